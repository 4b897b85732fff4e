// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/recordindex.h"

#include <algorithm>
#include <utility>

namespace proctor {

namespace {

RecordName nameOf(const ProcessKey &key)
{
    return {key.pid, key.startTicks};
}

auto is(std::size_t place, const std::string &name)
{
    return [place, &name](const RecordEntry &entry) {
        return entry.place == place && entry.name == name;
    };
}

} // namespace

const RecordEntry *RecordIndex::find(std::size_t place, const RecordName &named,
                                     const std::string &name) const
{
    const auto found = m_entries.find(named);
    if (found == m_entries.end())
        return nullptr;
    const auto it = std::find_if(found->second.begin(), found->second.end(), is(place, name));
    return it == found->second.end() ? nullptr : &*it;
}

void RecordIndex::put(RecordEntry entry)
{
    auto &entries = m_entries[entry.named];
    const auto it = std::find_if(entries.begin(), entries.end(), is(entry.place, entry.name));
    if (it != entries.end())
        forgetOwner(*it);
    indexOwner(entry);
    if (it != entries.end())
        *it = std::move(entry);
    else
        entries.push_back(std::move(entry));
}

void RecordIndex::remove(std::size_t place, const RecordName &named, const std::string &name)
{
    const auto found = m_entries.find(named);
    if (found == m_entries.end())
        return;
    const auto it = std::find_if(found->second.begin(), found->second.end(), is(place, name));
    if (it == found->second.end())
        return;
    forgetOwner(*it);
    found->second.erase(it);
    if (found->second.empty())
        m_entries.erase(found);
}

std::vector<RecordName> RecordIndex::removePlace(std::size_t place)
{
    std::vector<RecordName> out;
    for (auto it = m_entries.begin(); it != m_entries.end();) {
        const auto here = [this, place](const RecordEntry &entry) {
            if (entry.place != place)
                return false;
            forgetOwner(entry);
            return true;
        };
        if (std::erase_if(it->second, here) > 0)
            out.push_back(it->first);
        it = it->second.empty() ? m_entries.erase(it) : std::next(it);
    }
    return out;
}

RecordIndex::Entries RecordIndex::takeAll()
{
    m_owned.clear();
    return std::exchange(m_entries, {});
}

std::vector<RecordName> RecordIndex::ownedBy(const RecordName &owner) const
{
    std::vector<RecordName> out;
    if (const auto owned = m_owned.find(owner); owned != m_owned.end())
        for (const auto &[process, records] : owned->second)
            out.push_back(process);
    return out;
}

void RecordIndex::indexOwner(const RecordEntry &entry)
{
    if (entry.record)
        ++m_owned[nameOf(entry.record->owner)][entry.named];
}

void RecordIndex::forgetOwner(const RecordEntry &entry)
{
    const auto owned = entry.record ? m_owned.find(nameOf(entry.record->owner)) : m_owned.end();
    if (owned == m_owned.end())
        return;
    const auto process = owned->second.find(entry.named);
    if (process != owned->second.end() && --process->second == 0)
        owned->second.erase(process);
    if (owned->second.empty())
        m_owned.erase(owned);
}

} // namespace proctor
