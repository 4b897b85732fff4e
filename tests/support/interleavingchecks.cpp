// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of the core, and what must hold of its signals and answers.
#include "tests/support/interleaving.h"
#include "tests/support/simdirectory.h"

#include <algorithm>

namespace proctor::test {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t mostUnrun = 3;
constexpr auto longestGrace = 6000ms;
/// When the last outcome is due after nothing new has come: the longest first wait, the wait after
/// KILL, and per signal a lock that stays busy (50 tries, 5 ms apart) and descriptors that are out
/// (5 tries, 20 ms apart).
constexpr std::chrono::nanoseconds longestCleanup = longestGrace + 2s + 2 * (50 * 5ms + 5 * 20ms);

bool isGone(Outcome outcome)
{
    return outcome == Outcome::Ended || outcome == Outcome::EndedByKill ||
           outcome == Outcome::AlreadyGone;
}

std::string describe(const ProcessKey &key)
{
    return "pid " + std::to_string(key.pid) + " started at " + std::to_string(key.startTicks);
}

} // namespace

void Interleaving::apply(const Op &op)
{
    m_struck = false;
    switch (op.kind) {
    case Deed::Scan:
        m_engine.scan();
        break;
    case Deed::Events:
        takeEvents();
        break;
    case Deed::Plan:
        plan(op);
        break;
    case Deed::Run:
        run(op);
        break;
    case Deed::Time:
        passTime(op);
        break;
    case Deed::Race:
        m_races.push_back(op);
        break;
    case Deed::Stop:
        stop(op);
        break;
    default:
        mutate(op);
        break;
    }
    takeReports();
}

/// At the very moment of a signal, which has not yet been delivered.
void Interleaving::checkSignal(const ProcessKey &key, int signal)
{
    const std::string what = "signal " + std::to_string(signal) + " to " + describe(key) + ", ";
    if (const std::string why = m_truth.protection(key.pid); !why.empty())
        return violate(what + why);
    std::string why = "not confirmed, or its outcome was told already";
    for (auto &[id, state] : m_plans) {
        auto how = state.confirmed.find(key);
        const auto told = state.last.find(key);
        if (how == state.confirmed.end() && (told == state.last.end() || !told->second.outcome))
            if (const auto root = foundBelow(state, key))
                how = state.confirmed.emplace(key, Confirmation{false, root, Verdict::Kept}).first;
        if (how == state.confirmed.end())
            continue;
        why = state.stopped ? "stopped" : m_truth.lacking(key.pid, how->second, m_struck);
        if (why.empty())
            return;
    }
    violate(what + why);
}

/// Who was started below a confirmed tree after the plan is confirmed with it: the root that \p key
/// hangs below now, unless it, or something between, was planned and not confirmed.
std::optional<ProcessKey> Interleaving::foundBelow(const PlanState &state,
                                                   const ProcessKey &key) const
{
    const auto left = [&state](const ProcessKey &at) {
        return !state.last.contains(at) &&
               std::any_of(state.plan->targets.begin(), state.plan->targets.end(),
                           [&at](const PlannedTarget &target) { return target.key == at; });
    };
    for (pid_t pid = key.pid; m_os.has(pid) && !left(m_os.keyOf(pid)); pid = m_os.parentOf(pid))
        for (const PlannedTarget &target : state.plan->targets)
            if (target.tree && target.key == m_os.keyOf(pid) &&
                state.confirmed.contains(target.key) && pid != key.pid)
                return target.key;
    return std::nullopt;
}

void Interleaving::plan(const Op &op)
{
    CleanupRequest request;
    int i = 0;
    for (const pid_t pid : living())
        (op.a >> (i++ % 5) & 1 ? request.named : request.orphans).push_back(m_os.keyOf(pid));
    request.scope = op.b % 2 == 0 ? Scope::Tree : Scope::Process;
    request.grace = std::chrono::milliseconds(op.ms);
    PlanPtr plan = m_engine.plan(request);
    m_unrun.push_back(plan->id);
    m_plans[plan->id].plan = std::move(plan);
    if (m_unrun.size() > mostUnrun)
        m_unrun.erase(m_unrun.begin());
}

void Interleaving::run(const Op &op)
{
    if (m_unrun.empty())
        plan(op);
    const auto chosen = m_unrun.begin() + op.b % static_cast<int>(m_unrun.size());
    PlanState &state = m_plans[*chosen];
    m_unrun.erase(chosen);
    std::vector<ProcessKey> confirmed;
    for (std::size_t i = 0; i < state.plan->targets.size(); ++i) {
        const PlannedTarget &target = state.plan->targets[i];
        if ((op.a >> (i % 5) & 1) != 0 && op.b % 3 == 0)
            continue;
        confirmed.push_back(target.key);
        state.confirmed[target.key] = {target.named, target.treeRoot, target.verdict};
    }
    for (const ProcessKey &key : confirmed)
        state.last[key] = {};
    m_engine.run(*state.plan, confirmed);
    takeEvents();
}

