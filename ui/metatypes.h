// SPDX-License-Identifier: GPL-3.0-or-later
// What travels between the core's thread and the window in queued signals. Any thread.
#pragma once

#include "core/engine/snapshot.h"

#include <QtCore/QMetaType>

Q_DECLARE_METATYPE(proctor::SnapshotPtr)
Q_DECLARE_METATYPE(proctor::PlanPtr)
Q_DECLARE_METATYPE(proctor::ReportPtr)
Q_DECLARE_METATYPE(proctor::ProcessKey)
Q_DECLARE_METATYPE(proctor::CleanupRequest)
Q_DECLARE_METATYPE(std::vector<proctor::ProcessKey>)
Q_DECLARE_METATYPE(std::optional<proctor::ProcessKey>)
