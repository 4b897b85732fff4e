// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/announce.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QWidget>

namespace proctor {

/// Qt 6.4 has no event for announcements (QAccessibleAnnouncementEvent came with 6.8), and its
/// AT-SPI bridge passes no Alert on; that a widget shows and what it is called by now, it does.
void announce(QWidget *carrier)
{
    for (const auto type :
         {QAccessible::NameChanged, QAccessible::ObjectShow, QAccessible::Alert}) {
        QAccessibleEvent event(carrier, type);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace proctor
