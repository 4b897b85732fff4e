// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cleanup/targetdelegate.h"

#include "ui/cleanup/cellpainting.h"
#include "ui/cleanup/targetmodel.h"
#include "ui/theme/icons.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>

namespace proctor {

namespace {

constexpr int boxSize = 16;
constexpr int shapeSize = 12;
constexpr int boxLeft = 12;
constexpr int indent = 12; ///< of a descendant

QRect tickBox(const QRect &cell, Qt::LayoutDirection direction)
{
    const QRect box(cell.left() + boxLeft, cell.top() + (cell.height() - boxSize) / 2, boxSize,
                    boxSize);
    return QStyle::visualRect(direction, cell, box);
}

Tick tickOf(const QModelIndex &index)
{
    if (!index.data(TargetModel::PossibleRole).toBool())
        return Tick::Impossible;
    return index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? Tick::On : Tick::Off;
}

void paintWorker(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                 const Theme &theme, const QColor &ink)
{
    const QRect cell = option.rect;
    paintTick(painter, tickBox(cell, option.direction), tickOf(index), theme);
    const auto look = static_cast<Look>(index.data(TargetModel::LookRole).toInt());
    int x = cell.left() + boxLeft + boxSize + 10;
    if (index.data(TargetModel::DescendantRole).toBool())
        x += indent;
    const QRect shape(x, cell.top() + (cell.height() - shapeSize) / 2, shapeSize, shapeSize);
    paintShape(painter, QStyle::visualRect(option.direction, cell, shape), look, theme.state(look));
    const QRect words(x + shapeSize + 8, cell.top(), cell.right() - x - shapeSize - 10,
                      cell.height());
    paintCellText(painter, QStyle::visualRect(option.direction, cell, words),
                  index.data().toString(), ink, option.font);
}

} // namespace

void TargetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const Theme &theme = Theme::of(option.palette);
    painter->save();
    paintRowBack(*painter, option, index);
    const bool possible = index.data(TargetModel::PossibleRole).toBool();
    const QColor ink = possible ? theme.text : theme.hint;
    if (index.column() == TargetModel::Worker) {
        paintWorker(*painter, option, index, theme, ink);
        painter->restore();
        return;
    }
    const bool number = index.column() == TargetModel::Pid || index.column() == TargetModel::Age ||
                        index.column() == TargetModel::Orphaned;
    QFont font = option.font;
    if (index.column() == TargetModel::Orphaned && possible)
        font.setWeight(QFont::DemiBold);
    const bool quiet = index.column() == TargetModel::Reason;
    paintCellText(*painter, cellBox(option.rect, number, option.direction), index.data().toString(),
                  quiet && possible ? theme.secondary : ink, font,
                  number ? Qt::AlignRight : Qt::AlignLeft,
                  index.column() == TargetModel::Command ? Qt::ElideMiddle : Qt::ElideRight);
    painter->restore();
}

bool TargetDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                 const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool release = event->type() == QEvent::MouseButtonRelease;
    if (index.column() != TargetModel::Worker ||
        (!release && event->type() != QEvent::MouseButtonDblClick))
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton ||
        !tickBox(option.rect, option.direction).adjusted(-6, -6, 6, 6).contains(mouse->pos()))
        return false;
    if (!release)
        return true; // the second press of a fast pair: its release ticks
    const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace proctor
