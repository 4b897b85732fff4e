// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cleanup/targetmodel.h"

#include "ui/cleanup/targetwords.h"
#include "ui/tooltip.h"

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

void TargetModel::addDescendants(const CleanupPlan &plan,
                                 const std::unordered_set<ProcessKey> &planned)
{
    std::unordered_map<ProcessKey, std::vector<const PlannedTarget *>> below;
    for (const PlannedTarget &target : plan.targets)
        if (target.treeRoot && contains(*target.treeRoot) && !contains(target.key))
            below[*target.treeRoot].push_back(&target);
    if (below.empty())
        return;
    beginResetModel();
    std::vector<Target> joined;
    for (Target &target : m_targets) {
        const auto found = below.find(target.key);
        const bool ticked = target.ticked && !planned.contains(target.key);
        joined.push_back(std::move(target));
        if (found == below.end())
            continue;
        for (const PlannedTarget *child : found->second) {
            Target descendant;
            descendant.key = child->key;
            descendant.treeRoot = child->treeRoot;
            descendant.planned = *child;
            descendant.ticked = ticked;
            joined.push_back(std::move(descendant));
        }
    }
    m_targets = std::move(joined);
    reindex();
    endResetModel();
}

void TargetModel::showSnapshot(const SnapshotIndex &now)
{
    for (Target &target : m_targets)
        reverify(target, now);
    touchAll();
}

void TargetModel::showPlan(const CleanupPlan &plan)
{
    for (const PlannedTarget &planned : plan.targets)
        if (const auto it = m_index.find(planned.key); it != m_index.end())
            m_targets[it->second].excluded.reset();
    for (const Exclusion &exclusion : plan.excluded) {
        const auto it = m_index.find(exclusion.key);
        if (it == m_index.end())
            continue;
        m_targets[it->second].excluded = exclusion.reason;
        m_targets[it->second].ticked = false;
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
        return index.column() == Worker ? QVariant(target.ticked ? Qt::Checked : Qt::Unchecked)
                                        : QVariant();
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case LookRole:
        return static_cast<int>(targetLook(target));
    case PossibleRole:
        return target.possible();
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
    if (index.column() == Worker && m_targets.at(static_cast<std::size_t>(index.row())).possible())
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
    Q_EMIT dataChanged(index, index.siblingAtColumn(ColumnCount - 1));
    Q_EMIT tickedByHand(target.key, on);
    return true;
}

} // namespace proctor
