// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/onscreen.h"

#include <QtGui/QScreen>
#include <QtWidgets/QWidget>

namespace proctor {

QSize onScreen(const QSize &size, const QWidget &widget)
{
    const QScreen *screen = widget.screen();
    return screen == nullptr ? size : size.boundedTo(screen->availableSize());
}

QSize dialogSize(const QSize &size, const QSize &least, const QWidget &dialog)
{
    constexpr QSize rim(48, 48);
    constexpr QSize noRimBelow(640, 360);
    const QWidget *parent = dialog.parentWidget();
    if (parent == nullptr)
        return size.expandedTo(onScreen(least, dialog));
    const QSize whole = parent->window()->size();
    const QSize room = (whole - rim).expandedTo(whole.boundedTo(noRimBelow));
    return size.boundedTo(room).expandedTo(onScreen(least, dialog));
}

} // namespace proctor
