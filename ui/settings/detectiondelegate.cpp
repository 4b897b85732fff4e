// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/detectiondelegate.h"

#include "ui/cleanup/cellpainting.h"
#include "ui/settings/fittingmodel.h"
#include "ui/theme/icons.h"

#include <QtGui/QPainter>

namespace proctor {

namespace {

constexpr int shapeSize = 12;
constexpr int shapeRoom = 20; ///< with the gap behind it

} // namespace

DetectionDelegate::DetectionDelegate(int numbers, int states, QObject *parent)
    : QStyledItemDelegate(parent), m_numbers(numbers), m_states(states)
{}

void DetectionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                              const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const Theme &theme = Theme::of(option.palette);
    const bool number = index.column() == m_numbers;
    painter->save();
    paintRowBack(*painter, option, index);
    QRect cell = option.rect;
    if (index.column() == 0)
        cell.setLeft(cell.left() + metrics::edgePadding - metrics::cellPadding);
    if (index.column() == m_states) {
        const QRect shape(cell.left() + metrics::cellPadding,
                          cell.top() + (cell.height() - shapeSize) / 2, shapeSize, shapeSize);
        const auto look = static_cast<Look>(index.data(FittingModel::LookRole).toInt());
        paintShape(*painter, QStyle::visualRect(option.direction, option.rect, shape), look,
                   theme.state(look));
        cell.setLeft(cell.left() + shapeRoom);
    }
    cell = QStyle::visualRect(option.direction, option.rect, cell);
    const QString words = index.data().toString();
    const bool quiet = words == QStringLiteral("0") || index.column() > m_numbers;
    paintCellText(*painter, cellBox(cell, number, option.direction), words,
                  quiet ? theme.secondary : theme.text, option.font,
                  number ? Qt::AlignRight : Qt::AlignLeading, Qt::ElideRight);
    painter->restore();
}

} // namespace proctor
