// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/processes/rowfilter.h"

#include "ui/format.h"

#include <unordered_set>

namespace proctor {

void RowFilter::setExpression(const FilterExpression &expression)
{
    m_expression = expression;
    if (m_expression.isEmpty())
        m_prepared.clear();
}

/// Kept until the command line changes, and what is said of it until it is judged again.
const SearchedWords &RowFilter::preparedWords(const ProcessRow &row) const
{
    Prepared &prepared = m_prepared[row.key];
    const bool moving = row.ending || row.ended; // their words go on while the judgement stays
    if (prepared.identity != row.identity)
        prepared.words = searchedWords(row);
    else if (prepared.judgement != row.judgement || prepared.owner != row.owner.state || moving)
        prepared.words.said = saidWords(row);
    prepared.identity = row.identity;
    prepared.owner = row.owner.state;
    prepared.judgement = moving ? nullptr : row.judgement;
    return prepared.words;
}

bool RowFilter::accepts(const ProcessRow &row) const
{
    if (m_look && lookOf(row) != *m_look)
        return false;
    return m_expression.isEmpty() ||
           m_expression.matches(
               row, [this, &row]() -> const SearchedWords & { return preparedWords(row); });
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
