// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers that order rows as the texts of a column do. Texts are put together and compared only
// when they are new: what was in order stays in order. GUI thread; never fails.
#pragma once

#include "ui/processes/perprocess.h"
#include "ui/processes/processcolumns.h"

#include <optional>
#include <vector>

namespace proctor {

class TextRanks {
  public:
    /// Equal for equal texts, absent where \p column says nothing of a row.
    std::vector<std::optional<double>> of(const std::vector<const ProcessRow *> &rows,
                                          const ProcessColumn &column);
    /// Forgets what was kept for rows that \p snapshot no longer has.
    void forgetMissing(const Snapshot &snapshot);

  private:
    struct Known {
        WordSource source;
        SortKey key;
        std::uint32_t rank = 0;
        bool placed = false; ///< in m_order
    };
    using Place = PerProcess<Known>::Place;
    void prepare(Known &known, const ProcessRow &row, const ProcessColumn &column);
    void place(std::vector<Place> added);
    void number();
    std::weak_ordering compare(Place a, Place b) const;

    std::optional<ColumnId> m_column; ///< whose texts these are
    PerProcess<Known> m_known;
    std::vector<Place> m_order; ///< by text; also of rows that are not asked for just now
    bool m_moved = false;       ///< one in m_order has another text
};

} // namespace proctor
