// SPDX-License-Identifier: GPL-3.0-or-later
// Ends the confirmed targets of one plan: the only code that asks for a signal. For each target:
// pidfd, key compared, leave to signal (the audit log has it), registry and owner read afresh under
// the adoption lock, judged again, still alive, signal; the same before every further step. All
// targets at once, a tree from its leaves to its root; nothing sleeps or blocks: whoever drives it
// waits for fd() and for the time advance() returns. The core thread's.
// Driving and sending in cleaner.cpp, checks in cleanercheck.cpp, trees in cleanertree.cpp.
#pragma once

#include "core/cleanup/cleanup.h"
#include "core/process/exitwatcher.h"
#include "core/process/pidfd.h"
#include "core/process/processsource.h"
#include "core/registry/registry.h"

#include <functional>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace proctor {

class Cleaner {
  public:
    /// What the Cleaner asks the rest of the core. Everything is read at that moment.
    struct Ports {
        ProcessSource &source;
        Signaller &signaller;
        Registry &registry;
        const Clock &clock;
        /// Judges the process that the handle holds, with registry and owner read afresh. Its
        /// status is read, too, unless it is given: then that was read just before.
        std::function<Result<Judgement>(const ProcessKey &, const ProcessHandle &,
                                        std::optional<ProcStatus>)>
            judge;
        /// True when a pidfd held since before the plan says that this process has exited: it is
        /// trusted before any key, which a fast reuse of the pid can imitate.
        std::function<bool(const ProcessKey &)> knownExited;
        /// The worker id of an Active worker that this process owns; nothing when it owns none.
        /// What its status says of its pid namespaces, which it keeps for life, may be older.
        std::function<std::optional<std::string>(const ProcessKey &, const ProcStatus &)>
            ownsActive;
        /// What hangs below the root of a tree now and is not protected, deepest first; without
        /// those that are known already, and without those that are left alone and what hangs
        /// below them.
        std::function<std::vector<PlannedTarget>(const PlannedTarget &root,
                                                 const std::unordered_set<ProcessKey> &known,
                                                 const std::unordered_set<ProcessKey> &left)>
            below;
    };

    /// Takes the targets of \p plan that are in \p confirmed, and no others; of a confirmed tree
    /// also what is started below it meanwhile.
    Cleaner(Ports ports, const CleanupPlan &plan, const std::vector<ProcessKey> &confirmed);
    ~Cleaner();

    /// Pollable: readable when a target has exited.
    int fd() const { return m_exits.fd(); }
    /// Does what is due now. Returns when it wants to be called again even without an exit;
    /// nothing when only exits or leaves matter, or all is done.
    std::optional<SteadyTime> advance();
    /// What has happened since the last call. No target is signalled before its Intent has got
    /// allow().
    std::vector<CleanupEvent> takeEvents();
    void allow(const std::vector<std::size_t> &targets);
    /// No leave: they are left alone from now on, because of \p why.
    void forbid(const std::vector<std::size_t> &targets, const std::string &why);
    /// Something could not be recorded: who has leave and waits for a descriptor needs it anew.
    void askAgain();
    /// Skips what is unsent and holds back every further step; what was sent cannot be recalled.
    void stop();
    bool finished() const { return m_report.finished; }
    const CleanupReport &report() const { return m_report; }
    const PlannedTarget &planned(std::size_t target) const { return m_targets[target].plan; }
    /// True when \p key is being worked on.
    bool holds(const ProcessKey &key) const;

  private:
    enum class Leave { None, Asked, Given };
    struct Target {
        PlannedTarget plan;
        ProcessHandle handle;
        std::size_t step = 0; ///< the next one to send
        Leave leave = Leave::None;
        bool opened = false;
        int busyTries = 0;
        std::optional<SteadyTime> due; ///< when something is to be done; absent: nothing
        SteadyTime firstSignal;
        std::vector<RecordName> names;              ///< that its records may bear
        bool marked = false;                        ///< as being ended, under each of them
        std::shared_ptr<const Judgement> judgement; ///< of the last look
    };
    /// How far the search below a tree's root has come.
    struct Tree {
        std::size_t root = 0;
        std::uint64_t searchedIn = 0; ///< the pass of advance()
        int rounds = 0;               ///< that have found something
        std::size_t found = 0;
        bool bounded = false; ///< given up: what hangs below it grows faster than it is ended
    };
    enum class Check { Go, Done, Busy };

    void add(PlannedTarget planned);
    void open(std::size_t index);
    void act(std::size_t index);
    /// Its next signal may be asked for: there is one, nobody has asked yet, and nobody stopped it.
    bool mayAsk(std::size_t index) const;
    void askLeave(std::size_t index);
    void send(std::size_t index);
    Check check(std::size_t index, std::vector<DirectoryLock> &locks);
    Check busy(std::size_t index, const Words &why);
    std::set<std::uint32_t> usersWhoCount(const Target &target, const ProcStatus &own);
    std::optional<Words> chainBroken(const Target &target, const std::set<std::uint32_t> &users);
    std::optional<Words> rootKept(const PlannedTarget &root, const ProcessHandle &handle);
    std::optional<Words> notConfirmedAs(const PlannedTarget &plan, const Judgement &judgement);
    std::optional<Words> refusal(const Target &target, const ProcStatus &status,
                                 const std::set<std::uint32_t> &users, const Judgement &judgement);
    bool holdsAny() const;
    void exitSeen(std::size_t index);
    void conclude(std::size_t index, Outcome outcome, Words detail);
    void waitIsOver(std::size_t index);
    bool mustWaitForTree(std::size_t index);
    void searchTree(Tree &tree);
    void noteTree(std::size_t index);

    Ports m_ports;
    ExitWatcher m_exits;
    std::vector<Target> m_targets;
    std::unordered_set<ProcessKey> m_keys; ///< of the targets
    std::unordered_set<ProcessKey> m_left; ///< planned and not confirmed, or left out of the plan
    std::unordered_map<ProcessKey, Tree> m_trees;           ///< by root
    std::unordered_map<ProcessKey, std::size_t> m_children; ///< by parent: without an outcome yet
    std::unordered_map<ProcessKey, std::size_t> m_waiting;  ///< for their children, by key
    std::vector<CleanupEvent> m_events;
    CleanupReport m_report;
    std::size_t m_open = 0; ///< targets without an outcome
    std::uint64_t m_pass = 0;
    bool m_stopped = false;
};

} // namespace proctor
