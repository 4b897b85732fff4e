// SPDX-License-Identifier: GPL-3.0-or-later
// The result of `clean`, as the four lines and as JSON (cli.md).
#include "app/proctorctl/clean.h"
#include "app/proctorctl/report.h"

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
    std::string outcome; ///< Outcome's word; "planned" or "unconfirmed" where there is none
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
    if (!result.dryRun) {
        line.outcome = "unconfirmed";
        line.detail = "its end was not confirmed";
        return line;
    }
    line.outcome = "planned";
    for (const Step &step : target.steps)
        line.steps.emplace_back(signalName(step.signal));
    line.detail = english(target.why);
    return line;
}

void printJson(const CleanResult &result)
{
    json targets = json::array();
    for (const PlannedTarget &target : result.chosen.plan->targets) {
        const Line line = lineFor(result, target);
        targets.push_back({{"pid", target.key.pid},
                           {"start_ticks", target.key.startTicks},
                           {"key", target.key.toString()},
                           {"named", target.named},
                           {"descendant", target.treeRoot.has_value()},
                           {"outcome", line.outcome},
                           {"steps", line.steps},
                           {"duration_ms", line.durationMs},
                           {"detail", line.detail}});
    }
    json excluded = json::array();
    for (const Exclusion &left : result.chosen.excluded)
        excluded.push_back({{"pid", left.key.pid},
                            {"start_ticks", left.key.startTicks},
                            {"verdict", toString(left.verdict)},
                            {"reason", english(left.reason)}});
    json out{{"schema", 1},
             {"found", targets.size()},
             {"terminated", result.terminated()},
             {"errors", result.errors()},
             {"preserved_active", result.chosen.plan->protectedActive},
             {"dry_run", result.dryRun},
             {"targets", targets},
             {"excluded", excluded}};
    const CleanupRequest &request = result.chosen.plan->request;
    if (request.scope)
        out["scope"] = *request.scope == Scope::Tree ? "tree" : "process";
    if (request.grace)
        out["grace_ms"] = request.grace->count();
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
        const Line line = lineFor(result, target);
        if (result.dryRun)
            break; // the plan that was printed says it all
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
