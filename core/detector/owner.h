// SPDX-License-Identifier: GPL-3.0-or-later
// Is a recorded owner dead? The question that proofs rest on, so "dead" is said only on what cannot
// be mistaken. The core thread's.
#pragma once

#include "core/base/words.h"
#include "core/process/processsource.h"

namespace proctor {

struct OwnerFacts {
    enum class State { Alive, Dead, Unknown };
    State state = State::Unknown;
    Words how;
    ProcessHandle handle; ///< valid when alive: readable at its death
};

/// Looks at the owner now. Dead is only: pidfd_open says ESRCH, the pidfd is readable, or the pid's
/// start time (or pidfs inode) was read and differs. ENOENT in /proc is not enough: hidepid hides
/// living processes (man 5 proc). A key of another boot or pid namespace is unknown. A reuse of the
/// pid within the same clock tick can only be taken for a living owner, never the other way.
OwnerFacts examineOwner(ProcessSource &source, const ProcessKey &owner, const std::string &name);

} // namespace proctor
