// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes that a screen can show: at 300 % many are 640 × 360. GUI thread; never fails.
#pragma once

#include <QtCore/QSize>

class QWidget;

namespace proctor {

/// \p size, or as much of it as the screen of \p widget has room for.
QSize onScreen(const QSize &size, const QWidget &widget);

/// How large \p dialog, which would like \p size, opens: no larger than its parent's window less a
/// rim, and no smaller than \p least, which the screen limits.
QSize dialogSize(const QSize &size, const QSize &least, const QWidget &dialog);

} // namespace proctor
