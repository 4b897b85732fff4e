// SPDX-License-Identifier: GPL-3.0-or-later
// The state shapes: told apart without colour, at 12 pixels. GUI thread.
#include "ui/theme/icons.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

namespace proctor {

namespace {

/// Painted in a box of 12 by 12.
void paintInTwelve(QPainter &painter, Look look, const QColor &colour)
{
    const QPen stroke(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    const QRectF ring(1.6, 1.6, 8.8, 8.8);
    switch (look) {
    case Look::Active:
        painter.drawEllipse(QRectF(1, 1, 10, 10));
        break;
    case Look::Stalled:
        painter.drawPie(QRectF(3.2, 3.2, 5.6, 5.6), 0, 90 * 16);
        painter.setPen(stroke);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(ring);
        break;
    case Look::Orphan: {
        painter.setPen(QPen(colour, 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolygon(QPolygonF({{6, 1.2}, {11.3, 10.6}, {0.7, 10.6}}));
        break;
    }
    case Look::Suspect:
        painter.setPen(QPen(colour, 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolygon(QPolygonF({{6, 0.7}, {11.3, 6}, {6, 11.3}, {0.7, 6}}));
        break;
    case Look::Ending:
        painter.drawPie(ring, 90 * 16, 180 * 16);
        painter.setPen(stroke);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(ring);
        break;
    case Look::Ended:
        painter.setPen(stroke);
        painter.drawLine(QPointF(2.2, 2.2), QPointF(9.8, 9.8));
        painter.drawLine(QPointF(9.8, 2.2), QPointF(2.2, 9.8));
        break;
    case Look::Kept:
        painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(2.25, 2.25, 7.5, 7.5));
        break;
    case Look::Zombie:
        painter.setPen(stroke);
        painter.drawLine(QPointF(2.6, 2.6), QPointF(9.4, 9.4));
        painter.drawLine(QPointF(9.4, 2.6), QPointF(2.6, 9.4));
        painter.drawLine(QPointF(1.4, 11), QPointF(10.6, 11));
        break;
    case Look::Unknown: {
        QPainterPath hook(QPointF(3.4, 3.8));
        hook.cubicTo(3.4, 0.6, 8.8, 0.6, 8.8, 3.7);
        hook.cubicTo(8.8, 5.6, 6.1, 5.6, 6.1, 7.6);
        painter.setPen(stroke);
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(hook);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(QPointF(6.1, 10.3), 1.05, 1.05);
        break;
    }
    }
}

} // namespace

void paintShape(QPainter &painter, const QRectF &box, Look look, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / 12, box.height() / 12);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    paintInTwelve(painter, look, colour);
    painter.restore();
}

} // namespace proctor
