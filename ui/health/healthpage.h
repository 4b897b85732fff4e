// SPDX-License-Identifier: GPL-3.0-or-later
// The page "Health": processes by verdict over the last ten minutes, with their values and a
// summary in words beside the chart. GUI thread; never fails. Does no work while hidden.
#pragma once

#include "core/engine/snapshot.h"
#include "ui/health/steplines.h"

#include <QtWidgets/QWidget>

class QLabel;
class QStackedLayout;

namespace proctor {

class ValuesTable;
class VerdictChart;

class HealthPage : public QWidget {
    Q_OBJECT
  public:
    explicit HealthPage(QWidget *parent = nullptr);

  public Q_SLOTS:
    void showSnapshot(proctor::SnapshotPtr snapshot);

  protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

  private:
    QWidget *makeEmpty();
    QWidget *makeChartSide();
    QWidget *makeValuesSide();
    void refresh();
    void refreshValues();

    SnapshotPtr m_snapshot;
    HealthLines m_lines;
    QStackedLayout *m_pages = nullptr;
    VerdictChart *m_chart = nullptr;
    ValuesTable *m_values = nullptr;
    QWidget *m_side = nullptr;
    QLabel *m_span = nullptr;
    QLabel *m_summary = nullptr;
};

/// "Up to 37 orphans at 11:57, 3 now. Nothing was measured for 30 s."
QString healthSummary(const HealthLines &lines);

} // namespace proctor
