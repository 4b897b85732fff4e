// SPDX-License-Identifier: GPL-3.0-or-later
// How Style draws each kind of control. GUI thread; only Style calls these.
#pragma once

#include "ui/theme/style.h"
#include "ui/theme/theme.h"

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionToolButton;

namespace proctor::paint {

QSize buttonSize(const QStyleOptionButton &option, ButtonKind kind);
void button(QPainter &painter, const QStyleOptionButton &option, ButtonKind kind,
            const Theme &theme);
void toolButton(QPainter &painter, const QStyleOptionToolButton &option, const Theme &theme);
void field(QPainter &painter, const QStyleOption &option, const Theme &theme);
void comboBox(QPainter &painter, const QStyleOptionComboBox &option, const QRect &arrowPart,
              const Theme &theme);
void spinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QRect &up,
             const QRect &down, const Theme &theme);
void checkBox(QPainter &painter, const QStyleOption &option, const Theme &theme);
void radioButton(QPainter &painter, const QStyleOption &option, const Theme &theme);
void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider,
               const Theme &theme);
void headerGround(QPainter &painter, const QRect &rect, const Theme &theme);
void header(QPainter &painter, const QStyleOptionHeader &option, const Theme &theme);
QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &size);
void menuItem(QPainter &painter, const QStyleOptionMenuItem &option, const Theme &theme);
void progress(QPainter &painter, const QStyleOptionProgressBar &option, const Theme &theme);

} // namespace proctor::paint
