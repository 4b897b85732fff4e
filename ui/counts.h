// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's numbers mean, so that tile, chart and summary tell one story. Pure values; any
// thread; never fails.
#pragma once

#include "core/history/healthseries.h"

#include <algorithm>

namespace proctor {

/// "Active" wherever the window counts: a stalled worker stands under Stalled, never under both.
inline std::uint32_t activeNotStalled(const Counts &counts)
{
    return counts.active - std::min(counts.active, counts.stalled);
}

} // namespace proctor
