// SPDX-License-Identifier: GPL-3.0-or-later
// Which directories a Registry reads: each is opened, watched, and opened again where its path
// leads elsewhere by now.
#include "core/registry/registry.h"

#include "core/base/logging.h"

#include <algorithm>
#include <cerrno>
#include <sys/inotify.h>
#include <utility>

namespace proctor {

namespace {

// IN_ATTRIB: a heartbeat by utimensat(2). IN_CLOSE_WRITE: a writer that does not rename.
// IN_CREATE: the only event of a symlink, a hard link or a FIFO, which must be reported.
constexpr std::uint32_t wanted = IN_CREATE | IN_MOVED_TO | IN_MOVED_FROM | IN_CLOSE_WRITE |
                                 IN_DELETE | IN_ATTRIB | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR;

} // namespace

std::shared_ptr<const UniqueFd> Registry::newInotify()
{
    return std::make_shared<const UniqueFd>(::inotify_init1(IN_CLOEXEC | IN_NONBLOCK));
}

void Registry::addPlace(RegistryDirectory directory)
{
    const auto same = [&directory](const Place &place) {
        return place.directory.path == directory.path;
    };
    if (std::any_of(m_places.begin(), m_places.end(), same))
        return;
    Place place;
    place.directory = std::move(directory);
    m_places.push_back(std::move(place));
    m_perUser.emplace_back();
}

void Registry::makeFirstDirectory()
{
    if (m_places.empty())
        return;
    if (auto made = RecordStore::openForWriting(m_places.front().directory); !made)
        qCInfo(lcRegistry, "%s", made.error().text().c_str());
}

void Registry::openPlace(std::size_t index)
{
    Place &place = m_places[index];
    auto store = RecordStore::open(place.directory);
    if (!store) {
        place.store.reset();
        place.problem = store.error();
        return;
    }
    for (const Place &other : m_places)
        if (other.store && store->isSameAs(*other.store)) {
            // Read once, locked once: a second flock of ours would find the first one busy.
            place.problem = Error{ErrorCode::Vanished, 0, place.directory.path,
                                  "is the same directory as " + other.directory.path};
            return;
        }
    ++m_generation;
    place.directory = store->directory();
    place.store.emplace(std::move(*store));
    place.problem.reset();
    // Watched before it is listed, so that nothing falls between.
    const std::string path = "/proc/self/fd/" + std::to_string(place.store->fd());
    place.watch = ::inotify_add_watch(m_inotify->get(), path.c_str(), wanted);
    if (place.watch < 0)
        qCWarning(lcRegistry, "%s: cannot be watched (errno %d); it is read at every scan",
                  place.directory.path.c_str(), errno);
}

void Registry::closePlace(std::size_t index)
{
    Place &place = m_places[index];
    if (place.watch >= 0)
        ::inotify_rm_watch(m_inotify->get(), place.watch);
    place.watch = -1;
    place.store.reset();
    place.records = 0;
    place.capped = false;
    place.cappedUsers.clear();
    m_perUser[index].clear();
    for (const RecordName &name : m_index.removePlace(index))
        m_changed.insert(name);
}

bool Registry::settlePlaces()
{
    bool found = false;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        Place &place = m_places[i];
        // What was above the cap may fit by now.
        const auto fits = [&](std::uint32_t user) { return m_perUser[i][user] < mostPerUser; };
        const bool again = std::any_of(place.cappedUsers.begin(), place.cappedUsers.end(), fits);
        if (place.store && place.store->isCurrent() && !again) {
            if (place.watch < 0)
                loadPlace(i);
            continue;
        }
        if (place.store)
            closePlace(i);
        openPlace(i);
        found = found || place.store.has_value();
        loadPlace(i);
        for (const auto &[name, entries] : entries())
            for (const RecordEntry &entry : entries)
                if (entry.place == i)
                    m_changed.insert(name);
    }
    return found;
}

bool Registry::lookForDirectories()
{
    if (m_where)
        for (RegistryDirectory &directory : directoriesToRead(*m_where))
            addPlace(std::move(directory));
    return settlePlaces();
}

void Registry::lookFor(const std::vector<std::uint32_t> &users)
{
    if (m_where && m_where->uid == 0)
        for (const std::uint32_t user : users)
            for (RegistryDirectory &directory : directoriesOf(*m_where, user))
                addPlace(std::move(directory));
    settlePlaces();
}

} // namespace proctor
