// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cleanup/reportdelegate.h"

#include "ui/cleanup/cellpainting.h"
#include "ui/cleanup/reportmodel.h"
#include "ui/format.h"
#include "ui/theme/draw.h"
#include "ui/theme/icons.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace proctor {

namespace {

constexpr int shapeSize = 12;
constexpr int leastState = 132;
constexpr int beforeWord = 32; ///< the shape's place
constexpr int afterWord = 4;
constexpr int barWidth = 72;
constexpr int barHeight = 4;

void paintState(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                const Theme &theme, const QColor &ink, bool attention)
{
    const QRect cell = option.rect;
    const auto look = static_cast<Look>(index.data(ReportModel::LookRole).toInt());
    const QRect shape(cell.left() + 12, cell.top() + (cell.height() - shapeSize) / 2, shapeSize,
                      shapeSize);
    paintShape(painter, QStyle::visualRect(option.direction, cell, shape), look, theme.state(look));
    QFont font = option.font;
    if (attention)
        font.setWeight(QFont::DemiBold);
    paintCellText(
        painter,
        QStyle::visualRect(option.direction, cell, cell.adjusted(beforeWord, 0, -afterWord, 0)),
        index.data().toString(), ink, font);
}

void paintCountdown(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                    const Theme &theme)
{
    const double left = index.data(ReportModel::RemainingRole).toDouble();
    if (left < 0)
        return;
    const QRect cell = cellBox(option.rect, false, option.direction);
    const QRect groove(cell.left(), cell.center().y() - barHeight / 2 + 1, barWidth, barHeight);
    drawBox(painter, QStyle::visualRect(option.direction, cell, groove), 2, theme.hairline, {});
    QRect bar = groove;
    bar.setWidth(qRound(barWidth * left));
    if (bar.width() > 0)
        drawBox(painter, QStyle::visualRect(option.direction, cell, bar), 2,
                theme.state(Look::Ending), {});
    paintCellText(painter,
                  QStyle::visualRect(option.direction, cell, cell.adjusted(barWidth + 10, 0, 0, 0)),
                  index.data().toString(), theme.secondary, option.font);
}

} // namespace

int ReportDelegate::stateWidth()
{
    return std::max(leastState,
                    beforeWord + widestOf(outcomeWords(), uiFont(13, QFont::DemiBold)) + afterWord);
}

void ReportDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const Theme &theme = Theme::of(option.palette);
    const bool quiet = index.data(ReportModel::QuietRole).toBool();
    const bool attention = index.data(ReportModel::AttentionRole).toBool();
    const QColor ink = quiet ? theme.secondary : theme.text;
    painter->save();
    paintRowBack(*painter, option, index);
    switch (index.column()) {
    case ReportModel::State:
        paintState(*painter, option, index, theme, ink, attention);
        break;
    case ReportModel::NextStep:
        paintCountdown(*painter, option, index, theme);
        break;
    default: {
        const bool number = index.column() == ReportModel::Pid;
        const bool command = index.column() == ReportModel::Command;
        paintCellText(*painter, cellBox(option.rect, number, option.direction),
                      index.data().toString(), command ? theme.secondary : ink, option.font,
                      number ? Qt::AlignRight : Qt::AlignLeft,
                      command ? Qt::ElideMiddle : Qt::ElideRight);
    }
    }
    painter->restore();
}

} // namespace proctor
