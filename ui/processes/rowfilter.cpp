// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/processes/rowfilter.h"

#include "ui/format.h"

#include <algorithm>
#include <unordered_set>

namespace proctor {

void RowFilter::setText(const QString &text)
{
    m_text = text;
    m_words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    if (m_words.isEmpty())
        m_prepared.clear();
}

/// Masking is too slow to do for every row at every tick: kept until the command line changes.
const QString &RowFilter::preparedText(const ProcessRow &row) const
{
    Prepared &prepared = m_prepared[row.key];
    if (prepared.identity != row.identity) {
        prepared.identity = row.identity;
        const ProcessIdentity &identity = *row.identity;
        prepared.text =
            (QString::number(row.key.pid) + u' ' + commandLine(masked(identity.cmdline)) + u' ' +
             commandLine({identity.comm, identity.user, row.profile}))
                .toLower();
    }
    return prepared.text;
}

bool RowFilter::accepts(const ProcessRow &row) const
{
    if (m_look && lookOf(row) != *m_look)
        return false;
    if (m_words.isEmpty())
        return true;
    const QString &fixed = preparedText(row);
    const QString worker = row.record ? text(row.record->workerId) : QString();
    QString changing;
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
        if (fixed.contains(word))
            return true;
        if (changing.isEmpty())
            changing =
                QStringList{stateWord(lookOf(row)), worker, ownerWord(row.owner), whyWord(row)}
                    .join(u'\n')
                    .toLower();
        return changing.contains(word);
    });
}

void RowFilter::forgetMissing(const Snapshot &snapshot)
{
    if (m_prepared.size() <= snapshot.rows.size())
        return;
    std::unordered_set<ProcessKey> present;
    for (const ProcessRow &row : snapshot.rows)
        present.insert(row.key);
    std::erase_if(m_prepared, [&](const auto &entry) { return !present.contains(entry.first); });
}

} // namespace proctor
