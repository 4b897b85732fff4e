// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplecleanup.h"

#include "tests/support/samplesnapshot.h"

#include <algorithm>
#include <csignal>
#include <utility>

namespace proctor {

namespace {

using std::chrono::milliseconds;

PlannedTarget target(const ProcessRow &row, bool named)
{
    PlannedTarget planned;
    planned.key = row.key;
    planned.named = named;
    planned.verdict = row.judgement->verdict;
    const milliseconds wait(row.profile == "render" ? 2000 : 5000);
    planned.steps = {{SIGTERM, wait}, {SIGKILL, milliseconds(2000)}};
    planned.workerId = row.record ? row.record->workerId : std::string();
    planned.profile = row.profile;
    planned.cmdline = row.identity->cmdline;
    planned.why = row.judgement->why();
    return planned;
}

Exclusion exclusion(const ProcessKey &key, const ProcessRow *row)
{
    if (row == nullptr)
        return {key, Verdict::Unknown, "", {"It has exited", {}}};
    const std::string worker = row->record ? row->record->workerId : std::string();
    if (row->ended)
        return {key, row->judgement->verdict, worker, {"It has exited", {}}};
    if (row->judgement->verdict == Verdict::Active)
        return {
            key,
            Verdict::Active,
            worker,
            {"Adopted by %1 %2: now Active", {row->owner.name, std::to_string(row->owner.pid)}}};
    return {key, row->judgement->verdict, worker, {"No longer proven an orphan", {}}};
}

TargetReport reportOf(const PlannedTarget &planned)
{
    TargetReport report;
    report.key = planned.key;
    report.workerId = planned.workerId;
    report.cmdline = planned.cmdline;
    return report;
}

void end(TargetReport &report, Outcome outcome, std::vector<int> sent, milliseconds after)
{
    report.outcome = outcome;
    report.sent = std::move(sent);
    report.duration = after;
    report.nextSignal = 0;
    report.nextAt.reset();
}

} // namespace

CleanupRequest bulkRequest(const Snapshot &snapshot)
{
    CleanupRequest request;
    for (const ProcessRow &row : snapshot.rows)
        if (row.judgement->verdict == Verdict::Orphan && !row.ended)
            request.orphans.push_back(row.key);
    return request;
}

PlanPtr samplePlan(const CleanupRequest &request, const Snapshot &snapshot, std::uint64_t id)
{
    auto plan = std::make_shared<CleanupPlan>();
    plan->id = id;
    plan->at = snapshot.at;
    plan->request = request;
    plan->protectedActive = snapshot.counts.active;
    for (const ProcessKey &key : request.orphans) {
        const ProcessRow *row = snapshot.find(key);
        if (row != nullptr && !row->ended && row->judgement->verdict == Verdict::Orphan)
            plan->targets.push_back(target(*row, false));
        else
            plan->excluded.push_back(exclusion(key, row));
    }
    for (const ProcessKey &key : request.named) {
        const ProcessRow *row = snapshot.find(key);
        const bool mayEnd = row != nullptr && !row->ended &&
                            (row->judgement->verdict == Verdict::Orphan ||
                             row->judgement->verdict == Verdict::Suspect);
        if (mayEnd)
            plan->targets.push_back(target(*row, true));
        else
            plan->excluded.push_back(exclusion(key, row));
    }
    return plan;
}

ReportPtr runningReport(const CleanupPlan &plan)
{
    auto report = std::make_shared<CleanupReport>();
    report->planId = plan.id;
    for (std::size_t i = 0; i < plan.targets.size(); ++i) {
        TargetReport line = reportOf(plan.targets[i]);
        if (i < 3) {
            end(line, Outcome::EndedByKill, {SIGTERM, SIGKILL},
                milliseconds(2010 + 2 * static_cast<int>(i)));
        } else if (i == 9) {
            end(line, Outcome::Refused, {}, milliseconds(0));
            line.detail = {"Adopted by %1 %2: now Active, left alone", {"beam.smp", "5990"}};
        } else if (i == 13) {
            end(line, Outcome::AlreadyGone, {}, milliseconds(0));
        } else if (i % 3 == 2) {
            line.sent = {SIGTERM};
            line.nextSignal = SIGKILL;
            line.wait = milliseconds(5000);
            line.nextAt = sampleSteady() + milliseconds(1300 + static_cast<int>(i));
        } else {
            end(line, Outcome::Ended, {SIGTERM}, milliseconds(i == 6 ? 1900 : 210));
        }
        report->targets.push_back(std::move(line));
    }
    return report;
}

ReportPtr finishedReport(const CleanupPlan &plan)
{
    auto report = std::make_shared<CleanupReport>(*runningReport(plan));
    for (TargetReport &line : report->targets)
        if (!line.outcome)
            end(line, Outcome::EndedByKill, {SIGTERM, SIGKILL}, milliseconds(5012));
    if (!report->targets.empty()) {
        TargetReport &last = report->targets.back();
        end(last, Outcome::Survived, {SIGTERM, SIGKILL}, milliseconds(7000));
        last.detail = {"Still there after KILL: it waits in the kernel (state %1)", {"D"}};
    }
    report->finished = true;
    return report;
}

} // namespace proctor
