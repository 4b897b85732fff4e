// SPDX-License-Identifier: GPL-3.0-or-later
// What a snapshot lacks, in words. GUI thread (tr); never fails.
#pragma once

#include "core/engine/snapshot.h"

#include <QtCore/QString>

namespace proctor {

struct ProblemWords {
    QString sentence; ///< what is wrong and what follows; "" when nothing is
    QString details;  ///< one a line, as the core says them; "" when there are none
};

/// The gravest only.
ProblemWords problemOf(const Snapshot &snapshot);

} // namespace proctor
