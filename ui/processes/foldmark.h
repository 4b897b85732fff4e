// SPDX-License-Identifier: GPL-3.0-or-later
// Where a line's words begin, and the mark before them that folds it. Measures in pixels of the
// viewport, laid out from left to right: QStyle::visualRect() mirrors them. GUI thread; never
// fails.
#pragma once

#include "ui/processes/grouping.h"

#include <QtCore/QRect>

class QPainter;
class QTableView;

namespace proctor {

/// From the start of the State cell to the shape of a row, beyond the cell's padding.
int indentOf(const Line &line, Grouping grouping);
/// What a tree wants beyond a flat table's State column: marks, some levels, and how much is
/// folded away.
int treeRoom();

/// The whole line \p row, over all columns.
QRect lineRect(const QTableView &view, int row);
/// What a click on the mark of \p row may hit, as it is on the screen; empty: it has none.
QRect foldMarkRect(const QTableView &view, int row, const Line &line, Grouping grouping);
/// \p box begins where the mark does, left to right; mirrored within \p whole.
void paintFoldMark(QPainter &painter, const QRect &whole, const QRect &box, Fold fold,
                   Qt::LayoutDirection direction);

} // namespace proctor
