// SPDX-License-Identifier: GPL-3.0-or-later
// For whom the registry's directories speak, and what is written there: under their locks.
#include "core/registry/registry.h"

#include "core/base/logging.h"

#include <algorithm>
#include <unistd.h>
#include <utility>

namespace proctor {

bool Registry::speaksFor(const Place &place, std::uint32_t uid) const
{
    return !place.directory.serves || *place.directory.serves == uid;
}

std::optional<Error> Registry::blindFor(std::optional<std::uint32_t> uid) const
{
    bool own = false;
    for (const Place &place : m_places) {
        own = own || place.directory.chosen ||
              (uid && place.directory.serves && *place.directory.serves == *uid);
        if (uid && !speaksFor(place, *uid))
            continue;
        if (uid ? place.cappedUsers.contains(*uid) : place.capped)
            return Error{ErrorCode::Unsupported, 0, place.directory.path,
                         "holds more records than are read"};
        // A directory that is not there holds nothing; one that a stranger planted is heard by
        // nobody. One that may hold records which we cannot see, or dare not believe, makes us
        // blind.
        if (place.problem && place.problem->code != ErrorCode::Vanished &&
            place.problem->code != ErrorCode::Foreign)
            return place.problem;
    }
    if (!own && ::geteuid() != 0) // root sees every user's that exists
        return Error{ErrorCode::Denied,
                     0,
                     {},
                     "the registry of the process's own user cannot be read; run Proctor as that "
                     "user or as root"};
    return std::nullopt;
}

Result<std::vector<DirectoryLock>> Registry::lockFor(const std::vector<std::uint32_t> &users)
{
    lookFor(users);
    std::vector<DirectoryLock> locks;
    for (const Place &place : m_places) {
        const auto speaks = [&](std::uint32_t user) { return speaksFor(place, user); };
        // Root's record counts for everybody's process.
        if (!place.store || (!speaks(0) && std::none_of(users.begin(), users.end(), speaks)))
            continue;
        auto lock = place.store->lock();
        if (!lock)
            return Failure(lock.error());
        locks.push_back(std::move(*lock));
    }
    return locks;
}

void Registry::markEnding(const RecordName &name) const
{
    for (const Place &place : m_places)
        if (place.store && place.store->writable())
            if (auto marked = place.store->markEnding(name, m_self); !marked)
                qCInfo(lcRegistry, "%s", marked.error().text().c_str());
}

void Registry::clearEnding(const RecordName &name) const
{
    for (const Place &place : m_places)
        if (place.store && place.store->writable())
            place.store->clearEnding(name, m_self);
}

bool Registry::prune(const RecordEntry &entry, const std::function<bool(const Record &)> &isIts)
{
    const Place &place = m_places[entry.place];
    if (!place.store || !place.store->writable())
        return false;
    const auto lock = place.store->lock();
    const auto file = lock ? place.store->read(entry.name) : std::nullopt;
    if (!file || !file->record || !isIts(*file->record))
        return false;
    if (!place.store->remove(entry.name))
        return false;
    const std::string name = entry.name;
    drop(entry.place, name);
    return true;
}

} // namespace proctor
