// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a snapshot as a table model that keeps its own order: no proxy. A row is its
// ProcessKey; persistent indexes follow it through every merge. With a grouping, some lines are
// headings: they are no process, cannot be selected, and have no ProcessRow. GUI thread; never
// fails.
#pragma once

#include "core/engine/snapshot.h"
#include "ui/processes/grouping.h"
#include "ui/processes/lineplaces.h"
#include "ui/processes/newrows.h"
#include "ui/processes/rowfilter.h"
#include "ui/processes/roworder.h"

#include <QtCore/QAbstractTableModel>

#include <optional>
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

    /// Opens what would hide one of \p inSight.
    void setGrouping(Grouping grouping, const std::vector<ProcessKey> &inSight = {});
    Grouping grouping() const { return m_grouping; }
    /// Remembered for as long as the model lives, also while the line is not there.
    void setFolded(const LineKey &key, bool folded);
    /// Everything that could be folded in this grouping.
    void setAllFolded(bool folded);
    /// Opens what hides \p keys.
    void reveal(const std::vector<ProcessKey> &keys);

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
    bool isNews(const ProcessRow &row) const { return m_new.has(row); }

    /// Null when there is no such line.
    const Line *lineAt(int row) const;
    /// Null when there is no such row, and for a heading.
    const ProcessRow *rowAt(int row) const;
    /// -1 when it is not shown.
    int rowOf(const LineKey &key) const { return m_places.of(key); }
    int rowOf(const ProcessKey &key) const { return m_places.of(key); }
    /// The line that \p row is directly below; -1 at the top.
    int parentOf(int row) const;
    /// Every row that passes the filter, in the order shown, folded away or not.
    const std::vector<const ProcessRow *> &rows() const { return m_all; }
    /// How many of them have not ended. Counted once after a merge, however often it is asked.
    int living() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// State ascending is the default order. A person's wish: obeyed while the order is held, too.
    void sort(int column, Qt::SortOrder order) override;

  signals:
    /// These lines are going to be removed: the last moment at which they are where they were.
    void aboutToDrop(const std::vector<proctor::LineKey> &keys);
    void orderStaleChanged(bool stale);
    void merged();

  private:
    using Rows = std::vector<const ProcessRow *>;
    /// What passes the filter.
    Rows sorted();
    /// \p inOrder with the places that the rows have now, new ones last.
    Rows atTheirPlaces(const Rows &inOrder) const;
    std::vector<GroupKey> headings() const;
    /// What to show of the snapshot, in order.
    Lines wanted(bool held);
    void merge(SnapshotPtr snapshot, bool held);
    void append(const std::vector<Line> &lines);
    void permute(std::vector<Line> target, const std::vector<LinePlaces::Id> &ids);
    void cut(int kept);
    void unfold(const std::vector<ProcessKey> &keys);
    void setStale(bool stale);

    SnapshotPtr m_snapshot; ///< never null; owns what m_lines and m_all point to
    std::vector<Line> m_lines;
    std::deque<Group> m_groups; ///< m_lines point there, too
    Rows m_all;
    mutable std::optional<int> m_living; ///< of m_all; absent: not counted yet
    LinePlaces m_places;
    NewRows m_new;
    Grouping m_grouping = Grouping::Flat;
    Folds m_folds;
    RowFilter m_filter;
    RowOrder m_order;
    int m_sortColumn = 0;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_held = false;
    bool m_stale = false;
    bool m_merging = false;
};

} // namespace proctor
