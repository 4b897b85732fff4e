// SPDX-License-Identifier: GPL-3.0-or-later
// The records: read, counted, kept live and found. The directories they lie in:
// registryplaces.cpp.
#include "core/registry/registry.h"

#include <cerrno>
#include <set>
#include <sys/inotify.h>
#include <unistd.h>
#include <utility>

namespace proctor {

Registry::Registry(std::vector<RegistryDirectory> directories, const Clock &clock,
                   std::shared_ptr<const UniqueFd> inotify)
    : m_clock(clock), m_inotify(std::move(inotify))
{
    for (auto &directory : directories)
        addPlace(std::move(directory));
}

Registry::Registry(RegistryPlaces places, const Clock &clock)
    : Registry(directoriesToRead(places), clock)
{
    m_where = std::move(places);
}

void Registry::loadPlace(std::size_t index)
{
    Place &place = m_places[index];
    if (!place.store)
        return;
    const auto names = place.store->names();
    if (!names) {
        place.problem = names.error();
        place.store.reset();
        return;
    }
    for (const std::string &name : *names)
        take(index, name);
}

void Registry::load()
{
    // Heartbeats seen before an overflow keep their times.
    const auto before = m_index.takeAll();
    for (const auto &[name, entries] : before)
        m_changed.insert(name);
    for (auto &counts : m_perUser)
        counts.clear();
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        closePlace(i);
        openPlace(i);
        loadPlace(i);
    }
    m_index.changeEach([&before](RecordEntry &entry) {
        const auto old = before.find(entry.named);
        if (old == before.end())
            return;
        for (const RecordEntry &was : old->second)
            if (was.path == entry.path && was.modifiedNs == entry.modifiedNs)
                entry.heartbeatSeen = was.heartbeatSeen;
    });
}

void Registry::take(std::size_t index, const std::string &name)
{
    Place &place = m_places[index];
    auto file = place.store->read(name);
    if (!file) {
        drop(index, name);
        return;
    }
    const RecordEntry *known = m_index.find(index, file->named, name);
    RecordEntry entry;
    if (known != nullptr) {
        entry = *known;
        if (entry.fileUid != file->uid) {
            --m_perUser[index][entry.fileUid];
            ++m_perUser[index][file->uid];
        }
    } else {
        auto &count = m_perUser[index][file->uid];
        if (count >= mostPerUser) {
            place.capped = true;
            place.cappedUsers.insert(file->uid);
            return;
        }
        ++count;
        ++place.records;
        entry.path = place.directory.path + '/' + name;
        entry.name = name;
        entry.place = index;
        entry.named = file->named;
    }
    if (known == nullptr || entry.modifiedNs != file->modifiedNs)
        entry.heartbeatSeen = m_clock.steady();
    entry.fileUid = file->uid;
    entry.modifiedNs = file->modifiedNs;
    entry.record.reset();
    entry.problem.reset();
    if (file->record)
        entry.record = std::make_shared<const Record>(std::move(*file->record));
    else
        entry.problem = std::make_shared<const Error>(file->record.error());
    m_index.put(std::move(entry));
}

void Registry::drop(std::size_t index, const std::string &name)
{
    const auto named = parseRecordName(name);
    const RecordEntry *known = named ? m_index.find(index, *named, name) : nullptr;
    if (known == nullptr)
        return;
    auto &count = m_perUser[index][known->fileUid];
    if (count > 0)
        --count;
    --m_places[index].records;
    m_index.remove(index, *named, name);
}

void Registry::update()
{
    alignas(inotify_event) char buffer[64 * 1024];
    bool overflow = false;
    for (;;) {
        const ssize_t got = ::read(m_inotify->get(), buffer, sizeof buffer);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            break;
        for (ssize_t at = 0; at < got;) {
            const auto *event = reinterpret_cast<const inotify_event *>(buffer + at);
            at += static_cast<ssize_t>(sizeof(inotify_event) + event->len);
            if ((event->mask & (IN_Q_OVERFLOW | IN_DELETE_SELF | IN_MOVE_SELF)) != 0) {
                overflow = true;
                continue;
            }
            const std::string name = event->len > 0 ? event->name : "";
            const auto named = parseRecordName(name);
            if (!named)
                continue;
            for (std::size_t i = 0; i < m_places.size(); ++i)
                if (m_places[i].watch == event->wd && m_places[i].store)
                    take(i, name);
            m_changed.insert(*named);
        }
    }
    if (overflow) {
        load();
        for (const auto &[name, entries] : entries())
            m_changed.insert(name);
    }
}

std::unordered_set<RecordName> Registry::takeChanged()
{
    update();
    return std::exchange(m_changed, {});
}

void Registry::restartHeartbeats()
{
    const SteadyTime now = m_clock.steady();
    m_index.changeEach([now](RecordEntry &entry) { entry.heartbeatSeen = now; });
}

std::vector<RecordEntry> Registry::find(const RecordName &name) const
{
    const auto it = entries().find(name);
    return it == entries().end() ? std::vector<RecordEntry>() : it->second;
}

std::vector<RecordEntry> Registry::ownedBy(const RecordName &owner) const
{
    std::vector<RecordEntry> out;
    for (const RecordName &process : m_index.ownedBy(owner))
        for (RecordEntry &entry : find(process))
            if (entry.record && entry.record->owner.pid == owner.pid &&
                entry.record->owner.startTicks == owner.startTicks)
                out.push_back(std::move(entry));
    return out;
}

std::vector<RecordEntry> Registry::readFresh(const RecordName &name)
{
    update();
    // Events may be late by design of another file system (overlay, network): look at the names
    // that matter themselves, too.
    std::set<std::pair<std::size_t, std::string>> files;
    for (const RecordEntry &entry : find(name))
        if (m_places[entry.place].store)
            files.emplace(entry.place, entry.name);
    for (std::size_t i = 0; i < m_places.size(); ++i)
        if (m_places[i].store)
            files.emplace(i, recordFileName(name));
    for (const auto &[place, file] : files)
        take(place, file);
    return find(name);
}

std::size_t Registry::size() const
{
    std::size_t count = 0;
    for (const Place &place : m_places)
        count += place.records;
    return count;
}

} // namespace proctor
