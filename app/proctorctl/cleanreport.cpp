// SPDX-License-Identifier: GPL-3.0-or-later
// The result of `clean`, as the four lines or as JSON (cli.md).
#include "app/proctorctl/clean.h"
#include "app/proctorctl/report.h"

namespace proctor {

void printResult(const CleanupResult &result, bool asJson)
{
    if (asJson)
        return print(toJson(result));
    std::string out;
    std::vector<PlannedTarget> targets = result.plan.targets;
    for (PlannedTarget &found : result.foundMeanwhile())
        targets.push_back(std::move(found));
    for (const PlannedTarget &target : targets) {
        const TargetLine line = lineFor(result, target);
        if (result.dryRun)
            break; // the plan that was printed says it all
        out += "pid " + std::to_string(target.key.pid) +
               (target.workerId.empty() ? "" : " (" + plain(target.workerId) + ')') + ": " +
               line.outcome + (line.detail.empty() ? "" : ", " + plain(line.detail)) + '\n';
    }
    out += "Found: " + std::to_string(targets.size()) + '\n';
    out += "Terminated: " + std::to_string(result.terminated()) + '\n';
    out += "Errors: " + std::to_string(result.errors()) + '\n';
    out += "Preserved: " + std::to_string(result.plan.protectedActive) + '\n';
    print(out);
}

} // namespace proctor
