// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detector/detector.h"

#include "core/detector/rules/rules.h"

#include <algorithm>
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
constexpr std::array<Rule, 24> fullRules{rules::reparented,
                                         rules::stdinHangup,
                                         rules::ownerDeadByEnvironment,
                                         rules::workerDescendant,
                                         rules::namedParentDead,
                                         rules::parentDied,
                                         rules::terminalGone,
                                         rules::sessionLeaderDead,
                                         rules::reaperParent,
                                         rules::longRunning,
                                         rules::idle,
                                         rules::detached,
                                         rules::fingerprintContradicts,
                                         rules::namespaceInit,
                                         rules::timeNamespace,
                                         rules::liveParent,
                                         rules::livesOn,
                                         rules::ownerAliveByEnvironment,
                                         rules::namedParentAlive,
                                         rules::serviceUnit,
                                         rules::sighupIgnored,
                                         rules::daemonShape,
                                         rules::multiplexer,
                                         rules::terminalPresent};

/// Nobody can read what has been overwritten (setproctitle), so asking for it would not help.
bool isLost(const Evidence &item, const Subject &subject)
{
    const bool byEnvironment =
        item.id == EvidenceId::OwnerDeadByEnvironment || item.id == EvidenceId::WorkerDescendant;
    return byEnvironment && subject.environment && subject.environment->wiped;
}

/// What all the others say together.
Evidence noStrongSign(const std::vector<Evidence> &evidence)
{
    auto finding = Finding::Yes;
    for (const Evidence &item : evidence) {
        if (item.grade != Grade::Strong && item.grade != Grade::Proof)
            continue;
        if (item.finding == Finding::Yes)
            finding = Finding::No;
        else if (item.finding == Finding::Unknown && finding == Finding::Yes)
            finding = Finding::Unknown;
    }
    const char *words =
        finding == Finding::Yes  ? PROCTOR_WORDS("words", "nothing shows that it was left behind")
        : finding == Finding::No ? PROCTOR_WORDS("words", "something shows that it was left behind")
                                 : PROCTOR_WORDS("words", "not everything could be read");
    return {EvidenceId::NoStrongSign, Grade::Context, finding, Words{words, {}}, {}};
}

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
        return firstThat([grade, finding](const Evidence &item) {
            return item.grade == grade && item.finding == finding;
        });
    }
    template <typename Condition>
    const Evidence *firstThat(Condition condition) const
    {
        const auto it = std::find_if(m_out.evidence.begin(), m_out.evidence.end(), condition);
        return it == m_out.evidence.end() ? nullptr : &*it;
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
void suspect(Sum &sum, const Subject &subject)
{
    const bool candidate = subject.record || subject.profile || subject.environmentOwner;
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
        const auto open = sum.firstThat([&subject](const Evidence &item) {
            return item.grade == Grade::Strong && item.finding == Finding::Unknown &&
                   !isLost(item, subject);
        });
        if (open != nullptr)
            return sum.conclude(Verdict::Unknown, open);
        return sum.conclude(Verdict::Kept, EvidenceId::NoStrongSign);
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
    if (sum.is(EvidenceId::OwnAncestor, Finding::Unknown))
        return sum.conclude(Verdict::Unknown, EvidenceId::OwnAncestor);
    if (registered && sum.is(EvidenceId::OwnerAlive, Finding::Unknown))
        return sum.conclude(Verdict::Unknown, EvidenceId::OwnerAlive);
    if (registered && sum.yes(EvidenceId::KeyVerified) && sum.yes(EvidenceId::OwnerDead) &&
        sum.yes(EvidenceId::LifetimeBound) && sum.yes(EvidenceId::RegistryReadable))
        return sum.conclude(Verdict::Orphan, EvidenceId::OwnerDead);
    suspect(sum, subject);
}

} // namespace

Judgement judge(const Subject &subject, WallTime now)
{
    Judgement out;
    out.evidence.reserve(cheapRules.size() + fullRules.size() + 1);
    for (const Rule rule : cheapRules)
        out.evidence.push_back(rule(subject));
    if (subject.full) {
        for (const Rule rule : fullRules)
            out.evidence.push_back(rule(subject));
        out.evidence.push_back(noStrongSign(out.evidence));
    }
    for (Evidence &item : out.evidence)
        item.readAt = now;
    Sum sum(out);
    conclude(sum, subject);
    out.stalled = out.verdict == Verdict::Active && sum.yes(EvidenceId::HeartbeatOverdue);
    return out;
}

} // namespace proctor
