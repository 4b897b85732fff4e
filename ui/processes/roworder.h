// SPDX-License-Identifier: GPL-3.0-or-later
// The order of rows: by what a column sorts by, then by key, so that it is total. GUI thread; never
// fails.
#pragma once

#include "ui/processes/textranks.h"

#include <vector>

namespace proctor {

class RowOrder {
  public:
    /// \p rows, which come as the snapshot has them: that is the order of the column State. What
    /// says nothing in a column comes last either way.
    std::vector<const ProcessRow *> of(std::vector<const ProcessRow *> rows,
                                       const ProcessColumn &column, Qt::SortOrder order);
    void forgetMissing(const Snapshot &snapshot) { m_texts.forgetMissing(snapshot); }

  private:
    std::vector<std::optional<double>> numbers(const std::vector<const ProcessRow *> &rows,
                                               const ProcessColumn &column);

    TextRanks m_texts;
};

} // namespace proctor
