// SPDX-License-Identifier: GPL-3.0-or-later
// The values beside the chart: under the crosshair, now, least and most, with the shapes and
// strokes of the lines. GUI thread; never fails.
#pragma once

#include "ui/health/steplines.h"

#include <QtWidgets/QWidget>
#include <optional>

namespace proctor {

class ValuesTable : public QWidget {
    Q_OBJECT
  public:
    explicit ValuesTable(QWidget *parent = nullptr);
    void display(const HealthLines &lines, std::optional<double> pointed);
    QSize sizeHint() const override;

    struct Row {
        VerdictLine line{};
        std::optional<std::uint32_t> pointed;
        std::uint32_t now = 0;
        std::uint32_t least = 0;
        std::uint32_t most = 0;
    };
    const std::vector<Row> &rows() const { return m_rows; }

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    void describe();
    QString m_moment; ///< "" without a crosshair
    std::vector<Row> m_rows;
};

/// "Active", "Orphans", …
QString lineWord(VerdictLine line);

} // namespace proctor
