// SPDX-License-Identifier: GPL-3.0-or-later
// What cleanups did to one process, as the audit log tells it, in words. GUI thread (tr); never
// fails.
#pragma once

#include "ui/audit/auditlines.h"
#include "ui/details/timeline.h"

namespace proctor {

/// Of \p lines those about \p key, the oldest first.
std::vector<const AuditLine *> actionsOn(const ProcessKey &key,
                                         const std::vector<AuditLine> &lines);
/// "Asked for by ada", "TERM sent", "Ended": the newest few of them.
QList<TimelineEvent> actionEvents(const std::vector<const AuditLine *> &lines);

} // namespace proctor
