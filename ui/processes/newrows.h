// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows are news: they came while somebody could have been looking. GUI thread; never fails.
#pragma once

#include "core/engine/snapshot.h"

#include <optional>
#include <unordered_set>

namespace proctor {

class NewRows {
  public:
    /// Also after there had been no rows: the first ones of a pool are what is there, not what
    /// changed.
    void note(const Snapshot &snapshot);
    bool has(const ProcessRow &row) const;

  private:
    std::optional<SteadyTime> m_filledAt;   ///< when the first rows came
    std::unordered_set<ProcessKey> m_known; ///< of the new rows: those that came with them
};

} // namespace proctor
