// SPDX-License-Identifier: GPL-3.0-or-later
// Where each line of the table is, by its process or its heading. A line has an id for as long as
// it is there, and is looked up once to be moved: fifty thousand rows change places at every tick.
// GUI thread; never fails.
#pragma once

#include "ui/processes/grouping.h"

#include <tsl/robin_map.h>

#include <unordered_map>
#include <vector>

namespace proctor {

class LinePlaces {
  public:
    using Id = std::uint32_t;
    static constexpr Id none = ~Id{0};

    /// none: the line has no place.
    Id idOf(const Line &line) const;
    int at(Id id) const { return m_places[id]; }
    void move(Id id, int place) { m_places[id] = place; }

    /// A line that had no place. Its id is valid until the line is removed.
    Id add(const Line &line, int place);
    void remove(const Line &line);

    /// -1: nowhere.
    int of(const ProcessKey &key) const;
    int of(const GroupKey &key) const;
    int of(const LineKey &key) const;

  private:
    Id idFor(int place);

    // Flat: the look-ups are most of what a tick costs with many rows.
    tsl::robin_map<ProcessKey, Id> m_processes;
    std::unordered_map<GroupKey, Id> m_headings;
    std::vector<int> m_places; ///< by id
    std::vector<Id> m_free;
};

} // namespace proctor
