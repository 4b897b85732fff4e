// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/processes/lineplaces.h"

namespace proctor {

namespace {

template <typename Places, typename Key>
auto *placeIn(Places &places, const Key &key)
{
    const auto it = places.find(key);
    return it == places.end() ? nullptr : &it->second;
}

} // namespace

int *LinePlaces::find(const Line &line)
{
    return line.isHeading() ? placeIn(m_headings, line.group->key)
                            : placeIn(m_processes, line.row->key);
}

void LinePlaces::add(const Line &line, int place)
{
    if (line.isHeading())
        m_headings[line.group->key] = place;
    else
        m_processes[line.row->key] = place;
}

void LinePlaces::remove(const Line &line)
{
    if (line.isHeading())
        m_headings.erase(line.group->key);
    else
        m_processes.erase(line.row->key);
}

int LinePlaces::of(const ProcessKey &key) const
{
    const int *place = placeIn(m_processes, key);
    return place ? *place : -1;
}

int LinePlaces::of(const GroupKey &key) const
{
    const int *place = placeIn(m_headings, key);
    return place ? *place : -1;
}

int LinePlaces::of(const LineKey &key) const
{
    return std::visit([this](const auto &one) { return of(one); }, key);
}

} // namespace proctor
