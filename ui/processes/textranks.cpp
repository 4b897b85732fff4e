// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/processes/textranks.h"

#include "ui/processes/naturalorder.h"

#include <algorithm>
#include <utility>

namespace proctor {

std::weak_ordering TextRanks::compare(Place a, Place b) const
{
    return naturalOrder(m_known[a].key.text, m_known[b].key.text);
}

void TextRanks::prepare(Known &known, const ProcessRow &row, const ProcessColumn &column)
{
    const bool same = column.sortedBy == SortedBy::Identity ? known.source.identity == row.identity
                                                            : known.source.isOf(row);
    if (same)
        return;
    SortKey key = column.sortKey(row);
    if (key.text != known.key.text) {
        m_moved = m_moved || known.placed;
        known.placed = false;
    }
    known.key = std::move(key);
    known.source = WordSource(row);
}

std::vector<std::optional<double>> TextRanks::of(const std::vector<const ProcessRow *> &rows,
                                                 const ProcessColumn &column)
{
    if (m_column != column.id) {
        *this = {};
        m_column = column.id;
    }
    std::vector<Place> places;
    std::vector<Place> added;
    places.reserve(rows.size());
    for (const ProcessRow *row : rows) {
        places.push_back(m_known.placeOf(row->key));
        Known &known = m_known[places.back()];
        prepare(known, *row, column);
        if (!known.placed)
            added.push_back(places.back());
    }
    if (!added.empty())
        place(std::move(added));
    std::vector<std::optional<double>> ranks;
    ranks.reserve(rows.size());
    for (const Place place : places) {
        const Known &known = m_known[place];
        ranks.push_back(known.key.number ? std::optional<double>(known.rank) : std::nullopt);
    }
    return ranks;
}

/// Each of \p added is looked for among those that are in order: few come with a tick.
void TextRanks::place(std::vector<Place> added)
{
    if (std::exchange(m_moved, false))
        std::erase_if(m_order, [this](Place old) { return !m_known[old].placed; });
    const auto isBefore = [this](Place a, Place b) { return compare(a, b) < 0; };
    std::sort(added.begin(), added.end(), isBefore);
    std::vector<Place> merged;
    merged.reserve(m_order.size() + added.size());
    auto from = m_order.cbegin();
    for (const Place one : added) {
        const auto to = std::upper_bound(from, m_order.cend(), one, isBefore);
        merged.insert(merged.end(), from, to);
        merged.push_back(one);
        from = to;
    }
    merged.insert(merged.end(), from, m_order.cend());
    m_order = std::move(merged);
    number();
}

/// Between two that were in order before, their ranks of then tell whether they are equal.
void TextRanks::number()
{
    std::optional<std::uint32_t> rankBefore; // of the last one, if it had one
    std::uint32_t rank = 0;
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        Known &known = m_known[m_order[i]];
        const auto then = known.placed ? std::optional(known.rank) : std::nullopt;
        const bool same = then && rankBefore ? then == rankBefore
                                             : i > 0 && compare(m_order[i - 1], m_order[i]) == 0;
        rank += same || i == 0 ? 0 : 1;
        rankBefore = then;
        known.rank = rank;
        known.placed = true;
    }
}

void TextRanks::forgetMissing(const Snapshot &snapshot)
{
    if (!m_known.forgetMissing(snapshot))
        return;
    m_order.clear();
    for (Place place = 0; place < m_known.size(); ++place)
        if (m_known[place].placed)
            m_order.push_back(place);
    std::sort(m_order.begin(), m_order.end(),
              [this](Place a, Place b) { return m_known[a].rank < m_known[b].rank; });
    m_moved = false;
}

} // namespace proctor
