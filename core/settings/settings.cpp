// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"

#include <utility>

namespace proctor {

std::string_view toString(Colours colours)
{
    switch (colours) {
    case Colours::System:
        return "system";
    case Colours::Light:
        return "light";
    case Colours::Dark:
        return "dark";
    }
    return {};
}

Settings withChanges(const Settings &before, const Settings &after, Settings onto)
{
    const auto take = [&](auto field) {
        if (before.*field != after.*field)
            onto.*field = after.*field;
    };
    take(&Settings::language);
    take(&Settings::look);
    take(&Settings::highContrast);
    take(&Settings::scanIntervalS);
    take(&Settings::holdOrderS);
    take(&Settings::details);
    take(&Settings::graceS);
    return onto;
}

} // namespace proctor
