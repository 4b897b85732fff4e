// SPDX-License-Identifier: GPL-3.0-or-later
// For tests: the texts of a window that have less room than they ask for. What paints itself is
// seen by its size hint.
#pragma once

#include "ui/strip/tile.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QTableView>

#include <algorithm>

namespace proctor {

/// What cuts its own words, with "…" and a tool tip.
inline bool elides(const QWidget &widget)
{
    return !widget.toolTip().isEmpty() &&
           widget.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
}

inline QString nameOf(const QWidget &widget, const QString &words)
{
    return QStringLiteral("%1 \"%2\" \"%3\": has %4 × %5, wants %6 × %7")
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), words)
        .arg(widget.width())
        .arg(widget.height())
        .arg(widget.sizeHint().width())
        .arg(widget.hasHeightForWidth() ? widget.heightForWidth(widget.width())
                                        : widget.sizeHint().height());
}

/// Painted by the tile itself: none of its words may leave it, or be cut without a tool tip.
inline void addClipped(const Tile &tile, QStringList &out)
{
    for (const Tile::Text &one : tile.texts()) {
        const bool cut = QFontMetrics(one.font).horizontalAdvance(one.text) > one.box.width() + 1;
        if ((cut && tile.toolTip().isEmpty()) || !tile.rect().contains(one.box))
            out.append(nameOf(tile, one.text));
    }
}

/// Titles of columns, and rows that are lower than their words.
inline void addClipped(const QTableView &table, QStringList &out)
{
    const QHeaderView *header = table.horizontalHeader();
    const QFontMetrics words(header->font());
    for (int column = 0; !header->isHidden() && column < header->count(); ++column) {
        const QString title = table.model()->headerData(column, Qt::Horizontal).toString();
        if (!header->isSectionHidden(column) &&
            (words.horizontalAdvance(title) + metrics::cellPadding > header->sectionSize(column) ||
             words.height() > header->height()))
            out.append(nameOf(*header, title));
    }
    if (table.verticalHeader()->defaultSectionSize() < table.fontMetrics().height())
        out.append(nameOf(table, QStringLiteral("its rows")));
}

/// Cells that end in "…" must say the whole in a tool tip. The table's own font and padding stand
/// in for those of its delegates.
inline void addClippedCells(const QTableView &table, QStringList &out)
{
    const QRect seen = table.viewport()->rect();
    const QAbstractItemModel *model = table.model();
    for (int row = std::max(0, table.rowAt(0)); row < model->rowCount(); ++row)
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex cell = model->index(row, column);
            const QRect box = table.visualRect(cell);
            if (box.top() > seen.bottom())
                return;
            const QString words = cell.data().toString();
            const bool cut =
                table.fontMetrics().horizontalAdvance(words) + metrics::cellPadding > box.width();
            if (!table.isColumnHidden(column) && box.intersects(seen) && cut &&
                cell.data(Qt::ToolTipRole).toString().isEmpty())
                out.append(QStringLiteral("%1, column %2: %3, and no tool tip")
                               .arg(nameOf(table, words))
                               .arg(column)
                               .arg(box.width()));
        }
}

/// Whatever may be chosen in it.
inline void addClipped(const QComboBox &box, QStringList &out)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = false;
    const QRect room = box.style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                   QStyle::SC_ComboBoxEditField, &box);
    for (int i = 0; i < box.count(); ++i)
        if (box.fontMetrics().horizontalAdvance(box.itemText(i)) > room.width() ||
            box.fontMetrics().height() > room.height())
            out.append(nameOf(box, box.itemText(i)));
}

/// Every visible text of \p window that has less room than it asks for.
inline QStringList clippedTexts(const QWidget &window)
{
    QStringList out;
    const auto shows = [](const QWidget &widget) {
        return widget.isVisible() && !widget.visibleRegion().isEmpty();
    };
    const auto check = [&](const QWidget &widget, const QString &words, bool wraps) {
        if (words.isEmpty() || !shows(widget) || elides(widget))
            return;
        const bool tooNarrow = !wraps && widget.sizeHint().width() > widget.width() + 1;
        const bool tooLow = wraps ? widget.hasHeightForWidth() &&
                                        widget.heightForWidth(widget.width()) > widget.height() + 1
                                  : widget.fontMetrics().height() > widget.height() + 1;
        if (tooNarrow || tooLow)
            out.append(nameOf(widget, words));
    };
    for (const QLabel *label : window.findChildren<QLabel *>())
        check(*label, label->text(), label->wordWrap());
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>())
        check(*button, button->text(), false);
    for (const Tile *tile : window.findChildren<Tile *>())
        if (shows(*tile))
            addClipped(*tile, out);
    for (const QTableView *table : window.findChildren<QTableView *>())
        if (shows(*table)) {
            addClipped(*table, out);
            addClippedCells(*table, out);
        }
    for (const QComboBox *box : window.findChildren<QComboBox *>())
        if (shows(*box))
            addClipped(*box, out);
    for (const QAbstractSpinBox *box : window.findChildren<QAbstractSpinBox *>())
        check(*box, box->text(), false);
    return out;
}

} // namespace proctor
