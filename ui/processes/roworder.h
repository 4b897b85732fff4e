// SPDX-License-Identifier: GPL-3.0-or-later
// The order of rows: by what a column sorts by, then by key, so that it is total. Any thread; never
// fails.
#pragma once

#include "ui/processes/processcolumns.h"

#include <vector>

namespace proctor {

/// \p rows, which come as the snapshot has them: that is the order of the column State. What has
/// no number in a column of numbers comes last either way.
std::vector<const ProcessRow *> inOrder(std::vector<const ProcessRow *> rows,
                                        const ProcessColumn &column, Qt::SortOrder order);

} // namespace proctor
