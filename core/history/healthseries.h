// SPDX-License-Identifier: GPL-3.0-or-later
// Health over time: one sample a second in a ring of fixed size. Plain values.
#pragma once

#include "core/base/clock.h"

#include <cstdint>
#include <vector>

namespace proctor {

/// Processes by verdict at one moment.
struct Counts {
    std::uint32_t active = 0; ///< with the stalled ones
    std::uint32_t stalled = 0;
    std::uint32_t orphans = 0;
    std::uint32_t suspects = 0;
    std::uint32_t ending = 0;
    std::uint32_t kept = 0;
    std::uint32_t zombies = 0;
    std::uint32_t unknown = 0;
    friend bool operator==(const Counts &, const Counts &) = default;
};

struct HealthSample {
    WallTime at;
    SteadyTime steady; ///< for gaps: a suspend or a stall shows as a jump
    Counts counts;
    float scanMs = 0;
};

/// The newest samples, oldest first. Memory is bounded by \c capacity for ever.
class HealthSeries {
  public:
    static constexpr std::size_t capacity = 600; ///< ten minutes of seconds

    void add(const HealthSample &sample)
    {
        if (m_samples.size() == capacity)
            m_samples.erase(m_samples.begin());
        m_samples.push_back(sample);
    }
    const std::vector<HealthSample> &samples() const { return m_samples; }

  private:
    std::vector<HealthSample> m_samples;
};

} // namespace proctor
