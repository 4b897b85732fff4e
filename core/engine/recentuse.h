// SPDX-License-Identifier: GPL-3.0-or-later
// What one tracked process used over the last ten minutes, coarsely: CPU, memory and threads, which
// every scan reads of everybody in any case. Of 10,000 processes, 10 MB at most. The core thread's;
// never fails.
#pragma once

#include "core/engine/resourceseries.h"

namespace proctor {

class RecentUse {
  public:
    static constexpr std::chrono::seconds every{10};
    static constexpr std::size_t capacity = 60; ///< samples: ten minutes of them

    /// Whether the newest sample is \c every old, or there is none.
    bool due(SteadyTime now) const;
    /// Keeps CPU, memory and threads of \p sample, which is later than all before.
    void add(const ResourceSample &sample);
    /// Those after \p after and not after \p until, oldest first; what is not kept is absent.
    std::vector<ResourceSample> between(SteadyTime after, SteadyTime until) const;

  private:
    /// 16 bytes: a sample as precise as a sparkline needs it.
    struct Packed {
        std::uint32_t at;      ///< tenths of a second of the clock: enough for 13 years
        float cpuPercent;      ///< not a number: absent
        std::uint32_t rssKiB;  ///< 0: absent; 4 TiB is the most
        std::uint32_t threads; ///< 0: absent
    };
    static_assert(sizeof(Packed) == 16);
    static Packed packed(const ResourceSample &sample);
    static ResourceSample unpacked(const Packed &packed);

    std::vector<Packed> m_samples; ///< oldest first
};

} // namespace proctor
