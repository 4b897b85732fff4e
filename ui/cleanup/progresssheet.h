// SPDX-License-Identifier: GPL-3.0-or-later
// The second half of the cleanup dialog: what is happening to each target, until all have their
// outcome. What this user may not end can be handed to an administrator's helper from here
// (progresselevation.cpp). GUI thread; never fails. Its clock ticks only while it is visible and
// work is going on.
#pragma once

#include "core/cleanup/elevation.h"
#include "core/engine/snapshot.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace proctor {

class Banner;
class OutcomeCounts;
class ReportModel;
class ShapeMark;
class SheetTable;

class ProgressSheet : public QWidget {
    Q_OBJECT
  public:
    explicit ProgressSheet(const Clock &clock, QWidget *parent = nullptr);

    /// \p confirmed of \p plan is being ended; shows them before the first report comes.
    void begin(const PlanPtr &plan, const std::vector<ProcessKey> &confirmed);
    void showReport(const ReportPtr &report);
    bool finished() const { return m_report && m_report->finished; }
    bool stopping() const { return m_stopping; }
    /// Nothing of \p plan may be ended by this user: says so and offers the helper.
    void offerElevation(const PlanPtr &plan);
    /// What came of elevationRequested(); ignored when nothing was asked.
    void showElevation(const ElevationAnswer &answer);

  Q_SIGNALS:
    void stopRequested();
    /// \p asked were not permitted to this user and are to be judged, and ended, as root.
    void elevationRequested(const std::vector<proctor::ProcessKey> &asked);
    /// Nothing more of what was asked is to be sent.
    void elevationStopRequested();
    void closeRequested();

  protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

  private:
    QWidget *makeFooter();
    void tick();
    void refreshTimer();
    void onButton();
    void copyReport();
    void elevate();
    void sayWhereItIsRecorded();
    QString story() const;
    QString timeLeft() const;

    const Clock &m_clock;
    PlanPtr m_plan;
    ReportPtr m_report;
    SteadyTime m_startedAt;
    bool m_stopping = false;
    bool m_stepsSeen = false;        ///< something was due for somebody in this run
    std::vector<ProcessKey> m_asked; ///< the helper is at work on them; empty: it is not
    ReportPtr m_beforeElevation;
    QTimer m_timer;
    ReportModel *m_model;
    ShapeMark *m_shape;
    QLabel *m_title;
    QLabel *m_elapsed;
    QLabel *m_story;
    QProgressBar *m_bar;
    OutcomeCounts *m_counts;
    SheetTable *m_table;
    QLabel *m_left;
    Banner *m_unrecorded;
    QLabel *m_note = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_elevate = nullptr;
    QPushButton *m_stop = nullptr;
};

} // namespace proctor
