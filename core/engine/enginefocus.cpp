// SPDX-License-Identifier: GPL-3.0-or-later
// The process that somebody looks at: judged with all its evidence, and its resources sampled.
#include "core/engine/engine.h"

namespace proctor {

void Engine::setFocus(std::optional<ProcessKey> key)
{
    m_focus = std::move(key);
    if (m_focus)
        if (Tracked *tracked = find(*m_focus); tracked != nullptr && !tracked->ended)
            judgeTracked(*tracked);
    lookAtFocus();
}

void Engine::lookAtFocus()
{
    const SteadyTime now = m_clock.steady();
    m_resources.forget(now);
    const Tracked *tracked = m_focus ? find(*m_focus) : nullptr;
    if (tracked == nullptr || tracked->ended)
        return;
    m_resources.look(tracked->key, tracked->handle, useOf(*tracked, now), tracked->recentUse);
}

/// Of everybody, so that whoever is looked at next has a past.
void Engine::keepUse(Tracked &tracked, SteadyTime now)
{
    if (tracked.recentUse.due(now))
        tracked.recentUse.add(useOf(tracked, now));
}

/// What the scan knows already.
ResourceSample Engine::useOf(const Tracked &tracked, SteadyTime now) const
{
    ResourceSample sample;
    sample.at = now;
    sample.cpuPercent = tracked.cpuPercent;
    sample.rssBytes = rssBytes(tracked.stat);
    sample.threads = tracked.stat.threads;
    return sample;
}

/// Absent for kernel threads and zombies, which have no memory of their own.
std::optional<std::uint64_t> Engine::rssBytes(const ProcStat &stat) const
{
    if (stat.rssPages == 0)
        return std::nullopt;
    return stat.rssPages * m_source.host().pageSize;
}

} // namespace proctor
