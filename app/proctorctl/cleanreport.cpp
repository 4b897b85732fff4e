// SPDX-License-Identifier: GPL-3.0-or-later
// The result of `clean`, as the four lines and as JSON (cli.md).
#include "app/proctorctl/clean.h"
#include "app/proctorctl/report.h"
#include "core/cleanup/planjson.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace proctor {

using nlohmann::json;

namespace {

const TargetReport *find(const CleanupReport *report, const ProcessKey &key)
{
    if (report == nullptr)
        return nullptr;
    const auto it = std::find_if(report->targets.begin(), report->targets.end(),
                                 [&key](const TargetReport &target) { return target.key == key; });
    return it == report->targets.end() ? nullptr : &*it;
}

struct Line {
    std::string outcome; ///< Outcome's word; "unconfirmed" where there is none
    std::vector<std::string> steps;
    std::string detail;
    double durationMs = 0;
};

Line lineFor(const CleanResult &result, const PlannedTarget &target)
{
    Line line;
    if (const TargetReport *report = find(result.report, target.key)) {
        line.outcome = report->outcome ? std::string(toString(*report->outcome)) : "unknown";
        for (const int signal : report->sent)
            line.steps.emplace_back(signalName(signal));
        line.detail = english(report->detail);
        if (report->note)
            line.detail += "; " + english(*report->note);
        line.durationMs = seconds(report->duration) * 1000;
        return line;
    }
    line.outcome = "unconfirmed";
    line.detail = "its end was not confirmed";
    return line;
}

void printJson(const CleanResult &result)
{
    const auto &planned = result.chosen.plan->targets;
    json out = planJson(*result.chosen.plan, result.chosen.excluded);
    out["terminated"] = result.terminated();
    out["errors"] = result.errors();
    out["dry_run"] = result.dryRun;
    for (std::size_t i = 0; i < planned.size() && !result.dryRun; ++i) {
        const Line line = lineFor(result, planned[i]);
        json &target = out["targets"][i];
        target["outcome"] = line.outcome;
        target["steps"] = line.steps;
        target["duration_ms"] = line.durationMs;
        target["detail"] = line.detail;
    }
    if (result.report != nullptr && !result.report->unrecorded.empty())
        out["unrecorded"] = result.report->unrecorded;
    print(out);
}

} // namespace

std::size_t CleanResult::terminated() const
{
    return report == nullptr ? 0 : report->gone();
}

std::size_t CleanResult::errors() const
{
    return report == nullptr ? 0 : report->targets.size() - report->gone();
}

std::size_t CleanResult::unconfirmed() const
{
    return dryRun ? 0
                  : chosen.plan->targets.size() - (report == nullptr ? 0 : report->targets.size());
}

void printResult(const CleanResult &result, bool asJson)
{
    if (asJson)
        return printJson(result);
    const auto &targets = result.chosen.plan->targets;
    std::string out;
    for (const PlannedTarget &target : targets) {
        if (result.dryRun)
            break; // the plan that was printed says it all
        const Line line = lineFor(result, target);
        out += "pid " + std::to_string(target.key.pid) +
               (target.workerId.empty() ? "" : " (" + plain(target.workerId) + ')') + ": " +
               line.outcome + (line.detail.empty() ? "" : ", " + plain(line.detail)) + '\n';
    }
    out += "Found: " + std::to_string(targets.size()) + '\n';
    out += "Terminated: " + std::to_string(result.terminated()) + '\n';
    out += "Errors: " + std::to_string(result.errors()) + '\n';
    out += "Preserved: " + std::to_string(result.chosen.plan->protectedActive) + '\n';
    print(out);
}

} // namespace proctor
