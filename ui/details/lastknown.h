// SPDX-License-Identifier: GPL-3.0-or-later
// One process as it was last known: follows it by its key through snapshots, and keeps what there
// was to know once it has ended or its row has gone. GUI thread; never fails.
#pragma once

#include "core/engine/snapshot.h"

#include <memory>
#include <optional>

namespace proctor {

class LastKnown {
  public:
    explicit LastKnown(ProcessRow row);

    /// \p snapshot is newer than what is known.
    void note(const Snapshot &snapshot);

    const ProcessKey &key() const { return m_row.key; }
    /// As last seen alive, and how it ended when that was seen.
    const ProcessRow &row() const { return m_row; }
    /// When its row was missed: nobody saw it end. A profile that is switched off takes the row of
    /// a living process away, too, and may give it back.
    std::optional<WallTime> lostAt() const { return m_lostAt; }
    bool isGone() const { return m_row.ended || m_lostAt; }

    /// What was collected of it up to steady(); null: nothing.
    const ResourceSeries *resources() const { return m_resources.get(); }
    SteadyTime steady() const { return m_steady; }

  private:
    ProcessRow m_row;
    std::optional<WallTime> m_lostAt;
    std::shared_ptr<const ResourceSeries> m_resources;
    SteadyTime m_steady;
};

} // namespace proctor
