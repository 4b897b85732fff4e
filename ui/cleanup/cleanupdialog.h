// SPDX-License-Identifier: GPL-3.0-or-later
// Ending processes, from the question to the last outcome: one window-modal dialog that owns the
// keys frozen when it was opened. Asks for plans and runs by signals; decides nothing and signals
// nothing itself. GUI thread; never fails.
#pragma once

#include "core/cleanup/elevation.h"
#include "core/engine/snapshot.h"

#include <QtWidgets/QDialog>
#include <optional>
#include <vector>

class QStackedLayout;

namespace proctor {

class CleanupSelection;
class ConfirmSheet;
class ProgressSheet;

class CleanupDialog : public QDialog {
    Q_OBJECT
  public:
    /// \p at is the snapshot that the request was made from; its rows are shown at once.
    CleanupDialog(CleanupRequest frozen, SnapshotPtr at, QWidget *parent = nullptr);
    /// The clock of countdowns; must outlive the dialog. Only before the dialog is shown.
    CleanupDialog(CleanupRequest frozen, SnapshotPtr at, const Clock &clock, QWidget *parent);

    /// Nothing of what was frozen is this user's to end: no question, but the way to the
    /// administrator's helper. Only before the dialog is shown.
    void offerElevation();
    void reject() override;

  public Q_SLOTS:
    /// Ignored when it is about a process that was not frozen here, or is another request's.
    void showPlan(proctor::PlanPtr plan);
    void showSnapshot(proctor::SnapshotPtr snapshot);
    /// Ignored when it is another plan's.
    void showReport(proctor::ReportPtr report);
    /// What came of elevationRequested().
    void showElevation(const proctor::ElevationAnswer &answer);

  Q_SIGNALS:
    void planRequested(proctor::CleanupRequest request);
    /// \p confirmed: ticked, and in the plan.
    void runRequested(quint64 planId, std::vector<proctor::ProcessKey> confirmed);
    void stopRequested(quint64 planId);
    /// See ProgressSheet.
    void elevationRequested(const std::vector<proctor::ProcessKey> &asked);
    void elevationStopRequested();

  protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

  private:
    void confirm();
    void exportPlan();

    CleanupSelection *m_selection;
    ConfirmSheet *m_confirm;
    ProgressSheet *m_progress;
    QStackedLayout *m_sheets;
    SnapshotPtr m_at;
    std::optional<quint64> m_running; ///< the plan that runs; absent: still asking
    bool m_asked = false;
};

} // namespace proctor
