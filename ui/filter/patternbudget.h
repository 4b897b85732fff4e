// SPDX-License-Identifier: GPL-3.0-or-later
// What the patterns of a filter may cost in one pass over all rows: one that runs away in each of
// them would hold up the window at every tick. One thread; never fails.
#pragma once

#include "ui/filter/filtertoken.h"

#include <QtCore/QElapsedTimer>

#include <chrono>
#include <optional>

namespace proctor {

class PatternBudget {
  public:
    /// A pass begins: what was spent before does not count. What was too slow stays so.
    void begin();
    /// \p piece has been matched.
    void charge(const FilterPiece &piece);
    /// The pattern with which it was spent.
    const std::optional<FilterPiece> &slow() const { return m_slow; }

  private:
    QElapsedTimer m_watch;
    std::chrono::nanoseconds m_usedBefore{0}; ///< of the processor, by this thread
    std::optional<FilterPiece> m_slow;
};

} // namespace proctor
