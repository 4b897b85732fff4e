// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/chartscale.h"

#include <QtCore/QDateTime>

#include <cmath>

namespace proctor {

std::vector<double> Scale::timeTicks() const
{
    std::vector<double> ticks;
    for (double time = firstTime; time <= 0; time += timeStep)
        ticks.push_back(time);
    return ticks;
}

double Scale::toX(double time, const QRectF &plot) const
{
    return plot.left() + (time + chartSeconds) / chartSeconds * plot.width();
}

double Scale::toY(double count, const QRectF &plot) const
{
    return plot.bottom() - (count - bottom()) / (top - bottom()) * plot.height();
}

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
