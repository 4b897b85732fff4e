// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/processes/groupbutton.h"

#include "ui/processes/groupwords.h"
#include "ui/theme/icons.h"

#include <QtGui/QActionGroup>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStyleOptionButton>

#include <algorithm>
#include <utility>

namespace proctor {

GroupButton::GroupButton(QWidget *parent) : QPushButton(parent)
{
    setObjectName(QStringLiteral("grouping"));
    setFont(uiFont(13, QFont::Medium));
    setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard with the table
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // a button's own would not shrink
    for (const Grouping grouping : groupings) {
        setText(groupingLabel(grouping));
        m_width = std::max(m_width, QPushButton::sizeHint().width());
    }
    showChoice();
    connect(this, &QPushButton::clicked, this, &GroupButton::openMenu);
}

void GroupButton::setGrouping(Grouping grouping)
{
    m_grouping = grouping;
    showChoice();
}

void GroupButton::setCompact(bool compact)
{
    if (std::exchange(m_compact, compact) == compact)
        return;
    showChoice();
    updateGeometry();
}

void GroupButton::showChoice()
{
    const QString words = groupingLabel(m_grouping);
    setText(m_compact ? QString() : words);
    setIcon(m_compact ? proctor::icon(QStringLiteral("group")) : QIcon());
    setToolTip(m_compact ? words : tr("How the rows are grouped"));
    setAccessibleName(words);
}

QSize GroupButton::minimumSizeHint() const
{
    return {metrics::control, QPushButton::sizeHint().height()};
}

QSize GroupButton::sizeHint() const
{
    return {m_compact ? metrics::control : m_width, QPushButton::sizeHint().height()};
}

/// With QPushButton::setMenu() the menu would run an event loop of its own.
void GroupButton::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("groupingMenu"));
    auto *one = new QActionGroup(menu);
    for (const Grouping grouping : groupings) {
        QAction *action = menu->addAction(groupingTitle(grouping));
        action->setCheckable(true);
        action->setChecked(grouping == m_grouping);
        one->addAction(action);
        connect(action, &QAction::triggered, this, [this, grouping] { emit chosen(grouping); });
        if (grouping == m_grouping)
            menu->setActiveAction(action);
    }
    menu->popup(mapToGlobal(QPoint(0, height() + metrics::grid)));
    emit menuOpened(menu);
}

void GroupButton::initStyleOption(QStyleOptionButton *option) const
{
    QPushButton::initStyleOption(option);
    if (!m_compact)
        option->features |= QStyleOptionButton::HasMenu;
}

} // namespace proctor
