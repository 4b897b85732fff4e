// SPDX-License-Identifier: GPL-3.0-or-later
// Active workers with their owners, as a list. GUI thread; never fails.
#pragma once

#include "core/engine/snapshot.h"
#include "ui/widgets/mergedrows.h"

#include <QtCore/QAbstractListModel>

namespace proctor {

struct ProtectedWorker {
    ProcessKey key;
    std::string name;
    OwnerView owner;
    bool stalled = false;
};

class ProtectedModel : public MergedRows<QAbstractListModel, ProtectedWorker> {
    Q_OBJECT
  public:
    enum Role { PidRole = Qt::UserRole, OwnerRole, LookRole };

    explicit ProtectedModel(QObject *parent = nullptr);
    /// Does nothing while the workers stay the same.
    void showSnapshot(const Snapshot &snapshot);
    QVariant data(const QModelIndex &index, int role) const override;
};

} // namespace proctor
