// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/processes/lineplaces.h"

namespace proctor {

namespace {

template <typename Ids, typename Key>
LinePlaces::Id idIn(const Ids &ids, const Key &key)
{
    const auto it = ids.find(key);
    return it == ids.end() ? LinePlaces::none : it->second;
}

} // namespace

LinePlaces::Id LinePlaces::idOf(const Line &line) const
{
    return line.isHeading() ? idIn(m_headings, line.group->key) : idIn(m_processes, line.row->key);
}

LinePlaces::Id LinePlaces::idFor(int place)
{
    if (m_free.empty()) {
        m_places.push_back(place);
        return static_cast<Id>(m_places.size() - 1);
    }
    const Id id = m_free.back();
    m_free.pop_back();
    m_places[id] = place;
    return id;
}

LinePlaces::Id LinePlaces::add(const Line &line, int place)
{
    const Id id = idFor(place);
    if (line.isHeading())
        m_headings.insert_or_assign(line.group->key, id);
    else
        m_processes.insert_or_assign(line.row->key, id);
    return id;
}

void LinePlaces::remove(const Line &line)
{
    m_free.push_back(idOf(line));
    if (line.isHeading())
        m_headings.erase(line.group->key);
    else
        m_processes.erase(line.row->key);
}

int LinePlaces::of(const ProcessKey &key) const
{
    const Id id = idIn(m_processes, key);
    return id == none ? -1 : at(id);
}

int LinePlaces::of(const GroupKey &key) const
{
    const Id id = idIn(m_headings, key);
    return id == none ? -1 : at(id);
}

int LinePlaces::of(const LineKey &key) const
{
    return std::visit([this](const auto &one) { return of(one); }, key);
}

} // namespace proctor
