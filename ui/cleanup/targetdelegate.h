// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a frozen target's cells, and ticks its box on a click into the box and nowhere else.
// GUI thread; never fails.
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace proctor {

class TargetDelegate : public QStyledItemDelegate {
    Q_OBJECT
  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

  protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
};

} // namespace proctor
