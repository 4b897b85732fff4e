// SPDX-License-Identifier: GPL-3.0-or-later
// One observed fact about one process, and what the facts add up to. Plain values.
// Every term is defined in core/detector/README.md.
#pragma once

#include "core/base/clock.h"
#include "core/base/words.h"

#include <string_view>
#include <vector>

namespace proctor {

enum class EvidenceId {
    // what must hold before anything is a proof
    KeyVerified,      ///< the registered key is this very process
    LifetimeBound,    ///< the record says that it ends with its owner
    RegistryReadable, ///< every registry that could speak for it was read
    // the owner
    OwnerAlive,
    OwnerDead, ///< proof
    HeartbeatOverdue,
    // what makes it a candidate for suspicion
    ProfileMatch,
    Reparented,
    // strong: how a process without a living owner looks
    OwnerDeadUnstated,      ///< the owner is dead, but nobody said the worker was to end with it
    OwnerDeadByEnvironment, ///< no record any more; its own environment names a dead owner
    StdinHangup,
    TerminalGone,
    NamedParentDead, ///< an argument or variable names a parent that is dead
    ParentDied,      ///< Proctor watched its long-lived parent die
    SessionLeaderDead,
    WorkerDescendant, ///< it descends from a worker that is dead, and so is that worker's owner
    // weak, never enough
    ReaperParent,
    LongRunning,
    Idle,
    // vetoes, of a proof too
    OwnAncestor, ///< Proctor itself, its ancestors, pid 1, kernel threads
    Detached,
    FingerprintContradicts,
    UnreadableRecord,
    NamespaceInit, ///< everybody in its pid namespace would end with it
    TimeNamespace, ///< its start time counts otherwise: records of it are not found
    // vetoes of a suspicion
    LiveParent,
    NamedParentAlive,
    OwnerAliveByEnvironment, ///< the worker it descends from, or the owner it names, is alive
    ForeignNamespace,
    ServiceUnit,
    SighupIgnored,
    DaemonShape,
    Multiplexer,
    TerminalPresent,
    LivesOn, ///< a build daemon that stays by design
    // neither
    NoStrongSign, ///< none of the strong, and no proof
    Exited,       ///< a zombie without a living thread
};
/// The stable id of `--json`, e.g. "owner-dead".
std::string_view toString(EvidenceId id);

enum class Grade { Required, Proof, Strong, Weak, Veto, SuspicionVeto, Context };
std::string_view toString(Grade grade);

enum class Finding { Yes, No, Unknown };
std::string_view toString(Finding finding);

struct Evidence {
    EvidenceId id = EvidenceId::KeyVerified;
    Grade grade = Grade::Context;
    Finding finding = Finding::Unknown;
    Words detail;    ///< what was seen, in words
    WallTime readAt; ///< when
};

enum class Verdict { Active, Orphan, Suspect, Kept, Zombie, Unknown };
std::string_view toString(Verdict verdict);

struct Judgement {
    Verdict verdict = Verdict::Unknown;
    bool stalled = false;           ///< Active with an overdue heartbeat
    std::vector<Evidence> evidence; ///< every rule's answer, in the order of the rules
    std::size_t deciding = 0;       ///< index of the evidence that decided; 0 when empty

    const Evidence *find(EvidenceId id) const;
    /// The deciding evidence's words, or an empty sentence.
    Words why() const;
};

/// Whether a process that is no target itself may be ended only by its own verdict, and so not with
/// the tree of a confirmed one: an Active or registered worker that is no Orphan, one with a veto
/// of a proof, one of which something that decides is unknown or hidden in a registry.
bool protectsItsTree(const Judgement &judgement);

} // namespace proctor
