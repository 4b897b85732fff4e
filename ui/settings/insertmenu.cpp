// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/insertmenu.h"

#include "ui/format.h"

namespace proctor {

namespace {

QString plain(std::string_view name)
{
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace

InsertMenu::InsertMenu(QWidget *parent) : QMenu(parent)
{
    setObjectName(QStringLiteral("insertMenu"));
    std::string_view section = "-";
    QMenu *part = nullptr;
    for (const ProfileKey &key : profileKeys()) {
        if (key.section != section) {
            section = key.section;
            part = addMenu(section.empty() ? tr("Profile") : text(headingOf(section)));
        }
        // As it is written in the file, then what it does.
        const bool heading = key.sample[0] == '[';
        QAction *action = part->addAction(
            tr("%1: %2", "a key and what it does")
                .arg(heading ? text(headingOf(key.key)) : plain(key.key), inWords(key.what)));
        action->setObjectName(plain(key.section) + u'.' + plain(key.key));
        connect(action, &QAction::triggered, this, [this, &key] { emit keyChosen(key); });
    }
}

} // namespace proctor
