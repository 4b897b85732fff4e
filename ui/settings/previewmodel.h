// SPDX-License-Identifier: GPL-3.0-or-later
// What would change if a profile were saved, as rows: the effect, what the process counts as now,
// its PID and its command line with secrets masked. GUI thread; never fails.
#pragma once

#include "core/engine/profilepreview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/mergedrows.h"

#include <QtCore/QAbstractTableModel>

namespace proctor {

/// One process in the preview.
struct PreviewLine {
    Effect effect = Effect::Gained;
    pid_t pid = 0;
    std::uint64_t startTicks = 0;
    bool watched = false; ///< it is a row of the snapshot
    Look look = Look::Unknown;
    QString command;
    QString recognised; ///< the profile that does now; "" for none
    QString taker;      ///< whose it is then, where it is not this one's
};

class PreviewModel : public MergedRows<QAbstractTableModel, PreviewLine> {
    Q_OBJECT
  public:
    enum Column { EffectColumn, State, Pid, Command, ColumnCount };

    explicit PreviewModel(QObject *parent = nullptr) : MergedRows(parent) {}

    /// Every second: a process that is there before and after stays the same row.
    void setPreview(const std::vector<Previewed> &previewed);
    int count(Effect effect) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    static PreviewLine lineFor(const Previewed &previewed);
    static QString stateOf(const PreviewLine &line);
    static QString commandOf(const PreviewLine &line);
};

} // namespace proctor
