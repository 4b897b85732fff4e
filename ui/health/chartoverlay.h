// SPDX-License-Identifier: GPL-3.0-or-later
// What lies over the chart: axis labels, hatched gaps, the crosshair with the states' shapes. The
// mouse or the arrow keys move the crosshair. GUI thread; never fails.
#pragma once

#include "ui/health/chartscale.h"

#include <QtWidgets/QWidget>
#include <optional>

namespace proctor {

class ChartOverlay : public QWidget {
    Q_OBJECT
  public:
    explicit ChartOverlay(QWidget *parent = nullptr);
    void showLines(const HealthLines &lines, const Scale &scale);
    void setPlot(const QRectF &plot);
    /// The moment under the crosshair, in seconds before the newest sample.
    std::optional<double> pointedAt() const { return m_pointed; }
    void pointAt(std::optional<double> x);

  Q_SIGNALS:
    void pointed();

  protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

  private:
    double toX(double time) const;
    double toY(double count) const;
    void paintLabels(QPainter &painter) const;
    void paintGaps(QPainter &painter) const;
    void paintCrosshair(QPainter &painter) const;

    HealthLines m_lines;
    Scale m_scale;
    QRectF m_plot;
    std::optional<double> m_pointed;
    bool m_ring = false; ///< the keyboard came here on purpose
};

/// "12:04" or "12:04:31" of the moment \p x seconds before \p end.
QString momentText(WallTime end, double x, bool withSeconds);

} // namespace proctor
