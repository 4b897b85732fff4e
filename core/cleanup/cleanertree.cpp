// SPDX-License-Identifier: GPL-3.0-or-later
// A tree is ended from its leaves to its root: a process whose parent has exited is no longer
// joined to the confirmed target and would be left alone (domain.md). What is started below the
// root meanwhile is looked for before each parent gets its signal, until nothing more is found or a
// bound is reached.
#include "core/cleanup/cleaner.h"

#include <utility>

namespace proctor {

namespace {

/// A supervisor starts again what is ended below it: after so many searches that found something,
/// nobody waits for what is below.
constexpr int mostRounds = 10;
constexpr std::size_t mostFound = 4096;

} // namespace

/// True when something below \p index has to go first: act() is called again when it has.
bool Cleaner::mustWaitForTree(std::size_t index)
{
    const PlannedTarget &plan = m_targets[index].plan;
    if (!plan.tree && !plan.treeRoot)
        return false;
    const ProcessKey key = plan.key; // the list may grow: no reference into it is used below
    const auto tree = m_trees.find(plan.treeRoot.value_or(key)); // none: the root was not confirmed
    const auto bounded = [this, &tree] { return tree != m_trees.end() && tree->second.bounded; };
    const auto living = [this, &key] {
        const auto children = m_children.find(key);
        return children != m_children.end() && children->second > 0;
    };
    if (!bounded() && !living() && tree != m_trees.end())
        searchTree(tree->second);
    if (bounded() || !living())
        return false;
    m_waiting[key] = index;
    return true;
}

/// Once in a pass: one look at the whole tree serves all of its processes.
void Cleaner::searchTree(Tree &tree)
{
    if (std::exchange(tree.searchedIn, m_pass) == m_pass)
        return;
    std::vector<PlannedTarget> found = m_ports.below(m_targets[tree.root].plan, m_keys, m_left);
    if (found.empty())
        return;
    ++tree.rounds;
    tree.found += found.size();
    tree.bounded = tree.rounds >= mostRounds || tree.found >= mostFound;
    for (PlannedTarget &planned : found)
        add(std::move(planned));
}

/// An outcome: its parent may be the next; of a root it is said what was found below it.
void Cleaner::noteTree(std::size_t index)
{
    const PlannedTarget &plan = m_targets[index].plan;
    if (plan.parent) {
        std::size_t &left = m_children[*plan.parent];
        --left;
        const auto waiting = m_waiting.find(*plan.parent);
        if (left == 0 && waiting != m_waiting.end()) {
            Target &parent = m_targets[waiting->second];
            if (!m_report.targets[waiting->second].outcome)
                parent.due = m_ports.clock.steady();
            m_waiting.erase(waiting);
        }
    }
    const auto tree = m_trees.find(plan.key);
    if (!plan.tree || tree == m_trees.end() || tree->second.rounds == 0)
        return;
    const Tree &seen = tree->second;
    m_report.targets[index].note =
        Words{seen.bounded ? PROCTOR_WORDS("words", "%1 more were started below it meanwhile, and "
                                                    "some may have been left: it went on")
                           : PROCTOR_WORDS("words", "%1 more were started below it meanwhile; "
                                                    "nothing was left below it"),
              {std::to_string(seen.found)}};
}

} // namespace proctor
