// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/shapemark.h"

#include <QtGui/QPainter>

namespace proctor {

ShapeMark::ShapeMark(Look look, int size, QWidget *parent)
    : QWidget(parent), m_look(look), m_size(size)
{
    setFixedSize(size, size);
}

void ShapeMark::setLook(Look look)
{
    m_look = look;
    update();
}

void ShapeMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintShape(painter, QRectF(rect()), m_look, Theme::of(palette()).state(m_look));
}

} // namespace proctor
