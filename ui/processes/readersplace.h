// SPDX-License-Identifier: GPL-3.0-or-later
// Where the reader is: taken before the rows of a table change, given back after, so that the row
// under the eyes stays where it was on the screen. GUI thread; never fails.
#pragma once

#include "ui/processes/grouping.h"

#include <optional>
#include <vector>

namespace proctor {

class ProcessModel;
class ProcessTable;

class ReadersPlace {
  public:
    /// As it is now in \p table, which shows \p model; both outlive this. \p hand: the line that
    /// somebody is changing; in sight, it stays before all others.
    ReadersPlace(ProcessTable *table, const ProcessModel *model,
                 const std::optional<LineKey> &hand = {});
    void restore() const;

  private:
    /// A line in sight that the view may hang on to.
    struct Anchor {
        LineKey key;
        int y = 0;
    };

    ProcessTable *m_table;
    const ProcessModel *m_model;
    std::vector<Anchor> m_anchors; ///< best first
};

} // namespace proctor
