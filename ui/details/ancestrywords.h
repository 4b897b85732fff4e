// SPDX-License-Identifier: GPL-3.0-or-later
// Where a process came from, in words. GUI thread (tr); never fails.
#pragma once

#include "core/engine/snapshot.h"
#include "ui/details/timeline.h"

namespace proctor {

/// "beam.smp, now systemd"
QString ancestrySummary(const ProcessRow &row);
/// Who started and who left, by time, and how it stands now.
QList<TimelineEvent> ancestryEvents(const ProcessRow &row);

} // namespace proctor
