// SPDX-License-Identifier: GPL-3.0-or-later
// CleanupRequest -> CleanupPlan -> CleanupReport: intent, who would get which signal and who is
// excluded and why, one outcome per target. Plain values; keys are frozen when the request is made
// and never looked up again by pid.
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/words.h"
#include "core/cleanup/policy.h"
#include "core/detector/evidence.h"
#include "core/process/processkey.h"

#include <array>
#include <memory>
#include <optional>
#include <string>

namespace proctor {

/// Who started a cleanup.
enum class Trigger {
    Person,
    Automatic, ///< a profile's policy: proven Orphans only
};
std::string_view toString(Trigger trigger);

struct CleanupRequest {
    std::vector<ProcessKey> orphans; ///< ended only while proven Orphans
    std::vector<ProcessKey> named;   ///< named one by one by a person: Suspects may be among them
    Trigger trigger = Trigger::Person;
    std::optional<Scope> scope; ///< absent: what each profile says
    std::optional<std::chrono::milliseconds>
        grace; ///< replaces the wait of each policy's first step
};

struct PlannedTarget {
    ProcessKey key;
    bool named = false;                 ///< confirmed one by one: may be ended as a Suspect
    bool tree = false;                  ///< its descendants are ended, too, and before it
    std::optional<ProcessKey> treeRoot; ///< set for a descendant: the confirmed target above it
    std::optional<ProcessKey> parent;   ///< of a descendant
    Verdict verdict = Verdict::Orphan;  ///< when the plan was made
    std::shared_ptr<const Judgement> judgement; ///< the same, with all its evidence; may be null
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
    CleanupRequest request; ///< what was asked for
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
inline constexpr std::array allOutcomes{
    Outcome::Ended,   Outcome::EndedByKill,  Outcome::AlreadyGone, Outcome::Stale,
    Outcome::Refused, Outcome::NotPermitted, Outcome::Survived,    Outcome::Cancelled};
std::string_view toString(Outcome outcome);

struct TargetReport {
    ProcessKey key;
    std::string workerId;
    std::vector<std::string> cmdline;
    std::optional<Outcome> outcome; ///< absent: still being worked on
    std::vector<int> sent;          ///< signals that were sent, in order
    Words detail;
    std::optional<Words> note;            ///< of a tree's root: what was found below it meanwhile
    std::chrono::nanoseconds duration{0}; ///< from the first signal to the outcome
    int nextSignal = 0;                   ///< 0: none follows
    std::optional<SteadyTime> nextAt;     ///< when it is due
    std::chrono::milliseconds wait{0};    ///< the whole wait that nextAt ends
};

struct CleanupReport {
    std::uint64_t planId = 0;
    std::vector<TargetReport> targets;
    bool finished = false; ///< every target has its outcome
    /// Why outcomes are not in the audit log; nothing where they are, or none is kept.
    std::optional<Error> unrecorded;

    std::size_t count(Outcome outcome) const;
    /// Ended, EndedByKill or AlreadyGone.
    std::size_t gone() const;
};

/// What the Cleaner is about to do, has done or has seen, in that order: for the audit log.
struct CleanupEvent {
    enum class Kind {
        Intent, ///< waits for leave to send the signal
        Sent,
        Outcome,
    };
    Kind kind = Kind::Intent;
    std::size_t target = 0; ///< of the report's
    int signal = 0;
    std::shared_ptr<const Judgement> judgement; ///< what the last look at it found; may be null
};

} // namespace proctor
