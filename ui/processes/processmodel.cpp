// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/processes/processmodel.h"

#include "ui/processes/processcolumns.h"

#include <algorithm>
#include <chrono>
#include <unordered_set>
#include <utility>

namespace proctor {

namespace {

Qt::Alignment alignmentOf(const ProcessColumn &column)
{
    return (column.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

// A pool takes some seconds to start; a badge on every row would say nothing.
constexpr std::chrono::seconds settlesIn{10};
constexpr std::chrono::seconds newAtMost{10}; // see ProcessRow::isNew

} // namespace

ProcessModel::ProcessModel(QObject *parent)
    : QAbstractTableModel(parent), m_snapshot(std::make_shared<const Snapshot>())
{}

void ProcessModel::apply(SnapshotPtr snapshot)
{
    m_filter.forgetMissing(*snapshot);
    noteKnown(*snapshot);
    merge(std::move(snapshot), m_held);
}

void ProcessModel::setFilter(const FilterExpression &expression)
{
    if (expression.text() == m_filter.words())
        return;
    m_filter.setExpression(expression);
    merge(m_snapshot, false); // a person asked for other rows: nothing to hold still
}

void ProcessModel::setFilterLook(std::optional<Look> look)
{
    if (look == m_filter.look())
        return;
    m_filter.setLook(look);
    merge(m_snapshot, false);
}

void ProcessModel::setOrderHeld(bool held)
{
    if (held == m_held)
        return;
    m_held = held;
    if (!held && m_stale)
        merge(m_snapshot, false);
}

void ProcessModel::resort()
{
    merge(m_snapshot, false);
}

void ProcessModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    merge(m_snapshot, false);
}

const ProcessRow *ProcessModel::rowAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int ProcessModel::rowOf(const ProcessKey &key) const
{
    const auto it = m_rowOf.find(key);
    return it == m_rowOf.end() ? -1 : it->second;
}

ProcessModel::Rows ProcessModel::sorted(const Snapshot &snapshot) const
{
    Rows rows;
    rows.reserve(snapshot.rows.size());
    for (const ProcessRow &row : snapshot.rows)
        if (m_filter.isEmpty() || m_filter.accepts(row))
            rows.push_back(&row);
    const bool descending = m_sortOrder == Qt::DescendingOrder;
    if (m_sortColumn == 0) {
        if (descending)
            std::reverse(rows.begin(), rows.end());
        return rows;
    }
    struct Keyed {
        SortKey sort;
        const ProcessRow *row;
    };
    std::vector<Keyed> keyed;
    keyed.reserve(rows.size());
    const auto sortKey = processColumns()[static_cast<std::size_t>(m_sortColumn)].sortKey;
    for (const ProcessRow *row : rows)
        keyed.push_back({sortKey(*row), row});
    std::sort(keyed.begin(), keyed.end(), [descending](const Keyed &a, const Keyed &b) {
        if (a.sort.number.has_value() != b.sort.number.has_value())
            return a.sort.number.has_value();
        if (const auto order = compare(a.sort, b.sort); order != 0)
            return descending ? order > 0 : order < 0;
        return a.row->key < b.row->key;
    });
    std::transform(keyed.begin(), keyed.end(), rows.begin(), [](const Keyed &k) { return k.row; });
    return rows;
}

ProcessModel::Rows ProcessModel::wanted(const Snapshot &snapshot, bool held)
{
    Rows inOrder = sorted(snapshot);
    if (!held) {
        setStale(false);
        return inOrder;
    }
    std::unordered_map<ProcessKey, const ProcessRow *> byKey;
    byKey.reserve(inOrder.size());
    for (const ProcessRow *row : inOrder)
        byKey.emplace(row->key, row);
    Rows rows;
    rows.reserve(inOrder.size());
    for (const ProcessRow *old : m_rows)
        if (const auto it = byKey.find(old->key); it != byKey.end())
            rows.push_back(it->second);
    for (const ProcessRow *row : inOrder)
        if (!m_rowOf.contains(row->key))
            rows.push_back(row);
    setStale(rows != inOrder);
    return rows;
}

/// New rows go to the end, one permutation brings all into place with the gone ones last, and the
/// gone ones are removed in one piece.
void ProcessModel::merge(SnapshotPtr snapshot, bool held)
{
    m_merging = true;
    const SnapshotPtr previous =
        std::exchange(m_snapshot, std::move(snapshot)); // m_rows points there
    const Rows target = wanted(*m_snapshot, held);

    Rows added;
    std::unordered_set<ProcessKey> staying;
    for (const ProcessRow *row : target) {
        staying.insert(row->key);
        if (!m_rowOf.contains(row->key))
            added.push_back(row);
    }
    std::vector<ProcessKey> dropped;
    for (const ProcessRow *row : m_rows)
        if (!staying.contains(row->key))
            dropped.push_back(row->key);
    if (!dropped.empty())
        emit aboutToDrop(dropped);

    const int before = rowCount();
    if (!added.empty()) {
        beginInsertRows({}, before, before + static_cast<int>(added.size()) - 1);
        m_rows.insert(m_rows.end(), added.begin(), added.end());
        reindex();
        endInsertRows();
    }

    Rows arranged = target;
    for (const ProcessRow *row : m_rows)
        if (!staying.contains(row->key))
            arranged.push_back(row);
    permute(arranged);

    const int kept = static_cast<int>(target.size());
    if (rowCount() > kept) {
        beginRemoveRows({}, kept, rowCount() - 1);
        m_rows.resize(target.size());
        reindex();
        endRemoveRows();
    }
    if (kept > 0)
        emit dataChanged(index(0, 0), index(kept - 1, columnCount() - 1));
    m_merging = false;
    emit merged();
}

/// \p target holds the same keys as m_rows, with the newest data. Signals only when a key moves.
void ProcessModel::permute(const Rows &target)
{
    const bool moves =
        !std::equal(m_rows.begin(), m_rows.end(), target.begin(), target.end(),
                    [](const ProcessRow *a, const ProcessRow *b) { return a->key == b->key; });
    if (!moves) {
        m_rows = target;
        return;
    }
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    const Rows old = std::exchange(m_rows, target);
    reindex();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex &index : from)
        to.append(
            createIndex(rowOf(old[static_cast<std::size_t>(index.row())]->key), index.column()));
    changePersistentIndexList(from, to);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

/// Also after the table had been empty: the first rows of a pool are what is there, not what
/// changed.
void ProcessModel::noteKnown(const Snapshot &snapshot)
{
    if (snapshot.rows.empty()) {
        m_filledAt.reset();
        m_known.clear();
        return;
    }
    if (!m_filledAt)
        m_filledAt = snapshot.steady;
    const auto since = snapshot.steady - *m_filledAt;
    if (since >= settlesIn + newAtMost)
        m_known.clear();
    if (since >= settlesIn)
        return;
    for (const ProcessRow &row : snapshot.rows)
        if (row.isNew)
            m_known.insert(row.key);
}

bool ProcessModel::isNews(const ProcessRow &row) const
{
    return row.isNew && !row.ended && !m_known.contains(row.key);
}

void ProcessModel::reindex()
{
    m_rowOf.clear();
    m_rowOf.reserve(m_rows.size());
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rowOf.emplace(m_rows[i]->key, static_cast<int>(i));
}

void ProcessModel::setStale(bool stale)
{
    if (std::exchange(m_stale, stale) != stale)
        emit orderStaleChanged(stale);
}

int ProcessModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ProcessModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(processColumns().size());
}

QVariant ProcessModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ProcessColumn &column = processColumns()[static_cast<std::size_t>(index.column())];
    const ProcessRow &row = *rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return column.text(row);
    case Qt::TextAlignmentRole:
        return static_cast<int>(alignmentOf(column));
    case Qt::ToolTipRole:
        return cellToolTip(column.id, row);
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? rowInWords(row) : column.text(row);
    default:
        return {};
    }
}

QVariant ProcessModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ProcessColumn &column = processColumns()[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return columnTitle(column);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(alignmentOf(column));
    return {};
}

} // namespace proctor
