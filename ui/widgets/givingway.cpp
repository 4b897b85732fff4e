// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/givingway.h"

#include <QtWidgets/QLayout>
#include <QtWidgets/QWidget>

namespace proctor {

void GivingWay::keepFitting(const QWidget &line)
{
    if (line.width() != m_width || line.layout()->minimumSize().width() > line.width())
        fit(line);
}

void GivingWay::fit(const QWidget &line)
{
    m_width = line.width();
    for (const Step &step : m_steps)
        step(false);
    for (const Step &step : m_steps) {
        line.layout()->invalidate();
        if (line.layout()->minimumSize().width() <= line.width())
            return;
        step(true);
    }
}

} // namespace proctor
