// SPDX-License-Identifier: GPL-3.0-or-later
// The frozen targets of a cleanup as a table: rows never move, never go and never become another
// process; what is no longer possible is unticked and says why. GUI thread; never fails.
#pragma once

#include "ui/cleanup/target.h"

#include <QtCore/QAbstractTableModel>

#include <functional>

namespace proctor {

class TargetModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { Worker, Pid, Command, Age, Orphaned, Reason, ColumnCount };
    enum Role { LookRole = Qt::UserRole, PossibleRole, DescendantRole };

    explicit TargetModel(QObject *parent = nullptr);

    void setTargets(std::vector<Target> targets);
    const std::vector<Target> &targets() const { return m_targets; }
    bool contains(const ProcessKey &key) const { return m_index.contains(key); }
    /// Would be ended now. A descendant only together with its root.
    bool isTicked(const Target &target) const { return target.ticked && canBeTicked(target); }
    bool canBeTicked(const Target &target) const;
    /// Descendants in \p plan below one of these targets join the table, below their root, unless
    /// they are \p listed somewhere already; ticked with it, unless it was \p planned before: what
    /// comes later nobody has agreed to. Current row and selection stay.
    void addDescendants(const CleanupPlan &plan, const std::unordered_set<ProcessKey> &planned,
                        const std::function<bool(const ProcessKey &)> &listed);
    void showSnapshot(const SnapshotIndex &now);
    /// Takes exclusions from the newest plan, whose targets are \p planned; what it includes again
    /// may be ticked again, descendants that it does not name may not.
    void showPlan(const CleanupPlan &plan, const std::unordered_set<ProcessKey> &planned);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

  Q_SIGNALS:
    void tickedByHand(const proctor::ProcessKey &key, bool on);

  private:
    void reindex();
    void moveBelowRoots();
    int endOfTree(int row) const;
    void touchAll();

    std::vector<Target> m_targets;
    std::unordered_map<ProcessKey, std::size_t> m_index;
};

} // namespace proctor
