// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/processes/groupwords.h"

#include "ui/format.h"
#include "ui/processes/processcolumns.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QStringList>

#include <chrono>

namespace proctor {

namespace {

struct Groups {
    Q_DECLARE_TR_FUNCTIONS(Groups)
};

const QString dash = QStringLiteral("–");

QString countWord(Look look, int count)
{
    switch (look) {
    case Look::Orphan:
        return Groups::tr("%n orphans", nullptr, count);
    case Look::Suspect:
        return Groups::tr("%n suspects", nullptr, count);
    case Look::Ending:
        return Groups::tr("%n ending", nullptr, count);
    case Look::Stalled:
        return Groups::tr("%n stalled", nullptr, count);
    case Look::Zombie:
        return Groups::tr("%n zombies", nullptr, count);
    case Look::Active:
        return Groups::tr("%n active", nullptr, count);
    case Look::Kept:
        return Groups::tr("%n kept", nullptr, count);
    case Look::Ended:
        return Groups::tr("%n ended", nullptr, count);
    case Look::Unknown:
        break;
    }
    return Groups::tr("%n unknown", nullptr, count);
}

/// "" for what is no owner's.
QString ownerStateWords(const OwnerView &owner, WallTime now)
{
    switch (owner.state) {
    case OwnerState::Alive:
        return Groups::tr("running", "an owner");
    case OwnerState::Unknown:
        return Groups::tr("not known whether it runs", "an owner");
    case OwnerState::Dead: {
        if (!owner.diedAt)
            return Groups::tr("exited", "an owner");
        const std::chrono::duration<double> since = now - *owner.diedAt;
        return Groups::tr("exited %1 ago", "an owner").arg(duration(since.count()));
    }
    case OwnerState::None:
        break;
    }
    return {};
}

QString foldWord(Fold fold)
{
    if (fold == Fold::None)
        return {};
    return fold == Fold::Open ? Groups::tr("expanded") : Groups::tr("collapsed");
}

QString joined(const QStringList &parts)
{
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString groupingTitle(Grouping grouping)
{
    switch (grouping) {
    case Grouping::Owner:
        return Groups::tr("By owner");
    case Grouping::Profile:
        return Groups::tr("By profile");
    case Grouping::Tree:
        return Groups::tr("Tree");
    case Grouping::Flat:
        break;
    }
    return Groups::tr("Flat");
}

QString groupingLabel(Grouping grouping)
{
    switch (grouping) {
    case Grouping::Owner:
        return Groups::tr("Group: by owner");
    case Grouping::Profile:
        return Groups::tr("Group: by profile");
    case Grouping::Tree:
        return Groups::tr("Group: tree");
    case Grouping::Flat:
        break;
    }
    return Groups::tr("Group: flat");
}

QString headingTitle(const Group &group)
{
    if (group.key.by == Grouping::Owner)
        return group.key.pid == 0 ? Groups::tr("No owner") : ownerWord(group.owner);
    return group.key.profile.empty() ? Groups::tr("No profile") : commandLine({group.key.profile});
}

QStringList countWords(const Group &group)
{
    QStringList words;
    for (const Look look : severestFirst)
        if (const int count = group.count(look); count > 0)
            words.append(countWord(look, count));
    return words;
}

QString headingNote(const Group &group, WallTime now)
{
    QStringList parts{inOneLine(countWords(group))};
    if (const QString owner = ownerStateWords(group.owner, now); !owner.isEmpty())
        parts.prepend(owner);
    return joined(parts);
}

QString headingText(const Group &group, WallTime now)
{
    return joined({headingTitle(group), headingNote(group, now)});
}

QString cellText(const Line &line, const ProcessColumn &column, WallTime now)
{
    if (!line.isHeading())
        return column.text(*line.row);
    switch (column.id) {
    case ColumnId::State:
        return headingText(*line.group, now);
    case ColumnId::Cpu:
        return line.group->cpuPercent ? QLocale().toString(*line.group->cpuPercent, 'f', 1) : dash;
    case ColumnId::Memory:
        return line.group->rssBytes ? bytes(*line.group->rssBytes) : dash;
    default:
        return {};
    }
}

QString lineToolTip(const Line &line, const ProcessColumn &column, WallTime now)
{
    if (line.isHeading())
        return headingText(*line.group, now);
    const bool hides = line.group && column.id == ColumnId::State;
    return hides ? lineInWords(line, now) : cellToolTip(column.id, *line.row);
}

QString lineInWords(const Line &line, WallTime now, bool isNews)
{
    QStringList parts;
    if (!line.isHeading()) {
        parts.append(rowInWords(*line.row));
        if (isNews)
            parts.append(Groups::tr("new", "a row"));
        if (line.depth > 0)
            parts.append(Groups::tr("level %1").arg(line.depth + 1));
    } else {
        const bool owned = line.group->owner.state != OwnerState::None;
        const QString title = headingTitle(*line.group);
        parts.append(owned ? Groups::tr("Owner %1").arg(title) : title);
        if (owned)
            parts.append(ownerStateWords(line.group->owner, now));
        parts.append(Groups::tr("%n processes", nullptr, line.group->size()));
    }
    if (line.fold != Fold::None)
        parts.append(foldWord(line.fold));
    if (line.group) // with a row: what it hides
        parts.append(countWords(*line.group));
    return inOneLine(parts);
}

} // namespace proctor
