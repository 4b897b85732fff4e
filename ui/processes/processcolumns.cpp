// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/processes/processcolumns.h"

#include "ui/format.h"
#include "ui/processes/naturalorder.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QLocale>

#include <array>
#include <cmath>

namespace proctor {

namespace {

struct Columns {
    Q_DECLARE_TR_FUNCTIONS(Columns)
};

const QString dash = QStringLiteral("–");
constexpr bool words = false;
constexpr bool number = true;

QString workerText(const ProcessRow &row)
{
    return row.record && !row.record->workerId.empty() ? commandLine({row.record->workerId}) : dash;
}

QString cpuText(const ProcessRow &row)
{
    return row.cpuPercent && !row.ended ? QLocale().toString(*row.cpuPercent, 'f', 1) : dash;
}

QString memoryText(const ProcessRow &row)
{
    return row.rssBytes && !row.ended ? bytes(*row.rssBytes) : dash;
}

QString orphanedText(const ProcessRow &row)
{
    return row.orphanedForS && !row.ended ? duration(*row.orphanedForS) : dash;
}

QString ownerText(const ProcessRow &row)
{
    return ownerWord(shownOwner(row));
}

SortKey byText(const QString &value)
{
    return {value == dash ? std::nullopt : std::optional(0.0), value.toStdString()};
}

/// Steps large enough that noise does not reorder the table.
SortKey byNumber(std::optional<double> value, double step)
{
    return {value ? std::optional(std::floor(*value / step)) : std::nullopt, {}};
}

QString orDash(const std::string &value)
{
    return value.empty() ? dash : commandLine({value});
}

QString runText(const ProcessRow &row)
{
    return orDash(row.record ? row.record->runId : std::string());
}

/// "ada", or the number of a user without a name.
QString userText(const ProcessRow &row)
{
    const ProcessIdentity &who = *row.identity;
    return who.user.empty() && who.uid ? QString::number(*who.uid) : orDash(who.user);
}

QString startedText(const ProcessRow &row)
{
    if (!row.identity->startedAt)
        return dash;
    const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(
        row.identity->startedAt->time_since_epoch());
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms.count()), QLocale::ShortFormat);
}

/// By start: it never changes.
SortKey byStart(const ProcessRow &row, double sign)
{
    return byNumber(sign * static_cast<double>(row.key.startTicks), 1);
}

/// By the moment, as by start: the longest orphaned has the least.
SortKey byLoss(const ProcessRow &row)
{
    if (!row.lostAt)
        return {};
    return byNumber(-static_cast<double>(row.lostAt->time_since_epoch().count()), 1);
}

std::optional<double> heartbeatAge(const ProcessRow &row)
{
    return row.ended ? std::nullopt : row.heartbeatAgeS;
}

QString heartbeatText(const ProcessRow &row)
{
    const auto age = heartbeatAge(row);
    return age ? duration(*age) : dash;
}

QString cgroupText(const ProcessRow &row)
{
    return orDash(row.identity->cgroup.value_or(""));
}

/// "Refused 12:04:31"
QString lastActionText(const ProcessRow &row)
{
    return row.lastAction ? Columns::tr("%1 %2").arg(outcomeWord(row.lastAction->outcome),
                                                     localTime(row.lastAction->at))
                          : dash;
}

SortKey byLastAction(const ProcessRow &row)
{
    if (!row.lastAction)
        return {};
    return byNumber(std::chrono::duration<double>(row.lastAction->at.time_since_epoch()).count(),
                    1);
}

std::optional<double> megabytes(const ProcessRow &row)
{
    if (!row.rssBytes || row.ended)
        return {};
    return static_cast<double>(*row.rssBytes) / 1e6;
}

