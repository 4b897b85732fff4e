// SPDX-License-Identifier: GPL-3.0-or-later
// The rules: each reads one Subject and answers one question with Evidence. Pure functions, one
// small file per family; sources of each rule stand beside it.
#pragma once

#include "core/detector/subject.h"

namespace proctor::rules {

// required.cpp: what must hold before anything is a proof
Evidence keyVerified(const Subject &subject);
Evidence lifetimeBound(const Subject &subject);
Evidence registryReadable(const Subject &subject);

// owner.cpp
Evidence ownerAlive(const Subject &subject);
Evidence ownerDead(const Subject &subject);
Evidence ownerDeadUnstated(const Subject &subject);
Evidence heartbeatOverdue(const Subject &subject);

// signs.cpp: how a process that lost its owner looks
Evidence profileMatch(const Subject &subject);
Evidence reparented(const Subject &subject);
Evidence stdinHangup(const Subject &subject);
Evidence reaperParent(const Subject &subject);

// vetoes.cpp: of a proof too
Evidence ownAncestor(const Subject &subject);
Evidence detached(const Subject &subject);
Evidence fingerprintContradicts(const Subject &subject);
Evidence unreadableRecord(const Subject &subject);

// innocence.cpp: vetoes of a suspicion
Evidence liveParent(const Subject &subject);
Evidence foreignNamespace(const Subject &subject);
Evidence serviceUnit(const Subject &subject);
Evidence sighupIgnored(const Subject &subject);
Evidence daemonShape(const Subject &subject);
Evidence multiplexer(const Subject &subject);
Evidence terminalPresent(const Subject &subject);

Evidence exited(const Subject &subject);

/// True when \p parent is a program whose work is to adopt and reap (known by name), or was seen to
/// adopt this very process.
bool isReaper(const ProcStat &parent);

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
std::string label(const ProcStat &process);

} // namespace proctor::rules
