// SPDX-License-Identifier: GPL-3.0-or-later
// Ten minutes of a worker that was busy, fell asleep, and was not looked at for a while.
#include "tests/support/samplesnapshot.h"

#include <cmath>

namespace proctor {

std::shared_ptr<const ResourceSeries> sampleResources(Permitted permitted)
{
    auto series = std::make_shared<ResourceSeries>();
    for (int second = 0; second < 600; ++second) {
        if (second >= 400 && second < 440)
            continue; // somebody looked at another
        const bool busy = second < 180;
        const double wave = std::sin(second / 7.0);
        ResourceSample sample;
        sample.at = sampleSteady() - std::chrono::seconds(599 - second);
        sample.cpuPercent = busy ? 34 + 9 * wave + second % 5 : 0.0;
        sample.rssBytes = 396'000'000 + static_cast<std::uint64_t>(std::min(second, 180)) * 90'000;
        sample.threads = busy ? 7 : 3;
        if (permitted == Permitted::Yes) {
            sample.openFiles = busy ? 14 + (second / 20) % 3 : 12;
            sample.readPerS = busy ? 1'200'000 + 400'000 * wave : 0.0;
            sample.writtenPerS = busy && second % 30 < 6 ? 310'000.0 : 0.0;
        }
        series->add(sample);
    }
    series->openFilesDenied = series->ioDenied = permitted == Permitted::No;
    return series;
}

} // namespace proctor
