// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that is known of one process at the moment it is judged: the rules read this and
// nothing else, so they are pure. What could not be read is absent.
#pragma once

#include "core/base/clock.h"
#include "core/detector/evidence.h"
#include "core/detector/owner.h"
#include "core/process/processsource.h"
#include "core/profile/profile.h"
#include "core/registry/registry.h"

#include <functional>
#include <memory>
#include <set>
#include <utility>

namespace proctor {

/// A parent whose pid an argument or a variable names ("--clientProcessId=4290").
struct NamedParent {
    std::string by;
    pid_t pid = 0;
    OwnerFacts::State state = OwnerFacts::State::Unknown;
};

/// What the PROCTOR_* variables of its environment say, which are those given at exec and which
/// every descendant inherits (man 5 proc).
struct EnvironmentOwner {
    bool own = false; ///< PROCTOR_WORKER is this very process; otherwise an ancestor of it
    OwnerFacts::State worker = OwnerFacts::State::Unknown; ///< only asked when not its own
    OwnerFacts::State owner = OwnerFacts::State::Unknown;
    std::string workerLabel; ///< "worker 4312"
    std::string ownerLabel;
};

/// A parent that Proctor itself saw a process lose.
struct LostParent {
    std::string name;
    pid_t pid = 0;
    double outlivedS = 0; ///< how long, at least, it was there after the process's start
};

/// Where a process stands in its systemd service.
enum class ServiceRole {
    None,     ///< in no service
    Main,     ///< the main process
    Below,    ///< a descendant of the main process
    LeftOver, ///< in the service's cgroup, but neither: an earlier run left it
    Unclear,  ///< systemd could not be asked
};

struct Subject {
    ProcessKey key;
    std::optional<ProcessKey> inner; ///< its key in a pid namespace of its own
    ProcStat stat;
    bool exited = false; ///< its pidfd is readable: nothing of it runs any more
    bool full = false;   ///< everything below was asked for; otherwise only what decides

    // what the registry says
    std::shared_ptr<const Record> record; ///< the one that decides; null: not registered
    Finding keyVerified = Finding::Unknown;
    Words keyDetail;
    Lifetime lifetime = Lifetime::Unstated; ///< Bound only when every record says so
    OwnerFacts::State owner = OwnerFacts::State::Unknown;
    Words ownerDetail;
    std::optional<WallTime> ownerDiedAt;
    std::optional<Error> unreadable;         ///< a record that bears its name and cannot be used
    std::optional<Error> blind;              ///< a registry that could speak for it cannot be read
    std::optional<SteadyTime> heartbeatSeen; ///< of a record that promises heartbeats
    std::optional<double> heartbeatLateS;

    // what it is
    std::shared_ptr<const Profile> profile;
    Finding proctorOrAncestor = Finding::No;
    std::optional<ProcStatus> status;
    std::optional<Environment> environment;
    std::optional<StdinState> stdinState;
    std::optional<StandardFds> standardFds;
    std::optional<std::string> cgroup;
    std::optional<ProcStat> parent;
    std::optional<std::string> parentExe;
    std::optional<Error> parentUnreadable;
    bool parentChanged = false; ///< Proctor saw its parent change: only reaping does that
    std::optional<LostParent> lostParent;
    std::optional<bool> leaderAlive; ///< its session's leader still exists
    std::optional<NamedParent> namedParent;
    std::optional<EnvironmentOwner> environmentOwner;
    bool multiplexerAlive = true; ///< the tmux or screen server its environment names still runs
    bool inProctorsContainer = false;
    std::optional<bool> sharesTime; ///< its start time counts as ours does
    ServiceRole serviceRole = ServiceRole::None;
    std::string service;
    double ageS = 0;             ///< seconds since its start
    std::optional<double> idleS; ///< seconds in which Proctor saw it use no CPU time
};

/// Asks the operating system for what a Subject needs; a file of its own for each half: records in
/// subject.cpp, everything else in subjectfacts.cpp. The core thread's.
class SubjectReader {
  public:
    using OwnerLookup = std::function<OwnerFacts(const ProcessKey &, const std::string &name)>;

    /// Who here is the process that a key of another pid namespace names; the key itself where
    /// nobody visible is.
    using Translate = std::function<ProcessKey(const ProcessKey &)>;

    SubjectReader(ProcessSource &source, const Clock &clock, Translate here);

    struct Question {
        const ProcessHandle *handle = nullptr; ///< where one is held: asked last, so that what was
                                               ///< read is known to be this process's
        std::vector<RecordEntry> entries;      ///< records that bear its name, or one that it has
                                               ///< in another pid namespace
        std::optional<ProcStatus> status;      ///< read a moment ago; absent: it is read
        std::optional<Error> blind;
        std::shared_ptr<const Profile> profile;
        bool parentChanged = false;
        std::optional<LostParent> lostParent;
        std::optional<double> idleS;
        bool full = false;
    };
    /// Vanished when the process is gone or the pid is another's by now.
    Result<Subject> read(const ProcessKey &key, const Question &question, const OwnerLookup &owner);

    /// Is it Proctor itself, or above it up to pid 1? Unknown where the line cannot be read to its
    /// end (hidepid hides su and sudo) and the process is old enough to stand above the gap.
    Finding proctorOrAncestor(const ProcStat &process);

  private:
    bool means(const ProcessKey &recorded, const Subject &subject) const;
    void readRecords(Subject &subject, const Question &question, const OwnerLookup &owner);
    void readRest(Subject &subject);
    void readParent(Subject &subject);
    void readSession(Subject &subject);
    void readEnvironment(Subject &subject);
    void readNamedParent(Subject &subject);
    void readService(Subject &subject);
    bool isBelow(pid_t pid, pid_t ancestor);

    ProcessSource &m_source;
    const Clock &m_clock;
    Translate m_here;
    std::set<std::pair<pid_t, std::uint64_t>> m_ancestors; ///< pid and start, as last read
    bool m_ancestorsSure = false;
    std::optional<bool> m_ownContainer; ///< Proctor itself runs in a container
};

} // namespace proctor
