// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/processes/newrows.h"

#include <chrono>

namespace proctor {

namespace {

// A pool takes some seconds to start; a badge on every row would say nothing.
constexpr std::chrono::seconds settlesIn{10};
constexpr std::chrono::seconds newAtMost{10}; // see ProcessRow::isNew

} // namespace

void NewRows::note(const Snapshot &snapshot)
{
    if (snapshot.rows.empty()) {
        m_filledAt.reset();
        m_known.clear();
        return;
    }
    if (!m_filledAt)
        m_filledAt = snapshot.steady;
    const auto since = snapshot.steady - *m_filledAt;
    if (since >= settlesIn + newAtMost)
        m_known.clear();
    if (since >= settlesIn)
        return;
    for (const ProcessRow &row : snapshot.rows)
        if (row.isNew)
            m_known.insert(row.key);
}

bool NewRows::has(const ProcessRow &row) const
{
    return row.isNew && !row.ended && !m_known.contains(row.key);
}

} // namespace proctor
