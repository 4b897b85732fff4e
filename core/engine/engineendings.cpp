// SPDX-License-Identifier: GPL-3.0-or-later
// What has exited: its tombstone, its name, and its records, which are removed when it is dead
// beyond doubt.
#include "core/engine/engine.h"

#include <chrono>
#include <unordered_set>

namespace proctor {

namespace {

constexpr std::chrono::seconds tombstoneFor{5};

/// Whether a record of this name is the exited process's own, and not that of one which has got its
/// pid within the same clock tick. Without inodes (Linux before 6.9) their keys are the same, and
/// only what was registered while it ran tells.
bool isRecordOf(const Tracked &exited, const Record &now)
{
    if (now.process.inode && exited.key.inode)
        return now.process.inode == exited.key.inode;
    const Record *known = exited.record.get();
    return known != nullptr && known->owner == now.owner && known->fingerprint == now.fingerprint &&
           known->registeredAt == now.registeredAt;
}

} // namespace

/// A process that got the same pid within the same clock tick bears the same name.
void Engine::forgetName(const ProcessKey &key)
{
    const auto named = m_names.find({key.pid, key.startTicks});
    if (named != m_names.end() && named->second == key)
        m_names.erase(named);
}

void Engine::markEnded(Tracked &tracked)
{
    if (tracked.ended)
        return;
    tracked.ended = EndedView{
        m_clock.wall(), tracked.endedHow.value_or(Words{PROCTOR_WORDS("words", "exited"), {}})};
    tracked.endedAt = m_clock.steady();
    forgetName(tracked.key);
    m_seen.erase(tracked.key.pid);
    // At once, before its pid can be another's within the same clock tick.
    for (const RecordEntry &entry : recordsOf(tracked))
        if (entry.record && mayBeSame(m_inner.here(entry.record->process), tracked.key))
            m_registry.prune(entry,
                             [&tracked](const Record &now) { return isRecordOf(tracked, now); });
    if (tracked.handle.valid()) {
        m_exits.unwatch(tracked.handle);
        m_tokens.erase(tracked.token);
        tracked.handle = ProcessHandle();
        ++m_handlesLeft;
    }
}

void Engine::dropOld()
{
    const SteadyTime now = m_clock.steady();
    std::erase_if(m_tracked, [&](const auto &item) {
        const Tracked &tracked = item.second;
        if (tracked.ended)
            return now - tracked.endedAt >= tombstoneFor;
        // No record any more and no profile: it was only a registration's.
        if (tracked.profile || tracked.byEnvironment || !recordsOf(tracked).empty())
            return false;
        forgetName(tracked.key);
        m_seen.erase(tracked.key.pid); // its environment may still say something
        m_handlesLeft += tracked.handle.valid() ? 1 : 0;
        m_tokens.erase(tracked.token);
        return true;
    });
    std::unordered_set<ProcessKey> used;
    for (const auto &[key, tracked] : m_tracked)
        if (tracked.record)
            used.insert(tracked.ownerKey);
    std::erase_if(m_ownersHere, [&used](const auto &item) { return !used.contains(item.second); });
    m_owners.forgetUnless([&used](const ProcessKey &owner) { return used.contains(owner); });
}

/// Dead beyond doubt: of our boot and pid namespace, and no such pid, or its pid is another's by
/// now.
bool Engine::hasExited(const ProcessKey &recorded) const
{
    const HostIdentity &host = m_source.host();
    if (recorded.bootId != host.bootId || recorded.pidNs != host.pidNs)
        return false;
    const auto handle = m_source.open(recorded.pid);
    const auto stat = m_source.stat(recorded.pid);
    const bool otherStart = stat && stat->startTicks != recorded.startTicks;
    if (!handle)
        return handle.error().code == ErrorCode::Vanished ||
               (otherStart && sharesTime(m_source, recorded.pid).value_or(false));
    if (handle->exited()) // a zombie's record stays until it is reaped
        return !stat || otherStart;
    return compare(m_source, *handle, recorded) == Identity::Different;
}

void Engine::prune()
{
    std::vector<RecordEntry> exited;
    for (const auto &[name, entries] : m_registry.entries())
        for (const RecordEntry &entry : entries)
            if (entry.record && hasExited(entry.record->process))
                exited.push_back(entry);
    for (const RecordEntry &entry : exited)
        m_registry.prune(entry, [&](const Record &now) { return hasExited(now.process); });
    for (const Registry::Place &place : m_registry.places())
        if (place.store)
            place.store->removeStaleTemporaries();
}

} // namespace proctor
