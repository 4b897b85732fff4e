// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cleanup/reportmodel.h"

#include "ui/cleanup/reportwords.h"
#include "ui/format.h"
#include "ui/tooltip.h"

#include <QtCore/QLocale>

#include <algorithm>

namespace proctor {

ReportModel::ReportModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent), m_clock(clock)
{}

void ReportModel::setPlan(PlanPtr plan)
{
    m_plan = std::move(plan);
    m_planned.clear();
    if (m_plan)
        for (const PlannedTarget &target : m_plan->targets)
            m_planned.emplace(target.key, &target);
}

void ReportModel::showReport(ReportPtr report)
{
    const bool sameRows = m_report && m_report->targets.size() == report->targets.size();
    if (!sameRows)
        beginResetModel();
    m_report = std::move(report);
    if (!sameRows)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ReportModel::tick()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, NextStep), index(rowCount() - 1, NextStep), {Qt::DisplayRole});
}

int ReportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_report ? 0 : static_cast<int>(m_report->targets.size());
}

int ReportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReportModel::data(const QModelIndex &index, int role) const
{
    const TargetReport &target = m_report->targets.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return cell(target, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(index.column() == Command ? commandLine(masked(target.cmdline))
                                                      : cell(target, index.column()));
    case Qt::AccessibleTextRole:
        return tr("%1, %2, PID %3, %4")
            .arg(reportState(target), text(target.workerId))
            .arg(target.key.pid)
            .arg(reportResult(target, planned(target)));
    case LookRole:
        return static_cast<int>(lookOfReport(target));
    case QuietRole: // went as planned
        return target.outcome == Outcome::Ended || target.outcome == Outcome::AlreadyGone;
    case AttentionRole: // what did not end as planned
        return target.outcome == Outcome::Refused || target.outcome == Outcome::Survived ||
               target.outcome == Outcome::NotPermitted || target.outcome == Outcome::Stale;
    case RemainingRole: {
        const double whole = static_cast<double>(target.wait.count()) / 1000;
        return target.nextAt && whole > 0 ? std::clamp(remaining(target) / whole, 0.0, 1.0) : -1.0;
    }
    default:
        return {};
    }
}

QString ReportModel::cell(const TargetReport &target, int column) const
{
    switch (column) {
    case State:
        return reportState(target);
    case Worker:
        return target.workerId.empty() ? QStringLiteral("–") : text(target.workerId);
    case Pid:
        return QString::number(target.key.pid);
    case Command: {
        ProcessRow row;
        auto identity = std::make_shared<ProcessIdentity>();
        identity->cmdline = target.cmdline;
        row.identity = std::move(identity);
        return shortCommandLine(row);
    }
    case NextStep:
        return nextStep(target);
    default:
        return reportResult(target, planned(target));
    }
}

bool ReportModel::hasNextStep() const
{
    return m_report && std::any_of(m_report->targets.begin(), m_report->targets.end(),
                                   [](const TargetReport &t) { return t.nextAt.has_value(); });
}

QString ReportModel::nextStep(const TargetReport &target) const
{
    if (!target.nextAt || target.nextSignal == 0)
        return {};
    return tr("%1 in %2 s")
        .arg(signalWord(target.nextSignal), QLocale().toString(remaining(target), 'f', 1));
}

double ReportModel::remaining(const TargetReport &target) const
{
    return std::max(0.0, seconds(*target.nextAt - m_clock.steady()));
}

const PlannedTarget *ReportModel::planned(const TargetReport &target) const
{
    const auto it = m_planned.find(target.key);
    return it == m_planned.end() ? nullptr : it->second;
}

QVariant ReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            static_cast<int>((section == Pid ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State:
        return tr("State");
    case Worker:
        return tr("Worker");
    case Pid:
        return tr("PID");
    case Command:
        return tr("Command line");
    case NextStep:
        return tr("Next step");
    default:
        return tr("Result");
    }
}

} // namespace proctor
