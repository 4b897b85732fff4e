// SPDX-License-Identifier: GPL-3.0-or-later
// Where each line of the table is, by its process or its heading. GUI thread; never fails.
#pragma once

#include "ui/processes/grouping.h"

#include <unordered_map>
#include <vector>

namespace proctor {

class LinePlaces {
  public:
    LinePlaces() = default;
    explicit LinePlaces(const std::vector<Line> &lines) { fill(lines); }

    void fill(const std::vector<Line> &lines);
    /// -1: nowhere.
    int of(const ProcessKey &key) const;
    int of(const GroupKey &key) const;
    int of(const LineKey &key) const;
    int of(const Line &line) const;

  private:
    std::unordered_map<ProcessKey, int> m_processes;
    std::unordered_map<GroupKey, int> m_headings;
};

} // namespace proctor
