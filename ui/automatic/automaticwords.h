// SPDX-License-Identifier: GPL-3.0-or-later
// Cleanup without a person, in words. GUI thread (tr); never fails.
#pragma once

#include "core/engine/snapshot.h"

#include <QtCore/QString>

namespace proctor {

/// "Automatic cleanup: on", "Automatic cleanup: dry run"
QString automaticTitle(AutomaticMode mode);
/// "on", "dry run"
QString automaticShortTitle(AutomaticMode mode);
/// "3 ended in the last hour · 2 held back"; of a dry run, how many it would have.
QString automaticCounts(const AutomaticView &view);
QString automaticShortCounts(const AutomaticView &view);
/// "celery, dspy-bridge and 2 more"
QString automaticProfiles(const AutomaticView &view);

} // namespace proctor
