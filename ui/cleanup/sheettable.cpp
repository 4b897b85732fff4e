// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cleanup/sheettable.h"

#include "ui/theme/theme.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>

namespace proctor {

SheetTable::SheetTable(QWidget *parent) : QTableView(parent)
{
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(24);
    horizontalHeader()->setFixedHeight(metrics::headerRow);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(metrics::row);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // columns of two tables stay in line
    setVerticalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    setFont(uiFont(13));
}

void SheetTable::display(QAbstractItemModel *model, const QList<int> &widths)
{
    setModel(model);
    for (int column = 0; column < widths.size(); ++column) {
        const bool stretches = widths.at(column) == 0;
        horizontalHeader()->setSectionResizeMode(column, stretches ? QHeaderView::Stretch
                                                                   : QHeaderView::Fixed);
        if (!stretches)
            setColumnWidth(column, widths.at(column));
    }
}

void SheetTable::hideHeader()
{
    horizontalHeader()->hide();
}

void SheetTable::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex box = currentIndex().siblingAtColumn(0);
    if (event->key() == Qt::Key_Space && (box.flags() & Qt::ItemIsUserCheckable) != 0) {
        const bool on = box.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        model()->setData(box, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        return;
    }
    QTableView::keyPressEvent(event);
}

void SheetTable::focusInEvent(QFocusEvent *event)
{
    const bool byKey =
        event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && model() != nullptr && !currentIndex().isValid())
        setCurrentIndex(model()->index(0, 0));
    QTableView::focusInEvent(event);
    viewport()->update();
}

} // namespace proctor
