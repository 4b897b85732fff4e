// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the audit page's cells as the other tables do: shape and word, tabular digits, what went
// as planned steps back. GUI thread; never fails.
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace proctor {

class AuditDelegate : public QStyledItemDelegate {
    Q_OBJECT
  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace proctor
