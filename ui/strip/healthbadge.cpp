// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/strip/healthbadge.h"

#include "ui/theme/draw.h"
#include "ui/theme/grown.h"
#include "ui/theme/icons.h"

#include <QtGui/QPainter>

namespace proctor {

namespace {

constexpr int side = 40;

QColor colourOf(Health health, const Theme &theme)
{
    switch (health) {
    case Health::Healthy:
        return theme.state(Look::Active);
    case Health::Degraded:
        return theme.state(Look::Suspect);
    case Health::Critical:
        return theme.state(Look::Orphan);
    case Health::Unknown:
        break;
    }
    return theme.hint;
}

} // namespace

HealthBadge::HealthBadge(QWidget *parent) : QWidget(parent)
{
    setFixedSize(grown(side), grown(side));
}

void HealthBadge::setHealth(Health health)
{
    if (health == m_health)
        return;
    m_health = health;
    update();
}

void HealthBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    const QColor colour = colourOf(m_health, theme);
    QColor fill = colour;
    fill.setAlphaF(theme.dark ? 0.12F : 0.09F);
    QColor edge = colour;
    edge.setAlphaF(0.45F);
    drawBox(painter, rect(), metrics::cardRadius, theme.base, {});
    drawBox(painter, rect(), metrics::cardRadius, fill, edge);
    const int inset = width() / 4;
    icon(QStringLiteral("pulse"), colour)
        .paint(&painter, rect().adjusted(inset, inset, -inset, -inset));
}

} // namespace proctor
