// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/processes/roworder.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace proctor {

namespace {

/// Small, and with what mostly decides at hand: the rows themselves lie far apart.
struct Entry {
    double number;
    pid_t pid;
    std::uint32_t index; ///< of rows
};

} // namespace

std::vector<std::optional<double>> RowOrder::numbers(const std::vector<const ProcessRow *> &rows,
                                                     const ProcessColumn &column)
{
    if (column.sortedBy != SortedBy::Number)
        return m_texts.of(rows, column);
    std::vector<std::optional<double>> out;
    out.reserve(rows.size());
    for (const ProcessRow *row : rows)
        out.push_back(column.sortKey(*row).number);
    return out;
}

std::vector<const ProcessRow *> RowOrder::of(std::vector<const ProcessRow *> rows,
                                             const ProcessColumn &column, Qt::SortOrder order)
{
    const bool descending = order == Qt::DescendingOrder;
    if (column.id == ColumnId::State) {
        if (descending)
            std::reverse(rows.begin(), rows.end());
        return rows;
    }
    const double last = std::numeric_limits<double>::infinity() * (descending ? -1 : 1);
    std::vector<Entry> entries;
    entries.reserve(rows.size());
    for (const std::optional<double> number : numbers(rows, column)) {
        const bool has = number && !std::isnan(*number); // a NaN has no place in any order
        const auto index = static_cast<std::uint32_t>(entries.size());
        entries.push_back({has ? *number : last, rows[index]->key.pid, index});
    }
    std::sort(entries.begin(), entries.end(), [&](const Entry &a, const Entry &b) {
        if (a.number != b.number)
            return descending ? a.number > b.number : a.number < b.number;
        return a.pid != b.pid ? a.pid < b.pid : rows[a.index]->key < rows[b.index]->key;
    });
    std::vector<const ProcessRow *> out;
    out.reserve(rows.size());
    for (const Entry &entry : entries)
        out.push_back(rows[entry.index]);
    return out;
}

} // namespace proctor
