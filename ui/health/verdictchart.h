// SPDX-License-Identifier: GPL-3.0-or-later
// The chart "Processes by verdict". Qt 6.4 draws dashed lines across NaN, so a dashed or dotted
// line is one series per stretch; solid ones break at NaN. GUI thread; never fails.
#pragma once

#include "ui/health/chartscale.h"
#include "ui/theme/theme.h"

#include <QtCharts/QChartView>

class QLineSeries;
class QValueAxis;

namespace proctor {

class ChartOverlay;

class VerdictChart : public QChartView {
    Q_OBJECT
  public:
    explicit VerdictChart(QWidget *parent = nullptr);
    /// One replace() per series.
    void showLines(const HealthLines &lines);
    ChartOverlay *overlay() const { return m_overlay; }

  protected:
    void drawBackground(QPainter *painter, const QRectF &exposed) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

  private:
    QLineSeries *seriesAt(std::size_t line, std::size_t stretch);
    void tint();
    void tintSeries(QLineSeries *series, VerdictLine line) const;

    QValueAxis *m_time;
    QValueAxis *m_count;
    std::array<std::vector<QLineSeries *>, verdictLineCount> m_series;
    ChartOverlay *m_overlay;
    Scale m_scale;
    QRectF m_plot;
};

Look lookOf(VerdictLine line);

} // namespace proctor
