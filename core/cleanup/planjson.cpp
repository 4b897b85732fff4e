// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cleanup/planjson.h"

#include "core/cleanup/cleanupresult.h"

#include <algorithm>
#include <unordered_set>

namespace proctor {

namespace {

Exclusion notChosen(const PlannedTarget &target)
{
    return {target.key,
            target.verdict,
            target.workerId,
            {PROCTOR_WORDS("words", "it was not ticked when the plan was saved"), {}}};
}

} // namespace

std::string planFileText(const CleanupPlan &plan)
{
    return toJson({plan, plan.excluded, nullptr, true});
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
    // Said in so many words: whoever reads the file back may have other profiles.
    const auto alone = [](const PlannedTarget &target) { return !target.treeRoot && !target.tree; };
    const bool allTrees = std::none_of(plan.targets.begin(), plan.targets.end(), alone);
    out.request.scope = treesAreWhole && allTrees ? Scope::Tree : Scope::Process;
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
