// SPDX-License-Identifier: GPL-3.0-or-later
// What would change if a profile were saved, as rows: the effect, what the process counts as now,
// its PID and its command line with secrets masked. GUI thread; never fails.
#pragma once

#include "core/engine/profilepreview.h"
#include "ui/theme/theme.h"

#include <QtCore/QAbstractTableModel>

namespace proctor {

class PreviewModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { EffectColumn, State, Pid, Command, ColumnCount };

    explicit PreviewModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setPreview(const std::vector<Previewed> &previewed);
    int count(Effect effect) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    struct Line {
        Effect effect = Effect::Gained;
        pid_t pid = 0;
        std::uint64_t startTicks = 0;
        bool watched = false; ///< it is a row of the snapshot
        Look look = Look::Unknown;
        QString command;
        QString recognised; ///< the profile that does now; "" for none
        QString taker;      ///< whose it is then, where it is not this one's
    };
    static Line lineFor(const Previewed &previewed);
    static QString stateOf(const Line &line);
    static QString commandOf(const Line &line);

    std::vector<Line> m_lines;
};

} // namespace proctor
