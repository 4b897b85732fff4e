// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cleanup/cleanupresult.h"

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

json targetJson(const CleanupResult &result, const PlannedTarget &target)
{
    const TargetLine line = lineFor(result, target);
    return {{"pid", target.key.pid},
            {"start_ticks", target.key.startTicks},
            {"key", target.key.toString()},
            {"named", target.named},
            {"verdict", toString(target.verdict)},
            {"cmdline", target.cmdline},
            {"descendant", target.treeRoot.has_value()},
            {"outcome", line.outcome},
            {"steps", line.steps},
            {"duration_ms", line.durationMs},
            {"detail", line.detail}};
}

json excludedJson(const Exclusion &left)
{
    // A pid that was named and that nobody has is no process: it has no key.
    return {{"pid", left.key.pid},
            {"start_ticks", left.key.startTicks},
            {"key", left.key.startTicks == 0 ? json(nullptr) : json(left.key.toString())},
            {"verdict", toString(left.verdict)},
            {"reason", english(left.reason)}};
}

} // namespace

TargetLine lineFor(const CleanupResult &result, const PlannedTarget &target)
{
    TargetLine line;
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

std::string toJson(const CleanupResult &result)
{
    json targets = json::array();
    for (const PlannedTarget &target : result.plan.targets)
        targets.push_back(targetJson(result, target));
    for (const PlannedTarget &target : result.foundMeanwhile())
        targets.push_back(targetJson(result, target));
    json excluded = json::array();
    for (const Exclusion &left : result.excluded)
        excluded.push_back(excludedJson(left));
    json whole{{"schema", 1},
               {"found", targets.size()},
               {"terminated", result.terminated()},
               {"errors", result.errors()},
               {"preserved_active", result.plan.protectedActive},
               {"dry_run", result.dryRun},
               {"targets", targets},
               {"excluded", excluded}};
    const CleanupRequest &request = result.plan.request;
    if (request.scope)
        whole["scope"] = *request.scope == Scope::Tree ? "tree" : "process";
    if (request.grace)
        whole["grace_ms"] = request.grace->count();
    if (result.report != nullptr && result.report->unrecorded)
        whole["unrecorded"] = result.report->unrecorded->text();
    return whole.dump(-1, ' ', false, json::error_handler_t::replace) + '\n';
}

std::vector<PlannedTarget> CleanupResult::foundMeanwhile() const
{
    std::vector<PlannedTarget> out;
    for (std::size_t i = 0; report != nullptr && i < report->targets.size(); ++i) {
        const TargetReport &found = report->targets[i];
        const auto planned = [&found](const PlannedTarget &target) {
            return target.key == found.key;
        };
        if (std::any_of(plan.targets.begin(), plan.targets.end(), planned))
            continue;
        PlannedTarget target;
        target.key = found.key;
        target.treeRoot = found.key; // of some tree: it was found below a confirmed process
        target.workerId = found.workerId;
        target.cmdline = found.cmdline;
        out.push_back(std::move(target));
    }
    return out;
}

std::size_t CleanupResult::terminated() const
{
    return report == nullptr ? 0 : report->gone();
}

std::size_t CleanupResult::errors() const
{
    return report == nullptr ? 0 : report->targets.size() - report->gone();
}

std::size_t CleanupResult::unconfirmed() const
{
    const std::size_t confirmed =
        report == nullptr ? 0 : report->targets.size() - foundMeanwhile().size();
    return dryRun ? 0 : plan.targets.size() - confirmed;
}

} // namespace proctor
