// SPDX-License-Identifier: GPL-3.0-or-later
// What travels in queued signals between the core thread and the window. Call registerMetaTypes()
// once before the first such connection; any thread; never fails.
#pragma once

#include "core/cleanup/cleanup.h"
#include "core/engine/snapshot.h"
#include "core/engine/strangers.h"

#include <QtCore/QMetaType>

#include <optional>
#include <vector>

Q_DECLARE_METATYPE(proctor::SnapshotPtr)
Q_DECLARE_METATYPE(proctor::StrangersPtr)
Q_DECLARE_METATYPE(proctor::PlanPtr)
Q_DECLARE_METATYPE(proctor::ReportPtr)
Q_DECLARE_METATYPE(proctor::CleanupRequest)
Q_DECLARE_METATYPE(proctor::ProcessKey)
Q_DECLARE_METATYPE(proctor::AutomaticMode)
Q_DECLARE_METATYPE(std::optional<proctor::ProcessKey>)
Q_DECLARE_METATYPE(std::vector<proctor::ProcessKey>)

namespace proctor {

/// Also under the short names that old-style connections and QSignalSpy look up.
inline void registerMetaTypes()
{
    qRegisterMetaType<SnapshotPtr>("SnapshotPtr");
    qRegisterMetaType<StrangersPtr>("StrangersPtr");
    qRegisterMetaType<PlanPtr>("PlanPtr");
    qRegisterMetaType<ReportPtr>("ReportPtr");
    qRegisterMetaType<CleanupRequest>("CleanupRequest");
    qRegisterMetaType<ProcessKey>("ProcessKey");
    qRegisterMetaType<AutomaticMode>("AutomaticMode");
    qRegisterMetaType<std::optional<ProcessKey>>("std::optional<ProcessKey>");
    qRegisterMetaType<std::vector<ProcessKey>>("std::vector<ProcessKey>");
}

} // namespace proctor
