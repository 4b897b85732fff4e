// SPDX-License-Identifier: GPL-3.0-or-later
// CleanupRequest -> CleanupPlan -> CleanupReport: intent, who would get which signal and who is
// excluded and why, one outcome per target. Plain values; keys are frozen when the request is made
// and never looked up again by pid.
#pragma once

#include "core/base/clock.h"
#include "core/base/words.h"
#include "core/cleanup/policy.h"
#include "core/detector/evidence.h"
#include "core/process/processkey.h"

#include <optional>
#include <string>

namespace proctor {

struct CleanupRequest {
    std::vector<ProcessKey> orphans; ///< ended only while proven Orphans
    std::vector<ProcessKey> named;   ///< named one by one by a person: Suspects may be among them
    Scope scope = Scope::Process;
    std::optional<std::chrono::milliseconds>
        grace; ///< replaces the wait of each policy's first step
};

struct PlannedTarget {
    ProcessKey key;
    bool named = false;                 ///< confirmed one by one: may be ended as a Suspect
    std::optional<ProcessKey> treeRoot; ///< set for a descendant: the confirmed target above it
    Verdict verdict = Verdict::Orphan;  ///< when the plan was made
    std::vector<Step> steps;
    // for people
    std::string workerId;
    std::string profile;
    std::vector<std::string> cmdline;
    Words why;
};

struct Exclusion {
    ProcessKey key;
    Verdict verdict = Verdict::Unknown;
    std::string workerId;
    Words reason;
};

struct CleanupPlan {
    std::uint64_t id = 0; ///< unique within one Monitor
    WallTime at;
    std::vector<PlannedTarget> targets;
    std::vector<Exclusion> excluded;
    std::size_t protectedActive = 0; ///< Active workers that this plan leaves alone: all of them
};

enum class Outcome {
    Ended,        ///< exit observed after a signal other than KILL
    EndedByKill,  ///< exit observed after KILL
    AlreadyGone,  ///< exited before its first signal
    Stale,        ///< the pid belongs to another process now; nothing was sent to it
    Refused,      ///< judged again and no longer an Orphan (or the confirmed Suspect)
    NotPermitted, ///< the kernel said EPERM
    Survived,     ///< every step done and still there
    Cancelled,    ///< stopped by the user before its next signal
};
std::string_view toString(Outcome outcome);

struct TargetReport {
    ProcessKey key;
    std::string workerId;
    std::vector<std::string> cmdline;
    std::optional<Outcome> outcome; ///< absent: still being worked on
    std::vector<int> sent;          ///< signals that were sent, in order
    Words detail;
    std::chrono::nanoseconds duration{0}; ///< from the first signal to the outcome
    int nextSignal = 0;                   ///< 0: none follows
    std::optional<SteadyTime> nextAt;     ///< when it is due
    std::chrono::milliseconds wait{0};    ///< the whole wait that nextAt ends
};

struct CleanupReport {
    std::uint64_t planId = 0;
    std::vector<TargetReport> targets;
    bool finished = false; ///< every target has its outcome

    std::size_t count(Outcome outcome) const;
    /// Ended, EndedByKill or AlreadyGone.
    std::size_t gone() const;
};

} // namespace proctor
