// SPDX-License-Identifier: GPL-3.0-or-later
// A frozen target in words: its cells, and why it can no longer be ended. GUI thread (tr); never
// fails.
#pragma once

#include "ui/cleanup/target.h"
#include "ui/theme/theme.h"

#include <QtCore/QString>

namespace proctor {

Look targetLook(const Target &target);
/// The text of a cell; \p column is one of TargetModel's.
QString targetCell(const Target &target, int column);
QString targetToolTip(const Target &target, int column);
/// "Orphan, PID 4312, pool-3, 3 h 02 m, owner exited"
QString targetAccessible(const Target &target);

} // namespace proctor
