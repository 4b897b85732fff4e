// SPDX-License-Identifier: GPL-3.0-or-later
// The colours that were set, as the theme knows them. Any thread; never fails.
#pragma once

#include "core/settings/settings.h"
#include "ui/theme/theme.h"

namespace proctor {

inline Appearance appearanceOf(Colours colours)
{
    switch (colours) {
    case Colours::Light:
        return Appearance::Light;
    case Colours::Dark:
        return Appearance::Dark;
    case Colours::System:
        break;
    }
    return Appearance::System;
}

} // namespace proctor
