// SPDX-License-Identifier: GPL-3.0-or-later
// The profiles as rows, in the order in which they are asked, each with how many processes it
// recognises now. GUI thread; never fails.
#pragma once

#include "core/engine/snapshot.h"
#include "core/profile/profile.h"

#include <QtCore/QAbstractTableModel>

#include <memory>

namespace proctor {

class ProfileModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    using Profiles = std::vector<std::shared_ptr<const Profile>>;
    enum Column { Name, Matches, Origin, ColumnCount };

    explicit ProfileModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setProfiles(Profiles profiles);
    void showSnapshot(const Snapshot &snapshot);
    /// Null outside.
    std::shared_ptr<const Profile> profileAt(int row) const;
    int rowOf(const std::string &name) const; ///< -1: there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    Profiles m_profiles;
    std::vector<std::size_t> m_matches; ///< by row
};

} // namespace proctor
