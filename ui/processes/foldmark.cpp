// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/processes/foldmark.h"

#include "ui/processes/processcolumns.h"
#include "ui/theme/icons.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStyle>
#include <QtWidgets/QTableView>

#include <algorithm>

namespace proctor {

namespace {

constexpr int step = 4 * metrics::grid; ///< a level, and the mark itself
constexpr int deepest = 6;              ///< what lies deeper is shown no further in
constexpr int levelsWithRoom = 2;
constexpr int mark = 12;

} // namespace

int indentOf(const Line &line, Grouping grouping)
{
    return grouping == Grouping::Tree ? (std::min(line.depth, deepest) + 1) * step : 0;
}

int treeRoom()
{
    return (levelsWithRoom + 1) * step;
}

QRect lineRect(const QTableView &view, int row)
{
    const QHeaderView *header = view.horizontalHeader();
    const int left = view.layoutDirection() == Qt::RightToLeft
                         ? view.viewport()->width() - header->length() + header->offset()
                         : -header->offset();
    return {left, view.rowViewportPosition(row), header->length(), view.rowHeight(row)};
}

QRect foldMarkRect(const QTableView &view, int row, const Line &line, Grouping grouping)
{
    if (line.fold == Fold::None)
        return {};
    constexpr int state = static_cast<int>(ColumnId::State);
    QRect whole = lineRect(view, row);
    if (!line.isHeading())
        whole = {view.columnViewportPosition(state), whole.top(), view.columnWidth(state),
                 whole.height()};
    const int before = line.isHeading() ? 0 : indentOf(line, grouping) - step;
    const QRect box(whole.left() + before, whole.top(), metrics::edgePadding + step,
                    whole.height());
    return QStyle::visualRect(view.layoutDirection(), whole, box & whole);
}

void paintFoldMark(QPainter &painter, const QRect &whole, const QRect &box, Fold fold,
                   Qt::LayoutDirection direction)
{
    if (fold == Fold::None)
        return;
    const QString name = fold == Fold::Open             ? QStringLiteral("chevron-down")
                         : direction == Qt::RightToLeft ? QStringLiteral("chevron-left")
                                                        : QStringLiteral("chevron-right");
    const QRect place(box.left(), box.center().y() - mark / 2 + 1, mark, mark);
    icon(name, Ink::Secondary).paint(&painter, QStyle::visualRect(direction, whole, place));
}

} // namespace proctor
