// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/chartoverlay.h"

#include "ui/format.h"
#include "ui/health/verdictchart.h"
#include "ui/theme/draw.h"
#include "ui/theme/icons.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

namespace proctor {

namespace {

constexpr double shapeSize = 13;

void paintPill(QPainter &painter, const QPointF &centre, const QString &words, const QFont &font,
               const QColor &fill, const QColor &edge, const QColor &ink)
{
    const double width = tabularWidth(words, font) + 14;
    const QRectF box(std::round(centre.x() - width / 2), std::round(centre.y() - 11), width, 22);
    drawBox(painter, box, metrics::pillRadius, fill, edge);
    painter.setPen(ink);
    drawTabular(painter, box, Qt::AlignHCenter, words, font);
}

} // namespace

QString momentText(WallTime end, double x, bool withSeconds)
{
    const auto offset = std::chrono::duration_cast<WallTime::duration>(
        std::chrono::duration<double>(std::round(x)));
    const QString whole = localTime(end + offset);
    return withSeconds ? whole : whole.left(whole.lastIndexOf(u':'));
}

ChartOverlay::ChartOverlay(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_NoSystemBackground);
    setAccessibleName(tr("Processes by verdict over the last 10 minutes"));
    setAccessibleDescription(tr("Left and Right move the crosshair; its values are in the table."));
}

void ChartOverlay::showLines(const HealthLines &lines, const Scale &scale)
{
    m_lines = lines;
    m_scale = scale;
    update();
}

void ChartOverlay::setPlot(const QRectF &plot)
{
    m_plot = plot;
    update();
}

void ChartOverlay::pointAt(std::optional<double> x)
{
    if (x)
        x = std::clamp(std::round(*x), -chartSeconds, 0.0);
    if (m_pointed == x)
        return;
    m_pointed = x;
    update();
    Q_EMIT pointed();
}

double ChartOverlay::toX(double time) const
{
    return m_scale.toX(time, m_plot);
}

double ChartOverlay::toY(double count) const
{
    return m_scale.toY(count, m_plot);
}

void ChartOverlay::paintEvent(QPaintEvent *)
{
    if (m_lines.samples.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGaps(painter);
    paintLabels(painter);
    if (m_pointed)
        paintCrosshair(painter);
    if (hasFocus() && m_ring)
        drawFocusRing(painter, QRectF(rect()).adjusted(1, 1, -1, -1), metrics::pillRadius,
                      Theme::of(palette()).accent);
}

void ChartOverlay::paintLabels(QPainter &painter) const
{
    const Theme &theme = Theme::of(palette());
    const QFont font = uiFont(12);
    painter.setPen(theme.hint);
    for (const double count : m_scale.countTicks())
        drawTabular(painter, QRectF(0, toY(count) - 10, m_plot.left() - 8, 20), Qt::AlignRight,
                    QString::number(qRound64(count)), font);
    const double label = tabularWidth(momentText(m_lines.end, 0, false), font);
    for (const double time : m_scale.timeTicks(m_plot, label + 16)) {
        const double x = toX(time);
        if (x < m_plot.left() + 12 || x > m_plot.right() + 12)
            continue;
        painter.fillRect(QRectF(std::floor(x), m_plot.bottom(), 1, 4), theme.border);
        if (m_pointed && std::abs(x - toX(*m_pointed)) < 64)
            continue; // the crosshair's time is there
        drawTabular(painter, QRectF(x - 30, m_plot.bottom() + 7, 60, 18), Qt::AlignHCenter,
                    momentText(m_lines.end, time, false), font);
    }
}

void ChartOverlay::paintGaps(QPainter &painter) const
{
    const Theme &theme = Theme::of(palette());
    QColor stroke = theme.hint;
    stroke.setAlphaF(0.35F);
    for (const HealthLines::Gap &gap : m_lines.gaps) {
        const double left = std::max(toX(gap.from), m_plot.left());
        const QRectF box(left, m_plot.top(), toX(gap.to) - left, toY(0) - m_plot.top());
        painter.fillRect(box, theme.base);
        painter.fillRect(box, QBrush(stroke, Qt::BDiagPattern));
        const QFont font = uiFont(11);
        const QString words = tr("no data");
        if (box.width() >= 24 || m_lines.gaps.size() == 1)
            paintPill(painter, {box.center().x(), m_plot.top() + m_plot.height() * 0.45}, words,
                      font, theme.base, theme.hairline, theme.secondary);
    }
}

void ChartOverlay::paintCrosshair(QPainter &painter) const
{
    const Theme &theme = Theme::of(palette());
    const double x = std::round(toX(*m_pointed));
    painter.fillRect(QRectF(x, m_plot.top() - 8, 1, m_plot.height() + 8), theme.text);
    if (const HealthSample *sample = m_lines.at(*m_pointed)) {
        for (const VerdictLine line : {VerdictLine::Stalled, VerdictLine::Suspects,
                                       VerdictLine::Active, VerdictLine::Orphans}) {
            const auto value = valueOf(sample->counts, line);
            if (value == 0)
                continue; // four shapes on the zero line would say less than the table
            const Look look = lookOf(line);
            const QPointF centre(x + 0.5, toY(value));
            QRectF box(0, 0, shapeSize, shapeSize);
            box.moveCenter(centre);
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.base);
            painter.drawEllipse(centre, shapeSize * 0.72, shapeSize * 0.72);
            paintShape(painter, box, look, theme.state(look));
        }
    }
    paintPill(painter, {x, m_plot.bottom() + 17}, momentText(m_lines.end, *m_pointed, true),
              uiFont(12, QFont::DemiBold), theme.text, {}, theme.base);
}

void ChartOverlay::mouseMoveEvent(QMouseEvent *event)
{
    const double x = event->position().x();
    if (m_plot.width() <= 0 || x < m_plot.left() || x > m_plot.right()) {
        pointAt({});
        return;
    }
    pointAt((x - m_plot.left()) / m_plot.width() * chartSeconds - chartSeconds);
}

void ChartOverlay::leaveEvent(QEvent *)
{
    if (!hasFocus())
        pointAt({});
}

void ChartOverlay::keyPressEvent(QKeyEvent *event)
{
    const double step = (event->modifiers() & Qt::ShiftModifier) != 0 ? 30 : 1;
    m_ring = true;
    switch (event->key()) {
    case Qt::Key_Left:
        pointAt(m_pointed.value_or(step) - step);
        return;
    case Qt::Key_Right:
        pointAt(m_pointed.value_or(0) + step);
        return;
    case Qt::Key_Home:
        pointAt(-chartSeconds);
        return;
    case Qt::Key_End:
        pointAt(0);
        return;
    case Qt::Key_Escape:
        if (m_pointed) {
            pointAt({});
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

/// Opening the page brings the keyboard along; that alone draws no ring around half the window.
void ChartOverlay::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_ring = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
}

void ChartOverlay::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (!underMouse())
        pointAt({});
}

} // namespace proctor
