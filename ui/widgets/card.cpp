// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/theme/draw.h"
#include "ui/theme/theme.h"

#include <QtGui/QPainter>

namespace proctor {

Card::Card(Ground ground, int radius, QWidget *parent)
    : QWidget(parent), m_ground(ground), m_radius(radius)
{}

void Card::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    switch (m_ground) {
    case Ground::Base:
        drawBox(painter, rect(), m_radius, theme.base, theme.border);
        break;
    case Ground::Panel:
        drawBox(painter, rect(), m_radius, theme.panel, theme.hairline);
        break;
    case Ground::Code:
        drawBox(painter, rect(), m_radius, theme.dark ? theme.panel : theme.window, theme.border);
        break;
    }
}

} // namespace proctor
