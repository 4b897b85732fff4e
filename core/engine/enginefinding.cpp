// SPDX-License-Identifier: GPL-3.0-or-later
// Finding what to track: unseen processes that a profile or their environment makes of interest,
// what workers have left, and whoever a record names. The core thread's.
#include "core/detector/reaper.h"
#include "core/engine/ancestry.h"
#include "core/engine/engine.h"

#include <pwd.h>

namespace proctor {

namespace {

using namespace std::chrono_literals;

constexpr auto reconcileEvery = 10s;

} // namespace

void Engine::findUnseen()
{
    const auto pids = m_source.pids();
    if (!pids) {
        m_scan.failure = pids.error();
        return;
    }
    m_scan.failure.reset();
    m_scan.processesSeen = pids->size();
    const SteadyTime now = m_clock.steady();
    const bool reconcile = now - m_reconciledAt >= reconcileEvery;
    if (reconcile) {
        // A pid that was reused since is unseen again.
        m_reconciledAt = now;
        const std::unordered_set<pid_t> there(pids->begin(), pids->end());
        std::erase_if(m_seen, [&there](const auto &item) { return !there.contains(item.first); });
    }
    for (const pid_t pid : *pids) {
        const auto seen = m_seen.find(pid);
        if (seen == m_seen.end() || !seen->second.settled || reconcile)
            considerPid(pid);
        else if (seen->second.descendant)
            followDescendant(pid);
    }
}

void Engine::considerPid(pid_t pid)
{
    auto stat = m_source.stat(pid);
    if (!stat) {
        m_seen.erase(pid);
        return;
    }
    Seen &seen = m_seen[pid];
    if (seen.startTicks != stat->startTicks)
        seen = Seen{};
    if (seen.descendant && seen.ppid != stat->ppid)
        return followDescendant(pid);
    if (seen.settled)
        return;
    seen.startTicks = stat->startTicks;
    seen.settled = ageS(m_source, m_clock, stat->startTicks) > seconds(youngFor);
    if (stat->kernelThread()) {
        seen.settled = true;
        return;
    }
    auto profile = profileOf(pid);
    if (!profile)
        return;
    const bool byEnvironment = !*profile && considerEnvironment(*stat);
    if (!*profile) {
        // A fork shows its parent's command line until it execs; and titles change.
        if (Tracked *tracked = find(RecordName{pid, stat->startTicks});
            tracked != nullptr && tracked->profile) {
            tracked->profile.reset();
            tracked->mustJudge = true;
        }
        if (!byEnvironment)
            return;
    }
    auto handle = m_source.open(pid);
    if (!handle)
        return;
    if (const auto key = readKey(m_source, *handle); key && key->startTicks == stat->startTicks)
        track(*key, std::move(*stat), std::move(*handle), std::move(*profile)).byEnvironment =
            byEnvironment;
}

/// Is this process known to adopt and reap?
bool Engine::reaps(pid_t pid)
{
    const auto stat = m_source.stat(pid);
    const auto exe = m_source.exe(pid);
    return stat && isReaper(*stat, exe ? std::optional(*exe) : std::nullopt);
}

/// True when it was a worker itself once, or lost its parent and a worker is among its ancestors:
/// whatever a living parent still looks after would only fill the table.
bool Engine::considerEnvironment(const ProcStat &stat)
{
    static const std::vector<std::string> wanted{"PROCTOR_WORKER"};
    const auto environment = m_source.environment(stat.pid, wanted);
    const auto worker = environment ? environment->values.find(wanted.front())
                                    : decltype(environment->values.end()){};
    if (!environment || worker == environment->values.end())
        return false;
    const auto key = ProcessKey::parse(worker->second);
    if (!key)
        return false;
    const HostIdentity &host = m_source.host();
    if (mayBeSame(*key, {host.bootId, host.pidNs, stat.pid, stat.startTicks, {}}))
        return true;
    Seen &seen = m_seen[stat.pid];
    seen.descendant = true;
    seen.ppid = stat.ppid;
    seen.parentSeenS = ageS(m_source, m_clock, stat.startTicks);
    return reaps(stat.ppid);
}

void Engine::followDescendant(pid_t pid)
{
    Seen &seen = m_seen[pid];
    const auto stat = m_source.stat(pid);
    if (!stat || stat->startTicks != seen.startTicks) {
        m_seen.erase(pid);
        return;
    }
    if (stat->ppid == seen.ppid) {
        seen.parentSeenS = ageS(m_source, m_clock, seen.startTicks);
        return;
    }
    const Seen before = seen;
    seen.descendant = false;
    auto handle = m_source.open(pid);
    const auto key = handle ? readKey(m_source, *handle) : Failure(handle.error());
    if (!key || key->startTicks != before.startTicks || find(*key) != nullptr)
        return;
    ProcStat asItWas = *stat;
    asItWas.ppid = before.ppid;
    Tracked &tracked = track(*key, std::move(asItWas), std::move(*handle), nullptr);
    tracked.byEnvironment = true;
    tracked.parentSeenS = before.parentSeenS;
    refresh(tracked); // sees the change of its parent
}

Tracked &Engine::track(const ProcessKey &key, ProcStat stat, ProcessHandle handle,
                       std::shared_ptr<const Profile> profile)
{
    auto [it, isNew] = m_tracked.try_emplace(key);
    Tracked &tracked = it->second;
    if (profile && tracked.profile != profile) {
        tracked.profile = std::move(profile);
        tracked.mustJudge = true;
    }
    if (!isNew) {
        readIdentity(tracked);
        return tracked;
    }
    tracked.key = key;
    m_names[{key.pid, key.startTicks}] = key;
    tracked.ancestry = std::make_shared<const std::vector<AncestorView>>(
        readAncestry(m_source, m_clock, stat.ppid));
    tracked.firstParentReaps = reaps(stat.ppid);
    tracked.parentSeenS = ageS(m_source, m_clock, key.startTicks);
    tracked.stat = std::move(stat);
    tracked.firstSeen = m_clock.steady();
    tracked.sinceStart = !m_scanned;
    if (m_handlesLeft > 0) {
        --m_handlesLeft;
        tracked.handle = std::move(handle);
        tracked.token = m_nextToken++;
        m_tokens[tracked.token] = key;
        m_exits.watch(tracked.handle, tracked.token);
    }
    readIdentity(tracked);
    judgeTracked(tracked);
    return tracked;
}

void Engine::readIdentity(Tracked &tracked)
{
    auto identity = std::make_shared<ProcessIdentity>();
    const pid_t pid = tracked.key.pid;
    if (auto arguments = m_source.cmdline(pid))
        identity->cmdline = std::move(*arguments);
    identity->comm = tracked.stat.comm;
    if (auto exe = m_source.exe(pid))
        identity->exe = std::move(*exe);
    const auto status = m_source.status(pid);
    if (status || tracked.names.empty()) // one that fails once takes none away
        tracked.names = recordNames(tracked.key, status ? std::optional(*status) : std::nullopt);
    if (status && status->uid) {
        identity->uid = status->uid;
        auto [user, unknown] = m_users.try_emplace(*status->uid);
        if (unknown)
            if (const passwd *entry = ::getpwuid(*status->uid))
                user->second = entry->pw_name;
        identity->user = user->second;
    }
    if (auto cgroup = m_source.cgroup(pid))
        identity->cgroup = std::move(*cgroup);
    identity->startedAt = startedAt(m_source, m_clock, tracked.key.startTicks);
    tracked.identity = std::move(identity);
}

} // namespace proctor
