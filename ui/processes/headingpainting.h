// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a heading of the process table. It runs over all columns, and every cell paints its own
// part of it: no spans, which would have to follow every change. GUI thread; never fails.
#pragma once

#include "ui/processes/grouping.h"

class QPainter;
class QStyleOptionViewItem;
class QTableView;

namespace proctor {

struct ProcessColumn;

/// Behind everything: a shade, and a line above and below.
void paintHeadingGround(QPainter &painter, const QStyleOptionViewItem &option);
/// The words of the view's \p row, of which the painter shows what lies in the cell of \p option.
void paintHeading(QPainter &painter, const QTableView &view, const QStyleOptionViewItem &option,
                  const Line &line, int row, WallTime now);
/// The sum in \p cell, where the column has one and the title leaves it the place.
void paintHeadingSum(QPainter &painter, const QTableView &view, const QRect &cell, const Line &line,
                     const ProcessColumn &column, WallTime now);

} // namespace proctor
