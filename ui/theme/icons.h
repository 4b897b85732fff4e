// SPDX-License-Identifier: GPL-3.0-or-later
// Proctor's own SVG icons (resources/icons), tinted, and the state shapes, painted. GUI thread.
#pragma once

#include "ui/theme/theme.h"

#include <QtCore/QRectF>
#include <QtGui/QIcon>

class QPainter;

namespace proctor {

/// The icon "NAME.svg" in one colour (its disabled state paler). An unknown name asserts in debug
/// builds and gives an empty icon otherwise.
QIcon icon(const QString &name, const QColor &colour);

/// A role instead of a colour: the icon then follows every change of the application's palette.
enum class Ink { Text, Secondary, Hint, Accent, Orphan, OnFilled };
QIcon icon(const QString &name, Ink ink = Ink::Text);

/// Paints the shape of \p look (● ◔ ▲ ◆ ◐ ✕ ▫ ☓ ?) filling \p box, which should be square.
void paintShape(QPainter &painter, const QRectF &box, Look look, const QColor &colour);
/// The same as an icon, in the theme's colour.
QIcon shapeIcon(Look look, const Theme &theme, int size = 12);

} // namespace proctor
