// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/recentuse.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace proctor {

namespace {

using Tenths = std::chrono::duration<std::int64_t, std::deci>;

/// Rounded down: never later than it was.
SteadyTime timeOf(std::uint32_t tenths)
{
    return SteadyTime(std::chrono::duration_cast<SteadyTime::duration>(Tenths(tenths)));
}

} // namespace

RecentUse::Packed RecentUse::packed(const ResourceSample &sample)
{
    constexpr std::uint64_t most = std::numeric_limits<std::uint32_t>::max();
    const auto at = std::chrono::duration_cast<Tenths>(sample.at.time_since_epoch()).count();
    Packed out;
    out.at = static_cast<std::uint32_t>(at);
    out.cpuPercent =
        static_cast<float>(sample.cpuPercent.value_or(std::numeric_limits<double>::quiet_NaN()));
    out.rssKiB = static_cast<std::uint32_t>(std::min(sample.rssBytes.value_or(0) / 1024, most));
    out.threads = static_cast<std::uint32_t>(std::max(sample.threads.value_or(0), 0));
    return out;
}

ResourceSample RecentUse::unpacked(const Packed &packed)
{
    ResourceSample out;
    out.at = timeOf(packed.at);
    if (!std::isnan(packed.cpuPercent))
        out.cpuPercent = packed.cpuPercent;
    if (packed.rssKiB > 0)
        out.rssBytes = std::uint64_t{packed.rssKiB} * 1024;
    if (packed.threads > 0)
        out.threads = static_cast<int>(packed.threads);
    return out;
}

bool RecentUse::due(SteadyTime now) const
{
    return m_samples.empty() || now - timeOf(m_samples.back().at) >= every;
}

void RecentUse::add(const ResourceSample &sample)
{
    if (m_samples.size() == capacity)
        m_samples.erase(m_samples.begin());
    m_samples.push_back(packed(sample));
}

std::vector<ResourceSample> RecentUse::between(SteadyTime after, SteadyTime until) const
{
    std::vector<ResourceSample> out;
    for (const Packed &packed : m_samples)
        if (const SteadyTime at = timeOf(packed.at); at > after && at <= until)
            out.push_back(unpacked(packed));
    return out;
}

} // namespace proctor
