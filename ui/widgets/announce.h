// SPDX-License-Identifier: GPL-3.0-or-later
// A change of state, told to screen readers once. GUI thread; never fails, and costs nothing where
// nobody listens.
#pragma once

class QWidget;

namespace proctor {

/// Has what \p carrier is called (its accessible name, or its text) read aloud. For what happened,
/// not for every tick.
void announce(QWidget *carrier);

} // namespace proctor
