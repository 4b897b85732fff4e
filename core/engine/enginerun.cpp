// SPDX-License-Identifier: GPL-3.0-or-later
// Running plans: the Cleaner's leave to signal comes from the audit log, and what it reports is
// reported once it is recorded. The core thread's.
#include "core/engine/engine.h"

#include <algorithm>

namespace proctor {

namespace {

using namespace std::chrono_literals;

constexpr auto reportEvery = 50ms;
/// A disk that does not answer must not leave anybody waiting for ever.
constexpr auto auditPatience = 10s;

} // namespace

void Engine::setAudit(std::unique_ptr<AuditSink> audit, AuditActor who)
{
    m_audit = audit ? std::move(audit) : std::make_unique<NoAudit>();
    m_who = std::move(who);
}

std::vector<Error> Engine::takeAuditNotices()
{
    return m_audit->takeNotices();
}

void Engine::wakeAt(SteadyTime due)
{
    if (!m_nextDue || due < *m_nextDue)
        m_nextDue = due;
}

void Engine::run(const CleanupPlan &plan, const std::vector<ProcessKey> &confirmed)
{
    Cleaner::Ports ports{
        m_source,
        m_signaller,
        m_registry,
        m_clock,
        [this](const ProcessKey &key, const ProcessHandle &handle,
               std::optional<ProcStatus> status) {
            return judgeFresh(key, handle, std::move(status));
        },
        [this](const ProcessKey &key) {
            const Tracked *tracked = find(key);
            return tracked != nullptr &&
                   (tracked->ended || (tracked->handle.valid() && tracked->handle.exited() &&
                                       !tracked->stat.deadZombie()));
        },
        [this](const ProcessKey &key, const ProcStatus &status) { return ownsActive(key, status); },
        [this](const PlannedTarget &root, const std::unordered_set<ProcessKey> &known,
               const std::unordered_set<ProcessKey> &left) {
            return below(root, readChildren(), known, left, nullptr);
        }};
    Running running;
    running.id = plan.id;
    running.cleaner = std::make_unique<Cleaner>(std::move(ports), plan, confirmed);
    running.published = std::make_shared<const CleanupReport>(running.cleaner->report());
    running.planned = running.cleaner->report().targets.size();
    running.batch = newBatchId();
    running.trigger = plan.request.trigger;
    recordPlan(running, plan, confirmed);
    m_cleaners.push_back(std::move(running));
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
    if (m_cleaners.empty()) {
        (void)m_audit->takeDone();
        return false;
    }
    m_nextDue.reset();
    // What has been recorded gives leave at once, which makes more to record.
    for (bool more = true; more;) {
        takeRecorded();
        more = false;
        for (Running &running : m_cleaners)
            more = drive(running) || more;
    }
    for (Running &running : m_cleaners)
        tellRows(running);
    std::erase_if(m_cleaners, [](const Running &running) {
        return running.cleaner->finished() && running.open.empty() && running.held.empty() &&
               running.entries.empty();
    });
    return true;
}

/// True when something went to the audit log.
bool Engine::drive(Running &running)
{
    giveUpWaiting(running);
    if (const auto due = running.cleaner->advance())
        wakeAt(*due);
    const bool appended = record(running);
    report(running);
    for (const auto &[ticket, since] : running.open)
        wakeAt(since + auditPatience);
    return appended;
}

void Engine::tellRows(Running &running)
{
    const auto &targets = running.cleaner->report().targets;
    running.told.resize(targets.size());
    for (std::size_t i = 0; i < targets.size(); ++i) {
        if (running.told[i] || !targets[i].outcome)
            continue;
        running.told[i] = true;
        Tracked *tracked = find(targets[i].key);
        if (tracked == nullptr)
            continue;
        const Outcome outcome = *targets[i].outcome;
        tracked->lastAction = std::make_shared<const LastAction>(
            LastAction{m_clock.wall(), outcome, targets[i].detail});
        if (outcome == Outcome::Ended || outcome == Outcome::EndedByKill) {
            tracked->endedHow = targets[i].detail;
            if (tracked->ended)
                tracked->ended->how = targets[i].detail;
        }
        if (!tracked->handle.valid()) // otherwise its exit is an event that comes by itself
            refresh(*tracked);
    }
}

/// A thousand exits are told in a few reports, not in a thousand; and none before it is recorded.
void Engine::report(Running &running)
{
    const SteadyTime now = m_clock.steady();
    const CleanupReport &report = running.cleaner->report();
    const bool last = report.finished && !running.published->finished &&
                      (running.held.empty() || !running.held.back().report->finished);
    if (!last && (report.finished || now - running.reportedAt < reportEvery)) {
        if (!report.finished)
            wakeAt(running.reportedAt + reportEvery);
    } else {
        running.reportedAt = now;
        const std::uint64_t ticket = running.open.empty() ? 0 : running.open.rbegin()->first;
        running.held.push_back({ticket, std::make_shared<CleanupReport>(report)});
    }
    while (!running.held.empty() &&
           (running.open.empty() || running.held.front().ticket < running.open.begin()->first)) {
        running.held.front().report->unrecorded = running.unrecorded;
        running.published = running.held.front().report;
        m_reports.push_back(running.published);
        running.held.pop_front();
    }
}

std::vector<ReportPtr> Engine::takeReports()
{
    return std::exchange(m_reports, {});
}

// The audit log.

AuditEntry Engine::entryFor(const Running &running, AuditKind kind) const
{
    AuditEntry entry;
    entry.kind = kind;
    entry.at = m_clock.wall();
    entry.batch = running.batch;
    entry.who = m_who;
    return entry;
}

namespace {

void describe(AuditEntry &entry, const PlannedTarget &target,
              const std::shared_ptr<const Judgement> &judgement)
{
    entry.target = target.key;
    entry.workerId = target.workerId;
    entry.profile = target.profile;
    entry.cmdline = target.cmdline;
    entry.verdict = toString(judgement ? judgement->verdict : target.verdict);
    entry.judgement = judgement;
}

std::string counted(std::size_t count, const char *what)
{
    return std::to_string(count) + ' ' + what + (count == 1 ? "" : "s");
}

std::string stepsText(const std::vector<Step> &steps)
{
    std::string out;
    for (const Step &step : steps)
        out += (out.empty() ? "" : ", ") + std::string(signalName(step.signal)) + ' ' +
               std::to_string(step.wait.count()) + " ms";
    return out;
}

} // namespace

void Engine::recordPlan(Running &running, const CleanupPlan &plan,
                        const std::vector<ProcessKey> &confirmed) const
{
    const bool dryRun =
        plan.request.trigger == Trigger::Automatic && m_automatic.mode == AutomaticMode::DryRun;
    AuditEntry asked = entryFor(running, AuditKind::Request);
    asked.detail = std::string(toString(plan.request.trigger)) + (dryRun ? " (dry run)" : "") +
                   ": " + counted(plan.request.orphans.size(), "orphan") + ", " +
                   std::to_string(plan.request.named.size()) + " by name; " +
                   std::to_string(plan.targets.size()) + " planned, " +
                   std::to_string(confirmed.size()) + " confirmed";
    running.entries.push_back(std::move(asked));
    const std::unordered_set<ProcessKey> wanted(confirmed.begin(), confirmed.end());
    for (const PlannedTarget &target : plan.targets) {
        AuditEntry entry = entryFor(running, AuditKind::Plan);
        describe(entry, target, target.judgement);
        entry.detail = (dryRun                        ? "would have been ended: "
                        : wanted.contains(target.key) ? "confirmed: "
                                                      : "not confirmed: ") +
                       stepsText(target.steps) +
                       (target.treeRoot ? "; " + english(target.why) : "");
        running.entries.push_back(std::move(entry));
    }
    for (const Exclusion &left : plan.excluded) {
        AuditEntry entry = entryFor(running, AuditKind::Refusal);
        entry.target = left.key;
        entry.workerId = left.workerId;
        entry.verdict = toString(left.verdict);
        entry.detail = english(left.reason);
        running.entries.push_back(std::move(entry));
    }
}

/// One transaction for everything that has come up: a thousand intents do not wait for a thousand
/// disks.
bool Engine::record(Running &running)
{
    std::vector<std::size_t> asking;
    for (const CleanupEvent &event : running.cleaner->takeEvents()) {
        const TargetReport &report = running.cleaner->report().targets[event.target];
        const bool refused = report.outcome && report.sent.empty();
        AuditEntry entry =
            entryFor(running, event.kind == CleanupEvent::Kind::Intent ? AuditKind::Intent
                              : event.kind == CleanupEvent::Kind::Sent ? AuditKind::Sent
                              : refused                                ? AuditKind::Refusal
                                                                       : AuditKind::Outcome);
        describe(entry, running.cleaner->planned(event.target), event.judgement);
        entry.signal = event.signal;
        if (event.kind == CleanupEvent::Kind::Outcome) {
            entry.outcome = report.outcome ? toString(*report.outcome) : "";
            entry.detail = english(report.detail);
        } else if (event.kind == CleanupEvent::Kind::Intent) {
            asking.push_back(event.target);
            // Everybody waits for these rows, and what a first one rests on stands in its row of
            // the plan, which is stored with it or before.
            if (report.sent.empty() && event.target < running.planned && !running.unrecorded)
                entry.judgement.reset();
        }
        running.entries.push_back(std::move(entry));
    }
    if (running.entries.empty())
        return false;
    const std::uint64_t ticket = m_audit->append(std::exchange(running.entries, {}));
    running.open[ticket] = m_clock.steady();
    if (!asking.empty())
        running.asked[ticket] = std::move(asking);
    return true;
}

void Engine::takeRecorded()
{
    for (const AuditDone &done : m_audit->takeDone())
        for (Running &running : m_cleaners)
            if (running.open.contains(done.ticket))
                recorded(running, done.ticket, done.result);
}

void Engine::recorded(Running &running, std::uint64_t ticket, const Result<void> &result)
{
    running.open.erase(ticket);
    if (!result) {
        running.unrecorded = result.error();
        running.cleaner->askAgain();
    }
    const auto asked = running.asked.find(ticket);
    if (asked == running.asked.end())
        return;
    const std::vector<std::size_t> targets = std::move(asked->second);
    running.asked.erase(asked);
    if (result)
        running.cleaner->allow(targets);
    else
        running.cleaner->forbid(targets, running.unrecorded->text());
}

void Engine::giveUpWaiting(Running &running)
{
    const SteadyTime now = m_clock.steady();
    std::vector<std::uint64_t> late;
    for (const auto &[ticket, since] : running.open)
        if (now - since >= auditPatience)
            late.push_back(ticket);
    for (const std::uint64_t ticket : late)
        recorded(running, ticket,
                 Failure(Error{ErrorCode::Busy, 0, "audit log", "the disk does not answer"}));
}

} // namespace proctor
