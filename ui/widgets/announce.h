// SPDX-License-Identifier: GPL-3.0-or-later
// A change of state, told to screen readers once. GUI thread; never fails, and costs next to
// nothing where nobody listens.
#pragma once

class QString;
class QWidget;

namespace proctor {

/// Has \p words read aloud for the window of \p from. For what happened, not for every tick.
void announce(QWidget *from, const QString &words);

} // namespace proctor
