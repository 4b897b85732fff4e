// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/processes/headingpainting.h"

#include "ui/processes/foldmark.h"
#include "ui/processes/groupwords.h"
#include "ui/processes/processcolumns.h"
#include "ui/theme/draw.h"
#include "ui/theme/icons.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStyleOptionViewItem>
#include <QtWidgets/QTableView>

#include <algorithm>

namespace proctor {

namespace {

constexpr int shapeSize = 12;
constexpr int step = 16; ///< from the mark to the shape
constexpr int gap = 8;   ///< from the shape to the title, and on to the note

bool hasSum(ColumnId id)
{
    return id == ColumnId::Cpu || id == ColumnId::Memory;
}

/// Where the first sum stands, from the line's start: the words end there.
int roomForWords(const QTableView &view)
{
    const QHeaderView *header = view.horizontalHeader();
    int room = 0;
    for (int place = 0; place < header->count(); ++place) {
        const int section = header->logicalIndex(place);
        if (room > 0 && hasSum(static_cast<ColumnId>(section)) && !header->isSectionHidden(section))
            break;
        room += header->sectionSize(section);
    }
    return room;
}

} // namespace

void paintHeadingGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    const Theme &theme = Theme::of(option.palette);
    const QRect &cell = option.rect;
    painter.fillRect(cell, theme.panel);
    painter.fillRect(cell.left(), cell.top(), cell.width(), 1, theme.hairline);
    painter.fillRect(cell.left(), cell.bottom(), cell.width(), 1, theme.hairline);
}

void paintHeading(QPainter &painter, const QTableView &view, const QStyleOptionViewItem &option,
                  const Line &line, int row, WallTime now)
{
    const Theme &theme = Theme::of(option.palette);
    const QRect whole = lineRect(view, row);
    const auto placed = [&](const QRect &box) {
        return QStyle::visualRect(option.direction, whole, box);
    };
    QRect rest = whole.adjusted(metrics::edgePadding, 0, 0, 0);
    paintFoldMark(painter, whole, rest, line.fold, option.direction);
    rest.setLeft(rest.left() + step);
    const Look look = line.group->severest();
    paintShape(painter,
               placed({rest.left(), rest.center().y() - shapeSize / 2 + 1, shapeSize, shapeSize}),
               look, theme.state(look));
    rest.setLeft(rest.left() + shapeSize + gap);
    rest.setRight(whole.left() + roomForWords(view) - metrics::cellPadding);

    const auto words = [&](const QString &text, const QFont &font, const QColor &ink) {
        painter.setFont(font);
        painter.setPen(ink);
        const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, rest.width());
        painter.drawText(placed(rest), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                         shown);
        rest.setLeft(rest.left() + painter.fontMetrics().horizontalAdvance(shown) + gap);
    };
    words(headingTitle(*line.group), uiFont(13, QFont::DemiBold), theme.text);
    if (rest.width() > gap)
        words(headingNote(*line.group, now), uiFont(12), theme.secondary);
}

void paintHeadingSum(QPainter &painter, const QTableView &view, const QRect &cell, const Line &line,
                     const ProcessColumn &column, WallTime now)
{
    const QHeaderView *header = view.horizontalHeader();
    const bool first = header->sectionPosition(static_cast<int>(column.id)) == 0;
    if (!hasSum(column.id) || first)
        return;
    const QFont font = uiFont(13, QFont::DemiBold);
    painter.setPen(Theme::of(view.palette()).secondary);
    drawTabular(painter, cell, Qt::AlignRight, cellText(line, column, now), font);
}

} // namespace proctor
