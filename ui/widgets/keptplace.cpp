// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keptplace.h"

#include <QtGui/QCursor>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>

#include <algorithm>

namespace proctor {

KeptPlace::KeptPlace(QAbstractItemView *view, int rowHeight)
    : QObject(view), m_view(view), m_rowHeight(rowHeight)
{
    const QAbstractItemModel *model = view->model();
    const auto before = [this] { take(); };
    const auto after = [this] { giveBack(); }; // the view has heard of it already
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, before);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, before);
    connect(model, &QAbstractItemModel::rowsAboutToBeMoved, this, before);
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, before);
    connect(model, &QAbstractItemModel::rowsInserted, this, after);
    connect(model, &QAbstractItemModel::rowsRemoved, this, after);
    connect(model, &QAbstractItemModel::rowsMoved, this, after);
    connect(model, &QAbstractItemModel::layoutChanged, this, after);
}

void KeptPlace::take()
{
    m_anchors.clear();
    const QWidget *viewport = m_view->viewport();
    const QAbstractItemModel *model = m_view->model();
    const int rows = model->rowCount();
    const int offset = m_view->verticalScrollBar()->value();
    const int first = offset / m_rowHeight;
    const int last = std::min(rows - 1, (offset + viewport->height() - 1) / m_rowHeight);
    const auto addInSight = [&](int row) {
        if (row >= first && row <= last)
            m_anchors.append({model->index(row, 0), row * m_rowHeight - offset});
    };
    if (QApplication::widgetAt(QCursor::pos()) == viewport)
        addInSight((viewport->mapFromGlobal(QCursor::pos()).y() + offset) / m_rowHeight);
    addInSight(m_view->currentIndex().row());
    if (offset > 0)
        for (int row = first; row <= last; ++row)
            addInSight(row);
}

void KeptPlace::giveBack()
{
    const auto anchor = std::find_if(m_anchors.cbegin(), m_anchors.cend(),
                                     [](const Anchor &one) { return one.index.isValid(); });
    if (anchor == m_anchors.cend())
        return;
    m_view->doItemsLayout(); // the scroll bar's new range, before its value
    m_view->verticalScrollBar()->setValue(anchor->index.row() * m_rowHeight - anchor->y);
}

} // namespace proctor
