// SPDX-License-Identifier: GPL-3.0-or-later
// A scripted operating system: processes that exit, whose pids are reused, that change parents or
// become unreadable between two reads. It is the ProcessSource, the Signaller and the Clock at
// once, and it remembers every signal together with the process that got it.
#pragma once

#include "core/base/clock.h"
#include "core/process/pidfd.h"
#include "core/process/processsource.h"

#include <functional>
#include <map>
#include <memory>
#include <set>

namespace proctor::test {

struct FakeProcess {
    ProcStat stat;
    ProcStatus status;
    std::vector<std::string> cmdline;
    std::string exe;
    Environment environment;
    StdinState stdinState = StdinState::NotAPipe;
    StandardFds standardFds{"pipe:[7001]", "pipe:[7002]", "pipe:[7002]"};
    std::string cgroup = "/user.slice";
    ProcIo io;
    std::uint64_t openFiles = 3;
    bool resourcesDenied = false; ///< another user's: io and openFiles give EACCES
    std::uint64_t inode = 0;
    std::uint64_t pidNs = 0; ///< 0: the host's
    bool pidNsDenied = false;
    int statusFailsIn = 0; ///< that read of its status from now on fails, once: 1 is the next
    std::uint64_t timeNs = 4026531834;
    bool hidden = false; ///< /proc says ENOENT, pidfd_open works (hidepid)
    bool denied = false; ///< signals give EPERM
    bool ignoresTerm = false;
    /// How long after the signal that ends it it is still there: it saves its work, or waits for a
    /// disk (state D).
    std::chrono::nanoseconds exitTakes{0};
    std::optional<std::chrono::nanoseconds> exitsAt; ///< has got that signal
    std::shared_ptr<UniqueFd> exit;                  ///< an eventfd: readable once it has exited
};

/// One signal that reached a process.
struct SentSignal {
    ProcessKey key;
    int signal = 0;
    bool toDead = false; ///< its process had already exited
};

class FakeOs : public ProcessSource, public Signaller, public Clock {
  public:
    FakeOs();

    // scripting
    ProcessKey start(pid_t pid, const std::string &comm, pid_t parent = 2,
                     std::vector<std::string> cmdline = {});
    /// \p pid is a child of \p parent by now, and runs what that runs.
    ProcessKey fork(pid_t parent, pid_t pid);
    FakeProcess &at(pid_t pid) { return m_processes.at(pid); }
    const FakeProcess &at(pid_t pid) const { return m_processes.at(pid); }
    bool runs(const ProcessKey &key) const;
    pid_t parentOf(pid_t pid) const { return m_processes.at(pid).stat.ppid; }
    bool has(pid_t pid) const { return m_processes.contains(pid); }
    /// Gone and reaped at once; children go to \p reaper.
    void exit(pid_t pid, pid_t reaper = 1);
    /// Exited, not reaped.
    void becomeZombie(pid_t pid);
    ProcessKey keyOf(pid_t pid) const;
    /// Whoever is to have exited by then, exits.
    void advance(std::chrono::nanoseconds by);
    /// When the next slow exit is due.
    std::optional<SteadyTime> nextExit() const;
    /// What starts from now on bears the tick of this moment.
    void startsNow()
    {
        m_lastTick = static_cast<std::uint64_t>(
            std::chrono::duration_cast<std::chrono::milliseconds>(sinceBoot()).count() / 10);
    }
    /// CLOCK_MONOTONIC stands still meanwhile.
    void suspend(std::chrono::nanoseconds by) { m_suspended += by; }
    /// Why processes cannot be listed; none: they can.
    std::optional<Error> unlistable;
    /// How often opening a pid fails yet with EMFILE.
    std::map<pid_t, int> openFailures;
    /// What systemd says of its services; nothing of others.
    std::map<std::string, ServiceFacts> services;
    /// Whether new processes get a new start tick (false: fast reuse within one tick).
    bool ticking = true;
    bool givesInodes = true;
    /// Called before a signal is delivered: what was true at that very moment?
    std::function<void(const ProcessKey &, int)> onSignal;
    /// Called before every read, so that a test can change the world between two reads.
    std::function<void()> beforeRead;
    std::vector<SentSignal> sent;
    /// By pid: which variables of its environment have been asked for.
    std::map<pid_t, std::set<std::string>> variablesAsked;
    /// Whose io has been asked for, how often.
    std::map<pid_t, int> ioAsked;

    // ProcessSource
    const HostIdentity &host() const override { return m_host; }
    Result<std::vector<pid_t>> pids() override;
    Result<ProcStat> stat(pid_t pid) override;
    Result<ProcStatus> status(pid_t pid) override;
    Result<std::vector<std::string>> cmdline(pid_t pid) override;
    Result<std::string> exe(pid_t pid) override;
    Result<Environment> environment(pid_t pid, const std::vector<std::string> &names) override;
    Result<std::uint64_t> pidNamespace(pid_t pid) override;
    Result<std::uint64_t> timeNamespace(pid_t pid) override;
    Result<StdinState> stdinState(pid_t pid) override;
    Result<StandardFds> standardFds(pid_t pid) override;
    Result<std::string> cgroup(pid_t pid) override;
    Result<ProcIo> io(pid_t pid) override;
    Result<std::uint64_t> openFiles(pid_t pid) override;
    Result<ServiceFacts> serviceUnit(const UnitName &unit) override;
    Result<ProcessHandle> open(pid_t pid) override;
    // Signaller
    Result<void> send(const ProcessHandle &target, int signal) override;
    // Clock
    SteadyTime steady() const override { return SteadyTime(m_now); }
    WallTime wall() const override
    {
        return WallTime(std::chrono::duration_cast<WallTime::duration>(m_now));
    }
    std::chrono::nanoseconds sinceBoot() const override { return m_now + m_suspended; }

  private:
    FakeProcess *readable(pid_t pid);
    static Error gone(pid_t pid);

    HostIdentity m_host;
    std::map<pid_t, FakeProcess> m_processes;
    std::map<std::uint64_t, std::pair<ProcessKey, std::shared_ptr<UniqueFd>>> m_byInode;
    std::chrono::nanoseconds m_now = std::chrono::hours(1);
    std::chrono::nanoseconds m_suspended{0};
    std::uint64_t m_nextInode = 1000;
    std::uint64_t m_lastTick = 1000;
};

} // namespace proctor::test
