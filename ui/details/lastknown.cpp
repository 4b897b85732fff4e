// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/lastknown.h"

#include <utility>

namespace proctor {

LastKnown::LastKnown(ProcessRow row) : m_row(std::move(row)) {}

void LastKnown::note(const Snapshot &snapshot)
{
    const ProcessRow *now = snapshot.find(m_row.key);
    if (now == nullptr) {
        if (!isGone())
            m_lostAt = snapshot.at;
        return;
    }
    m_lostAt.reset();
    if (now->ended) { // again and again: what ended it may be known only later
        m_row.ended = now->ended;
        m_row.ageS = now->ageS;
        return;
    }
    m_row = *now;
    const auto series = snapshot.resources.find(m_row.key);
    m_resources = series == snapshot.resources.end() ? nullptr : series->second;
    m_steady = snapshot.steady;
}

} // namespace proctor
