// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a line of the progress sheet: shape and word, the countdown as a shrinking bar, the
// result. GUI thread; never fails.
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace proctor {

class ReportDelegate : public QStyledItemDelegate {
    Q_OBJECT
  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// Room for every outcome there is.
    static int stateWidth();
};

} // namespace proctor
