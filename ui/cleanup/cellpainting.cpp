// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cleanup/cellpainting.h"

#include "ui/theme/draw.h"
#include "ui/theme/icons.h"

#include <QtCore/QAbstractItemModel>
#include <QtCore/QtMath>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>
#include <QtWidgets/QTableView>

#include <algorithm>

namespace proctor {

namespace {

/// Narrow windows hide the last columns.
int lastShown(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int last = index.model()->columnCount() - 1;
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    for (int column = last; view && column > 0; --column)
        if (!view->isColumnHidden(column))
            return column;
    return last;
}

} // namespace

void paintRowBack(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if ((option.state & QStyle::State_Selected) == 0)
        return;
    const Theme &theme = Theme::of(option.palette);
    const QRect box = option.rect;
    painter.fillRect(box, theme.highlight);
    const bool first = index.column() == 0;
    const bool last = index.column() == lastShown(option, index);
    const auto edge = [&](QRect part) {
        painter.fillRect(QStyle::visualRect(option.direction, box, part), theme.accent);
    };
    if (first)
        edge({box.left(), box.top(), 3, box.height()});
    if ((option.state & QStyle::State_Active) == 0 || option.widget == nullptr ||
        !option.widget->hasFocus())
        return;
    edge({box.left(), box.top(), box.width(), 2});
    edge({box.left(), box.bottom() - 1, box.width(), 2});
    if (last)
        edge({box.right() - 1, box.top(), 2, box.height()});
}

void paintCellText(QPainter &painter, const QRect &box, const QString &text, const QColor &colour,
                   const QFont &font, Qt::Alignment side, Qt::TextElideMode mode)
{
    painter.setPen(colour);
    const bool fits = tabularWidth(text, font) <= box.width();
    drawTabular(painter, box, QStyle::visualAlignment(painter.layoutDirection(), side),
                fits ? text : QFontMetrics(font).elidedText(text, mode, box.width()), font);
}

int widestOf(const QStringList &words, const QFont &font)
{
    int widest = 0;
    for (const QString &word : words)
        widest = std::max(widest, qCeil(tabularWidth(word, font)));
    return widest;
}

void paintTick(QPainter &painter, const QRect &box, Tick tick, const Theme &theme)
{
    if (tick == Tick::On) {
        drawBox(painter, box, metrics::pillRadius, theme.secondary, {});
        icon(QStringLiteral("check"), theme.base).paint(&painter, box.adjusted(1, 1, -1, -1));
        return;
    }
    const bool off = tick == Tick::Off;
    drawBox(painter, box, metrics::pillRadius, off ? theme.base : theme.panel,
            off ? theme.hint : theme.hairline, 1.2);
}

QRect cellBox(const QRect &box, bool rightAligned, Qt::LayoutDirection direction)
{
    const QRect inner = rightAligned ? box.adjusted(4, 0, -2 * metrics::cellPadding, 0)
                                     : box.adjusted(metrics::cellPadding, 0, -4, 0);
    return QStyle::visualRect(direction, box, inner);
}

} // namespace proctor
