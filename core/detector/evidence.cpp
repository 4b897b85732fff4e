// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detector/evidence.h"

#include <algorithm>

namespace proctor {

std::string_view toString(EvidenceId id)
{
    switch (id) {
    case EvidenceId::KeyVerified:
        return "key-verified";
    case EvidenceId::LifetimeBound:
        return "lifetime-bound";
    case EvidenceId::RegistryReadable:
        return "registry-readable";
    case EvidenceId::OwnerAlive:
        return "owner-alive";
    case EvidenceId::OwnerDead:
        return "owner-dead";
    case EvidenceId::HeartbeatOverdue:
        return "heartbeat-overdue";
    case EvidenceId::ProfileMatch:
        return "profile-match";
    case EvidenceId::Reparented:
        return "reparented";
    case EvidenceId::OwnerDeadUnstated:
        return "owner-dead-unstated";
    case EvidenceId::OwnerDeadByEnvironment:
        return "owner-dead-by-environment";
    case EvidenceId::StdinHangup:
        return "stdin-hangup";
    case EvidenceId::TerminalGone:
        return "terminal-gone";
    case EvidenceId::NamedParentDead:
        return "named-parent-dead";
    case EvidenceId::ParentDied:
        return "parent-died";
    case EvidenceId::SessionLeaderDead:
        return "session-leader-dead";
    case EvidenceId::WorkerDescendant:
        return "worker-descendant";
    case EvidenceId::ReaperParent:
        return "reaper-parent";
    case EvidenceId::LongRunning:
        return "long-running";
    case EvidenceId::Idle:
        return "idle";
    case EvidenceId::OwnAncestor:
        return "own-ancestor";
    case EvidenceId::Detached:
        return "detached";
    case EvidenceId::FingerprintContradicts:
        return "fingerprint-contradicts";
    case EvidenceId::UnreadableRecord:
        return "unreadable-record";
    case EvidenceId::NamespaceInit:
        return "namespace-init";
    case EvidenceId::TimeNamespace:
        return "time-namespace";
    case EvidenceId::LiveParent:
        return "live-parent";
    case EvidenceId::NamedParentAlive:
        return "named-parent-alive";
    case EvidenceId::OwnerAliveByEnvironment:
        return "owner-alive-by-environment";
    case EvidenceId::ForeignNamespace:
        return "foreign-namespace";
    case EvidenceId::ServiceUnit:
        return "service-unit";
    case EvidenceId::SighupIgnored:
        return "sighup-ignored";
    case EvidenceId::DaemonShape:
        return "daemon-shape";
    case EvidenceId::Multiplexer:
        return "multiplexer";
    case EvidenceId::TerminalPresent:
        return "terminal-present";
    case EvidenceId::LivesOn:
        return "lives-on";
    case EvidenceId::NoStrongSign:
        return "no-strong-sign";
    case EvidenceId::Exited:
        return "exited";
    }
    return "";
}

std::string_view toString(Grade grade)
{
    switch (grade) {
    case Grade::Required:
        return "required";
    case Grade::Proof:
        return "proof";
    case Grade::Strong:
        return "strong";
    case Grade::Weak:
        return "weak";
    case Grade::Veto:
        return "veto";
    case Grade::SuspicionVeto:
        return "veto-of-suspicion";
    case Grade::Context:
        break;
    }
    return "context";
}

std::string_view toString(Finding finding)
{
    switch (finding) {
    case Finding::Yes:
        return "yes";
    case Finding::No:
        return "no";
    case Finding::Unknown:
        break;
    }
    return "unknown";
}

std::string_view toString(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Active:
        return "active";
    case Verdict::Orphan:
        return "orphan";
    case Verdict::Suspect:
        return "suspect";
    case Verdict::Kept:
        return "kept";
    case Verdict::Zombie:
        return "zombie";
    case Verdict::Unknown:
        break;
    }
    return "unknown";
}

const Evidence *Judgement::find(EvidenceId id) const
{
    for (const Evidence &item : evidence)
        if (item.id == id)
            return &item;
    return nullptr;
}

Words Judgement::why() const
{
    return deciding < evidence.size() ? evidence[deciding].detail : Words{};
}

bool protectsItsTree(const Judgement &judgement)
{
    if (judgement.verdict == Verdict::Orphan)
        return false;
    const auto is = [&judgement](EvidenceId id, Finding finding) {
        const Evidence *item = judgement.find(id);
        return item != nullptr && item->finding == finding;
    };
    const bool vetoed =
        std::any_of(judgement.evidence.begin(), judgement.evidence.end(), [](const Evidence &item) {
            return item.grade == Grade::Veto && item.finding == Finding::Yes;
        });
    return vetoed || judgement.verdict == Verdict::Active ||
           judgement.verdict == Verdict::Unknown || is(EvidenceId::KeyVerified, Finding::Yes) ||
           !is(EvidenceId::RegistryReadable, Finding::Yes) ||
           is(EvidenceId::OwnAncestor, Finding::Unknown);
}

} // namespace proctor
