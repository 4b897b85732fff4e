// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format.h"
#include "ui/strip/healthstrip.h"

namespace proctor {

QString healthWord(Health health)
{
    switch (health) {
    case Health::Healthy:
        return HealthStrip::tr("Healthy");
    case Health::Degraded:
        return HealthStrip::tr("Degraded");
    case Health::Critical:
        return HealthStrip::tr("Critical");
    case Health::Unknown:
        break;
    }
    return HealthStrip::tr("Unknown");
}

QString healthReasons(const Snapshot &snapshot)
{
    if (!snapshot.reasons.empty()) {
        QStringList reasons;
        for (const Words &reason : snapshot.reasons)
            reasons.append(inWords(reason));
        return inOneLine(reasons);
    }
    if (snapshot.health != Health::Healthy)
        return {};
    const int workers = static_cast<int>(snapshot.counts.active);
    if (workers == 0)
        return snapshot.rows.empty() ? HealthStrip::tr("No workers yet, no orphans")
                                     : HealthStrip::tr("No orphans");
    return HealthStrip::tr("No orphans. %n workers healthy", nullptr, workers);
}

} // namespace proctor
