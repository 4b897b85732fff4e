// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/verdictchart.h"

#include "ui/health/chartoverlay.h"

#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <QtCore/QEvent>
#include <QtWidgets/QGraphicsLayout>

#include <cmath>
#include <limits>
#include <numeric>

namespace proctor {

namespace {

// Later ones are drawn over earlier ones: orphans are never hidden.
constexpr std::array drawOrder{VerdictLine::Active, VerdictLine::Stalled, VerdictLine::Suspects,
                               VerdictLine::Orphans};

bool isSolid(VerdictLine line)
{
    return line == VerdictLine::Active || line == VerdictLine::Orphans;
}

QList<QPointF> joined(const std::vector<QList<QPointF>> &stretches)
{
    QList<QPointF> all;
    for (const QList<QPointF> &stretch : stretches) {
        if (!all.isEmpty())
            all.append({std::midpoint(all.back().x(), stretch.front().x()),
                        std::numeric_limits<double>::quiet_NaN()});
        all.append(stretch);
    }
    return all;
}

} // namespace

Look lookOf(VerdictLine line)
{
    switch (line) {
    case VerdictLine::Active:
        return Look::Active;
    case VerdictLine::Orphans:
        return Look::Orphan;
    case VerdictLine::Suspects:
        return Look::Suspect;
    case VerdictLine::Stalled:
        break;
    }
    return Look::Stalled;
}

VerdictChart::VerdictChart(QWidget *parent)
    : QChartView(parent)
    , m_time(new QValueAxis(this))
    , m_count(new QValueAxis(this))
    , m_overlay(new ChartOverlay(this))
{
    QChart *drawing = chart(); // the view's own: one that is replaced would be ours to delete
    drawing->legend()->hide();
    drawing->setBackgroundVisible(false);
    drawing->setMargins({});
    drawing->layout()->setContentsMargins(0, 0, 0, 0);
    drawing->setAnimationOptions(QChart::NoAnimation);
    for (QValueAxis *axis : {m_time, m_count}) {
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
        axis->setGridLineVisible(false); // ours lies where the labels are, see drawBackground()
    }
    m_time->setRange(-chartSeconds, 0);
    drawing->addAxis(m_time, Qt::AlignBottom);
    drawing->addAxis(m_count, Qt::AlignLeft);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus); // its overlay has it
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setMinimumHeight(180);
    for (const VerdictLine line : drawOrder)
        seriesAt(static_cast<std::size_t>(line), 0);
    tint();
}

QLineSeries *VerdictChart::seriesAt(std::size_t line, std::size_t stretch)
{
    auto &pool = m_series[line];
    while (pool.size() <= stretch) {
        auto *series = new QLineSeries;
        series->setObjectName(QString::number(line));
        series->setPointsVisible(false); // visible ones warn on NaN
        tintSeries(series, static_cast<VerdictLine>(line));
        chart()->addSeries(series);
        series->attachAxis(m_time);
        series->attachAxis(m_count);
        pool.push_back(series);
    }
    return pool[stretch];
}

void VerdictChart::showLines(const HealthLines &lines)
{
    m_scale = scaleFor(lines);
    m_count->setRange(m_scale.bottom(), m_scale.top);
    for (std::size_t line = 0; line < verdictLineCount; ++line) {
        const auto &stretches = lines.stretches[line];
        if (isSolid(static_cast<VerdictLine>(line))) {
            seriesAt(line, 0)->replace(joined(stretches));
            continue;
        }
        for (std::size_t i = 0; i < stretches.size(); ++i)
            seriesAt(line, i)->replace(stretches[i]);
        for (std::size_t i = stretches.size(); i < m_series[line].size(); ++i)
            if (m_series[line][i]->count() > 0)
                m_series[line][i]->clear();
    }
    m_overlay->showLines(lines, m_scale);
    viewport()->update(); // the grid
}

/// Over the whole plot, whatever the samples cover: Qt's own dynamic ticks leave out some, and
/// its grid slides against the labels.
void VerdictChart::drawBackground(QPainter *painter, const QRectF &exposed)
{
    QChartView::drawBackground(painter, exposed);
    const QColor colour = Theme::of(palette()).grid;
    for (const double count : m_scale.countTicks())
        painter->fillRect(
            QRectF(m_plot.left(), std::floor(m_scale.toY(count, m_plot)), m_plot.width(), 1),
            colour);
    const double height = m_scale.toY(0, m_plot) - m_plot.top();
    for (const double time : m_scale.timeTicks(m_plot, 0))
        if (const double x = std::floor(m_scale.toX(time, m_plot)); x >= m_plot.left())
            painter->fillRect(QRectF(x, m_plot.top(), 1, height), colour);
}

void VerdictChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    m_plot = QRectF(rect()).adjusted(56, 14, -60, -36);
    chart()->setPlotArea(m_plot);
    m_overlay->setGeometry(rect());
    m_overlay->setPlot(m_plot);
}

void VerdictChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

void VerdictChart::tint()
{
    for (std::size_t line = 0; line < verdictLineCount; ++line)
        for (QLineSeries *series : m_series[line])
            tintSeries(series, static_cast<VerdictLine>(line));
}

void VerdictChart::tintSeries(QLineSeries *series, VerdictLine line) const
{
    QPen pen(Theme::of(palette()).state(lookOf(line)), isSolid(line) ? 2.0 : 1.5);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::MiterJoin);
    if (line == VerdictLine::Suspects)
        pen.setDashPattern({4, 3});
    else if (line == VerdictLine::Stalled)
        pen.setDashPattern({1, 2});
    series->setPen(pen);
}

} // namespace proctor
