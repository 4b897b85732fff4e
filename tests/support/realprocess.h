// SPDX-License-Identifier: GPL-3.0-or-later
// Real processes for the integration tests. Each is held by pidfd from the moment it is known and
// ended through it, whatever becomes of the test; should the test itself be killed, its children go
// by PR_SET_PDEATHSIG and the bridges of tests/data by the end of their lease. One thread.
#pragma once

#include "core/engine/monitor.h"
#include "core/process/procfs.h"

#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

#include <set>

namespace proctor {

/// Milliseconds; waited for in full only when something is broken.
inline constexpr int patience = 60'000;

/// The interpreter itself: a version manager's wrapper would first be another process.
QString pythonPath();
/// A file of tests/data.
QString testData(const QString &name);
QString proctorRunPath();
/// An argument that no other process has.
QString newMarker();
/// unshare(1) with \p options, as root or in a user namespace that maps us to it.
QStringList unshared(const QStringList &options);
/// Runs this program again as pid 1 of a pid namespace of its own, which takes everything with it
/// at its end. Does not return.
[[noreturn]] void becomePid1(int argc, char **argv);
/// Waits on the pidfd; true once it has exited.
bool awaitExit(const ProcessHandle &handle, int milliseconds = patience);
/// True once \p pid has a handler for \p signal.
bool catches(pid_t pid, int signal);

/// One process held by pidfd; KILLed through it, and waited for, when this goes.
class Held {
  public:
    Held(ProcessKey key, ProcessHandle handle) : m_key(key), m_handle(std::move(handle)) {}
    Held(Held &&) = default;
    Held &operator=(Held &&other)
    {
        end();
        m_key = other.m_key;
        m_handle = std::move(other.m_handle);
        return *this;
    }
    ~Held() { end(); }

    const ProcessKey &key() const { return m_key; }
    const ProcessHandle &handle() const { return m_handle; }
    bool running() const { return !m_handle.exited(); }
    bool awaitExit() const { return proctor::awaitExit(m_handle); }
    /// SIGKILL through the pidfd, then waits for the exit; true once it has exited.
    bool end();

  private:
    ProcessKey m_key;
    ProcessHandle m_handle;
};

/// A child of the test.
struct Child {
    QProcess process; ///< the first member: it reaps after the pidfd has been let go
    std::optional<Held> held;

    ~Child();
    pid_t pid() const { return held ? held->key().pid : 0; }
};

/// Proctor with the real operating system below it and a registry of its own. It judges every
/// process of the machine that a profile recognises; tests look at, and act on, only their own.
class World {
  public:
    World();
    ~World();

    /// A profile of the test's own beside the built-in ones; before watch().
    void addProfile(std::string_view toml);
    /// A variable for every process that this starts from now on.
    void setVariable(const QString &name, const QString &value)
    {
        m_environment.insert(name, value);
    }
    /// Starts watching. There is no periodic scan: only events, and scan().
    void watch();
    void scan() { m_monitor->scanNow(); }
    void setFocus(const ProcessKey &key) { m_monitor->setFocus(key); }

    ProcessSource &source() { return *m_source; }
    const QString &registryPath() const { return m_registryPath; }
    /// The registry directory, as another program that writes to it has it.
    Result<RecordStore> store() const;
    /// A file of this world that is no record.
    QString file(const QString &name) const { return m_dir.filePath(name); }

    /// Starts a child: a program by name or path, and its arguments. Null when it does not start.
    std::unique_ptr<Child> start(const QStringList &command);
    /// The same through proctor-run, and waits until its record is there.
    std::unique_ptr<Child> startWorker(const QStringList &options, const QStringList &command);
    /// `python3 dspy_bridge.py MARKER`, of tests/data.
    QStringList bridge(const QStringList &arguments = {}) const;
    /// A process that does nothing.
    std::unique_ptr<Child> startIdle();

    /// Holds, and so ends in the end, a process that this test has started.
    std::optional<Held> hold(pid_t pid);
    std::optional<Held> hold(const ProcessKey &key);
    /// The same where it may have exited, but its parent does not reap it yet: the pid is its own.
    std::optional<Held> holdUnreaped(pid_t pid);
    /// Every usable record, by worker id.
    std::vector<Record> records() const;
    /// The workers that are recorded as \p owner's, held.
    std::vector<Held> holdWorkersOf(const ProcessKey &owner);

    const SnapshotPtr &snapshot() const { return m_snapshot; }
    const ProcessRow *row(const ProcessKey &key) const { return m_snapshot->find(key); }
    /// "orphan", …; "untracked" where there is no row.
    QString verdict(const ProcessKey &key) const;
    /// The id of the deciding evidence.
    QString deciding(const ProcessKey &key) const;
    /// Every verdict that any snapshot has shown of it.
    QStringList verdictsEver(const ProcessKey &key) const;

    PlanPtr plan(const CleanupRequest &request);
    void run(const CleanupPlan &plan);
    /// The last report of \p plan, null before the first.
    ReportPtr report(const CleanupPlan &plan) const;
    bool finished(const CleanupPlan &plan) const;
    /// "ended", "refused", …; "" while there is none.
    QString outcome(const CleanupPlan &plan, const ProcessKey &key) const;
    std::vector<int> sent(const CleanupPlan &plan, const ProcessKey &key) const;

  private:
    RegistryDirectory directory() const;
    const TargetReport *target(const CleanupPlan &plan, const ProcessKey &key) const;
    void take(const SnapshotPtr &snapshot);

    QTemporaryDir m_dir;
    QString m_registryPath;
    UniqueFd m_lease;
    QProcessEnvironment m_environment;
    std::unique_ptr<Procfs> m_source;
    std::vector<Profile> m_profiles;
    PidfdSignaller m_signaller;
    SystemClock m_clock;
    std::unique_ptr<Registry> m_registry;
    std::unique_ptr<Monitor> m_monitor;

    SnapshotPtr m_snapshot;
    PlanPtr m_plan;
    std::map<std::uint64_t, ReportPtr> m_reports;
    std::map<ProcessKey, std::set<QString>> m_seen;
};

} // namespace proctor
