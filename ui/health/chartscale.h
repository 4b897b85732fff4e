// SPDX-License-Identifier: GPL-3.0-or-later
// Round numbers for a chart's axes: ticks at whole minutes of local time and at halves of the
// highest value; where they lie in a plot. Pure values; never fails.
#pragma once

#include "ui/health/steplines.h"

#include <QtCore/QRectF>

#include <array>
#include <vector>

namespace proctor {

struct Scale {
    double top = 4;          ///< highest count drawn; its half is whole
    double timeStep = 120;   ///< seconds between two time ticks
    double firstTime = -480; ///< a tick: round local time; seconds before the newest sample
    int firstNumber = 0;     ///< of steps from midnight to firstTime

    /// Least count drawn: below zero, or the line at zero would be cut in half.
    double bottom() const { return -0.025 * top; }
    std::array<double, 3> countTicks() const { return {0, top / 2, top}; }
    /// Those that lie \p narrowest pixels apart at least in \p plot; the same ones while time goes
    /// on.
    std::vector<double> timeTicks(const QRectF &plot, double narrowest) const;
    double toX(double time, const QRectF &plot) const;
    double toY(double count, const QRectF &plot) const;
};

Scale scaleFor(const HealthLines &lines);

} // namespace proctor
