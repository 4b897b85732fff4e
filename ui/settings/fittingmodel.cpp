// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/fittingmodel.h"

#include "ui/format.h"

#include <utility>

namespace proctor {

void FittingModel::setFitting(std::vector<Fitting> fitting)
{
    mergeRows(std::move(fitting), [](const Fitting &one) { return one.key; });
}

int FittingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FittingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Fitting &fitting = m_rows[static_cast<std::size_t>(index.row())];
    if (role == LookRole)
        return static_cast<int>(fitting.look);
    if (role == Qt::AccessibleTextRole)
        return tr("%1, PID %2, %3")
            .arg(stateWord(fitting.look), QString::number(fitting.key.pid), fitting.command);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case State:
        return stateWord(fitting.look);
    case Pid:
        return QString::number(fitting.key.pid);
    case Command:
        return fitting.recognised.isEmpty()
                   ? fitting.command
                   : tr("%1 (%2 is asked first)").arg(fitting.command, fitting.recognised);
    default:
        return {};
    }
}

QVariant FittingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Pid)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State:
        return tr("State");
    case Pid:
        return tr("PID");
    case Command:
        return tr("Command line");
    default:
        return {};
    }
}

} // namespace proctor
