// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/processes/lineplaces.h"

namespace proctor {

void LinePlaces::fill(const std::vector<Line> &lines)
{
    m_headings.clear();
    m_processes.clear();
    m_processes.reserve(lines.size());
    for (int place = 0; const Line &line : lines) {
        if (line.isHeading())
            m_headings.emplace(line.group->key, place++);
        else
            m_processes.emplace(line.row->key, place++);
    }
}

int LinePlaces::of(const ProcessKey &key) const
{
    const auto it = m_processes.find(key);
    return it == m_processes.end() ? -1 : it->second;
}

int LinePlaces::of(const GroupKey &key) const
{
    const auto it = m_headings.find(key);
    return it == m_headings.end() ? -1 : it->second;
}

int LinePlaces::of(const LineKey &key) const
{
    return std::visit([this](const auto &one) { return of(one); }, key);
}

int LinePlaces::of(const Line &line) const
{
    return line.isHeading() ? of(line.group->key) : of(line.row->key);
}

} // namespace proctor
