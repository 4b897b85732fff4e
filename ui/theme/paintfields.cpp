// SPDX-License-Identifier: GPL-3.0-or-later
// Fields with arrows: choices and numbers.
#include "ui/theme/draw.h"
#include "ui/theme/icons.h"
#include "ui/theme/stylepainter.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyleOption>

namespace proctor::paint {

namespace {

constexpr int arrow = 12;

void drawArrow(QPainter &painter, const QStyleOptionComplex &option, const QRect &part,
               const QString &name, bool possible, const Theme &theme)
{
    const bool over = (option.state & QStyle::State_MouseOver) != 0;
    const QColor ink = !possible ? theme.border : over ? theme.text : theme.secondary;
    icon(name, ink).paint(
        &painter, QStyle::alignedRect(option.direction, Qt::AlignCenter, {arrow, arrow}, part));
}

} // namespace

void comboBox(QPainter &painter, const QStyleOptionComboBox &option, const QRect &arrowPart,
              const Theme &theme)
{
    field(painter, option, theme);
    drawArrow(painter, option, arrowPart, QStringLiteral("chevron-down"),
              (option.state & QStyle::State_Enabled) != 0, theme);
}

void spinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QRect &up,
             const QRect &down, const Theme &theme)
{
    field(painter, option, theme);
    drawArrow(painter, option, up, QStringLiteral("chevron-up"),
              (option.stepEnabled & QAbstractSpinBox::StepUpEnabled) != 0, theme);
    drawArrow(painter, option, down, QStringLiteral("chevron-down"),
              (option.stepEnabled & QAbstractSpinBox::StepDownEnabled) != 0, theme);
}

} // namespace proctor::paint