constexpr std::array table{
    // The model orders State by the snapshot's own order: severity, then longest orphaned.
    ProcessColumn{ColumnId::State, "state", QT_TRANSLATE_NOOP("Columns", "State"), "◆ Unknown",
                  words, [](const ProcessRow &row) { return stateWord(lookOf(row)); },
                  SortedBy::Number, [](const ProcessRow &) { return SortKey{}; }},
    ProcessColumn{ColumnId::Worker, "worker", QT_TRANSLATE_NOOP("Columns", "Worker"), "pool-10",
                  words, workerText, SortedBy::Words,
                  [](const ProcessRow &row) { return byText(workerText(row)); }},
    ProcessColumn{ColumnId::Pid, "pid", QT_TRANSLATE_NOOP("Columns", "PID"), "4194304", number,
                  [](const ProcessRow &row) { return QString::number(row.key.pid); },
                  SortedBy::Number, [](const ProcessRow &row) { return byNumber(row.key.pid, 1); }},
    ProcessColumn{ColumnId::Command, "command", QT_TRANSLATE_NOOP("Columns", "Command line"),
                  "python3 dspy_bridge.py --slot 100", words, shortCommandLine, SortedBy::Identity,
                  [](const ProcessRow &row) { return byText(shortCommandLine(row)); }},
    ProcessColumn{ColumnId::Age, "age", QT_TRANSLATE_NOOP("Columns", "Age"), "10 h 02 m", number,
                  [](const ProcessRow &row) { return duration(row.ageS); },
                  // By start: ages all grow alike, so this order never changes by itself.
                  SortedBy::Number, [](const ProcessRow &row) { return byStart(row, -1); }},
    ProcessColumn{ColumnId::Orphaned, "orphaned", QT_TRANSLATE_NOOP("Columns", "Orphaned"),
                  "10 h 02 m", number, orphanedText, SortedBy::Number, byLoss},
    ProcessColumn{ColumnId::Owner, "owner", QT_TRANSLATE_NOOP("Columns", "Owner"), "beam.smp 5990",
                  words, ownerText, SortedBy::Words,
                  [](const ProcessRow &row) { return byText(ownerText(row)); }},
    ProcessColumn{ColumnId::Why, "why", QT_TRANSLATE_NOOP("Columns", "Why"), "heartbeat 48 s late",
                  words, whyWord, SortedBy::Words,
                  [](const ProcessRow &row) { return byText(whyWord(row)); }},
    ProcessColumn{ColumnId::Cpu, "cpu", QT_TRANSLATE_NOOP("Columns", "CPU %"), "1000.0", number,
                  cpuText, SortedBy::Number,
                  [](const ProcessRow &row) {
                      return byNumber(row.ended ? std::nullopt : row.cpuPercent, 1);
                  }},
    ProcessColumn{ColumnId::Memory, "memory", QT_TRANSLATE_NOOP("Columns", "Memory"), "999 MB",
                  number, memoryText, SortedBy::Number,
                  [](const ProcessRow &row) { return byNumber(megabytes(row), 8); }},
    ProcessColumn{ColumnId::Profile, "profile", QT_TRANSLATE_NOOP("Columns", "Profile"),
                  "language-server", words,
                  [](const ProcessRow &row) { return orDash(row.profile); }, SortedBy::Words,
                  [](const ProcessRow &row) { return byText(orDash(row.profile)); }, false},
    ProcessColumn{ColumnId::Run, "run", QT_TRANSLATE_NOOP("Columns", "Run"), "2026-11-26-1", words,
                  runText, SortedBy::Words,
                  [](const ProcessRow &row) { return byText(runText(row)); }, false},
    ProcessColumn{ColumnId::Parent, "ppid", QT_TRANSLATE_NOOP("Columns", "PPID"), "4194304", number,
                  [](const ProcessRow &row) { return QString::number(row.ppid); }, SortedBy::Number,
                  [](const ProcessRow &row) { return byNumber(row.ppid, 1); }, false},
    ProcessColumn{ColumnId::User, "user", QT_TRANSLATE_NOOP("Columns", "User"), "www-data", words,
                  userText, SortedBy::Identity,
                  [](const ProcessRow &row) { return byText(userText(row)); }, false},
    ProcessColumn{ColumnId::Started, "started", QT_TRANSLATE_NOOP("Columns", "Started"),
                  "26.11.2026 16:40", words, startedText, SortedBy::Number,
                  [](const ProcessRow &row) { return byStart(row, 1); }, false},
    ProcessColumn{ColumnId::Group, "pgid", QT_TRANSLATE_NOOP("Columns", "PGID"), "4194304", number,
                  [](const ProcessRow &row) { return QString::number(row.pgid); }, SortedBy::Number,
                  [](const ProcessRow &row) { return byNumber(row.pgid, 1); }, false},
    ProcessColumn{ColumnId::Session, "sid", QT_TRANSLATE_NOOP("Columns", "SID"), "4194304", number,
                  [](const ProcessRow &row) { return QString::number(row.sid); }, SortedBy::Number,
                  [](const ProcessRow &row) { return byNumber(row.sid, 1); }, false},
    ProcessColumn{ColumnId::Threads, "threads", QT_TRANSLATE_NOOP("Columns", "Threads"), "1000",
                  number, [](const ProcessRow &row) { return QString::number(row.threads); },
                  SortedBy::Number, [](const ProcessRow &row) { return byNumber(row.threads, 1); },
                  false},
    ProcessColumn{ColumnId::Heartbeat, "heartbeat", QT_TRANSLATE_NOOP("Columns", "Heartbeat"),
                  "10 h 02 m", number, heartbeatText, SortedBy::Number,
                  [](const ProcessRow &row) { return byNumber(heartbeatAge(row), 10); }, false},
    ProcessColumn{ColumnId::Cgroup, "cgroup", QT_TRANSLATE_NOOP("Columns", "Control group"),
                  "/system.slice/pool.service", words, cgroupText, SortedBy::Identity,
                  [](const ProcessRow &row) { return byText(cgroupText(row)); }, false},
    ProcessColumn{ColumnId::LastAction, "last-action", QT_TRANSLATE_NOOP("Columns", "Last action"),
                  "Ended by KILL 12:04:31", words, lastActionText, SortedBy::Number, byLastAction,
                  false},
};

} // namespace

