// SPDX-License-Identifier: GPL-3.0-or-later
// What one process used over the last ten minutes, closely while it is looked at. Plain values.
#pragma once

#include "core/base/clock.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace proctor {

/// One moment; what could not be read is absent, never 0.
struct ResourceSample {
    SteadyTime at;
    std::optional<double> cpuPercent; ///< of one core
    std::optional<std::uint64_t> rssBytes;
    std::optional<int> threads;
    std::optional<std::uint64_t> openFiles;
    std::optional<double> readPerS; ///< bytes, by read calls of any kind
    std::optional<double> writtenPerS;
};

/// The newest samples, oldest first, one a second; coarse ones (RecentUse) where nobody looked.
class ResourceSeries {
  public:
    static constexpr std::chrono::minutes span{10};
    static constexpr std::size_t capacity = 1200; ///< should scans come faster than once a second

    /// \p sample: later than all before.
    void add(const ResourceSample &sample)
    {
        std::erase_if(m_samples,
                      [&](const ResourceSample &old) { return old.at < sample.at - span; });
        if (m_samples.size() == capacity)
            m_samples.erase(m_samples.begin());
        m_samples.push_back(sample);
    }
    const std::vector<ResourceSample> &samples() const { return m_samples; }

    bool openFilesDenied = false; ///< the kernel did not permit the newest look
    bool ioDenied = false;

  private:
    std::vector<ResourceSample> m_samples;
};

} // namespace proctor
