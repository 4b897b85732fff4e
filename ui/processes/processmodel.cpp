// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/processes/processmodel.h"

#include "ui/processes/groupwords.h"
#include "ui/processes/processcolumns.h"
#include "ui/tooltip.h"

#include <tsl/robin_map.h>

#include <algorithm>
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
    m_order.forgetMissing(*snapshot);
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

int ProcessModel::living() const
{
    if (!m_living)
        m_living = static_cast<int>(std::count_if(
            m_all.begin(), m_all.end(), [](const ProcessRow *row) { return !row->ended; }));
    return *m_living;
}

ProcessModel::Rows ProcessModel::sorted()
{
    Rows rows = m_filter.accepted(m_snapshot);
    return m_order.of(std::move(rows), processColumns()[static_cast<std::size_t>(m_sortColumn)],
                      m_sortOrder);
}

ProcessModel::Rows ProcessModel::atTheirPlaces(const Rows &inOrder) const
{
    tsl::robin_map<ProcessKey, std::size_t> places; // in inOrder
    places.reserve(inOrder.size());
    for (const ProcessRow *row : inOrder)
        places.emplace(row->key, places.size());
    Rows rows;
    rows.reserve(inOrder.size());
    std::vector<bool> placed(inOrder.size());
    for (const ProcessRow *old : m_all)
        if (const auto it = places.find(old->key); it != places.end()) {
            rows.push_back(inOrder[it->second]);
            placed[it->second] = true;
        }
    for (std::size_t i = 0; i < inOrder.size(); ++i)
        if (!placed[i])
            rows.push_back(inOrder[i]);
    return rows;
}

/// Held: who stands below whom is always as it is now; what is held is the order of those that
/// stand side by side.
Lines ProcessModel::wanted(bool held)
{
    Rows rows = sorted();
    if (!held) {
        setStale(false);
        return linesOf(std::move(rows), m_grouping, m_folds);
    }
    Lines lines = linesOf(atTheirPlaces(rows), m_grouping, m_folds, headings());
    setStale(lines.all != linesOf(std::move(rows), m_grouping, {}).all);
    return lines;
}

/// New lines go to the end, one permutation brings all into place with the gone ones last, and the
/// gone ones are removed in one piece.
void ProcessModel::merge(SnapshotPtr snapshot, bool held)
{
    m_merging = true;
    const SnapshotPtr previous =
        std::exchange(m_snapshot, std::move(snapshot)); // m_lines point there
    Lines target = wanted(held);
    const auto previousGroups = std::exchange(m_groups, std::move(target.groups)); // and there
    m_all = std::move(target.all);
    m_living.reset();

    std::vector<Line> added;
    std::vector<LinePlaces::Id> ids; // of target.shown; none: it is new
    ids.reserve(target.shown.size());
    std::vector<bool> stays(m_lines.size());
    for (const Line &line : target.shown) {
        ids.push_back(m_places.idOf(line));
        if (ids.back() != LinePlaces::none)
            stays[static_cast<std::size_t>(m_places.at(ids.back()))] = true;
        else
            added.push_back(line);
    }
    std::vector<Line> gone;
    std::vector<LineKey> dropped;
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        if (!stays[i]) {
            gone.push_back(m_lines[i]);
            dropped.push_back(keyOf(m_lines[i]));
        }
    if (!dropped.empty())
        emit aboutToDrop(dropped);

    append(added);
    for (std::size_t i = 0; i < ids.size(); ++i)
        if (ids[i] == LinePlaces::none)
            ids[i] = m_places.idOf(target.shown[i]);
    const int kept = static_cast<int>(target.shown.size());
    for (const Line &line : gone) {
        target.shown.push_back(line);
        ids.push_back(m_places.idOf(line));
    }
    permute(std::move(target.shown), ids);
    cut(kept);
    if (kept > 0)
        emit dataChanged(index(0, 0), index(kept - 1, columnCount() - 1));
    m_merging = false;
    emit merged();
}

void ProcessModel::append(const std::vector<Line> &lines)
{
    if (lines.empty())
        return;
    const int before = rowCount();
    beginInsertRows({}, before, before + static_cast<int>(lines.size()) - 1);
    for (const Line &line : lines) {
        m_places.add(line, rowCount());
        m_lines.push_back(line);
    }
    endInsertRows();
}

/// \p target holds the same lines as m_lines, with the newest data; \p ids are theirs. Signals
/// only when one moves.
void ProcessModel::permute(std::vector<Line> target, const std::vector<LinePlaces::Id> &ids)
{
    bool moves = false;
    for (std::size_t i = 0; i < ids.size() && !moves; ++i)
        moves = m_places.at(ids[i]) != static_cast<int>(i);
    if (!moves) {
        m_lines = std::move(target);
        return;
    }
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    std::vector<int> movedTo(target.size(), -1);
    for (std::size_t i = 0; i < ids.size(); ++i) {
        movedTo[static_cast<std::size_t>(m_places.at(ids[i]))] = static_cast<int>(i);
        m_places.move(ids[i], static_cast<int>(i));
    }
    m_lines = std::move(target);
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex &index : from)
        to.append(createIndex(movedTo[static_cast<std::size_t>(index.row())], index.column()));
    changePersistentIndexList(from, to);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

/// Removes what stands behind the first \p kept lines.
void ProcessModel::cut(int kept)
{
    if (rowCount() == kept)
        return;
    beginRemoveRows({}, kept, rowCount() - 1);
    for (auto line = m_lines.begin() + kept; line != m_lines.end(); ++line)
        m_places.remove(*line);
    m_lines.resize(static_cast<std::size_t>(kept));
    endRemoveRows();
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
        return plainToolTip(lineToolTip(line, column, m_snapshot->at));
    case Qt::AccessibleTextRole:
        if (index.column() == 0 || line.isHeading())
            return lineInWords(line, m_snapshot->at, line.row && isNews(*line.row));
        return cellText(line, column, m_snapshot->at);
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
