// SPDX-License-Identifier: GPL-3.0-or-later
// Ends the confirmed targets of one plan: the only code that asks for a signal. For each target:
// pidfd, key compared, registry and owner read afresh under the adoption lock, judged again, still
// alive, signal; the same before every further step. All targets at once; nothing sleeps or blocks:
// whoever drives it waits for fd() and for the time advance() returns. The core thread's.
#pragma once

#include "core/cleanup/cleanup.h"
#include "core/process/exitwatcher.h"
#include "core/process/pidfd.h"
#include "core/process/processsource.h"
#include "core/registry/registry.h"

#include <functional>

namespace proctor {

class Cleaner {
  public:
    /// What the Cleaner asks the rest of the core. Everything is read at that moment.
    struct Ports {
        ProcessSource &source;
        Signaller &signaller;
        Registry &registry;
        const Clock &clock;
        /// Judges the process that the handle holds, with registry and owner read afresh.
        std::function<Result<Judgement>(const ProcessKey &, const ProcessHandle &)> judge;
        /// True when a pidfd held since before the plan says that this process has exited: it is
        /// trusted before any key, which a fast reuse of the pid can imitate.
        std::function<bool(const ProcessKey &)> knownExited;
        /// The worker id of an Active worker that this process owns; nothing when it owns none.
        std::function<std::optional<std::string>(const ProcessKey &)> ownsActive;
    };

    /// Takes the targets of \p plan that are in \p confirmed, and no others.
    Cleaner(Ports ports, const CleanupPlan &plan, const std::vector<ProcessKey> &confirmed);
    ~Cleaner();

    /// Pollable: readable when a target has exited.
    int fd() const { return m_exits.fd(); }
    /// Does what is due now. Returns when it wants to be called again even without an exit;
    /// nothing when only exits matter or all is done.
    std::optional<SteadyTime> advance();
    /// Skips what is unsent and holds back every further step; what was sent cannot be recalled.
    void stop();
    bool finished() const { return m_report.finished; }
    const CleanupReport &report() const { return m_report; }
    /// True when \p key is being worked on.
    bool holds(const ProcessKey &key) const;

  private:
    struct Target {
        PlannedTarget plan;
        ProcessHandle handle;
        std::size_t step = 0; ///< the next one to send
        bool opened = false;
        int busyTries = 0;
        std::optional<SteadyTime> due; ///< when something is to be done; absent: nothing
        SteadyTime firstSignal;
        bool marked = false;
    };
    enum class Check { Go, Done, Busy };

    void open(std::size_t index);
    void act(std::size_t index);
    void send(std::size_t index);
    Check check(std::size_t index, std::vector<DirectoryLock> &locks);
    std::optional<Words> chainBroken(const Target &target);
    std::optional<Words> rootKept(const ProcessKey &root, const ProcessHandle &handle);
    std::optional<Words> refusal(const Target &target, const Judgement &judgement);
    bool holdsAny() const;
    void exitSeen(std::size_t index);
    void conclude(std::size_t index, Outcome outcome, Words detail);
    void waitIsOver(std::size_t index);

    Ports m_ports;
    ExitWatcher m_exits;
    std::vector<Target> m_targets;
    CleanupReport m_report;
    std::size_t m_open = 0; ///< targets without an outcome
    bool m_stopped = false;
};

} // namespace proctor
