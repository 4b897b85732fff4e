// SPDX-License-Identifier: GPL-3.0-or-later
// Who is hidden stops its work. GUI thread; never fails.
#pragma once

#include <QtWidgets/QWidget>

namespace proctor {

/// Somebody can be looking at \p widget: neither it nor its window is put away.
inline bool isSeen(const QWidget &widget)
{
    return widget.isVisible() && !widget.window()->isMinimized();
}

} // namespace proctor
