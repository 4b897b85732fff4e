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

namespace proctor {

struct Subject {
    ProcessKey key;
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
    std::optional<Error> unreadable; ///< a record that bears its name and cannot be used
    std::optional<Error> blind;      ///< a registry that could speak for it cannot be read
    std::optional<double> heartbeatLateS;

    // what it is
    std::shared_ptr<const Profile> profile;
    bool isProctorOrAncestor = false;
    std::optional<ProcStatus> status;
    std::optional<Environment> environment;
    std::optional<StdinState> stdinState;
    std::optional<StandardFds> standardFds;
    std::optional<std::string> cgroup;
    std::optional<ProcStat> parent;
    std::optional<Error> parentUnreadable;
    bool parentChanged = false;      ///< Proctor saw its parent change: only reaping does that
    std::optional<bool> leaderAlive; ///< its session's leader still exists
};

/// Asks the operating system for what a Subject needs. The core thread's.
class SubjectReader {
  public:
    using OwnerLookup = std::function<OwnerFacts(const ProcessKey &, const std::string &name)>;

    SubjectReader(ProcessSource &source, const Clock &clock);

    struct Question {
        const ProcessHandle *handle = nullptr; ///< where one is held: asked last, so that what was
                                               ///< read is known to be this process's
        std::vector<RecordEntry> entries;      ///< records that bear its name
        std::optional<Error> blind;
        std::shared_ptr<const Profile> profile;
        bool parentChanged = false;
        bool full = false;
    };
    /// Vanished when the process is gone or the pid is another's by now.
    Result<Subject> read(const ProcessKey &key, const Question &question, const OwnerLookup &owner);

    /// Proctor's own pid, and its ancestors' up to pid 1, now.
    bool isProctorOrAncestor(pid_t pid);

  private:
    void readRecords(Subject &subject, const Question &question, const OwnerLookup &owner);
    void readRest(Subject &subject);

    ProcessSource &m_source;
    const Clock &m_clock;
};

} // namespace proctor
