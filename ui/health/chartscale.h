// SPDX-License-Identifier: GPL-3.0-or-later
// Round numbers for a chart's axes: ticks at whole minutes of local time and at halves of the
// highest value. Pure values; never fails.
#pragma once

#include "ui/health/steplines.h"

namespace proctor {

struct Scale {
    double top = 4;          ///< highest count drawn; its half is whole
    double timeStep = 120;   ///< seconds between two time ticks
    double firstTime = -480; ///< a tick: round local time; seconds before the newest sample
};

Scale scaleFor(const HealthLines &lines);

} // namespace proctor
