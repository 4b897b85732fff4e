// SPDX-License-Identifier: GPL-3.0-or-later
// What the patterns of a filter may cost in one pass over all rows: one that runs away in each of
// them would hold up the window at every tick. One thread; never fails.
#pragma once

#include "ui/filter/filtertoken.h"

#include <chrono>
#include <optional>

namespace proctor {

class PatternBudget {
  public:
    /// A pass begins: what was spent before does not count. What was too slow stays so.
    void begin();
    /// What \p match says, which asks the pattern of \p piece.
    template <typename Match>
    bool charged(const FilterPiece &piece, Match match)
    {
        const auto start = std::chrono::steady_clock::now();
        const bool has = match();
        m_spent += std::chrono::steady_clock::now() - start;
        judge(piece);
        return has;
    }
    /// The pattern with which it was spent.
    const std::optional<FilterPiece> &slow() const { return m_slow; }

  private:
    void judge(const FilterPiece &piece);

    std::chrono::nanoseconds m_spent{0};      ///< matching, waiting for the processor included
    std::chrono::nanoseconds m_usedBefore{0}; ///< of the processor, by this thread
    std::optional<FilterPiece> m_slow;
};

} // namespace proctor
