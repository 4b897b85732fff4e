// SPDX-License-Identifier: GPL-3.0-or-later
// From a request's frozen keys to a plan: who may be ended, by the verdict and by its profile's
// policy. What hangs below a target is in enginetree.cpp, running a plan in enginerun.cpp.
#include "core/detector/detector.h"
#include "core/engine/engine.h"

#include <algorithm>

namespace proctor {

namespace {

/// A plan that follows a scan at once does not judge again, it only looks whose policy counts;
/// before a signal everything is read.
constexpr std::chrono::milliseconds judgedJustNow{500};

/// False only where it has exited beyond doubt: hidepid hides living processes.
bool mayRun(ProcessSource &source, const ProcessKey &key)
{
    if (const auto stat = source.stat(key.pid))
        return stat->startTicks == key.startTicks && !stat->deadZombie();
    const auto handle = source.open(key.pid);
    return handle ? !handle->exited() : handle.error().code != ErrorCode::Vanished;
}

} // namespace

Result<Judgement> Engine::judgeFresh(const ProcessKey &key, const ProcessHandle &handle,
                                     std::optional<ProcStatus> status)
{
    SubjectReader::Question question;
    question.handle = &handle;
    question.full = true;
    // Whether it is still what a profile describes, is read afresh too.
    if (auto profile = profileOf(key.pid))
        question.profile = std::move(*profile);
    if (const Tracked *tracked = find(key)) {
        question.parentChanged = tracked->parentChanged;
        question.lostParent = tracked->lostParent;
    }
    // Whose records count, and under which names, stands in there: without it nothing is judged.
    if (!status) {
        auto read = m_source.status(key.pid);
        if (!read)
            return Failure(read.error());
        status = std::move(*read);
    }
    if (status->uid)
        m_registry.lookFor({*status->uid, status->euid.value_or(*status->uid)});
    for (const RecordName &name : recordNames(key, *status))
        for (RecordEntry &entry : m_registry.readFresh(name))
            question.entries.push_back(std::move(entry));
    question.blind = m_registry.blindFor(status->uid);
    question.status = std::move(status);
    const auto subject =
        m_reader.read(key, question, [this](const ProcessKey &owner, const std::string &name) {
            return examineOwner(m_source, ownerHere(owner), name);
        });
    if (!subject)
        return Failure(subject.error());
    return judge(*subject, m_clock.wall());
}

std::optional<std::string> Engine::ownsActive(const ProcessKey &key,
                                              const std::optional<ProcStatus> &status)
{
    const auto inner = status ? innerKey(m_source, key.pid, key.startTicks, *status)
                              : Result<std::optional<ProcessKey>>(std::nullopt);
    const auto isOwner = [&](const ProcessKey &owner) {
        return mayBeSame(ownerHere(owner), key) || (inner && *inner && mayBeSame(owner, **inner));
    };
    std::vector<RecordName> names = recordNames(key, status);
    for (const auto &[owner, here] : m_ownersHere) // as it was called while that could be read
        if (mayBeSame(here, key))
            names.push_back({owner.pid, owner.startTicks});
    for (const RecordName &name : names)
        for (const RecordEntry &entry : m_registry.ownedBy(name))
            if (isOwner(entry.record->owner)) {
                const ProcessKey worker = m_inner.here(entry.record->process);
                if (m_inner.foreign(worker)) // not seen here: it may well be there
                    return entry.record->workerId;
                if (mayRun(m_source, worker))
                    return entry.record->workerId;
            }
    return std::nullopt;
}

Policy Engine::policyFor(const Tracked &tracked) const
{
    Policy policy;
    auto profile = tracked.profile;
    if (!profile && tracked.record)
        profile = m_catalogue.byName(tracked.record->profile);
    if (!profile)
        return policy;
    if (!profile->steps.empty())
        policy.steps.clear();
    for (const Profile::Step &step : profile->steps)
        policy.steps.push_back({step.signal, std::chrono::milliseconds(step.waitMs)});
    policy.scope = profile->wholeTree ? Scope::Tree : Scope::Process;
    policy.minOrphanAge = std::chrono::seconds(profile->minOrphanAgeS);
    policy.mostPerRun = static_cast<std::size_t>(profile->mostPerRun);
    policy.bulk = profile->bulk;
    policy.automatic = profile->automatic;
    policy.mostPerHour = static_cast<std::size_t>(profile->mostPerHour);
    return policy;
}

/// Why \p tracked is left out although it is an Orphan or a Suspect. \p taken: of its profile, in
/// this plan.
std::optional<Words> Engine::policyRefuses(const Tracked &tracked, const CleanupRequest &request,
                                           std::size_t taken) const
{
    const Policy policy = policyFor(tracked);
    if (request.trigger == Trigger::Automatic && !policy.automatic)
        return Words{PROCTOR_WORDS("words", "its profile does not let it be ended automatically"),
                     {}};
    if (!policy.bulk)
        return Words{PROCTOR_WORDS("words", "its profile wants it to be named one by one"), {}};
    const SteadyTime lost = tracked.lostAt.value_or(m_clock.steady());
    if (m_clock.steady() - lost < policy.minOrphanAge)
        return Words{PROCTOR_WORDS("words",
                                   "an orphan for less than the %1 s that its profile asks "
                                   "for; name it to end it now"),
                     {std::to_string(policy.minOrphanAge.count())}};
    if (policy.mostPerRun > 0 && taken >= policy.mostPerRun)
        return Words{PROCTOR_WORDS("words", "its profile lets %1 be ended in one cleanup"),
                     {std::to_string(policy.mostPerRun)}};
    return std::nullopt;
}

/// Why \p tracked is no target, as it was judged just now; nothing when it is one.
std::optional<Words> Engine::noTarget(const Tracked &tracked, bool named)
{
    const Verdict verdict = tracked.judgement->verdict;
    const auto busy = [&tracked](const Running &r) { return r.cleaner->holds(tracked.key); };
    if (std::any_of(m_cleaners.begin(), m_cleaners.end(), busy))
        return Words{PROCTOR_WORDS("words", "it is being ended already"), {}};
    if (verdict == Verdict::Active)
        return Words{PROCTOR_WORDS("words", "an active worker is never ended"), {}};
    if (verdict == Verdict::Suspect && !named)
        return Words{PROCTOR_WORDS("words", "not proven: name it one by one to end it"), {}};
    if (verdict != Verdict::Orphan && verdict != Verdict::Suspect)
        return tracked.judgement->why();
    std::optional<ProcStatus> status;
    // It has pids of inner namespaces, or may have.
    if (tracked.names.size() > 1 || !tracked.identity->uid)
        if (auto read = m_source.status(tracked.key.pid))
            status = std::move(*read);
    if (const auto worker = ownsActive(tracked.key, status); worker && !named)
        return Words{
            PROCTOR_WORDS("words", "it owns the active worker %1; end it by name if you must"),
            {*worker}};
    return std::nullopt;
}

PlannedTarget Engine::targetFor(const Tracked &tracked, const CleanupRequest &request,
                                bool named) const
{
    const Policy policy = policyFor(tracked);
    PlannedTarget target;
    target.key = tracked.key;
    target.named = named;
    target.tree = request.scope.value_or(policy.scope) == Scope::Tree;
    target.verdict = tracked.judgement->verdict;
    target.judgement = tracked.judgement;
    target.steps = policy.steps;
    if (request.grace && !target.steps.empty())
        target.steps.front().wait = *request.grace;
    target.workerId = tracked.record ? tracked.record->workerId : std::string();
    target.profile = row(tracked).profile;
    target.cmdline = tracked.identity->cmdline;
    target.why = tracked.judgement->why();
    return target;
}

/// Longest orphaned first: where a profile lets only some be ended, it is those.
std::vector<ProcessKey> Engine::oldestFirst(std::vector<ProcessKey> keys)
{
    const auto lostAt = [this](const ProcessKey &key) {
        const Tracked *tracked = find(key);
        return tracked != nullptr && tracked->lostAt ? *tracked->lostAt : SteadyTime::max();
    };
    std::stable_sort(keys.begin(), keys.end(),
                     [&lostAt](const auto &a, const auto &b) { return lostAt(a) < lostAt(b); });
    return keys;
}

PlanPtr Engine::plan(const CleanupRequest &request)
{
    m_audit->prepare(); // while this is being worked out
    auto plan = std::make_shared<CleanupPlan>();
    plan->id = m_nextPlan++;
    plan->at = m_clock.wall();
    plan->request = request;
    std::unordered_set<ProcessKey> taken;
    std::map<std::string, std::size_t> ofProfile;
    const auto consider = [&](const ProcessKey &key, bool named) {
        if (!taken.insert(key).second)
            return;
        Tracked *tracked = find(key);
        if (tracked == nullptr || tracked->ended) {
            plan->excluded.push_back(
                {key,
                 Verdict::Unknown,
                 {},
                 {PROCTOR_WORDS("words", "it has exited or is not tracked any more"), {}}});
            return;
        }
        if (tracked->mustJudge || m_clock.steady() - tracked->judgedAt >= judgedJustNow)
            judgeTracked(*tracked);
        else
            matchAgain(*tracked);
        std::size_t &count = ofProfile[row(*tracked).profile];
        auto reason = noTarget(*tracked, named);
        if (!reason && !named)
            reason = policyRefuses(*tracked, request, count);
        if (reason) {
            plan->excluded.push_back({key, tracked->judgement->verdict,
                                      tracked->record ? tracked->record->workerId : std::string(),
                                      std::move(*reason)});
            return;
        }
        count += named ? 0 : 1;
        plan->targets.push_back(targetFor(*tracked, request, named));
    };
    for (const ProcessKey &key : request.named)
        consider(key, true);
    for (const ProcessKey &key : oldestFirst(request.orphans))
        consider(key, false);
    const auto roots = plan->targets;
    std::optional<Children> children;
    for (const PlannedTarget &root : roots) {
        if (!root.tree)
            continue;
        if (!children) // one look for all trees: each chain is looked at again before its signal
            children = readChildren();
        addTree(*plan, root, *children);
    }
    for (const auto &[key, tracked] : m_tracked)
        if (!tracked.ended && tracked.judgement->verdict == Verdict::Active)
            ++plan->protectedActive;
    return plan;
}

} // namespace proctor
