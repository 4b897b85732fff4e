// SPDX-License-Identifier: GPL-3.0-or-later
// Rows under the processes that are their parents. Pure; any thread; never fails.
#pragma once

#include "ui/processes/grouping.h"

namespace proctor {

/// A row stands below its parent where that one is a row, too; else at the top. Siblings keep the
/// order of \p rows.
Lines asTree(const std::vector<const ProcessRow *> &rows, const Folds &folds);

} // namespace proctor
