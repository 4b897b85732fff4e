// SPDX-License-Identifier: GPL-3.0-or-later
// How loud the words of a cell are. Pure functions; never fail.
#pragma once

#include "ui/processes/processcolumns.h"
#include "ui/theme/theme.h"

#include <QtGui/QColor>
#include <QtGui/QFont>

namespace proctor {

struct Voice {
    QColor colour;
    QFont::Weight weight = QFont::Normal;
};

/// Which words of a row matter: what needs attention is dark and heavy, what is calm steps back.
Voice voiceOf(const ProcessColumn &column, const ProcessRow &row, Look look, const Theme &theme);
/// Some of its words may be heavy, or are in a heading.
bool mayBeHeavy(const ProcessColumn &column);

} // namespace proctor
