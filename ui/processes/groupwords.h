// SPDX-License-Identifier: GPL-3.0-or-later
// What headings and folded rows say, in the user's language. GUI thread (tr); never fails.
#pragma once

#include "ui/processes/grouping.h"

#include <QtCore/QString>

namespace proctor {

struct ProcessColumn;

QString groupingTitle(Grouping grouping); ///< "By owner"
QString groupingLabel(Grouping grouping); ///< "Group: by owner"

/// "beam.smp 4290", "render", "No owner", "No profile"
QString headingTitle(const Group &group);
/// "exited 12 m ago · 3 orphans"; \p now: of the snapshot
QString headingNote(const Group &group, WallTime now);
/// Both: "beam.smp 4290 · exited 12 m ago · 3 orphans"
QString headingText(const Group &group, WallTime now);
/// "3 orphans", "2 active", the most severe first
QStringList countWords(const Group &group);

/// A heading has its text, and what CPU and memory sum up to; nothing in other columns.
QString cellText(const Line &line, const ProcessColumn &column, WallTime now);
/// More than the cell says, or "": a heading's whole text, what a folded row hides.
QString lineToolTip(const Line &line, const ProcessColumn &column, WallTime now);
/// What a screen reader says for a line: the row in words, its level and whether it is open, too.
/// \p isNews: the row has the badge.
QString lineInWords(const Line &line, WallTime now, bool isNews = false);

} // namespace proctor
