// SPDX-License-Identifier: GPL-3.0-or-later
// For tests and pictures of small windows and large fonts: the sizes a 1920 × 1080 screen has at
// 200 % and 300 %, and a desktop with a font of its own.
#pragma once

#include "ui/theme/theme.h"

#include <QtCore/QSize>
#include <QtWidgets/QApplication>
#include <QtWidgets/QProxyStyle>
#include <QtWidgets/QStyleFactory>

namespace proctor {

inline constexpr QSize at200Percent(960, 540);
inline constexpr QSize at300Percent(640, 360);

/// A desktop that chose a style and a font: Proctor leaves both as they are. Before anything else
/// applies a theme, for that remembers the desktop once and for all.
inline void beDesktopWithFont(int pixelSize)
{
    QApplication::setStyle(new QProxyStyle(QStyleFactory::create(QStringLiteral("fusion"))));
    QFont font = QApplication::font();
    font.setPixelSize(pixelSize);
    QApplication::setFont(font);
    applyTheme(*qApp, Appearance::System);
}

} // namespace proctor
