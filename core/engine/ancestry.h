// SPDX-License-Identifier: GPL-3.0-or-later
// Where a process came from: read while its line is still there, kept when it is not. The core
// thread's; what cannot be read ends the line.
#pragma once

#include "core/base/clock.h"
#include "core/engine/snapshot.h"
#include "core/process/processsource.h"

namespace proctor {

/// \p parent, its parent, …, to pid 1 or to the first that cannot be read; at most 32.
std::vector<AncestorView> readAncestry(ProcessSource &source, const Clock &clock, pid_t parent);
/// The same line; those that have left since bear \p at as the time when that was noticed.
std::vector<AncestorView> markGone(ProcessSource &source, std::vector<AncestorView> line,
                                   WallTime at);
/// When a process with these start ticks started, by the clock on the wall as it is now.
WallTime startedAt(const ProcessSource &source, const Clock &clock, std::uint64_t startTicks);
/// Seconds since the start of a process, 0 at least.
double ageS(const ProcessSource &source, const Clock &clock, std::uint64_t startTicks);

} // namespace proctor
