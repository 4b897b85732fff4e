// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/actionwords.h"

#include "ui/audit/auditwords.h"
#include "ui/cleanup/reportwords.h"
#include "ui/format.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace proctor {

namespace {

using Mark = TimelineEvent::Mark;

constexpr qsizetype mostEvents = 12;

struct Actions {
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

QString withDetail(const QString &words, const std::string &detail)
{
    return detail.empty() ? words : Actions::tr("%1: %2").arg(words, text(detail));
}

/// Nothing for rows that say only what the next one says better.
std::optional<TimelineEvent> eventOf(const AuditLine &line, const AuditEntry &row)
{
    const bool newest = &row == line.rows.back().get();
    const QString when = auditTime(row.at);
    switch (row.kind) {
    case AuditKind::Request:
        return TimelineEvent{when, Actions::tr("Asked for by %1").arg(auditWho(line)), Mark::Plain};
    case AuditKind::Sent:
        return TimelineEvent{when, Actions::tr("%1 sent").arg(signalWord(row.signal)), Mark::Self};
    case AuditKind::Outcome:
    case AuditKind::Refusal:
        return TimelineEvent{when, withDetail(auditState(line), row.detail), Mark::Left};
    case AuditKind::Note:
        return TimelineEvent{when, text(row.detail), Mark::Plain};
    case AuditKind::Plan:
    case AuditKind::Intent:
        break;
    }
    if (!newest)
        return std::nullopt;
    const bool intent = row.kind == AuditKind::Intent;
    return TimelineEvent{when,
                         intent ? Actions::tr("About to send %1").arg(signalWord(row.signal))
                                : auditState(line),
                         Mark::Plain};
}

} // namespace

std::vector<const AuditLine *> actionsOn(const ProcessKey &key, const std::vector<AuditLine> &lines)
{
    std::vector<const AuditLine *> out;
    for (const AuditLine &line : lines)
        if (line.target && mayBeSame(*line.target, key))
            out.push_back(&line);
    std::stable_sort(out.begin(), out.end(),
                     [](const AuditLine *a, const AuditLine *b) { return a->id < b->id; });
    return out;
}

QList<TimelineEvent> actionEvents(const std::vector<const AuditLine *> &lines)
{
    QList<TimelineEvent> events;
    for (const AuditLine *line : lines)
        for (const auto &row : line->rows)
            if (auto event = eventOf(*line, *row))
                events.append(*event);
    return events.size() > mostEvents ? events.last(mostEvents) : events;
}

} // namespace proctor
