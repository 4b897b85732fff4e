// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cleanup/targetmodel.h"

#include "ui/cleanup/targetwords.h"
#include "ui/tooltip.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace proctor {

TargetModel::TargetModel(QObject *parent) : QAbstractTableModel(parent) {}

void TargetModel::setTargets(std::vector<Target> targets)
{
    beginResetModel();
    m_targets = std::move(targets);
    reindex();
    endResetModel();
}

void TargetModel::reindex()
{
    m_index.clear();
    m_index.reserve(m_targets.size());
    for (std::size_t i = 0; i < m_targets.size(); ++i)
        m_index.emplace(m_targets[i].key, i);
}

bool TargetModel::canBeTicked(const Target &target) const
{
    if (!target.possible() || !target.treeRoot)
        return target.possible();
    const auto root = m_index.find(*target.treeRoot);
    return root != m_index.end() && m_targets[root->second].ticked;
}

/// Appended, then moved in one go: for ten thousand trees that is two signals.
void TargetModel::addDescendants(const CleanupPlan &plan,
                                 const std::unordered_set<ProcessKey> &planned,
                                 const std::function<bool(const ProcessKey &)> &listed)
{
    std::vector<Target> joined;
    for (const PlannedTarget &child : plan.targets) {
        const auto root = child.treeRoot ? m_index.find(*child.treeRoot) : m_index.end();
        if (root == m_index.end() || listed(child.key))
            continue;
        Target descendant;
        descendant.key = child.key;
        descendant.treeRoot = child.treeRoot;
        descendant.planned = child;
        descendant.ticked = m_targets[root->second].ticked && !planned.contains(*child.treeRoot);
        joined.push_back(std::move(descendant));
    }
    if (joined.empty())
        return;
    const int before = rowCount();
    beginInsertRows({}, before, before + static_cast<int>(joined.size()) - 1);
    std::move(joined.begin(), joined.end(), std::back_inserter(m_targets));
    reindex();
    endInsertRows();
    moveBelowRoots();
}

/// Behind the descendants that its root has already.
void TargetModel::moveBelowRoots()
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    std::vector<std::size_t> order(m_targets.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto rootOf = [this](std::size_t row) {
        const Target &target = m_targets[row];
        return target.treeRoot ? m_index.at(*target.treeRoot) : row;
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return rootOf(a) < rootOf(b); });
    std::vector<Target> sorted;
    sorted.reserve(order.size());
    std::vector<int> places(order.size()); // the new row of an old one
    for (const std::size_t row : order) {
        places[row] = static_cast<int>(sorted.size());
        sorted.push_back(std::move(m_targets[row]));
    }
    m_targets = std::move(sorted);
    reindex();
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex &old : from)
        to.append(index(places[static_cast<std::size_t>(old.row())], old.column()));
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

/// The row behind the last descendant of the target at \p row.
int TargetModel::endOfTree(int row) const
{
    const ProcessKey &root = m_targets[static_cast<std::size_t>(row)].key;
    int end = row + 1;
    while (end < rowCount() && m_targets[static_cast<std::size_t>(end)].treeRoot == root)
        ++end;
    return end;
}

void TargetModel::showSnapshot(const SnapshotIndex &now)
{
    for (Target &target : m_targets)
        reverify(target, now);
    touchAll();
}

void TargetModel::showPlan(const CleanupPlan &plan, const std::unordered_set<ProcessKey> &planned)
{
    const auto leaveOut = [](Target &target, Words reason) {
        target.excluded = std::move(reason);
        target.ticked = false;
    };
    for (Target &target : m_targets)
        if (planned.contains(target.key))
            target.excluded.reset();
    for (const Exclusion &exclusion : plan.excluded)
        if (const auto it = m_index.find(exclusion.key); it != m_index.end())
            leaveOut(m_targets[it->second], exclusion.reason);
    const std::unordered_set<ProcessKey> asked = askedFor(plan.request);
    for (Target &target : m_targets) {
        if (!target.treeRoot || target.excluded || planned.contains(target.key))
            continue;
        const bool rootIsOut = m_targets[m_index.at(*target.treeRoot)].excluded.has_value();
        if (rootIsOut || asked.contains(*target.treeRoot)) // else this plan is not about it
            leaveOut(target, notNamedWords(*target.treeRoot, rootIsOut));
    }
    touchAll();
}

/// One signal for all: a view repaints only the rows that it shows.
void TargetModel::touchAll()
{
    if (!m_targets.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int TargetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_targets.size());
}

int TargetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TargetModel::data(const QModelIndex &index, int role) const
{
    const Target &target = m_targets.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return targetCell(target, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(targetToolTip(target, index.column()));
    case Qt::AccessibleTextRole:
        return targetAccessible(target);
    case Qt::CheckStateRole:
        return index.column() == Worker ? QVariant(isTicked(target) ? Qt::Checked : Qt::Unchecked)
                                        : QVariant();
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case LookRole:
        return static_cast<int>(targetLook(target));
    case PossibleRole:
        return canBeTicked(target);
    case DescendantRole:
        return target.treeRoot.has_value();
    default:
        return {};
    }
}

QVariant TargetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool number = section == Pid || section == Age || section == Orphaned;
        return QVariant::fromValue(
            static_cast<int>((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Worker:
        return tr("Worker");
    case Pid:
        return tr("PID");
    case Command:
        return tr("Command line");
    case Age:
        return tr("Age");
    case Orphaned:
        return tr("Orphaned");
    default:
        return tr("Reason");
    }
}

Qt::ItemFlags TargetModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    // What cannot be ticked stays reachable: its reason is to be read.
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == Worker &&
        canBeTicked(m_targets.at(static_cast<std::size_t>(index.row()))))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool TargetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || (flags(index) & Qt::ItemIsUserCheckable) == 0)
        return false;
    Target &target = m_targets[static_cast<std::size_t>(index.row())];
    const bool on = value.toInt() == Qt::Checked;
    if (target.ticked == on)
        return true;
    target.ticked = on;
    Q_EMIT dataChanged(index, this->index(endOfTree(index.row()) - 1, ColumnCount - 1));
    Q_EMIT tickedByHand(target.key, on);
    return true;
}

} // namespace proctor
