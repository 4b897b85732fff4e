// SPDX-License-Identifier: GPL-3.0-or-later
// What is said in the place of the process table while it has no rows. GUI thread; never fails.
#pragma once

#include "core/engine/snapshot.h"

#include <QtCore/QString>

namespace proctor {

class RowFilter;

struct EmptyWords {
    QString title;
    QString text;
    QString button; ///< "": there is none
};

/// Why \p filter leaves nothing of \p snapshot; \p scanned: "Scanned 1 s ago".
EmptyWords emptyWords(const Snapshot &snapshot, const RowFilter &filter, const QString &scanned);

} // namespace proctor
