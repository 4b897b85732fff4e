// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/processes/processmodel.h"

#include "ui/processes/groupwords.h"
#include "ui/processes/processcolumns.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace proctor {

namespace {

Qt::Alignment alignmentOf(const ProcessColumn &column)
{
    return (column.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

} // namespace

ProcessModel::ProcessModel(QObject *parent)
    : QAbstractTableModel(parent), m_snapshot(std::make_shared<const Snapshot>())
{}

void ProcessModel::apply(SnapshotPtr snapshot)
{
    m_filter.forgetMissing(*snapshot);
    m_new.note(*snapshot);
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

const Line *ProcessModel::lineAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_lines[static_cast<std::size_t>(row)] : nullptr;
}

const ProcessRow *ProcessModel::rowAt(int row) const
{
    const Line *line = lineAt(row);
    return line ? line->row : nullptr;
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

ProcessModel::Rows ProcessModel::atTheirPlaces(const Rows &inOrder) const
{
    std::unordered_map<ProcessKey, const ProcessRow *> byKey;
    byKey.reserve(inOrder.size());
    for (const ProcessRow *row : inOrder)
        byKey.emplace(row->key, row);
    Rows rows;
    rows.reserve(inOrder.size());
    for (const ProcessRow *old : m_all)
        if (const auto it = byKey.find(old->key); it != byKey.end()) {
            rows.push_back(it->second);
            byKey.erase(it);
        }
    for (const ProcessRow *row : inOrder)
        if (byKey.contains(row->key))
            rows.push_back(row);
    return rows;
}

/// Held: who stands below whom is always as it is now; what is held is the order of those that
/// stand side by side.
Lines ProcessModel::wanted(const Snapshot &snapshot, bool held)
{
    Rows inOrder = sorted(snapshot);
    if (!held) {
        setStale(false);
        return linesOf(std::move(inOrder), m_grouping, m_folds);
    }
    Lines lines = linesOf(atTheirPlaces(inOrder), m_grouping, m_folds, headings());
    setStale(lines.all != linesOf(std::move(inOrder), m_grouping, {}).all);
    return lines;
}

/// New lines go to the end, one permutation brings all into place with the gone ones last, and the
/// gone ones are removed in one piece.
void ProcessModel::merge(SnapshotPtr snapshot, bool held)
{
    m_merging = true;
    const SnapshotPtr previous =
        std::exchange(m_snapshot, std::move(snapshot)); // m_lines point there
    Lines target = wanted(*m_snapshot, held);
    const auto previousGroups = std::exchange(m_groups, std::move(target.groups)); // and there
    m_all = std::move(target.all);

    const LinePlaces staying(target.shown);
    std::vector<Line> added;
    for (const Line &line : target.shown)
        if (m_places.of(line) < 0)
            added.push_back(line);
    std::vector<Line> gone;
    std::vector<LineKey> dropped;
    for (const Line &line : m_lines)
        if (staying.of(line) < 0) {
            gone.push_back(line);
            dropped.push_back(keyOf(line));
        }
    if (!dropped.empty())
        emit aboutToDrop(dropped);

    const int before = rowCount();
    if (!added.empty()) {
        beginInsertRows({}, before, before + static_cast<int>(added.size()) - 1);
        m_lines.insert(m_lines.end(), added.begin(), added.end());
        m_places.fill(m_lines);
        endInsertRows();
    }

    const int kept = static_cast<int>(target.shown.size());
    target.shown.insert(target.shown.end(), gone.begin(), gone.end());
    permute(std::move(target.shown));

    if (rowCount() > kept) {
        beginRemoveRows({}, kept, rowCount() - 1);
        m_lines.resize(static_cast<std::size_t>(kept));
        m_places.fill(m_lines);
        endRemoveRows();
    }
    if (kept > 0)
        emit dataChanged(index(0, 0), index(kept - 1, columnCount() - 1));
    m_merging = false;
    emit merged();
}

/// \p target holds the same lines as m_lines, with the newest data. Signals only when one moves.
void ProcessModel::permute(std::vector<Line> target)
{
    const auto same = [](const Line &a, const Line &b) {
        return a.isHeading() == b.isHeading() &&
               (a.isHeading() ? a.group->key == b.group->key : a.row->key == b.row->key);
    };
    if (std::equal(m_lines.begin(), m_lines.end(), target.begin(), target.end(), same)) {
        m_lines = std::move(target);
        return;
    }
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    const std::vector<Line> old = std::exchange(m_lines, std::move(target));
    m_places.fill(m_lines);
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex &index : from)
        to.append(
            createIndex(m_places.of(old[static_cast<std::size_t>(index.row())]), index.column()));
    changePersistentIndexList(from, to);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void ProcessModel::setStale(bool stale)
{
    if (std::exchange(m_stale, stale) != stale)
        emit orderStaleChanged(stale);
}

int ProcessModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
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
    const Line &line = *lineAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(line, column, m_snapshot->at);
    case Qt::TextAlignmentRole:
        return static_cast<int>(alignmentOf(column));
    case Qt::ToolTipRole:
        return lineToolTip(line, column, m_snapshot->at);
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? lineInWords(line, m_snapshot->at)
                                   : cellText(line, column, m_snapshot->at);
    default:
        return {};
    }
}

Qt::ItemFlags ProcessModel::flags(const QModelIndex &index) const
{
    const Line *line = lineAt(index.row());
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return line && line->isHeading() ? flags & ~Qt::ItemIsSelectable : flags;
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
