// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/tabbutton.h"

#include "ui/theme/draw.h"
#include "ui/theme/theme.h"

#include <QtGui/QPainter>

namespace proctor {

TabButton::TabButton(const QString &words, QWidget *parent) : QAbstractButton(parent)
{
    setText(words);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setFont(uiFont(13, QFont::Medium));
    setAttribute(Qt::WA_Hover);
}

QSize TabButton::sizeHint() const
{
    return {QFontMetrics(uiFont(13, QFont::DemiBold)).horizontalAdvance(text()) + 24,
            metrics::control};
}

void TabButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    if (isChecked())
        drawBox(painter, rect(), metrics::controlRadius, theme.highlight, theme.accent,
                hasFocus() ? 2.0 : 1.5);
    else if (underMouse())
        drawBox(painter, QRectF(rect()).adjusted(3, 3, -3, -3), metrics::pillRadius, theme.window,
                {});
    if (!isChecked() && hasFocus())
        drawFocusRing(painter, rect(), metrics::controlRadius, theme.accent);
    painter.setFont(isChecked() ? uiFont(13, QFont::DemiBold) : font());
    painter.setPen(isChecked() ? theme.text : theme.secondary);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace proctor
