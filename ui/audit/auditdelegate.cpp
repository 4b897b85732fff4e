// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/auditdelegate.h"

#include "ui/audit/auditmodel.h"
#include "ui/cleanup/cellpainting.h"
#include "ui/theme/icons.h"

#include <QtGui/QPainter>

namespace proctor {

namespace {

constexpr int shapeSize = 12;
constexpr int shapeGap = 8;

QColor inkOf(const QModelIndex &index, const Theme &theme, bool quiet)
{
    if (index.data().toString() == QStringLiteral("–"))
        return theme.hint;
    switch (index.column()) {
    case AuditModel::When:
    case AuditModel::Command:
    case AuditModel::Who:
        return theme.secondary;
    case AuditModel::BatchId:
        return theme.hint;
    default:
        return quiet ? theme.secondary : theme.text;
    }
}

QRect paintLook(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                const Theme &theme)
{
    QRect cell = option.rect.adjusted(metrics::cellPadding, 0, -4, 0);
    const auto look = static_cast<Look>(index.data(AuditModel::LookRole).toInt());
    const QRect shape(cell.left(), cell.top() + (cell.height() - shapeSize) / 2, shapeSize,
                      shapeSize);
    paintShape(painter, QStyle::visualRect(option.direction, option.rect, shape), look,
               theme.state(look));
    cell.setLeft(cell.left() + shapeSize + shapeGap);
    return QStyle::visualRect(option.direction, option.rect, cell);
}

QRect textBox(const QStyleOptionViewItem &option, int column, bool number)
{
    if (column == AuditModel::Why) // ends in … more often than not: clear of its neighbour
        return cellBox(option.rect, false, option.direction).adjusted(0, 0, -8, 0);
    if (column != AuditModel::When)
        return cellBox(option.rect, number, option.direction);
    return QStyle::visualRect(option.direction, option.rect,
                              option.rect.adjusted(metrics::edgePadding, 0, -4, 0));
}

} // namespace

void AuditDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const Theme &theme = Theme::of(option.palette);
    const int column = index.column();
    const bool state = column == AuditModel::State;
    const bool number = column == AuditModel::Pid || column == AuditModel::Took;
    const bool attention = index.data(AuditModel::AttentionRole).toBool();
    painter->save();
    paintRowBack(*painter, option, index);
    const QRect box =
        state ? paintLook(*painter, option, index, theme) : textBox(option, column, number);
    QFont font = option.font;
    if (state && attention)
        font.setWeight(QFont::DemiBold);
    paintCellText(*painter, box, index.data().toString(),
                  inkOf(index, theme, index.data(AuditModel::QuietRole).toBool()), font,
                  number ? Qt::AlignRight : Qt::AlignLeading,
                  column == AuditModel::Command ? Qt::ElideMiddle : Qt::ElideRight);
    painter->restore();
}

} // namespace proctor
