// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cleanup/targetwords.h"

#include "ui/cleanup/targetmodel.h"
#include "ui/format.h"

#include <QtCore/QCoreApplication>

namespace proctor {

namespace {

struct CleanupTarget {
    Q_DECLARE_TR_FUNCTIONS(CleanupTarget)
};

const QString &none()
{
    static const QString dash = QStringLiteral("–");
    return dash;
}

QString changedReason(const ProcessRow &row)
{
    const QString now = stateWord(lookOf(row));
    const QString why = whyWord(row);
    return why.isEmpty() ? CleanupTarget::tr("now %1").arg(now)
                         : CleanupTarget::tr("now %1: %2").arg(now, why);
}

QString neverReason(const ProcessRow &row)
{
    const QString state = stateWord(lookOf(row));
    const QString why = whyWord(row);
    return why.isEmpty() ? state : CleanupTarget::tr("%1: %2", "a state, and why").arg(state, why);
}

QString reason(const Target &target)
{
    switch (target.state) {
    case TargetState::Exited:
        return target.row && target.row->ended && !target.row->ended->how.empty()
                   ? inWords(target.row->ended->how)
                   : CleanupTarget::tr("exited");
    case TargetState::Vanished:
        return CleanupTarget::tr("exited");
    case TargetState::PidReused:
        return CleanupTarget::tr("exited, PID reused");
    case TargetState::Ending:
        return CleanupTarget::tr("already being ended");
    case TargetState::Changed:
        if (!target.row)
            return none();
        return target.leftOut ? neverReason(*target.row) : changedReason(*target.row);
    case TargetState::Ready:
        break;
    }
    if (target.leftOut) // it was another's to end, or no orphan, when this was asked
        return CleanupTarget::tr("only now one to end: ask anew");
    if (target.excluded)
        return inWords(*target.excluded);
    if (target.treeRoot)
        return CleanupTarget::tr("below PID %1").arg(target.treeRoot->pid);
    return target.row ? whyWord(*target.row) : none();
}

QString worker(const Target &target)
{
    if (target.row && target.row->record)
        return text(target.row->record->workerId);
    if (target.planned && !target.planned->workerId.empty())
        return text(target.planned->workerId);
    return none();
}

QString command(const Target &target)
{
    if (target.row)
        return shortCommandLine(*target.row);
    return target.planned ? commandLine(masked(target.planned->cmdline)) : none();
}

} // namespace

Look targetLook(const Target &target)
{
    switch (target.state) {
    case TargetState::Exited:
    case TargetState::Vanished:
    case TargetState::PidReused:
        return Look::Ended;
    case TargetState::Ending:
        return Look::Ending;
    default:
        break;
    }
    if (target.row)
        return lookOf(*target.row);
    return target.planned && target.planned->verdict == Verdict::Orphan ? Look::Orphan : Look::Kept;
}

QString targetCell(const Target &target, int column)
{
    switch (column) {
    case TargetModel::Worker:
        return worker(target);
    case TargetModel::Pid:
        return QString::number(target.key.pid);
    case TargetModel::Command:
        return command(target);
    case TargetModel::Age:
        return target.row ? duration(target.row->ageS) : none();
    case TargetModel::Orphaned:
        return target.possible() && target.row && target.row->orphanedForS
                   ? duration(*target.row->orphanedForS)
                   : none();
    default:
        return reason(target);
    }
}

QString targetToolTip(const Target &target, int column)
{
    if (column == TargetModel::Command && target.row)
        return commandLine(masked(target.row->identity->cmdline));
    if (column == TargetModel::Reason && target.state == TargetState::PidReused)
        return CleanupTarget::tr("It has exited. Its PID belongs to another process now, which is "
                                 "left alone.");
    if (column == TargetModel::Reason && target.state == TargetState::Vanished)
        return CleanupTarget::tr("It has exited and is no longer listed.");
    const bool neverReady = target.leftOut && target.state == TargetState::Changed;
    if (column == TargetModel::Reason && (target.possible() || neverReady) && target.row)
        return inWords(target.row->judgement->why());
    return targetCell(target, column);
}

QString targetAccessible(const Target &target)
{
    return CleanupTarget::tr("%1, PID %2, %3, %4, %5")
        .arg(stateWord(targetLook(target)))
        .arg(target.key.pid)
        .arg(worker(target), targetCell(target, TargetModel::Age), reason(target));
}

} // namespace proctor
