// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/processes/rowfilter.h"

#include <utility>

namespace proctor {

namespace {

std::vector<const ProcessRow *> everyRow(const Snapshot &snapshot)
{
    std::vector<const ProcessRow *> rows;
    rows.reserve(snapshot.rows.size());
    for (const ProcessRow &row : snapshot.rows)
        rows.push_back(&row);
    return rows;
}

} // namespace

void RowFilter::setExpression(const FilterExpression &expression)
{
    m_before = std::exchange(m_expression, expression);
    if (!m_expression.isEmpty())
        return;
    m_prepared = {};
    m_snapshot = nullptr; // whose places were in there
}

void RowFilter::lookAt(const SnapshotPtr &snapshot)
{
    if (snapshot == m_snapshot)
        return;
    m_snapshot = snapshot;
    m_prepared.forgetMissing(*snapshot);
    m_places.assign(snapshot->rows.size(), std::nullopt);
    m_looks.clear();
    m_looks.reserve(snapshot->rows.size());
    for (const ProcessRow &row : snapshot->rows)
        m_looks.push_back(looksOf(row));
}

/// Kept until the command line changes, and what is said of it until it is judged again.
const SearchedWords &RowFilter::wordsOf(std::size_t index)
{
    std::optional<Place> &place = m_places[index];
    if (place)
        return m_prepared[*place].words;
    const ProcessRow &row = m_snapshot->rows[index];
    place = m_prepared.placeOf(row.key);
    Prepared &kept = m_prepared[*place];
    if (kept.source.isOf(row))
        return kept.words;
    if (kept.source.identity == row.identity)
        sayAnew(kept.words, row);
    else
        kept.words = searchedWords(row);
    kept.source = WordSource(row);
    return kept.words;
}

/// The rows that have the state and the numbers.
std::vector<std::size_t> RowFilter::withTheFacts() const
{
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < m_looks.size(); ++i)
        if ((!m_look || m_looks[i].has(*m_look)) &&
            m_expression.factsHold(m_snapshot->rows[i], m_looks[i]))
            rows.push_back(i);
    return rows;
}

std::vector<const ProcessRow *> RowFilter::passing()
{
    std::vector<std::size_t> rows = withTheFacts();
    if (m_expression.asksForWords()) {
        for (const std::size_t i : rows)
            wordsOf(i); // not what the patterns cost
        m_expression.beginPass();
        std::erase_if(rows, [this](std::size_t i) {
            return !m_expression.wordsHold(m_snapshot->rows[i], wordsOf(i));
        });
    }
    std::vector<const ProcessRow *> out;
    out.reserve(rows.size());
    for (const std::size_t i : rows)
        out.push_back(&m_snapshot->rows[i]);
    return out;
}

std::vector<const ProcessRow *> RowFilter::accepted(const SnapshotPtr &snapshot)
{
    if (isEmpty()) {
        m_snapshot = nullptr;
        return everyRow(*snapshot);
    }
    lookAt(snapshot);
    std::vector<const ProcessRow *> rows = passing();
    while (m_expression.tooSlow()) {
        m_expression = std::exchange(m_before, {});
        rows = passing();
    }
    return rows;
}

} // namespace proctor
