// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/ancestrywords.h"

#include "ui/audit/auditwords.h"
#include "ui/format.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace proctor {

namespace {

using Mark = TimelineEvent::Mark;
using Line = std::vector<AncestorView>;

struct Ancestry {
    Q_DECLARE_TR_FUNCTIONS(Ancestry)
};

QString named(const std::string &name, pid_t pid)
{
    return name.empty() ? Ancestry::tr("PID %1").arg(pid)
                        : QStringLiteral("%1 %2").arg(text(name)).arg(pid);
}

bool isOwner(const ProcessRow &row, const AncestorView &ancestor)
{
    return row.owner.state != OwnerState::None && row.owner.pid == ancestor.pid &&
           row.owner.startTicks == ancestor.startTicks;
}

const Line &lineOf(const ProcessRow &row)
{
    static const Line nobody;
    return row.ancestry ? *row.ancestry : nobody;
}

bool ownerIsAncestor(const ProcessRow &row)
{
    const Line &line = lineOf(row);
    return std::any_of(line.begin(), line.end(),
                       [&row](const AncestorView &ancestor) { return isOwner(row, ancestor); });
}

QString when(const std::optional<WallTime> &at)
{
    return at ? auditTime(*at) : QString();
}

/// The outermost first, the process itself last.
void addStarts(QList<TimelineEvent> &events, const ProcessRow &row)
{
    const Line &line = lineOf(row);
    for (auto ancestor = line.rbegin(); ancestor != line.rend(); ++ancestor) {
        const QString name = named(ancestor->name, ancestor->pid);
        events.append({when(ancestor->startedAt),
                       isOwner(row, *ancestor) ? Ancestry::tr("%1, its owner, started").arg(name)
                                               : Ancestry::tr("%1 started").arg(name),
                       Mark::Plain});
    }
    const QString self = line.empty() ? Ancestry::tr("This process started")
                                      : Ancestry::tr("This process started, child of %1")
                                            .arg(named(line.front().name, line.front().pid));
    events.append({when(row.identity->startedAt), self, Mark::Self});
}

struct Departure {
    WallTime at;
    QString words;
};

/// By the time at which it was noticed; an owner's end is an event, and known to the moment.
void addDepartures(QList<TimelineEvent> &events, const ProcessRow &row)
{
    std::vector<Departure> gone;
    for (const AncestorView &ancestor : lineOf(row)) {
        const bool owner = isOwner(row, ancestor);
        const auto at = owner && row.owner.diedAt ? row.owner.diedAt : ancestor.goneAt;
        if (!at)
            continue;
        const QString name = named(ancestor.name, ancestor.pid);
        gone.push_back({*at, owner ? Ancestry::tr("%1, its owner, exited").arg(name)
                                   : Ancestry::tr("%1 exited").arg(name)});
    }
    const bool apart = row.owner.state == OwnerState::Dead && !ownerIsAncestor(row);
    const QString owner = named(row.owner.name, row.owner.pid);
    if (apart && row.owner.diedAt)
        gone.push_back({*row.owner.diedAt, Ancestry::tr("%1, its owner, exited").arg(owner)});
    else if (apart)
        events.append({{},
                       Ancestry::tr("%1, its owner, exited before Proctor started").arg(owner),
                       Mark::Left});
    std::stable_sort(gone.begin(), gone.end(),
                     [](const Departure &a, const Departure &b) { return a.at < b.at; });
    for (const Departure &departure : gone)
        events.append({auditTime(departure.at), departure.words, Mark::Left});
}

void addPresent(QList<TimelineEvent> &events, const ProcessRow &row)
{
    const bool ended = row.ended != nullptr;
    const QString now = ended ? auditTime(row.ended->at) : Ancestry::tr("now");
    const Line &line = lineOf(row);
    const bool same = !line.empty() && line.front().pid == row.ppid && !line.front().goneAt;
    const QString parent = named(row.parentName, row.ppid);
    events.append({now,
                   row.ppid == 0 ? Ancestry::tr("Its parent is outside this PID namespace")
                   : ended       ? Ancestry::tr("Ended as child of %1").arg(parent)
                   : same        ? Ancestry::tr("Still child of %1").arg(parent)
                                 : Ancestry::tr("Child of %1").arg(parent),
                   Mark::Now});
    if (!ended && row.owner.state == OwnerState::Alive && !ownerIsAncestor(row))
        events.append(
            {now, Ancestry::tr("Its owner %1 is alive").arg(named(row.owner.name, row.owner.pid)),
             Mark::Now});
}

} // namespace

QString ancestrySummary(const ProcessRow &row)
{
    const QString parent =
        row.parentName.empty() ? QString::number(row.ppid) : text(row.parentName);
    if (row.owner.state == OwnerState::None)
        return Ancestry::tr("parent %1").arg(parent);
    if (row.owner.pid == row.ppid)
        return parent;
    return Ancestry::tr("%1, now %2").arg(text(row.owner.name), parent);
}

QList<TimelineEvent> ancestryEvents(const ProcessRow &row)
{
    QList<TimelineEvent> events;
    addStarts(events, row);
    addDepartures(events, row);
    addPresent(events, row);
    return events;
}

} // namespace proctor
