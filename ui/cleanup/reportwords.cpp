// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cleanup/reportwords.h"

#include "ui/capitalised.h"
#include "ui/errorwords.h"
#include "ui/format.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>
#include <unordered_map>

namespace proctor {

namespace {

struct CleanupReportWords {
    Q_DECLARE_TR_FUNCTIONS(CleanupReport)
};

QString endedByKill(const TargetReport &target, const PlannedTarget *planned)
{
    std::chrono::nanoseconds waited{0};
    if (planned != nullptr)
        for (std::size_t i = 0; i + 1 < planned->steps.size(); ++i)
            if (planned->steps[i].signal != SIGKILL)
                waited += planned->steps[i].wait;
    const bool known = waited.count() > 0 && target.duration >= waited && target.sent.size() > 1;
    if (!known)
        return CleanupReportWords::tr("Ended by KILL after %1").arg(shortTime(target.duration));
    return CleanupReportWords::tr("Ignored %1 for %2, ended %3 after KILL")
        .arg(signalWord(target.sent.front()), shortTime(waited),
             shortTime(target.duration - waited));
}

QString running(const TargetReport &target)
{
    if (target.sent.empty())
        return CleanupReportWords::tr("Waiting for its signal");
    return CleanupReportWords::tr("%1 sent, still running").arg(signalWord(target.sent.back()));
}

QString orElse(const Words &words, const QString &otherwise)
{
    return words.empty() ? otherwise : capitalised(words);
}

QString cancelled(const TargetReport &target)
{
    if (target.sent.empty())
        return CleanupReportWords::tr("Stopped before its signal; nothing was sent");
    return CleanupReportWords::tr("%1 was sent; stopped before anything more")
        .arg(signalWord(target.sent.back()));
}

} // namespace

Look lookOfReport(const TargetReport &target)
{
    if (!target.outcome)
        return Look::Ending;
    switch (*target.outcome) {
    case Outcome::Ended:
    case Outcome::EndedByKill:
    case Outcome::AlreadyGone:
    case Outcome::Stale:
        return Look::Ended;
    case Outcome::Refused:
        return Look::Active;
    case Outcome::NotPermitted:
    case Outcome::Survived:
        return Look::Orphan;
    case Outcome::Cancelled:
        break;
    }
    return Look::Kept;
}

QString reportState(const TargetReport &target)
{
    return target.outcome ? outcomeWord(*target.outcome) : stateWord(Look::Ending);
}

namespace {

QString resultWithoutNote(const TargetReport &target, const PlannedTarget *planned)
{
    if (!target.outcome)
        return running(target);
    switch (*target.outcome) {
    case Outcome::Ended:
        return target.sent.empty()
                   ? CleanupReportWords::tr("Ended")
                   : CleanupReportWords::tr("Ended %1 after %2")
                         .arg(shortTime(target.duration), signalWord(target.sent.front()));
    case Outcome::EndedByKill:
        return endedByKill(target, planned);
    case Outcome::AlreadyGone:
        return CleanupReportWords::tr("Exited by itself before its signal");
    case Outcome::Stale:
        return orElse(target.detail,
                      CleanupReportWords::tr("Its PID is another process's now; nothing was sent"));
    case Outcome::Refused:
        return orElse(target.detail, CleanupReportWords::tr("No longer an orphan, left alone"));
    case Outcome::NotPermitted:
        return orElse(target.detail,
                      CleanupReportWords::tr("Not permitted: it belongs to another user"));
    case Outcome::Survived:
        return orElse(target.detail, CleanupReportWords::tr("Still there after every step"));
    case Outcome::Cancelled:
        break;
    }
    return orElse(target.detail, cancelled(target));
}

} // namespace

QString reportResult(const TargetReport &target, const PlannedTarget *planned)
{
    const QString result = resultWithoutNote(target, planned);
    return target.note ? CleanupReportWords::tr("%1; %2").arg(result, inWords(*target.note))
                       : result;
}

QString signalWord(int signal)
{
    const QString name = text(std::string(signalName(signal)));
    return name.isEmpty() ? CleanupReportWords::tr("signal %1").arg(signal) : name;
}

QString shortTime(std::chrono::nanoseconds time)
{
    const double s = seconds(time);
    if (s < 0.1)
        return CleanupReportWords::tr("%1 ms").arg(qRound(s * 1000));
    const bool whole = std::abs(s - std::round(s)) < 0.05;
    return s < 60 ? CleanupReportWords::tr("%1 s").arg(QLocale().toString(s, 'f', whole ? 0 : 1))
                  : duration(s);
}

QString reportText(const CleanupReport &report, const CleanupPlan *plan)
{
    std::unordered_map<ProcessKey, const PlannedTarget *> planned;
    if (plan != nullptr)
        for (const PlannedTarget &target : plan->targets)
            planned.emplace(target.key, &target);
    const auto done = std::count_if(report.targets.begin(), report.targets.end(),
                                    [](const TargetReport &t) { return t.outcome.has_value(); });
    QStringList lines;
    lines << CleanupReportWords::tr("Proctor cleanup: %1 of %n done", nullptr,
                                    static_cast<int>(report.targets.size()))
                 .arg(done);
    if (plan != nullptr)
        lines << CleanupReportWords::tr("Planned at %1").arg(text(utcText(plan->at)));
    if (report.unrecorded)
        lines << CleanupReportWords::tr("Not in the audit log: %1")
                     .arg(errorWords(*report.unrecorded));
    lines << QStringList{CleanupReportWords::tr("State"), CleanupReportWords::tr("Worker"),
                         CleanupReportWords::tr("PID"), CleanupReportWords::tr("Result"),
                         CleanupReportWords::tr("Command line")}
                 .join(u'\t');
    for (const TargetReport &target : report.targets) {
        const auto it = planned.find(target.key);
        lines << QStringList{reportState(target), text(target.workerId),
                             QString::number(target.key.pid),
                             reportResult(target, it == planned.end() ? nullptr : it->second),
                             commandLine(masked(target.cmdline))}
                     .join(u'\t');
    }
    if (plan != nullptr)
        for (const Exclusion &exclusion : plan->excluded)
            lines << QStringList{CleanupReportWords::tr("Left out"), text(exclusion.workerId),
                                 QString::number(exclusion.key.pid), inWords(exclusion.reason)}
                         .join(u'\t');
    return lines.join(u'\n') + u'\n';
}

} // namespace proctor
