// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/processes/roworder.h"

#include "ui/processes/naturalorder.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace proctor {

namespace {

/// Small, and with what mostly decides at hand: the rows themselves lie far apart.
struct Entry {
    double number;
    pid_t pid;
    std::uint32_t index; ///< of rows, and of texts if there are any
};

} // namespace

std::vector<const ProcessRow *> inOrder(std::vector<const ProcessRow *> rows,
                                        const ProcessColumn &column, Qt::SortOrder order)
{
    const bool descending = order == Qt::DescendingOrder;
    if (column.id == ColumnId::State) {
        if (descending)
            std::reverse(rows.begin(), rows.end());
        return rows;
    }
    constexpr double last = std::numeric_limits<double>::infinity();
    std::vector<Entry> entries;
    std::vector<std::string> texts;
    entries.reserve(rows.size());
    for (const ProcessRow *row : rows) {
        SortKey key = column.sortKey(*row);
        const bool has = key.number && !std::isnan(*key.number); // a NaN has no place in any order
        entries.push_back({has          ? *key.number
                           : descending ? -last
                                        : last,
                           row->key.pid, static_cast<std::uint32_t>(entries.size())});
        if (key.text.empty())
            continue;
        texts.resize(rows.size());
        texts[entries.size() - 1] = std::move(key.text);
    }
    std::sort(entries.begin(), entries.end(), [&](const Entry &a, const Entry &b) {
        if (a.number != b.number)
            return descending ? a.number > b.number : a.number < b.number;
        if (!texts.empty())
            if (const auto side = naturalOrder(texts[a.index], texts[b.index]); side != 0)
                return descending ? side > 0 : side < 0;
        return a.pid != b.pid ? a.pid < b.pid : rows[a.index]->key < rows[b.index]->key;
    });
    std::vector<const ProcessRow *> out;
    out.reserve(rows.size());
    for (const Entry &entry : entries)
        out.push_back(rows[entry.index]);
    return out;
}

} // namespace proctor