std::span<const ProcessColumn> processColumns()
{
    return table;
}

const ProcessColumn &processColumn(ColumnId id)
{
    return table[static_cast<std::size_t>(id)]; // the table is in the order of the ids
}

QString columnTitle(const ProcessColumn &column)
{
    return Columns::tr(column.title);
}

QString cellToolTip(ColumnId column, const ProcessRow &row)
{
    switch (column) {
    case ColumnId::State:
    case ColumnId::Why:
        return inWords(row.ended ? row.ended->how : row.judgement->why());
    case ColumnId::Command:
        return commandLine(masked(row.identity->cmdline));
    case ColumnId::Age:
        return row.identity->startedAt ? Columns::tr("Started %1").arg(startedText(row))
                                       : QString();
    case ColumnId::Owner:
        if (row.owner.diedAt)
            return Columns::tr("Exited at %1").arg(localTime(*row.owner.diedAt));
        return {};
    case ColumnId::Cpu:
        return Columns::tr("Of one core");
    case ColumnId::Heartbeat:
        if (row.heartbeatAgeS && row.record && row.record->heartbeatTimeoutS)
            return Columns::tr("Since the last one. It promised one every %1 at least.")
                .arg(duration(*row.record->heartbeatTimeoutS));
        return {};
    case ColumnId::Cgroup:
        return text(row.identity->cgroup.value_or(""));
    case ColumnId::LastAction:
        return row.lastAction ? inWords(row.lastAction->detail) : QString();
    default:
        return {};
    }
}

OwnerKey shownOwnerKey(const ProcessRow &row)
{
    if (row.owner.state != OwnerState::None)
        return row.owner.pid != 0 ? OwnerKey{row.owner.pid, row.owner.startTicks} : OwnerKey{};
    if (row.judgement->verdict != Verdict::Kept || row.parentName.empty() ||
        !row.judgement->find(EvidenceId::LiveParent))
        return {};
    const bool isKnown =
        row.ancestry && !row.ancestry->empty() && row.ancestry->front().pid == row.ppid;
    return {row.ppid, isKnown ? row.ancestry->front().startTicks : 0};
}

OwnerView shownOwner(const ProcessRow &row)
{
    const OwnerKey key = shownOwnerKey(row);
    if (key.pid == 0)
        return {};
    if (row.owner.state != OwnerState::None)
        return row.owner;
    return {OwnerState::Alive,
            key.pid,
            key.startTicks,
            commandLine({row.parentName}).toStdString(),
            {}};
}

QString rowInWords(const ProcessRow &row)
{
    return Columns::tr("%1, PID %2, %3, %4")
        .arg(stateWord(lookOf(row)), QString::number(row.key.pid), shortCommandLine(row),
             duration(row.ageS));
}

} // namespace proctor
