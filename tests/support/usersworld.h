// SPDX-License-Identifier: GPL-3.0-or-later
// A small machine of its own for tests in which root and several users take part: pids, /run, /tmp,
// /dev and /proc of their own, a system log that is kept, pid 1 under the name of an init. What is
// started in it cannot outlive it. Needs root. One thread.
#pragma once

#include "core/base/uniquefd.h"
#include "core/process/procfs.h"

#include <QtCore/QJsonObject>
#include <QtCore/QProcess>

#include <functional>
#include <memory>

namespace proctor {

/// Runs \p test in such a machine, as root; its exit code. Does not return in between.
int runAmongUsers(const std::function<int()> &test);

/// Has a registry of its own, in its runtime directory.
inline constexpr uid_t privateUser = 65534;
/// Has no runtime directory: registers in the system's directory.
inline constexpr uid_t sharingUser = 65533;
/// Has no processes but what a test starts as it.
inline constexpr uid_t strangeUser = 65532;

struct Ran {
    int code = -1; ///< -1: it crashed, or did not end
    QByteArray out;
    QByteArray err;

    QJsonObject json() const;
    /// Of the target or exclusion of \p key in a report; empty where there is none.
    QJsonObject target(const ProcessKey &key) const;
    QJsonObject excluded(const ProcessKey &key) const;
};

class UsersWorld {
  public:
    static constexpr int patience = 60'000; ///< ms, waited for in full only when something hangs
    /// Where the programs lie in here, root's and nobody else's to write.
    static QString program(const QString &name) { return QStringLiteral("/run/bin/") + name; }

    UsersWorld();
    ~UsersWorld();

    /// A process of \p uid's, ended by the end of its stdin when this goes. Null where none starts.
    QProcess *start(uid_t uid, const QStringList &command);
    QProcess *startOwner(uid_t uid) { return start(uid, {QStringLiteral("/bin/cat")}); }
    /// Registered by proctor-run, which has become \p command by then.
    QProcess *startWorker(uid_t uid, const QProcess *owner, const QStringList &options = {},
                          const QStringList &command = {QStringLiteral("/bin/cat")});
    /// Closes its stdin and waits; true once it has left.
    static bool leave(QProcess *process);

    ProcessKey key(qint64 pid) const;
    ProcessKey key(const QProcess *process) const { return key(process->processId()); }
    bool runs(const ProcessKey &key) const;
    /// The record of that process; "" while there is none.
    static QString record(qint64 pid);
    /// What has reached the system log since the last call.
    QByteArray logged();

    /// Runs \p command to its end as \p uid. \p input goes to its stdin, which stays open then.
    static Ran run(uid_t uid, const QStringList &command, const QByteArray &input = {},
                   const QProcessEnvironment &environment = {});
    static Ran ranToItsEnd(QProcess &process);
    /// For a child between fork and exec.
    static void become(uid_t uid);

  private:
    std::unique_ptr<Procfs> m_source;
    UniqueFd m_log;
    std::vector<std::unique_ptr<QProcess>> m_children;
};

} // namespace proctor
