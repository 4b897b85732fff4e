// SPDX-License-Identifier: GPL-3.0-or-later
// Plans and reports as the core would answer them, after mock-ups 3 and 4: for tests of the window
// and for its pictures. Plain values; any thread; never fails.
#pragma once

#include "core/engine/snapshot.h"

namespace proctor {

/// All Orphans of \p snapshot, as the bulk button would freeze them.
CleanupRequest bulkRequest(const Snapshot &snapshot);
/// The core's answer to \p request: living orphans and named suspects become targets (profile
/// "render" waits 2 s, the others 5 s), the rest is excluded with its reason.
PlanPtr samplePlan(const CleanupRequest &request, const Snapshot &snapshot, std::uint64_t id = 1);
/// Mock-up 4: 3.7 s into \p plan: some ended, some by KILL, one gone, one refused, the rest with
/// KILL to come.
ReportPtr runningReport(const CleanupPlan &plan);
/// The same, finished: whoever was left ended by KILL, the last one survived.
ReportPtr finishedReport(const CleanupPlan &plan);

} // namespace proctor
