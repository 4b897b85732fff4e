// SPDX-License-Identifier: GPL-3.0-or-later
// The rules: each reads one Subject and answers one question with Evidence. Pure functions, one
// file a rule, named after it, its source cited there. What each is worth is in
// core/detector/README.md.
#pragma once

#include "core/detector/reaper.h"
#include "core/detector/subject.h"

namespace proctor::rules {

// What must hold before anything is a proof.
Evidence keyVerified(const Subject &subject);
Evidence lifetimeBound(const Subject &subject);
Evidence registryReadable(const Subject &subject);

// The owner.
Evidence ownerAlive(const Subject &subject);
Evidence ownerDead(const Subject &subject);
Evidence heartbeatOverdue(const Subject &subject);

// What makes it a candidate for suspicion.
Evidence profileMatch(const Subject &subject);
Evidence reparented(const Subject &subject);

// Strong: how a process that lost its owner looks.
Evidence ownerDeadUnstated(const Subject &subject);
Evidence ownerDeadByEnvironment(const Subject &subject);
Evidence stdinHangup(const Subject &subject);
Evidence terminalGone(const Subject &subject);
Evidence namedParentDead(const Subject &subject);
Evidence parentDied(const Subject &subject);
Evidence sessionLeaderDead(const Subject &subject);
Evidence workerDescendant(const Subject &subject);

// Weak: never enough, however many.
Evidence reaperParent(const Subject &subject);
Evidence longRunning(const Subject &subject);
Evidence idle(const Subject &subject);

// Vetoes, of a proof too.
Evidence ownAncestor(const Subject &subject);
Evidence detached(const Subject &subject);
Evidence fingerprintContradicts(const Subject &subject);
Evidence unreadableRecord(const Subject &subject);
Evidence namespaceInit(const Subject &subject);
Evidence timeNamespace(const Subject &subject);

// Vetoes of a suspicion.
Evidence liveParent(const Subject &subject);
Evidence namedParentAlive(const Subject &subject);
Evidence ownerAliveByEnvironment(const Subject &subject);
Evidence foreignNamespace(const Subject &subject);
Evidence serviceUnit(const Subject &subject);
Evidence sighupIgnored(const Subject &subject);
Evidence daemonShape(const Subject &subject);
Evidence multiplexer(const Subject &subject);
Evidence terminalPresent(const Subject &subject);
Evidence livesOn(const Subject &subject);

Evidence exited(const Subject &subject);

/// Its parent is a reaper, known by what it is.
inline bool parentIsReaper(const Subject &subject)
{
    return subject.parent && isReaper(*subject.parent, subject.parentExe);
}

inline Evidence answer(EvidenceId id, Grade grade, Finding finding, const char *pattern,
                       std::vector<std::string> args = {})
{
    return Evidence{id, grade, finding, Words{pattern, std::move(args)}, {}};
}
inline Finding yesIf(bool condition)
{
    return condition ? Finding::Yes : Finding::No;
}
/// "python3 4312"
inline std::string label(const ProcStat &process)
{
    return process.comm + ' ' + std::to_string(process.pid);
}
/// A variable of its environment; null when absent or not readable.
inline const std::string *variable(const Subject &subject, const char *name)
{
    if (!subject.environment)
        return nullptr;
    const auto it = subject.environment->values.find(name);
    return it == subject.environment->values.end() ? nullptr : &it->second;
}

} // namespace proctor::rules
