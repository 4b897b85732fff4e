// SPDX-License-Identifier: GPL-3.0-or-later
// The processes that fit one profile, as rows. GUI thread; never fails.
#pragma once

#include "ui/settings/profilewords.h"

#include <QtCore/QAbstractTableModel>

namespace proctor {

class FittingModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { State, Pid, Command, ColumnCount };
    enum Role { LookRole = Qt::UserRole };

    explicit FittingModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setFitting(std::vector<Fitting> fitting);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    std::vector<Fitting> m_fitting;
};

} // namespace proctor
