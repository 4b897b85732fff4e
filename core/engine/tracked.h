// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine remembers of one process between scans. The core thread's.
#pragma once

#include "core/detector/subject.h"
#include "core/engine/snapshot.h"

namespace proctor {

struct Tracked {
    ProcessKey key;
    ProcessHandle handle; ///< held where descriptors are left: its exit is an event
    std::uint64_t token = 0;
    std::shared_ptr<const ProcessIdentity> identity;
    std::shared_ptr<const Profile> profile;
    ProcStat stat;
    std::string parentName;

    pid_t firstParent = 0;
    bool parentChanged = false;

    std::shared_ptr<const Judgement> judgement;
    std::shared_ptr<const Record> record;
    OwnerView owner;
    SteadyTime judgedAt;
    bool mustJudge = true;
    std::optional<SteadyTime> lostAt; ///< since when it has been an Orphan or a Suspect

    SteadyTime firstSeen;
    bool sinceStart = false; ///< was there when Proctor started
    std::uint64_t cpuTicks = 0;
    SteadyTime cpuAt;
    std::optional<double> cpuPercent;

    std::optional<EndedView> ended;
    SteadyTime endedAt;
};

} // namespace proctor
