// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/announce.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QAccessibleWidget>
#include <QtWidgets/QWidget>

namespace proctor {

namespace {

/// Nothing to be seen: what a screen reader finds when it looks at who has something to say.
class Announcement : public QWidget {
    Q_OBJECT
  public:
    explicit Announcement(QWidget *parent) : QWidget(parent)
    {
        resize(1, 1);
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }
};

QAccessibleInterface *interfaceOf(const QString &, QObject *object)
{
    auto *announcement = qobject_cast<Announcement *>(object);
    return announcement == nullptr ? nullptr
                                   : new QAccessibleWidget(announcement, QAccessible::AlertMessage);
}

Announcement *announcementIn(QWidget *window)
{
    static const bool installed = (QAccessible::installFactory(interfaceOf), true);
    Q_UNUSED(installed)
    auto *known = window->findChild<Announcement *>(QString(), Qt::FindDirectChildrenOnly);
    return known != nullptr ? known : new Announcement(window);
}

} // namespace

/// Qt 6.4 has no event for announcements (QAccessibleAnnouncementEvent came with 6.8), and its
/// AT-SPI bridge passes no Alert on. It does tell that something shows, and of what has the role of
/// an alert that is read aloud.
void announce(QWidget *from, const QString &words)
{
    Announcement *announcement = announcementIn(from->window());
    announcement->setAccessibleName(words);
    announcement->show();
    for (const auto type : {QAccessible::ObjectShow, QAccessible::Alert}) {
        QAccessibleEvent event(announcement, type);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace proctor

#include "announce.moc"
