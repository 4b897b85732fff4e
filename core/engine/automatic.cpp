// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/automatic.h"

namespace proctor {

namespace {

constexpr std::chrono::hours window{1};

} // namespace

std::string_view toString(AutomaticMode mode)
{
    switch (mode) {
    case AutomaticMode::Off:
        return "off";
    case AutomaticMode::DryRun:
        return "dry-run";
    case AutomaticMode::On:
        return "on";
    }
    return "off";
}

std::optional<AutomaticMode> automaticModeFrom(std::string_view word)
{
    for (const auto mode : {AutomaticMode::Off, AutomaticMode::DryRun, AutomaticMode::On})
        if (word == toString(mode))
            return mode;
    return std::nullopt;
}

void AutomaticCleanup::forget(SteadyTime now)
{
    for (auto &[profile, times] : m_taken)
        while (!times.empty() && now - times.front() >= window)
            times.pop_front();
    std::erase_if(m_turns, [now](const auto &turn) { return now - turn.second >= againAfter; });
}

bool AutomaticCleanup::mayTake(const ProcessKey &key, const std::string &profile,
                               std::size_t mostPerHour, SteadyTime now)
{
    forget(now);
    if (m_turns.contains(key))
        return false;
    const auto taken = m_taken.find(profile);
    if (taken == m_taken.end() || taken->second.size() < mostPerHour)
        return true;
    ++heldBack;
    return false;
}

void AutomaticCleanup::take(const ProcessKey &key, const std::string &profile, SteadyTime now)
{
    m_turns[key] = now;
    m_taken[profile].push_back(now);
}

std::size_t AutomaticCleanup::takenInLastHour(SteadyTime now) const
{
    std::size_t out = 0;
    for (const auto &[profile, times] : m_taken)
        for (const SteadyTime at : times)
            out += now - at < window ? 1 : 0;
    return out;
}

} // namespace proctor
