// SPDX-License-Identifier: GPL-3.0-or-later
// The processes that fit one profile, as rows. GUI thread; never fails.
#pragma once

#include "ui/settings/profilewords.h"
#include "ui/widgets/mergedrows.h"

#include <QtCore/QAbstractTableModel>

namespace proctor {

class FittingModel : public MergedRows<QAbstractTableModel, Fitting> {
    Q_OBJECT
  public:
    enum Column { State, Pid, Command, ColumnCount };
    enum Role { LookRole = Qt::UserRole };

    explicit FittingModel(QObject *parent = nullptr) : MergedRows(parent) {}

    /// Every second: a process that is there before and after stays the same row.
    void setFitting(std::vector<Fitting> fitting);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
};

} // namespace proctor
