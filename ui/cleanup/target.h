// SPDX-License-Identifier: GPL-3.0-or-later
// One frozen target of a cleanup, and what has become of it since. Plain values; the rule that says
// whether it may still be ticked. Never replaced by another process, whoever has its pid now.
#pragma once

#include "ui/cleanup/snapshotindex.h"

#include <optional>
#include <unordered_set>

namespace proctor {

enum class TargetState {
    Ready,
    Exited,
    Vanished,  ///< no longer listed: exited a while ago
    PidReused, ///< exited, and its pid belongs to another process
    Changed,   ///< another verdict: nobody may end it, or not like this
    Ending,    ///< another cleanup is at it
};

struct Target {
    ProcessKey key;
    std::optional<ProcessKey> treeRoot;    ///< a descendant: ended with this one
    bool suspect = false;                  ///< ended only when ticked by hand
    bool leftOut = false;                  ///< could not be ended when it was frozen: stays listed
    std::shared_ptr<const ProcessRow> row; ///< as last seen; null for a descendant never listed
    std::optional<PlannedTarget> planned;  ///< a descendant, in the plan's words
    TargetState state = TargetState::Ready;
    std::optional<Words> excluded; ///< why the newest plan leaves it out
    bool ticked = false;
    bool rowIsCopy = false; ///< row is not one of the newest snapshot's

    /// May be ticked and ended.
    bool possible() const { return state == TargetState::Ready && !excluded && !leftOut; }
};

/// Whom \p request names, in whatever way.
std::unordered_set<ProcessKey> askedFor(const CleanupRequest &request);
/// Why the newest plan does not name a descendant of \p root any more.
Words notNamedWords(const ProcessKey &root, bool rootIsLeftOut);

/// What the newest snapshot says of \p target; unticks what is no longer possible.
/// True when something that is shown has changed apart from ages.
bool reverify(Target &target, const SnapshotIndex &now);

} // namespace proctor
