// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/sparkline.h"

#include "core/engine/resourceseries.h"
#include "ui/theme/theme.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace proctor {

Sparkline::Sparkline(Tone tone, double top, QWidget *parent)
    : QWidget(parent), m_tone(tone), m_top(top)
{
    setFixedHeight(24);
}

void Sparkline::showPoints(std::vector<Point> points)
{
    if (points == m_points)
        return;
    m_points = std::move(points);
    update();
}

void Sparkline::showNote(const QString &words)
{
    if (words == m_note)
        return;
    m_note = words;
    update();
}

std::vector<std::vector<Sparkline::Point>> Sparkline::stretches() const
{
    std::vector<std::vector<Point>> out;
    bool open = false;
    SteadyTime last;
    for (const Point &point : m_points) {
        open = open && point.value && point.at - last <= gap;
        last = point.at;
        if (!point.value)
            continue;
        if (!open)
            out.emplace_back();
        open = true;
        out.back().push_back(point);
    }
    return out;
}

QPointF Sparkline::place(const Point &point, double top) const
{
    const double age = seconds(m_points.back().at - point.at) / seconds(ResourceSeries::span);
    return {1 + (width() - 2.0) * (1.0 - age), 2 + (height() - 4.0) * (1.0 - *point.value / top)};
}

void Sparkline::paintStretch(QPainter &painter, QPolygonF line, const QColor &colour) const
{
    if (line.size() == 1)
        line.append(line.front() - QPointF(1, 0));
    QPolygonF area = line;
    area.append({line.back().x(), height() - 1.0});
    area.append({line.front().x(), height() - 1.0});
    QColor fill = colour;
    fill.setAlphaF(0.14F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawPolygon(area);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
}

void Sparkline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    painter.fillRect(0, height() - 1, width(), 1, theme.hairline);
    if (!m_note.isEmpty()) {
        const QFont font = uiFont(11);
        painter.setFont(font);
        painter.setPen(theme.hint);
        painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeading,
                         QFontMetrics(font).elidedText(m_note, Qt::ElideRight, width()));
        return;
    }
    const QColor colour = m_tone == Tone::Cpu      ? theme.cpu
                          : m_tone == Tone::Memory ? theme.memory
                                                   : theme.secondary;
    double top = m_top;
    for (const Point &point : m_points)
        top = std::max(top, point.value.value_or(0) * 1.1);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto &stretch : stretches()) {
        QPolygonF line;
        for (const Point &point : stretch)
            line.append(place(point, top));
        paintStretch(painter, line, colour);
    }
}

} // namespace proctor
