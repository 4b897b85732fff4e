// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/snapshot.h"

#include <algorithm>

namespace proctor {

std::string_view toString(Health health)
{
    switch (health) {
    case Health::Healthy:
        return "healthy";
    case Health::Degraded:
        return "degraded";
    case Health::Critical:
        return "critical";
    case Health::Unknown:
        break;
    }
    return "unknown";
}

const ProcessRow *Snapshot::find(const ProcessKey &key) const
{
    const auto it = std::find_if(rows.begin(), rows.end(),
                                 [&key](const ProcessRow &row) { return row.key == key; });
    return it == rows.end() ? nullptr : &*it;
}

} // namespace proctor
