// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <cstdio>
#include <ctime>

namespace proctor {

SteadyTime SystemClock::steady() const
{
    return std::chrono::steady_clock::now();
}

WallTime SystemClock::wall() const
{
    return std::chrono::system_clock::now();
}

std::chrono::nanoseconds SystemClock::sinceBoot() const
{
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
}

std::string utcText(WallTime time)
{
    const auto sinceEpoch = time.time_since_epoch();
    const auto whole = std::chrono::floor<std::chrono::seconds>(sinceEpoch);
    const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(sinceEpoch - whole);
    const std::time_t tick = static_cast<std::time_t>(whole.count());
    std::tm parts{};
    gmtime_r(&tick, &parts);
    char day[32];
    std::strftime(day, sizeof day, "%Y-%m-%dT%H:%M:%S", &parts);
    char out[48];
    std::snprintf(out, sizeof out, "%s.%03dZ", day, static_cast<int>(ms.count()));
    return out;
}

} // namespace proctor
