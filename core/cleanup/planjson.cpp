// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cleanup/planjson.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <unordered_set>

namespace proctor {

using nlohmann::json;

namespace {

json targetJson(const PlannedTarget &target)
{
    json steps = json::array();
    for (const Step &step : target.steps)
        steps.push_back(signalName(step.signal));
    return {{"pid", target.key.pid},
            {"start_ticks", target.key.startTicks},
            {"key", target.key.toString()},
            {"named", target.named},
            {"descendant", target.treeRoot.has_value()},
            {"outcome", "planned"},
            {"steps", std::move(steps)},
            {"duration_ms", 0.0},
            {"detail", english(target.why)}};
}

json exclusionJson(const Exclusion &left)
{
    return {{"pid", left.key.pid},
            {"start_ticks", left.key.startTicks},
            {"verdict", toString(left.verdict)},
            {"reason", english(left.reason)}};
}

Exclusion notChosen(const PlannedTarget &target)
{
    return {target.key,
            target.verdict,
            target.workerId,
            {PROCTOR_WORDS("words", "it was not ticked when the plan was saved"), {}}};
}

} // namespace

json planJson(const CleanupPlan &plan, const std::vector<Exclusion> &excluded)
{
    json targets = json::array();
    for (const PlannedTarget &target : plan.targets)
        targets.push_back(targetJson(target));
    json left = json::array();
    for (const Exclusion &exclusion : excluded)
        left.push_back(exclusionJson(exclusion));
    json out{{"schema", 1},
             {"found", targets.size()},
             {"terminated", 0},
             {"errors", 0},
             {"preserved_active", plan.protectedActive},
             {"dry_run", true},
             {"targets", std::move(targets)},
             {"excluded", std::move(left)}};
    if (plan.request.scope)
        out["scope"] = *plan.request.scope == Scope::Tree ? "tree" : "process";
    if (plan.request.grace)
        out["grace_ms"] = plan.request.grace->count();
    return out;
}

std::string planFileText(const CleanupPlan &plan)
{
    return planJson(plan, plan.excluded).dump(-1, ' ', false, json::error_handler_t::replace) +
           '\n';
}

CleanupPlan narrowed(const CleanupPlan &plan, const std::vector<ProcessKey> &chosen)
{
    const std::unordered_set<ProcessKey> wanted(chosen.begin(), chosen.end());
    CleanupPlan out = plan;
    const bool treesAreWhole =
        std::all_of(plan.targets.begin(), plan.targets.end(), [&](const PlannedTarget &target) {
            return !target.treeRoot || !wanted.contains(*target.treeRoot) ||
                   wanted.contains(target.key);
        });
    if (!treesAreWhole)
        out.request.scope = Scope::Process;
    std::erase_if(out.targets, [&](const PlannedTarget &target) {
        const bool stays =
            wanted.contains(target.key) && (treesAreWhole || !target.treeRoot.has_value());
        if (!stays)
            out.excluded.push_back(notChosen(target));
        return !stays;
    });
    return out;
}

} // namespace proctor
