// SPDX-License-Identifier: GPL-3.0-or-later
// The Engine's cleanup half: from a request's frozen keys to a plan, and driving what runs.
#include "core/detector/detector.h"
#include "core/engine/engine.h"

#include <algorithm>

namespace proctor {

namespace {

constexpr std::chrono::milliseconds reportEvery{50};

Exclusion exclude(const Tracked &tracked, const char *pattern, std::vector<std::string> args = {})
{
    return {tracked.key, tracked.judgement->verdict,
            tracked.record ? tracked.record->workerId : std::string(),
            Words{pattern, std::move(args)}};
}

/// False only where it has exited beyond doubt: hidepid hides living processes.
bool mayRun(ProcessSource &source, const ProcessKey &key)
{
    if (const auto stat = source.stat(key.pid))
        return stat->startTicks == key.startTicks && !stat->deadZombie();
    const auto handle = source.open(key.pid);
    return handle ? !handle->exited() : handle.error().code != ErrorCode::Vanished;
}

} // namespace

Result<Judgement> Engine::judgeFresh(const ProcessKey &key, const ProcessHandle &handle)
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
    const auto status = m_source.status(key.pid);
    if (status && status->uid)
        m_registry.lookFor({*status->uid, status->euid.value_or(*status->uid)});
    for (const RecordName &name : namesOf(key))
        for (RecordEntry &entry : m_registry.readFresh(name))
            question.entries.push_back(std::move(entry));
    question.blind = m_registry.blindFor(status ? status->uid : std::nullopt);
    const auto subject =
        m_reader.read(key, question, [this](const ProcessKey &owner, const std::string &name) {
            return examineOwner(m_source, ownerHere(owner), name);
        });
    if (!subject)
        return Failure(subject.error());
    return judge(*subject, m_clock.wall());
}

std::optional<std::string> Engine::ownsActive(const ProcessKey &key)
{
    for (const auto &[name, entries] : m_registry.entries())
        for (const RecordEntry &entry : entries)
            if (entry.record && mayBeSame(ownerHere(entry.record->owner), key)) {
                const ProcessKey worker = m_inner.here(entry.record->process);
                if (m_inner.foreign(worker)) // not seen here: it may well be there
                    return entry.record->workerId;
                if (mayRun(m_source, worker))
                    return entry.record->workerId;
            }
    return std::nullopt;
}

std::vector<Step> Engine::stepsFor(const Tracked &tracked, const CleanupRequest &request) const
{
    std::vector<Step> steps = Policy().steps;
    auto profile = tracked.profile;
    if (!profile && tracked.record)
        profile = m_catalogue.byName(tracked.record->profile);
    if (profile && !profile->steps.empty()) {
        steps.clear();
        for (const Profile::Step &step : profile->steps)
            steps.push_back({step.signal, std::chrono::milliseconds(step.waitMs)});
    }
    if (request.grace && !steps.empty())
        steps.front().wait = *request.grace;
    return steps;
}

PlanPtr Engine::plan(const CleanupRequest &request)
{
    auto plan = std::make_shared<CleanupPlan>();
    plan->id = m_nextPlan++;
    plan->at = m_clock.wall();
    std::unordered_set<ProcessKey> taken;
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
        judgeTracked(*tracked);
        const Verdict verdict = tracked->judgement->verdict;
        const auto busy = [&key](const Running &r) { return r.cleaner->holds(key); };
        if (std::any_of(m_cleaners.begin(), m_cleaners.end(), busy)) {
            plan->excluded.push_back(
                exclude(*tracked, PROCTOR_WORDS("words", "it is being ended already")));
        } else if (verdict == Verdict::Active) {
            plan->excluded.push_back(
                exclude(*tracked, PROCTOR_WORDS("words", "an active worker is never ended")));
        } else if (verdict == Verdict::Suspect && !named) {
            plan->excluded.push_back(exclude(
                *tracked, PROCTOR_WORDS("words", "not proven: name it one by one to end it")));
        } else if (verdict != Verdict::Orphan && verdict != Verdict::Suspect) {
            plan->excluded.push_back(
                {key, verdict, exclude(*tracked, "").workerId, tracked->judgement->why()});
        } else if (const auto worker = ownsActive(key); worker && !named) {
            plan->excluded.push_back(exclude(
                *tracked,
                PROCTOR_WORDS("words", "it owns the active worker %1; end it by name if you must"),
                {*worker}));
        } else {
            PlannedTarget target;
            target.key = key;
            target.named = named;
            target.verdict = verdict;
            target.steps = stepsFor(*tracked, request);
            target.workerId = tracked->record ? tracked->record->workerId : std::string();
            target.profile = row(*tracked).profile;
            target.cmdline = tracked->identity->cmdline;
            target.why = tracked->judgement->why();
            plan->targets.push_back(std::move(target));
        }
    };
    for (const ProcessKey &key : request.named)
        consider(key, true);
    for (const ProcessKey &key : request.orphans)
        consider(key, false);
    if (request.scope == Scope::Tree) {
        const auto roots = plan->targets;
        for (const PlannedTarget &root : roots)
            addTree(*plan, root);
    }
    for (const auto &[key, tracked] : m_tracked)
        if (!tracked.ended && tracked.judgement->verdict == Verdict::Active)
            ++plan->protectedActive;
    return plan;
}

