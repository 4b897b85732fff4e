// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/processes/rowactions.h"

#include "core/cleanup/elevation.h"
#include "ui/format.h"

#include <algorithm>

namespace proctor {

namespace {

bool isBeingEnded(const ProcessRow &row)
{
    return row.ended || (row.ending && !row.ending->outcome);
}

QString cellText(const ProcessColumn &column, const ProcessRow &row)
{
    QString cell = column.id == ColumnId::Command ? commandLine(masked(row.identity->cmdline))
                                                  : column.text(row);
    return cell.replace(u'\t', u' ').replace(u'\n', u' ');
}

} // namespace

CleanupRequest requestFor(const Rows &rows)
{
    CleanupRequest request;
    for (const ProcessRow *row : rows) {
        if (row->ended)
            continue;
        const bool orphan = row->judgement->verdict == Verdict::Orphan;
        (orphan ? request.orphans : request.named).push_back(row->key);
    }
    return request;
}

bool isCleanedUp(const ProcessRow &row)
{
    return row.judgement.verdict() == Verdict::Orphan && !isBeingEnded(row);
}

CleanupRequest requestForOrphans(const Snapshot &snapshot)
{
    CleanupRequest request;
    for (const ProcessRow &row : snapshot.rows)
        if (isCleanedUp(row))
            request.orphans.push_back(row.key);
    return request;
}

bool mayBeEnded(const Rows &rows)
{
    return std::any_of(rows.begin(), rows.end(), [](const ProcessRow *row) {
        const Verdict verdict = row->judgement->verdict;
        return !isBeingEnded(*row) &&
               (verdict == Verdict::Orphan || verdict == Verdict::Suspect || isRootsToProve(*row));
    });
}

bool isRootsToProve(const ProcessRow &row, std::uint32_t self)
{
    return !row.ended && self != 0 && row.identity->uid && *row.identity->uid != self &&
           onlyRegistryClosed(*row.judgement);
}

QString rowsAsText(const Rows &rows, const std::vector<ColumnId> &columns)
{
    QStringList lines;
    QStringList cells;
    for (const ColumnId column : columns)
        cells.append(columnTitle(processColumn(column)));
    lines.append(cells.join(u'\t'));
    for (const ProcessRow *row : rows) {
        cells.clear();
        for (const ColumnId column : columns)
            cells.append(cellText(processColumn(column), *row));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

QString commandLines(const Rows &rows)
{
    QStringList lines;
    for (const ProcessRow *row : rows)
        lines.append(commandLine(masked(row->identity->cmdline)));
    return lines.join(u'\n');
}

} // namespace proctor
