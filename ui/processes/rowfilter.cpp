// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/processes/rowfilter.h"

#include "ui/format.h"

#include <unordered_set>

namespace proctor {

void RowFilter::setExpression(const FilterExpression &expression)
{
    m_expression = expression;
    if (!m_expression.isEmpty())
        return;
    m_prepared.clear();
    m_places.clear();
}

RowFilter::Prepared &RowFilter::prepared(const ProcessKey &key) const
{
    if (m_next >= m_prepared.size() || m_prepared[m_next].key != key) {
        const auto [it, isNew] = m_places.try_emplace(key, m_prepared.size());
        if (isNew)
            m_prepared.emplace_back().key = key;
        m_next = it->second;
    }
    return m_prepared[m_next++];
}

/// Kept until the command line changes, and what is said of it until it is judged again.
const SearchedWords &RowFilter::preparedWords(const ProcessRow &row) const
{
    Prepared &kept = prepared(row.key);
    const bool moving = row.ending || row.ended; // their words go on while the judgement stays
    const bool other = kept.identity != row.identity;
    if (!other && !moving && kept.judgement == row.judgement && kept.owner == row.owner.state)
        return kept.words;
    if (other)
        kept.words = searchedWords(row);
    else
        kept.words.said = saidWords(row);
    kept.identity = row.identity;
    kept.owner = row.owner.state;
    kept.judgement = moving ? nullptr : row.judgement;
    return kept.words;
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
    std::erase_if(m_prepared, [&](const Prepared &one) { return !present.contains(one.key); });
    m_places.clear();
    for (const Prepared &one : m_prepared)
        m_places.emplace(one.key, m_places.size());
}

} // namespace proctor
