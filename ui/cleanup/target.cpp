// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cleanup/target.h"

namespace proctor {

namespace {

TargetState stateOf(const Target &target, const ProcessRow &row)
{
    if (row.ended)
        return TargetState::Exited;
    if (row.ending && !row.ending->outcome)
        return TargetState::Ending;
    const Verdict verdict = row.judgement->verdict;
    if (target.treeRoot)
        return verdict == Verdict::Active ? TargetState::Changed : TargetState::Ready;
    if (verdict == Verdict::Orphan || (target.suspect && verdict == Verdict::Suspect))
        return TargetState::Ready;
    return TargetState::Changed;
}

TargetState stateWithoutRow(const Target &target, const SnapshotIndex &now)
{
    if (now.pidIsInUse(target.key.pid))
        return TargetState::PidReused;
    if (target.state == TargetState::Exited || target.state == TargetState::PidReused)
        return target.state;
    return target.treeRoot && !target.row ? TargetState::Ready // was never in a table
                                          : TargetState::Vanished;
}

} // namespace

std::unordered_set<ProcessKey> askedFor(const CleanupRequest &request)
{
    std::unordered_set<ProcessKey> keys(request.orphans.begin(), request.orphans.end());
    keys.insert(request.named.begin(), request.named.end());
    return keys;
}

Words notNamedWords(const ProcessKey &root, bool rootIsLeftOut)
{
    if (rootIsLeftOut)
        return {PROCTOR_WORDS("words", "left out with PID %1, which it is below"),
                {std::to_string(root.pid)}};
    return {PROCTOR_WORDS("words", "it is not in this tree any more"), {}};
}

bool reverify(Target &target, const SnapshotIndex &now)
{
    const auto row = now.find(target.key);
    const TargetState state = row ? stateOf(target, *row) : stateWithoutRow(target, now);
    const bool changed =
        state != target.state || (row && target.row && row->judgement != target.row->judgement);
    if (row)
        target.row = row;
    else if (target.row && !target.rowIsCopy) // not a whole old snapshot kept for it
        target.row = std::make_shared<const ProcessRow>(*target.row);
    target.rowIsCopy = !row;
    target.state = state;
    if (!target.possible())
        target.ticked = false;
    return changed;
}

} // namespace proctor
