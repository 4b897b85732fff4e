// SPDX-License-Identifier: GPL-3.0-or-later
// The demonstration: one supervisor that keeps its eight workers, and one that is killed and leaves
// three real orphans. Everything it starts holds a lease, the read end of a pipe whose only write
// end is in here: it all exits when this object or the whole window goes, even by KILL.
// GUI thread; nothing blocks but the destructor, which waits for its own two supervisors.
#pragma once

#include "core/base/uniquefd.h"

#include <QtCore/QObject>
#include <QtCore/QProcess>

namespace proctor {

class Demo : public QObject {
    Q_OBJECT
  public:
    static constexpr int keptWorkers = 8;
    static constexpr int orphanedWorkers = 3;

    /// Workers are registered in \p registryDir.
    explicit Demo(QString registryDir, QObject *parent = nullptr);
    ~Demo() override;

    /// False, after failed(), when something that it needs is missing. Starting twice does nothing.
    bool start();

  Q_SIGNALS:
    /// In words, naming what would help. What had been started is ended.
    void failed(const QString &why);
    /// All eleven are registered and the second supervisor is dead.
    void ready();

  private:
    struct Supervisor {
        QProcess process;
        bool ready = false;
    };
    bool makeLease();
    void startSupervisor(Supervisor &supervisor, int workers, int first);
    void readLines(Supervisor &supervisor);
    void onFinished(Supervisor &supervisor);
    void reportWhenReady();
    bool fail(const QString &why);
    void endAll();

    QString m_registryDir;
    QString m_python;
    QString m_launcher;
    QString m_script;
    UniqueFd m_lease;     ///< write end: nobody else has it
    UniqueFd m_leaseRead; ///< what supervisors and workers inherit
    Supervisor m_keeper;
    Supervisor m_leaver;
    bool m_started = false;
    bool m_killed = false; ///< the leaver, by us
    bool m_reported = false;
    bool m_failed = false;
};

} // namespace proctor
