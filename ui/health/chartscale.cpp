// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/chartscale.h"

#include <QtCore/QDateTime>

#include <algorithm>
#include <cmath>

namespace proctor {

std::vector<double> Scale::timeTicks(const QRectF &plot, double narrowest) const
{
    const double apart = timeStep / chartSeconds * plot.width();
    const int every = apart > 0 ? std::max(1, static_cast<int>(std::ceil(narrowest / apart))) : 1;
    std::vector<double> ticks;
    int number = firstNumber;
    for (double time = firstTime; time <= 0; time += timeStep, ++number)
        if (number % every == 0)
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
    const double steps = std::floor((scale.firstTime + chartSeconds) / scale.timeStep);
    scale.firstTime -= steps * scale.timeStep;
    scale.firstNumber = static_cast<int>(std::lround((inDay + scale.firstTime) / scale.timeStep));
    return scale;
}

} // namespace proctor
