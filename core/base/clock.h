// SPDX-License-Identifier: GPL-3.0-or-later
// The three clocks Proctor uses, behind one seam so that tests can turn the hands.
// Any thread; never fails.
#pragma once

#include <chrono>
#include <string>

namespace proctor {

/// CLOCK_MONOTONIC: waits and everything that triggers something. Stands still in suspend.
using SteadyTime = std::chrono::steady_clock::time_point;
/// CLOCK_REALTIME: shown to people and written to logs, never used to decide.
using WallTime = std::chrono::system_clock::time_point;

class Clock {
  public:
    virtual ~Clock() = default;
    virtual SteadyTime steady() const = 0;
    virtual WallTime wall() const = 0;
    /// CLOCK_BOOTTIME: what process start times count in (man 5 proc, starttime).
    virtual std::chrono::nanoseconds sinceBoot() const = 0;
};

class SystemClock final : public Clock {
  public:
    SteadyTime steady() const override;
    WallTime wall() const override;
    std::chrono::nanoseconds sinceBoot() const override;
};

/// \p time as "2026-11-23T02:15:05.109Z".
std::string utcText(WallTime time);

/// Seconds as a floating point number, for reports.
inline double seconds(std::chrono::nanoseconds d)
{
    return std::chrono::duration<double>(d).count();
}

} // namespace proctor
