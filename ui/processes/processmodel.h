// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a snapshot as a table model that keeps its own order: no proxy. A row is its
// ProcessKey; persistent indexes follow it through every merge. GUI thread; never fails.
#pragma once

#include "core/engine/snapshot.h"
#include "ui/processes/rowfilter.h"

#include <QtCore/QAbstractTableModel>

#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace proctor {

class ProcessModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    explicit ProcessModel(QObject *parent = nullptr);

    /// Merges \p snapshot in: at most one insertion, one permutation and one removal are signalled,
    /// then one dataChanged.
    void apply(SnapshotPtr snapshot);
    const SnapshotPtr &snapshot() const { return m_snapshot; }

    void setFilter(const FilterExpression &expression);
    void setFilterLook(std::optional<Look> look);
    const RowFilter &filter() const { return m_filter; }

    /// While held, rows keep their places and new ones come last.
    void setOrderHeld(bool held);
    bool orderHeld() const { return m_held; }
    /// Held, and sorting would move something.
    bool orderIsStale() const { return m_stale; }
    /// Sorts once, held or not.
    void resort();

    /// Rows are being changed: what would change them once more waits for merged().
    bool merging() const { return m_merging; }

    /// It came while somebody could have been looking: what was there from the start is no news.
    bool isNews(const ProcessRow &row) const;

    /// Null when there is no such row.
    const ProcessRow *rowAt(int row) const;
    /// -1 when it is not shown.
    int rowOf(const ProcessKey &key) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// State ascending is the default order. A person's wish: obeyed while the order is held, too.
    void sort(int column, Qt::SortOrder order) override;

  signals:
    /// These rows are going to be removed: the last moment at which they are where they were.
    void aboutToDrop(const std::vector<proctor::ProcessKey> &keys);
    void orderStaleChanged(bool stale);
    void merged();

  private:
    using Rows = std::vector<const ProcessRow *>;
    Rows sorted(const Snapshot &snapshot) const;
    /// What to show of \p snapshot, in order.
    Rows wanted(const Snapshot &snapshot, bool held);
    void merge(SnapshotPtr snapshot, bool held);
    void permute(const Rows &target);
    void reindex();
    void noteKnown(const Snapshot &snapshot);
    void setStale(bool stale);

    SnapshotPtr m_snapshot; ///< never null; owns what m_rows points to
    Rows m_rows;
    std::unordered_map<ProcessKey, int> m_rowOf;
    std::optional<SteadyTime> m_filledAt;   ///< when the first rows came
    std::unordered_set<ProcessKey> m_known; ///< of the new rows: those that came with them
    RowFilter m_filter;
    int m_sortColumn = 0;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_held = false;
    bool m_stale = false;
    bool m_merging = false;
};

} // namespace proctor
