// SPDX-License-Identifier: GPL-3.0-or-later
// Where each line of the table is, by its process or its heading. A line that moves is looked up
// once and keeps its entry: fifty thousand rows change places at every tick. GUI thread; never
// fails.
#pragma once

#include "ui/processes/grouping.h"

#include <unordered_map>
#include <vector>

namespace proctor {

class LinePlaces {
  public:
    /// The place of \p line, to be read and to be changed; null: it has none. Valid until the line
    /// is removed.
    int *find(const Line &line);
    void add(const Line &line, int place);
    void remove(const Line &line);

    /// -1: nowhere.
    int of(const ProcessKey &key) const;
    int of(const GroupKey &key) const;
    int of(const LineKey &key) const;

  private:
    std::unordered_map<ProcessKey, int> m_processes;
    std::unordered_map<GroupKey, int> m_headings;
};

} // namespace proctor
