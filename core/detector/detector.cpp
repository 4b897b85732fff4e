// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detector/detector.h"

#include "core/detector/rules/rules.h"

#include <array>

namespace proctor {

namespace {

using Rule = Evidence (*)(const Subject &);

// The order in which people read them: what decides most comes first.
constexpr std::array<Rule, 12> cheapRules{
    rules::ownerDead,        rules::ownerAlive,       rules::keyVerified,
    rules::lifetimeBound,    rules::registryReadable, rules::ownerDeadUnstated,
    rules::heartbeatOverdue, rules::profileMatch,     rules::unreadableRecord,
    rules::ownAncestor,      rules::exited,           rules::foreignNamespace};
constexpr std::array<Rule, 11> fullRules{rules::reparented,
                                         rules::stdinHangup,
                                         rules::reaperParent,
                                         rules::detached,
                                         rules::fingerprintContradicts,
                                         rules::liveParent,
                                         rules::serviceUnit,
                                         rules::sighupIgnored,
                                         rules::daemonShape,
                                         rules::multiplexer,
                                         rules::terminalPresent};

/// Answers questions about a list of evidence and remembers what decided.
class Sum {
  public:
    explicit Sum(Judgement &out) : m_out(out) {}

    bool is(EvidenceId id, Finding finding) const
    {
        const Evidence *item = m_out.find(id);
        return item != nullptr && item->finding == finding;
    }
    bool yes(EvidenceId id) const { return is(id, Finding::Yes); }
    /// The first of \p grade with \p finding; null when there is none.
    const Evidence *first(Grade grade, Finding finding) const
    {
        for (const Evidence &item : m_out.evidence)
            if (item.grade == grade && item.finding == finding)
                return &item;
        return nullptr;
    }
    void conclude(Verdict verdict, const Evidence *by)
    {
        m_out.verdict = verdict;
        m_out.deciding = by == nullptr ? 0 : static_cast<std::size_t>(by - m_out.evidence.data());
    }
    void conclude(Verdict verdict, EvidenceId by) { conclude(verdict, m_out.find(by)); }

  private:
    Judgement &m_out;
};

/// Suspicion: recognised or once registered, reparented, at least one strong, no veto. Whatever of
/// that cannot be read, and would matter, makes it Unknown.
void suspect(Sum &sum, bool candidate)
{
    if (const Evidence *veto = sum.first(Grade::SuspicionVeto, Finding::Yes))
        return sum.conclude(Verdict::Kept, veto);
    if (!candidate)
        return sum.conclude(Verdict::Kept, EvidenceId::ProfileMatch);
    if (sum.is(EvidenceId::Reparented, Finding::No))
        return sum.conclude(Verdict::Kept, EvidenceId::Reparented);
    const Evidence *strong = sum.first(Grade::Strong, Finding::Yes);
    // Manual mode: with a registry closed to Proctor the owner's death is a strong sign, no proof.
    if (strong == nullptr)
        strong = sum.first(Grade::Proof, Finding::Yes);
    if (strong == nullptr) {
        if (const Evidence *open = sum.first(Grade::Strong, Finding::Unknown))
            return sum.conclude(Verdict::Unknown, open);
        return sum.conclude(Verdict::Kept, EvidenceId::StdinHangup);
    }
    if (const Evidence *open = sum.first(Grade::SuspicionVeto, Finding::Unknown))
        return sum.conclude(Verdict::Unknown, open);
    if (sum.is(EvidenceId::Reparented, Finding::Unknown))
        return sum.conclude(Verdict::Unknown, EvidenceId::Reparented);
    sum.conclude(Verdict::Suspect, strong);
}

void conclude(Sum &sum, const Subject &subject)
{
    const bool registered = subject.record != nullptr;
    if (sum.yes(EvidenceId::Exited))
        return sum.conclude(Verdict::Zombie, EvidenceId::Exited);
    if (registered && sum.yes(EvidenceId::KeyVerified) && sum.yes(EvidenceId::OwnerAlive))
        return sum.conclude(Verdict::Active, sum.yes(EvidenceId::HeartbeatOverdue)
                                                 ? EvidenceId::HeartbeatOverdue
                                                 : EvidenceId::OwnerAlive);
    if (const Evidence *veto = sum.first(Grade::Veto, Finding::Yes))
        return sum.conclude(Verdict::Kept, veto);
    if (registered && sum.is(EvidenceId::OwnerAlive, Finding::Unknown))
        return sum.conclude(Verdict::Unknown, EvidenceId::OwnerAlive);
    if (registered && sum.yes(EvidenceId::KeyVerified) && sum.yes(EvidenceId::OwnerDead) &&
        sum.yes(EvidenceId::LifetimeBound) && sum.yes(EvidenceId::RegistryReadable))
        return sum.conclude(Verdict::Orphan, EvidenceId::OwnerDead);
    suspect(sum, registered || subject.profile != nullptr);
}

} // namespace

Judgement judge(const Subject &subject, WallTime now)
{
    Judgement out;
    out.evidence.reserve(subject.full ? cheapRules.size() + fullRules.size() : cheapRules.size());
    for (const Rule rule : cheapRules)
        out.evidence.push_back(rule(subject));
    if (subject.full)
        for (const Rule rule : fullRules)
            out.evidence.push_back(rule(subject));
    for (Evidence &item : out.evidence)
        item.readAt = now;
    Sum sum(out);
    conclude(sum, subject);
    out.stalled = out.verdict == Verdict::Active && sum.yes(EvidenceId::HeartbeatOverdue);
    return out;
}

} // namespace proctor
