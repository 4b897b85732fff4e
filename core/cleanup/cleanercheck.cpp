// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold at the moment of a signal. Everything is read afresh here, under the adoption
// lock.
#include "core/cleanup/cleaner.h"

namespace proctor {

namespace {

constexpr int mostBusyTries = 50;
constexpr int mostDepth = 1024;

} // namespace

/// Whose registries could protect \p target now: its own user's (real and effective), and for a
/// descendant those of everybody from it up to the root of its tree, as far as that can be read.
std::set<std::uint32_t> Cleaner::usersWhoCount(const Target &target, const ProcStatus &own)
{
    std::set<std::uint32_t> users;
    const auto add = [&users](const ProcStatus &status) {
        if (status.uid)
            users.insert({*status.uid, status.euid.value_or(*status.uid)});
    };
    add(own);
    if (!target.plan.treeRoot)
        return users;
    auto stat = m_ports.source.stat(target.plan.key.pid);
    for (int depth = 0; depth < mostDepth && stat && stat->ppid > 0; ++depth) {
        const pid_t above = stat->ppid;
        if (const auto status = m_ports.source.status(above))
            add(*status);
        if (above == target.plan.treeRoot->pid)
            break;
        stat = m_ports.source.stat(above);
    }
    return users;
}

/// For a descendant: why it is not ended with the tree. Nothing when every parent from it up to the
/// confirmed target is alive, belongs to one of \p users, whose registries are locked, none between
/// is protected, and that target is still the frozen one.
std::optional<Words> Cleaner::chainBroken(const Target &target,
                                          const std::set<std::uint32_t> &users)
{
    const Words broken{PROCTOR_WORDS("words", "no longer below the process that was confirmed"),
                       {}};
    const ProcessKey &root = *target.plan.treeRoot;
    const auto tree = m_trees.find(root);
    if (tree == m_trees.end()) // its root was not confirmed
        return broken;
    const PlannedTarget &rootPlan = m_targets[tree->second.root].plan;
    pid_t at = target.plan.key.pid;
    for (int depth = 0; depth < mostDepth && at > 1; ++depth) {
        const auto handle = m_ports.source.open(at);
        const auto stat = m_ports.source.stat(at);
        const auto status = m_ports.source.status(at);
        const auto key = handle ? readKey(m_ports.source, *handle) : Failure(handle.error());
        if (!stat || !status || !status->uid || !key || key->startTicks != stat->startTicks ||
            !users.contains(*status->uid) || !users.contains(status->euid.value_or(*status->uid)))
            return broken;
        if (at == root.pid)
            return mayBeSame(*key, root) ? rootKept(rootPlan, *handle) : std::optional(broken);
        if (at != target.plan.key.pid)
            if (const auto judgement = m_ports.judge(*key, *handle, *status);
                !judgement || protectsItsTree(*judgement))
                return Words{
                    PROCTOR_WORDS("words", "it hangs below process %1, which is protected"),
                    {std::to_string(at)}};
        at = stat->ppid;
    }
    return broken;
}

/// Why the process on whose account a tree is ended is not to be ended itself any more: then what
/// hangs below it is not, either.
std::optional<Words> Cleaner::rootKept(const PlannedTarget &root, const ProcessHandle &handle)
{
    const auto judgement = m_ports.judge(root.key, handle, std::nullopt);
    if (judgement && !notConfirmedAs(root, *judgement))
        return std::nullopt;
    return Words{PROCTOR_WORDS("words", "it hangs below process %1, which is protected"),
                 {std::to_string(root.key.pid)}};
}

/// Why \p judgement is not what was confirmed. What was confirmed as a proven Orphan was not
/// confirmed as a Suspect.
std::optional<Words> Cleaner::notConfirmedAs(const PlannedTarget &plan, const Judgement &judgement)
{
    if (judgement.verdict == Verdict::Orphan)
        return std::nullopt;
    if (judgement.verdict == Verdict::Suspect && plan.named && plan.verdict == Verdict::Suspect) {
        const auto arguments = m_ports.source.cmdline(plan.key.pid);
        if (!arguments || *arguments != plan.cmdline)
            return Words{PROCTOR_WORDS("words", "it runs another command by now; look at it again"),
                         {}};
        return std::nullopt;
    }
    if (judgement.verdict == Verdict::Suspect)
        return Words{PROCTOR_WORDS("words", "only a Suspect now; name it to end it: %1"),
                     {},
                     {judgement.why()}};
    return Words{PROCTOR_WORDS("words", "no longer an orphan: %1"), {}, {judgement.why()}};
}

std::optional<Words> Cleaner::refusal(const Target &target, const ProcStatus &status,
                                      const std::set<std::uint32_t> &users,
                                      const Judgement &judgement)
{
    const Words why = judgement.why();
    if (judgement.verdict == Verdict::Active)
        return Words{PROCTOR_WORDS("words", "now Active, left alone: %1"), {}, {why}};
    if (!target.plan.named || target.plan.treeRoot)
        if (const auto worker = m_ports.ownsActive(target.plan.key, status))
            return Words{
                PROCTOR_WORDS("words", "it owns the active worker %1; end it by name if you must"),
                {*worker}};
    if (target.plan.treeRoot) {
        if (protectsItsTree(judgement))
            return Words{PROCTOR_WORDS("words", "a descendant that is protected: %1"), {}, {why}};
        return chainBroken(target, users);
    }
    return notConfirmedAs(target.plan, judgement);
}

/// To be tried again in a moment, but not for ever: then it is left alone because of \p why.
Cleaner::Check Cleaner::busy(std::size_t index, const Words &why)
{
    if (++m_targets[index].busyTries < mostBusyTries)
        return Check::Busy;
    conclude(index, Outcome::Refused, why);
    return Check::Done;
}

Cleaner::Check Cleaner::check(std::size_t index, std::vector<DirectoryLock> &locks)
{
    Target &target = m_targets[index];
    const auto status = m_ports.source.status(target.plan.key.pid);
    if (target.handle.exited()) {
        exitSeen(index);
        return Check::Done;
    }
    if (!status || !status->uid) {
        conclude(index, Outcome::Refused,
                 {PROCTOR_WORDS("words", "whose process it is cannot be read; left alone"), {}});
        return Check::Done;
    }
    if (!target.marked)
        target.names = recordNames(target.plan.key, *status);
    const auto users = usersWhoCount(target, *status);
    auto taken = m_ports.registry.lockFor({users.begin(), users.end()});
    if (!taken) {
        const Words why{PROCTOR_WORDS("words", "a registration is under way: %1"),
                        {taken.error().text()}};
        if (taken.error().code == ErrorCode::Busy)
            return busy(index, why);
        conclude(index, Outcome::Refused, why);
        return Check::Done;
    }
    locks = std::move(*taken);
    const std::uint64_t locked = m_ports.registry.generation();
    const auto judgement = m_ports.judge(target.plan.key, target.handle, *status);
    // A directory that was opened again in between is not the one that is locked.
    if (locked != m_ports.registry.generation())
        return busy(index,
                    {PROCTOR_WORDS("words", "its registry directory keeps being replaced"), {}});
    if (judgement)
        target.judgement = std::make_shared<const Judgement>(*judgement);
    if (target.handle.exited()) {
        exitSeen(index);
        return Check::Done;
    }
    if (!judgement) {
        conclude(
            index, Outcome::Refused,
            {PROCTOR_WORDS("words", "it cannot be judged again: %1"), {judgement.error().text()}});
        return Check::Done;
    }
    if (judgement->verdict == Verdict::Zombie) {
        conclude(index, Outcome::Survived, judgement->why());
        return Check::Done;
    }
    if (auto reason = refusal(target, *status, users, *judgement)) {
        conclude(index, Outcome::Refused, std::move(*reason));
        return Check::Done;
    }
    // Last, what all this rests on: the directories that are locked are still the ones that were
    // read, and it is still what it was judged as: its user (setuid), and what it ignores.
    const auto now = m_ports.source.status(target.plan.key.pid);
    if (!now || *now != *status)
        return busy(index, {PROCTOR_WORDS("words", "its user keeps changing"), {}});
    if (locked != m_ports.registry.generation())
        return busy(index,
                    {PROCTOR_WORDS("words", "its registry directory keeps being replaced"), {}});
    return Check::Go;
}

} // namespace proctor
