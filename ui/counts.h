// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's numbers mean, so that tile, chart and summary tell one story. Pure values; any
// thread; never fails.
#pragma once

#include "core/engine/snapshot.h"
#include "core/history/healthseries.h"

#include <algorithm>

namespace proctor {

/// "Active" wherever the window counts: a stalled worker stands under Stalled, never under both.
inline std::uint32_t activeNotStalled(const Counts &counts)
{
    return counts.active - std::min(counts.active, counts.stalled);
}

/// False before the first scan: nothing is claimed until then.
inline bool isKnown(const Snapshot &snapshot)
{
    return snapshot.at != WallTime{};
}

} // namespace proctor
