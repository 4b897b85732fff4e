// SPDX-License-Identifier: GPL-3.0-or-later
// Does Proctor say of a process what its situation demands, and act on it no further than that?
// One thread; answers with what is wrong instead of failing the test itself.
#pragma once

#include "tests/support/realprocess.h"

namespace proctor {

/// Scans until \p process is judged as the situation \p name demands; "" then, otherwise what was
/// seen instead. Whatever the verdict: it was never an Orphan unless it is to be one; in bulk only
/// an Orphan can be ended, by name only an Orphan or a Suspect.
QString outcome(World &world, const Held &process, const char *name);

/// The ending of a process by \p request: what came of \p key, and "" for the plan's other targets.
QString ended(World &world, const CleanupRequest &request, const ProcessKey &key);

} // namespace proctor

/// Fails the running test function where \p process is not judged as situation \p name demands.
#define EXPECT_SITUATION(world, process, name)                                                     \
    QCOMPARE(proctor::outcome((world), (process), (name)), QString())
