// SPDX-License-Identifier: GPL-3.0-or-later
// Ending proven orphans without a person: off until somebody switches it on, only where a profile
// says so, never a young one, and only so many in an hour. The way is the same as for a person: a
// plan, the audit log, the Cleaner. The core thread's.
#include "core/engine/engine.h"

namespace proctor {

void Engine::setAutomatic(AutomaticMode mode)
{
    if (m_automatic.mode == mode)
        return;
    AuditEntry entry;
    entry.kind = AuditKind::Note;
    entry.at = m_clock.wall();
    entry.who = m_who;
    entry.batch = newBatchId();
    entry.detail = "automatic cleanup: from " + std::string(toString(m_automatic.mode)) + " to " +
                   std::string(toString(mode));
    m_audit->append({std::move(entry)});
    m_automatic.mode = mode;
    if (mode == AutomaticMode::On)
        return;
    for (Running &running : m_cleaners)
        if (running.trigger == Trigger::Automatic)
            running.cleaner->stop();
    m_nextDue = m_clock.steady();
}

void Engine::cleanAutomatically()
{
    if (m_automatic.mode == AutomaticMode::Off)
        return;
    const SteadyTime now = m_clock.steady();
    m_automatic.heldBack = 0;
    CleanupRequest request;
    request.trigger = Trigger::Automatic;
    for (const auto &[key, tracked] : m_tracked) {
        if (tracked.ended || tracked.judgement->verdict != Verdict::Orphan || !tracked.lostAt ||
            now - *tracked.lostAt < AutomaticCleanup::leastAge)
            continue;
        const Policy policy = policyFor(tracked);
        if (policy.automatic && now - *tracked.lostAt >= policy.minOrphanAge)
            request.orphans.push_back(key);
    }
    request.orphans = oldestFirst(std::move(request.orphans));
    std::erase_if(request.orphans, [this, now](const ProcessKey &key) {
        const Tracked &tracked = *find(key);
        const std::string profile = row(tracked).profile;
        const bool may = m_automatic.mayTake(key, profile, policyFor(tracked).mostPerHour, now);
        if (may)
            m_automatic.take(key, profile, now);
        return !may;
    });
    if (request.orphans.empty())
        return;
    const PlanPtr made = plan(request);
    // What hangs below counts, too.
    for (const PlannedTarget &target : made->targets)
        if (target.treeRoot)
            m_automatic.take(target.key, target.profile, now);
    std::vector<ProcessKey> confirmed;
    if (m_automatic.mode == AutomaticMode::On)
        for (const PlannedTarget &target : made->targets)
            confirmed.push_back(target.key);
    run(*made, confirmed);
}

} // namespace proctor
