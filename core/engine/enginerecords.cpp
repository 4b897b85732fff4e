// SPDX-License-Identifier: GPL-3.0-or-later
// From records to processes and back, records of other pid namespaces included: those bear the
// numbers that count in there (domain.md, Registry). The core thread's.
#include "core/engine/engine.h"

#include <algorithm>

namespace proctor {

namespace {

using namespace std::chrono_literals;

/// Looking for everybody's inner pids asks about every process: a record that changes all the time
/// and whose process is not visible must not make that happen all the time.
constexpr auto lookForInnerEvery = 1s;

} // namespace

bool Engine::speaksOfUnknown(const std::vector<RecordEntry> &entries)
{
    return std::any_of(entries.begin(), entries.end(), [this](const RecordEntry &entry) {
        return entry.record && (m_inner.foreign(m_inner.here(entry.record->process)) ||
                                m_inner.foreign(ownerHere(entry.record->owner)));
    });
}

/// Takes in everybody's inner pids when \p entries speak of processes that are not known here.
void Engine::lookForInner(const std::vector<RecordEntry> &entries)
{
    const SteadyTime now = m_clock.steady();
    if (now - m_innerAt < lookForInnerEvery || !speaksOfUnknown(entries))
        return;
    m_innerAt = now;
    readInner();
}

void Engine::readInner()
{
    std::unordered_set<RecordName> here;
    if (const auto pids = m_source.pids())
        for (const pid_t pid : *pids)
            if (const auto stat = m_source.stat(pid))
                here.insert({pid, stat->startTicks});
    m_inner.update(here);
}

/// The owner as it is called here. Remembered while a tracked worker has it: once it has exited,
/// nobody visible bears its inner pid, and its pid here proves its death.
ProcessKey Engine::ownerHere(const ProcessKey &owner)
{
    if (!m_inner.foreign(owner))
        return owner;
    const auto known = m_ownersHere.find(owner);
    if (known != m_ownersHere.end()) {
        if (const auto stat = m_source.stat(known->second.pid);
            stat && stat->startTicks == known->second.startTicks && !stat->deadZombie())
            return known->second;
        // Its inner pid may have been given again within the same clock tick: whoever bears that
        // name now is the owner, before anybody's death is.
        readInner();
        if (const ProcessKey now = m_inner.here(owner); !m_inner.foreign(now))
            known->second = now;
        return known->second;
    }
    const ProcessKey here = m_inner.here(owner);
    if (!m_inner.foreign(here))
        m_ownersHere[owner] = here;
    return here;
}

std::vector<RecordEntry> Engine::recordsOf(const Tracked &tracked) const
{
    std::vector<RecordEntry> out;
    for (const RecordName &name : tracked.names)
        for (RecordEntry &entry : m_registry.find(name))
            out.push_back(std::move(entry));
    return out;
}

/// Who may be meant by a record of this name: the process of that pid here, and those of inner
/// namespaces. Who really is, the Detector compares.
std::vector<RecordName> Engine::meantBy(const RecordName &recorded) const
{
    std::vector<RecordName> out = m_inner.named(recorded);
    out.push_back(recorded);
    return out;
}

/// Whom records of other pid namespaces mean, as this scan has found everybody.
void Engine::translateRecords()
{
    std::vector<RecordName> unknown;
    for (const auto &[name, entries] : m_registry.entries())
        if (speaksOfUnknown(entries))
            unknown.push_back(name);
    if (unknown.empty())
        return;
    std::unordered_set<RecordName> here;
    for (const auto &[pid, seen] : m_seen)
        here.insert({pid, seen.startTicks});
    m_inner.update(here);
    for (const RecordName &name : unknown)
        for (const RecordName &process : meantBy(name))
            if (Tracked *tracked = find(process))
                tracked->mustJudge = true;
}

void Engine::followRecords()
{
    for (const auto &[name, entries] : m_registry.entries())
        for (const RecordName &process : meantBy(name))
            followProcess(process);
}

/// For a record that has changed just now.
void Engine::followRecord(const RecordName &name)
{
    const auto entries = m_registry.entries().find(name);
    if (entries != m_registry.entries().end())
        lookForInner(entries->second);
    for (const RecordName &process : meantBy(name))
        followProcess(process);
}

void Engine::followProcess(const RecordName &name)
{
    if (const Tracked *tracked = find(name); tracked != nullptr && !tracked->ended)
        return;
    auto handle = m_source.open(name.pid);
    if (!handle)
        return;
    const auto key = readKey(m_source, *handle);
    if (!key || key->startTicks != name.startTicks)
        return;
    auto stat = m_source.stat(name.pid);
    if (!stat)
        return;
    m_seen[name.pid].startTicks = name.startTicks;
    track(*key, std::move(*stat), std::move(*handle), nullptr);
}

} // namespace proctor
