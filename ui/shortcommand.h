// SPDX-License-Identifier: GPL-3.0-or-later
// A command line as a table cell shows it: where room is short, what tells one program from
// another stays. GUI thread; never fails.
#pragma once

#include "core/engine/snapshot.h"

#include <QtCore/QString>

class QFontMetrics;

namespace proctor {

/// "python3 -u" + "dspy_bridge.py" + "--slot 3"; without an interpreter nothing comes before.
struct ShortCommand {
    QString before;
    QString name;
    QString after;

    QString whole() const;
    /// In at most \p width pixels: the middle of what comes after the name goes first, then what is
    /// before it; of the name itself only where it alone has no room.
    QString elided(const QFontMetrics &metrics, int width) const;
};

/// Directories dropped, secrets masked; "–" or "[comm]" as name where there are no arguments.
ShortCommand shortCommand(const ProcessRow &row);

} // namespace proctor
