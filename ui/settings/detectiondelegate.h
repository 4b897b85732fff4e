// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the cells of ProfileModel and FittingModel: a state with its shape, numbers at the right.
// GUI thread; never fails.
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace proctor {

class DetectionDelegate : public QStyledItemDelegate {
    Q_OBJECT
  public:
    /// \p numbers is right-aligned; \p states, where there are any, the column with shapes.
    DetectionDelegate(int numbers, int states, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

  private:
    int m_numbers;
    int m_states; ///< -1: none
};

} // namespace proctor
