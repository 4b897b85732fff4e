// SPDX-License-Identifier: GPL-3.0-or-later
// Which programs adopt and reap what others left. Pure; any thread.
#pragma once

#include "core/process/processinfo.h"

#include <optional>
#include <string>

namespace proctor {

/// True when \p parent is a program known to set PR_SET_CHILD_SUBREAPER (man 2 prctl) or to run as
/// pid 1 in order to adopt and reap. Its name must be one of theirs, and so must its executable
/// where that can be read: a name alone can be given by anybody. A pid 1 that is none of them may
/// be the supervisor itself, as in a container.
bool isReaper(const ProcStat &parent, const std::optional<std::string> &exe);

} // namespace proctor
