// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/givingway.h"

#include <QtWidgets/QLayout>
#include <QtWidgets/QWidget>

namespace proctor {

void GivingWay::fit(const QWidget &line) const
{
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
