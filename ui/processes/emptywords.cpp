// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/processes/emptywords.h"

#include "ui/counts.h"
#include "ui/format.h"
#include "ui/processes/processespage.h"
#include "ui/processes/rowfilter.h"

#include <algorithm>

namespace proctor {

EmptyWords emptyWords(const Snapshot &snapshot, const RowFilter &filter, const QString &scanned)
{
    if (!isKnown(snapshot))
        return {ProcessesPage::tr("Starting…"),
                ProcessesPage::tr("The first scan runs. What it finds is shown here."),
                {}};
    if (const QString asked = filter.words().trimmed(); !asked.isEmpty()) {
        const auto tracked = static_cast<int>(
            std::ranges::count_if(snapshot.rows, [](const ProcessRow &row) { return !row.ended; }));
        return {ProcessesPage::tr("Nothing matches “%1”").arg(asked),
                ProcessesPage::tr("%n processes are tracked. Every part of the filter must hold "
                                  "for a row.",
                                  nullptr, tracked),
                ProcessesPage::tr("Clear filter")};
    }
    const int healthy = static_cast<int>(activeNotStalled(snapshot.counts));
    const QString when = asSentence(scanned);
    const QString calm =
        healthy > 0 ? ProcessesPage::tr("%n workers healthy.", nullptr, healthy) + u' ' + when
                    : when;
    const Look look = filter.look().value_or(Look::Orphan);
    return {look == Look::Orphan
                ? ProcessesPage::tr("No orphans")
                : ProcessesPage::tr("Nothing is in the state “%1”").arg(stateWord(look)),
            calm, filter.look() ? ProcessesPage::tr("Show all") : QString()};
}

} // namespace proctor
