// SPDX-License-Identifier: GPL-3.0-or-later
// Grouping and folding of the process model: which lines there are, beyond the rows and their
// order.
#include "ui/processes/processmodel.h"

#include <unordered_set>

namespace proctor {

void ProcessModel::setGrouping(Grouping grouping, const std::vector<ProcessKey> &inSight)
{
    if (grouping == m_grouping)
        return;
    m_grouping = grouping;
    unfold(inSight);
    merge(m_snapshot, false);
}

void ProcessModel::setFolded(const LineKey &key, bool folded)
{
    m_folds.set(key, folded);
    merge(m_snapshot, m_held);
}

void ProcessModel::setAllFolded(bool folded)
{
    for (const Line &line : linesOf(m_all, m_grouping, {}).shown)
        if (line.fold != Fold::None)
            m_folds.set(keyOf(line), folded);
    merge(m_snapshot, m_held);
}

void ProcessModel::reveal(const std::vector<ProcessKey> &keys)
{
    unfold(keys);
    merge(m_snapshot, m_held);
}

void ProcessModel::unfold(const std::vector<ProcessKey> &keys)
{
    if (keys.empty() || m_grouping == Grouping::Flat)
        return;
    const std::unordered_set<ProcessKey> wanted(keys.begin(), keys.end());
    const Lines all = linesOf(m_all, m_grouping, {});
    std::vector<const Line *> above; // by depth
    for (const Line &line : all.shown) {
        above.resize(static_cast<std::size_t>(line.depth));
        if (!line.isHeading() && wanted.contains(line.row->key))
            for (const Line *each : above)
                m_folds.set(keyOf(*each), false);
        above.push_back(&line);
    }
}

int ProcessModel::parentOf(int row) const
{
    const Line *line = lineAt(row);
    if (!line)
        return -1;
    while (--row >= 0)
        if (lineAt(row)->depth < line->depth)
            break;
    return line->depth > 0 ? row : -1;
}

std::vector<GroupKey> ProcessModel::headings() const
{
    std::vector<GroupKey> keys;
    for (const Line &line : m_lines)
        if (line.isHeading())
            keys.push_back(line.group->key);
    return keys;
}

} // namespace proctor
