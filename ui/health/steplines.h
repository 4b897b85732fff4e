// SPDX-License-Identifier: GPL-3.0-or-later
// Health samples turned into what a chart draws: step vertices only where a value changes, one list
// per stretch without a gap, at most 600 points a line. Pure values; any thread; never fails.
#pragma once

#include "core/history/healthseries.h"

#include <QtCore/QList>
#include <QtCore/QPointF>
#include <array>
#include <vector>

namespace proctor {

enum class VerdictLine { Active, Orphans, Suspects, Stalled };
inline constexpr std::size_t verdictLineCount = 4;
std::uint32_t valueOf(const Counts &counts, VerdictLine line);

struct HealthLines {
    struct Gap {
        double from = 0;
        double to = 0;
    };
    /// By VerdictLine; x in seconds before the newest sample (0 or less).
    std::array<std::vector<QList<QPointF>>, verdictLineCount> stretches;
    std::vector<Gap> gaps; ///< where nothing was measured
    std::uint32_t most = 0;
    WallTime end; ///< the newest sample
    /// Every sample in the window with its place, oldest first: for values under the crosshair.
    std::vector<std::pair<double, HealthSample>> samples;

    /// The sample that holds at \p x; null in a gap and outside.
    const HealthSample *at(double x) const;
};

inline constexpr double chartSeconds = 600; ///< what the chart shows
inline constexpr double longestPauseS = 3;  ///< more between two samples is a gap
inline constexpr int mostPoints = 600;      ///< of one line

HealthLines healthLines(const std::vector<HealthSample> &samples);

} // namespace proctor
