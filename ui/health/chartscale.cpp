// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/chartscale.h"

#include <QtCore/QDateTime>

#include <cmath>

namespace proctor {

Scale scaleFor(const HealthLines &lines)
{
    Scale scale;
    double ten = 1;
    const auto fits = [&](double top) { return static_cast<double>(lines.most) <= top; };
    while (!fits(scale.top)) {
        for (const double factor : {4.0, 10.0, 20.0}) {
            scale.top = factor * ten;
            if (fits(scale.top))
                break;
        }
        if (!fits(scale.top) && fits(50 * ten))
            scale.top = 50 * ten;
        ten *= 10;
    }
    using namespace std::chrono;
    const auto ms = duration_cast<milliseconds>(lines.end.time_since_epoch()).count();
    const QDateTime end = QDateTime::fromMSecsSinceEpoch(ms);
    const double inDay = end.time().msecsSinceStartOfDay() / 1000.0;
    scale.firstTime = std::floor(inDay / scale.timeStep) * scale.timeStep - inDay;
    while (scale.firstTime - scale.timeStep >= -chartSeconds)
        scale.firstTime -= scale.timeStep;
    return scale;
}

} // namespace proctor
