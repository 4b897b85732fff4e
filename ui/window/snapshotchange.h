// SPDX-License-Identifier: GPL-3.0-or-later
// What happened since the view was paused. GUI thread; never fails.
#pragma once

#include "core/engine/snapshot.h"

#include <QtCore/QString>

namespace proctor {

struct SnapshotChange {
    int came = 0;
    int left = 0;
};
/// Living processes that are in \p newer only, and in \p older only.
SnapshotChange changeBetween(const Snapshot &older, const Snapshot &newer);

/// "Paused 12:04:31 · +3 −1 since"
QString pausedWords(const Snapshot &shown, const Snapshot &newest);

} // namespace proctor
