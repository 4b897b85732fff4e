// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine remembers of one process between scans. The core thread's.
#pragma once

#include "core/detector/subject.h"
#include "core/engine/recentuse.h"
#include "core/engine/snapshot.h"

namespace proctor {

/// A launcher execs its command within this time; until then the command line is read again.
inline constexpr std::chrono::seconds youngFor{10};

struct Tracked {
    ProcessKey key;
    std::vector<RecordName> names; ///< that its records may bear: see recordNames()
    ProcessHandle handle;          ///< held where descriptors are left: its exit is an event
    std::uint64_t token = 0;
    std::shared_ptr<const ProcessIdentity> identity;
    std::shared_ptr<const Profile> profile;
    ProcStat stat;
    std::string parentName;

    bool byEnvironment = false; ///< no profile: its environment says that a worker started it
    bool parentChanged = false;
    bool firstParentReaps = false;
    std::optional<LostParent> lostParent; ///< the first parent, unless that was a reaper already
    double parentSeenS = 0;               ///< its own age when the present parent was last seen
    std::shared_ptr<const std::vector<AncestorView>> ancestry;

    std::shared_ptr<const Judgement> judgement;
    std::shared_ptr<const Record> record;
    ProcessKey ownerKey; ///< the record's owner as it is called here
    OwnerView owner;
    SteadyTime judgedAt;
    bool mustJudge = true;
    std::optional<SteadyTime> lostAt; ///< since when it has been an Orphan or a Suspect

    SteadyTime firstSeen;
    bool sinceStart = false; ///< was there when Proctor started
    std::uint64_t cpuTicks = 0;
    SteadyTime cpuAt;
    std::optional<SteadyTime> busyAt; ///< when its CPU time last moved, or was first looked at
    std::optional<double> cpuPercent;
    RecentUse recentUse;

    std::optional<SteadyTime> heartbeatSeen; ///< the newest; absent: its record promises none
    std::shared_ptr<const LastAction> lastAction;
    std::optional<Words> endedHow; ///< once a cleanup has ended it: what that says of it
    std::optional<EndedView> ended;
    SteadyTime endedAt;
};

} // namespace proctor
