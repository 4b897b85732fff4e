// SPDX-License-Identifier: GPL-3.0-or-later
// What became of a target, in words, and the whole report as text to copy. GUI thread (tr); never
// fails.
#pragma once

#include "core/engine/snapshot.h"
#include "ui/theme/theme.h"

#include <QtCore/QString>

namespace proctor {

Look lookOfReport(const TargetReport &target);
/// "Ending", "Ended by KILL", "Refused", …
QString reportState(const TargetReport &target);
/// "Ignored TERM for 2 s, ended 10 ms after KILL". \p planned gives the waits; may be null.
QString reportResult(const TargetReport &target, const PlannedTarget *planned);
/// "TERM"
QString signalWord(int signal);
/// "10 ms", "0.2 s", "5 s"
QString shortTime(std::chrono::nanoseconds time);

/// The report as lines of text with tabs: copied to a ticket or a chat.
QString reportText(const CleanupReport &report, const CleanupPlan *plan);

} // namespace proctor
