// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/processes/endrefusal.h"

#include "ui/counts.h"
#include "ui/format.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace proctor {

namespace {

struct EndRefusal {
    Q_DECLARE_TR_FUNCTIONS(EndRefusal)
};

QString nameOf(const ProcessRow &row)
{
    return row.record && !row.record->workerId.empty()
               ? EndRefusal::tr("%1 (PID %2)")
                     .arg(commandLine({row.record->workerId}), QString::number(row.key.pid))
               : EndRefusal::tr("PID %1").arg(row.key.pid);
}

QString keptWords(const ProcessRow &row, const Snapshot &snapshot)
{
    const QString stop = stopCommandOf(row, snapshot);
    return stop.isEmpty() ? EndRefusal::tr("Who started it can end it.")
                          : EndRefusal::tr("Its own tool ends it: %1").arg(stop);
}

/// One sentence says why \p row may not be ended, the next what would help.
QString rowRefusal(const ProcessRow &row, const Snapshot &snapshot, uid_t self)
{
    const QString name = nameOf(row);
    QString why = inWords(row.judgement->why());
    if (why.isEmpty())
        why = stateWord(lookOf(row));
    switch (lookOf(row)) {
    case Look::Ended:
        return EndRefusal::tr("%1 has ended already: nothing is left to be done.").arg(name);
    case Look::Ending:
        return EndRefusal::tr("%1 is being ended already. Wait for that cleanup to finish.")
            .arg(name);
    case Look::Active:
    case Look::Stalled:
        return EndRefusal::tr("%1 is protected: %2. An active worker is never ended; stop it "
                              "through its owner.")
            .arg(name, why);
    case Look::Zombie:
        return EndRefusal::tr("%1 has exited and no signal helps: its parent %2 %3 must reap it. "
                              "It goes at the latest when that parent ends.")
            .arg(name,
                 row.parentName.empty() ? QStringLiteral("PID") : commandLine({row.parentName}),
                 QString::number(row.ppid));
    case Look::Kept:
        return EndRefusal::tr("%1 is kept: %2.").arg(name, why) + u' ' + keptWords(row, snapshot);
    default:
        break;
    }
    const QString unknown = EndRefusal::tr("%1 is not known well enough: %2.").arg(name, why);
    const bool mayLookCloser = self != 0 && row.identity->uid && *row.identity->uid != self;
    return mayLookCloser ? unknown + u' ' +
                               EndRefusal::tr("Run Proctor as its user, or as root, to see more.")
                         : unknown;
}

QString scanRefusal(const Snapshot &snapshot)
{
    return EndRefusal::tr("Scanning fails: what is shown is from %1. Nothing can be ended until a "
                          "scan succeeds.")
        .arg(localTime(snapshot.scan.at));
}

} // namespace

QString endRefusal(const Rows &rows, const Snapshot &snapshot, uid_t self)
{
    if (snapshot.scan.failure)
        return scanRefusal(snapshot);
    if (rows.empty())
        return EndRefusal::tr("Nothing is selected. Select an orphan or a suspect.");
    if (mayBeEnded(rows))
        return {};
    const QString first = rowRefusal(*rows.front(), snapshot, self);
    const int count = static_cast<int>(rows.size());
    return count == 1 ? first
                      : EndRefusal::tr("None of the %n selected can be ended. The first: %1",
                                       nullptr, count)
                            .arg(first);
}

QString cleanupRefusal(const Snapshot &snapshot)
{
    if (snapshot.scan.failure)
        return scanRefusal(snapshot);
    if (!isKnown(snapshot))
        return EndRefusal::tr("The first scan runs: whether there is an orphan is not known yet.");
    return std::none_of(snapshot.rows.begin(), snapshot.rows.end(), isCleanedUp)
               ? EndRefusal::tr("There is no orphan to clean up. A suspect can be selected and "
                                "ended by name.")
               : QString();
}

QString stopCommandOf(const ProcessRow &row, const Snapshot &snapshot)
{
    const auto &profiles = snapshot.profiles;
    const auto profile =
        std::find_if(profiles.begin(), profiles.end(), [&row](const ProfileView &candidate) {
            return candidate.name == row.matched;
        });
    return profile == profiles.end() ? QString() : text(profile->stopCommand);
}

} // namespace proctor
