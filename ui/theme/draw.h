// SPDX-License-Identifier: GPL-3.0-or-later
// Small strokes shared by what paints itself: rounded boxes with crisp edges, the focus ring,
// tabular digits (Qt 6.4 has no QFont::setFeature and Inter's digits are proportional).
// GUI thread; never fails.
#pragma once

#include <QtCore/QRectF>
#include <QtGui/QColor>
#include <QtGui/QFont>

class QPainter;

namespace proctor {

/// Fills and outlines \p box; the outline lies wholly inside it. An invalid colour draws nothing.
void drawBox(QPainter &painter, const QRectF &box, qreal radius, const QColor &fill,
             const QColor &edge, qreal width = 1.0);
/// Two pixels in the accent colour, inside \p box.
void drawFocusRing(QPainter &painter, const QRectF &box, qreal radius, const QColor &accent);

/// \p text on one line with digits of equal width, in the painter's pen, vertically centred.
/// Too wide text is cut at the box. Text the font cannot show falls back to QPainter's drawing.
void drawTabular(QPainter &painter, const QRectF &box, Qt::Alignment alignment, const QString &text,
                 const QFont &font);
qreal tabularWidth(const QString &text, const QFont &font);

} // namespace proctor
