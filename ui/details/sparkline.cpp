// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/sparkline.h"

#include "ui/theme/theme.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <algorithm>

namespace proctor {

namespace {

constexpr std::size_t most = 1200; ///< samples, should scans come faster than once a second
constexpr std::chrono::seconds gap{5};

} // namespace

Sparkline::Sparkline(Kind kind, QWidget *parent) : QWidget(parent), m_kind(kind)
{
    setFixedHeight(28);
}

void Sparkline::add(SteadyTime at, std::optional<double> value)
{
    if (!m_samples.empty() && at <= m_samples.back().at)
        return;
    m_samples.push_back({at, value});
    const auto old = [&](const Sample &sample) { return sample.at < at - span; };
    if (m_samples.size() > most || old(m_samples.front())) {
        std::erase_if(m_samples, old);
        if (m_samples.size() > most)
            m_samples.erase(m_samples.begin());
    }
    update();
}

void Sparkline::clear()
{
    m_samples.clear();
    update();
}

QPointF Sparkline::place(const Sample &sample, double top) const
{
    const double age = seconds(m_samples.back().at - sample.at);
    const double x = (width() - 2.0) * (1.0 - age / seconds(span)) + 1;
    const double room = height() - 4.0;
    return {x, 2 + room * (1.0 - *sample.value / top)};
}

void Sparkline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    painter.fillRect(0, height() - 1, width(), 1, theme.hairline);
    if (m_samples.empty())
        return;
    const QColor colour = m_kind == Kind::Cpu ? theme.cpu : theme.memory;
    double top = m_kind == Kind::Cpu ? 5.0 : 1e6; // a flat line near zero stays near zero
    for (const Sample &sample : m_samples)
        top = std::max(top, sample.value.value_or(0) * 1.1);

    painter.setRenderHint(QPainter::Antialiasing);
    QPolygonF stretch;
    const auto flush = [&] {
        if (stretch.size() == 1)
            stretch.append(stretch.front() - QPointF(1, 0));
        if (stretch.size() > 1) {
            QPolygonF area = stretch;
            area.append({stretch.back().x(), height() - 1.0});
            area.append({stretch.front().x(), height() - 1.0});
            QColor fill = colour;
            fill.setAlphaF(0.14F);
            painter.setPen(Qt::NoPen);
            painter.setBrush(fill);
            painter.drawPolygon(area);
            painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawPolyline(stretch);
        }
        stretch.clear();
    };
    SteadyTime last = m_samples.front().at;
    for (const Sample &sample : m_samples) {
        if (!sample.value || sample.at - last > gap)
            flush();
        last = sample.at;
        if (sample.value)
            stretch.append(place(sample, top));
    }
    flush();
}

} // namespace proctor