void Interleaving::stop(const Op &op)
{
    if (m_plans.empty())
        return;
    auto state = m_plans.begin();
    std::advance(state, op.a % static_cast<int>(m_plans.size()));
    state->second.stopped = !state->second.confirmed.empty(); // one that does not run cannot be
    m_engine.stop(state->first);
}

/// Late, all at once, or just when the core wants it.
void Interleaving::passTime(const Op &op)
{
    const auto until = m_os.steady() + std::chrono::milliseconds(op.ms);
    while (op.b % 2 == 0 && m_engine.cleaning() && m_engine.nextDue() &&
           *m_engine.nextDue() < until) {
        m_os.advance(std::max(*m_engine.nextDue() - m_os.steady(), 0ns));
        takeEvents();
    }
    m_lock.reset();
    if (until > m_os.steady())
        m_os.advance(until - m_os.steady());
    takeEvents();
}

void Interleaving::takeEvents()
{
    m_ending = m_engine.cleaning();
    m_engine.takeEvents();
    m_ending = false;
    if (m_engine.cleaning() && !m_engine.nextDue())
        violate("a cleanup waits for ever");
}

void Interleaving::takeReports()
{
    for (const ReportPtr &report : m_engine.takeReports()) {
        PlanState &state = m_plans[report->planId];
        if (report->targets.size() < state.last.size())
            violate("a report lacks targets that were confirmed");
        for (const TargetReport &target : report->targets)
            take(state, target);
    }
}

void Interleaving::take(PlanState &state, const TargetReport &report)
{
    auto known = state.last.find(report.key);
    if (known == state.last.end()) { // found below a tree meanwhile
        const auto planned = [&report](const PlannedTarget &target) {
            return target.key == report.key;
        };
        if (state.plan->request.scope != Scope::Tree ||
            std::any_of(state.plan->targets.begin(), state.plan->targets.end(), planned))
            return violate("a report on " + describe(report.key) + ", who was not confirmed");
        known = state.last.emplace(report.key, TargetReport{}).first;
    }
    const TargetReport before = std::exchange(known->second, report);
    if (before.outcome) {
        if (report.outcome != before.outcome || report.sent != before.sent)
            violate("the outcome of " + describe(report.key) + " has changed");
        return;
    }
    if (!report.outcome)
        return;
    ++m_told;
    state.confirmed.erase(report.key);
    const bool sameName = !m_naming.ticking && !m_naming.inodes;
    if (isGone(*report.outcome) && m_os.runs(report.key) && !sameName)
        violate(describe(report.key) + " is said to be gone");
    if ((*report.outcome == Outcome::AlreadyGone || *report.outcome == Outcome::Stale) &&
        !report.sent.empty())
        violate(describe(report.key) + " was gone before a signal that was sent");
    if (*report.outcome == Outcome::Cancelled && !state.stopped)
        violate(describe(report.key) + " is said to be cancelled");
}

void Interleaving::settle()
{
    m_races.clear();
    m_struck = false;
    // A tree is ended level by level.
    std::size_t levels = 1;
    for (const auto &[id, state] : m_plans)
        levels = std::max(levels, state.last.size());
    const auto latest = m_os.steady() + static_cast<int>(levels) * longestCleanup;
    takeEvents();
    while (m_engine.cleaning() && m_violation.empty()) {
        const auto due = std::min(m_engine.nextDue().value(), m_os.nextExit().value_or(latest));
        if (due > latest || m_os.steady() > latest)
            return violate("a cleanup takes longer than its steps");
        m_os.advance(std::max(due - m_os.steady(), 0ns) + 1ns);
        takeEvents();
    }
    takeReports();
    checkEnd();
}

void Interleaving::checkEnd()
{
    std::map<ProcessKey, std::size_t> told;
    for (const auto &[id, state] : m_plans)
        for (const auto &[key, report] : state.last) {
            if (!report.outcome)
                violate(describe(key) + " has no outcome");
            told[key] += report.sent.size();
        }
    std::map<ProcessKey, std::size_t> got;
    for (const SentSignal &signal : m_os.sent) {
        if (signal.toDead)
            violate("a signal after the exit");
        else if (signal.signal != SIGCONT)
            ++got[signal.key];
    }
    for (const auto &[key, count] : got)
        if (told[key] != count)
            violate(describe(key) + " got other signals than are told");
    if (!m_truth.allThere(SimDirectory::files(".json")))
        violate("the record of a worker that runs was removed");
    if (!SimDirectory::files(".ending").empty())
        violate("a mark of an ending is left");
}

} // namespace proctor::test