void Engine::addTree(CleanupPlan &plan, const PlannedTarget &root)
{
    const auto pids = m_source.pids();
    if (!pids)
        return;
    std::unordered_map<pid_t, std::vector<pid_t>> children;
    for (const pid_t pid : *pids)
        if (const auto stat = m_source.stat(pid))
            children[stat->ppid].push_back(pid);
    std::vector<PlannedTarget> below;
    std::vector<pid_t> open{root.key.pid};
    std::unordered_set<pid_t> visited; // the table was not read in one moment: it may hold a circle
    while (!open.empty()) {
        const pid_t parent = open.back();
        open.pop_back();
        for (const pid_t pid : children[parent]) {
            if (!visited.insert(pid).second)
                continue;
            auto handle = m_source.open(pid);
            const auto key = handle ? readKey(m_source, *handle) : Failure(handle.error());
            if (!key)
                continue;
            const auto already = [&key](const PlannedTarget &t) { return t.key == *key; };
            if (std::any_of(plan.targets.begin(), plan.targets.end(), already))
                continue;
            const auto judgement = judgeFresh(*key, *handle);
            if (!judgement || protectsItsTree(*judgement)) {
                const Words why = judgement ? judgement->why() : Words{};
                plan.excluded.push_back(
                    {*key,
                     judgement ? judgement->verdict : Verdict::Unknown,
                     {},
                     {PROCTOR_WORDS("words", "it, and what hangs below it, is left out: %1"),
                      {english(why)}}});
                continue;
            }
            PlannedTarget target;
            target.key = *key;
            target.treeRoot = root.key;
            target.verdict = judgement->verdict;
            target.steps = root.steps;
            target.profile = root.profile;
            if (auto arguments = m_source.cmdline(pid))
                target.cmdline = std::move(*arguments);
            target.why = {PROCTOR_WORDS("words", "a descendant of %1"),
                          {std::to_string(root.key.pid)}};
            below.push_back(std::move(target));
            open.push_back(pid);
        }
    }
    // Deepest first: see Cleaner.
    plan.targets.insert(plan.targets.end(), below.rbegin(), below.rend());
}

void Engine::run(const CleanupPlan &plan, const std::vector<ProcessKey> &confirmed)
{
    Cleaner::Ports ports{m_source,
                         m_signaller,
                         m_registry,
                         m_clock,
                         [this](const ProcessKey &key, const ProcessHandle &handle) {
                             return judgeFresh(key, handle);
                         },
                         [this](const ProcessKey &key) {
                             const Tracked *tracked = find(key);
                             return tracked != nullptr &&
                                    (tracked->ended ||
                                     (tracked->handle.valid() && tracked->handle.exited() &&
                                      !tracked->stat.deadZombie()));
                         },
                         [this](const ProcessKey &key) { return ownsActive(key); }};
    m_cleaners.push_back(
        {plan.id, std::make_unique<Cleaner>(std::move(ports), plan, confirmed), {}, {}});
    m_nextDue = m_clock.steady();
}

void Engine::stop(std::uint64_t planId)
{
    for (Running &running : m_cleaners)
        if (running.id == planId)
            running.cleaner->stop();
    m_nextDue = m_clock.steady();
}

bool Engine::driveCleaners()
{
    if (m_cleaners.empty())
        return false;
    m_nextDue.reset();
    for (Running &running : m_cleaners) {
        const auto due = running.cleaner->advance();
        if (due && (!m_nextDue || *due < *m_nextDue))
            m_nextDue = due;
        const CleanupReport &report = running.cleaner->report();
        running.told.resize(report.targets.size());
        for (std::size_t i = 0; i < report.targets.size(); ++i) {
            if (running.told[i] || !report.targets[i].outcome)
                continue;
            running.told[i] = true;
            Tracked *tracked = find(report.targets[i].key);
            if (tracked == nullptr || tracked->ended)
                continue;
            refresh(*tracked);
            if (tracked->ended && !report.targets[i].sent.empty())
                tracked->ended->how = report.targets[i].detail;
        }
        // A thousand exits are told in a few reports, not in a thousand.
        const SteadyTime now = m_clock.steady();
        if (report.finished || now - running.reportedAt >= reportEvery) {
            running.reportedAt = now;
            m_reports.push_back(std::make_shared<const CleanupReport>(report));
        } else if (!m_nextDue || running.reportedAt + reportEvery < *m_nextDue) {
            m_nextDue = running.reportedAt + reportEvery;
        }
    }
    std::erase_if(m_cleaners, [](const Running &running) { return running.cleaner->finished(); });
    return true;
}

std::vector<ReportPtr> Engine::takeReports()
{
    return std::exchange(m_reports, {});
}

} // namespace proctor
