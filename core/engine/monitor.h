// SPDX-License-Identifier: GPL-3.0-or-later
// The core thread's event loop around an Engine: timers, pidfds and inotify in, snapshots out.
// Every slot runs on the core thread; call them through queued connections. Signals are emitted on
// the core thread; what they carry is immutable.
#pragma once

#include "core/engine/engine.h"
#include "core/engine/profilewatch.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

class QSocketNotifier;

namespace proctor {

class Monitor : public QObject {
    Q_OBJECT

  public:
    /// \p scanEvery 0 ms: no periodic scan, only events (tests prove with it that events suffice).
    Monitor(std::unique_ptr<Engine> engine, std::chrono::milliseconds scanEvery,
            QObject *parent = nullptr);
    ~Monitor() override;

  public Q_SLOTS:
    void start();
    void scanNow();
    void setFocus(std::optional<proctor::ProcessKey> key);
    void plan(const proctor::CleanupRequest &request);
    /// Runs a plan made by plan(), for the confirmed keys; a plan runs once.
    void run(quint64 planId, const std::vector<proctor::ProcessKey> &confirmed);
    void stop(quint64 planId);
    void setAutomatic(proctor::AutomaticMode mode);
    /// The receiver has taken the last snapshot: the next may follow (at most one in flight).
    void snapshotTaken();
    /// Reads the user's profiles again where their files have changed.
    void reloadProfiles();
    /// Answers with strangersReady().
    void findStrangers();

  Q_SIGNALS:
    void snapshotReady(proctor::SnapshotPtr snapshot);
    void planReady(proctor::PlanPtr plan);
    void reportReady(proctor::ReportPtr report);
    void strangersReady(proctor::StrangersPtr strangers);
    /// The audit log has something to say of itself: a damaged file was set aside.
    void auditNotice(QString what);

  private:
    void onEvents();
    void publish();
    void watchDescriptors();
    void armDue();

    std::unique_ptr<Engine> m_engine;
    std::map<int, std::unique_ptr<QSocketNotifier>> m_notifiers;
    std::vector<PlanPtr> m_plans; ///< not run yet; the newest few
    QTimer m_scanTimer;
    QTimer m_dueTimer;
    QTimer m_publishTimer;
    std::unique_ptr<ProfileWatch> m_profileWatch; ///< made on the core thread; null: no folder
    // Held until the receiver has let go of it: freeing many rows would stall the window's thread.
    SnapshotPtr m_last;
    SnapshotPtr m_beforeLast;
    bool m_inFlight = false;
    bool m_waiting = false;
};

} // namespace proctor
