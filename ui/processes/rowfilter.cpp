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

/// Kept until the command line changes.
const SearchedWords &RowFilter::preparedWords(const ProcessRow &row) const
{
    Prepared &prepared = m_prepared[row.key];
    if (prepared.identity != row.identity) {
        prepared.identity = row.identity;
        prepared.words = searchedWords(row);
    }
    return prepared.words;
}

bool RowFilter::accepts(const ProcessRow &row) const
{
    if (m_look && lookOf(row) != *m_look)
        return false;
    return m_expression.isEmpty() || m_expression.matches(row, preparedWords(row));
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
