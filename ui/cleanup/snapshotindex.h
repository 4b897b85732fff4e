// SPDX-License-Identifier: GPL-3.0-or-later
// A snapshot's rows by key and by pid, so that ten thousand frozen targets are found again in one
// pass. Holds the snapshot. GUI thread; never fails.
#pragma once

#include "core/engine/snapshot.h"

#include <unordered_map>
#include <unordered_set>

namespace proctor {

class SnapshotIndex {
  public:
    explicit SnapshotIndex(SnapshotPtr snapshot) : m_snapshot(std::move(snapshot))
    {
        m_rows.reserve(m_snapshot->rows.size());
        for (const ProcessRow &row : m_snapshot->rows) {
            m_rows.emplace(row.key, &row);
            if (!row.ended)
                m_livePids.insert(row.key.pid);
        }
    }

    const Snapshot &snapshot() const { return *m_snapshot; }
    /// The very process \p key names, or nothing; it keeps the snapshot alive.
    std::shared_ptr<const ProcessRow> find(const ProcessKey &key) const
    {
        const auto it = m_rows.find(key);
        return it == m_rows.end() ? nullptr
                                  : std::shared_ptr<const ProcessRow>(m_snapshot, it->second);
    }
    /// Some living process has this pid: not necessarily the one that was meant.
    bool pidIsInUse(pid_t pid) const { return m_livePids.contains(pid); }

  private:
    SnapshotPtr m_snapshot;
    std::unordered_map<ProcessKey, const ProcessRow *> m_rows;
    std::unordered_set<pid_t> m_livePids;
};

} // namespace proctor
