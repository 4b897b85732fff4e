// SPDX-License-Identifier: GPL-3.0-or-later
// What hangs below a process that is ended with its tree: joined to it by living parents, and not
// protected. The core thread's.
#include "core/detector/detector.h"
#include "core/engine/engine.h"

namespace proctor {

Engine::Children Engine::readChildren()
{
    Children out;
    if (const auto pids = m_source.pids())
        for (const pid_t pid : *pids)
            if (const auto stat = m_source.stat(pid))
                out[stat->ppid].push_back(pid);
    return out;
}

/// Deepest first, without those of \p known. What is in \p left, or protected, is left out with
/// everything below it; the protected ones go to \p excluded where that is given.
std::vector<PlannedTarget> Engine::below(const PlannedTarget &root, const Children &children,
                                         const std::unordered_set<ProcessKey> &known,
                                         const std::unordered_set<ProcessKey> &left,
                                         std::vector<Exclusion> *excluded)
{
    std::vector<PlannedTarget> out;
    std::vector<ProcessKey> open{root.key};
    std::unordered_set<pid_t> visited; // the table was not read in one moment: it may hold a circle
    while (!open.empty()) {
        const ProcessKey parent = open.back();
        open.pop_back();
        const auto mine = children.find(parent.pid);
        if (mine == children.end())
            continue;
        for (const pid_t pid : mine->second) {
            if (!visited.insert(pid).second)
                continue;
            auto handle = m_source.open(pid);
            const auto key = handle ? readKey(m_source, *handle) : Failure(handle.error());
            if (!key || left.contains(*key))
                continue;
            if (known.contains(*key)) {
                open.push_back(*key);
                continue;
            }
            auto judgement = judgeFresh(*key, *handle);
            if (judgement && judgement->verdict == Verdict::Zombie)
                continue; // no signal helps
            if (!judgement || protectsItsTree(*judgement)) {
                if (excluded != nullptr)
                    excluded->push_back(
                        {*key,
                         judgement ? judgement->verdict : Verdict::Unknown,
                         {},
                         {PROCTOR_WORDS("words", "it, and what hangs below it, is left out: %1"),
                          {},
                          {judgement ? judgement->why() : Words{}}}});
                continue;
            }
            PlannedTarget target;
            target.key = *key;
            target.treeRoot = root.key;
            target.parent = parent;
            target.verdict = judgement->verdict;
            target.judgement = std::make_shared<const Judgement>(std::move(*judgement));
            target.steps = root.steps;
            target.profile = root.profile;
            if (auto arguments = m_source.cmdline(pid))
                target.cmdline = std::move(*arguments);
            target.why = {PROCTOR_WORDS("words", "a descendant of %1"),
                          {std::to_string(root.key.pid)}};
            out.push_back(std::move(target));
            open.push_back(*key);
        }
    }
    return {std::make_move_iterator(out.rbegin()), std::make_move_iterator(out.rend())};
}

void Engine::addTree(CleanupPlan &plan, const PlannedTarget &root, const Children &children)
{
    std::unordered_set<ProcessKey> known;
    for (const PlannedTarget &target : plan.targets)
        known.insert(target.key);
    for (PlannedTarget &target : below(root, children, known, {}, &plan.excluded))
        plan.targets.push_back(std::move(target));
}

} // namespace proctor
