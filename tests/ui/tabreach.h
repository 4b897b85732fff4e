// SPDX-License-Identifier: GPL-3.0-or-later
// For tests: whether the Tab key alone comes to every control of a window, and whether each says
// what it is.
#pragma once

#include <QtGui/QAccessible>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QButtonGroup>

#include <set>

namespace proctor {

/// One of several that exclude each other: Tab comes to the chosen one, the arrows to the others.
inline bool isReachedByArrows(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button && !button->isChecked() &&
           (button->autoExclusive() || (button->group() && button->group()->exclusive()));
}

inline QString nameOf(const QWidget &widget)
{
    return QStringLiteral("%1 \"%2\"")
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName());
}

inline std::set<QWidget *> wantedByTab(const QWidget &window)
{
    std::set<QWidget *> out;
    const auto widgets = window.findChildren<QWidget *>();
    for (QWidget *widget : widgets)
        if (widget->window() == &window && widget->isVisible() && widget->isEnabled() &&
            (widget->focusPolicy() & Qt::TabFocus) && !isReachedByArrows(*widget) &&
            !widget->focusProxy())
            out.insert(widget);
    return out;
}

/// What Tab passes by, from where the focus is, all round \p window.
inline QStringList notReachedByTab(QWidget &window)
{
    std::set<QWidget *> wanted = wantedByTab(window);
    for (std::size_t left = 2 * wanted.size() + 10; left > 0; --left) {
        QWidget *focused = window.focusWidget();
        if (focused == nullptr)
            break;
        wanted.erase(focused);
        QTest::keyClick(focused, Qt::Key_Tab);
    }
    QStringList out;
    for (const QWidget *widget : wanted)
        out.append(nameOf(*widget));
    return out;
}

/// What Tab comes to and a screen reader has no words for.
inline QStringList namelessByTab(const QWidget &window)
{
    QStringList out;
    for (QWidget *widget : wantedByTab(window)) {
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).isEmpty() ||
            spoken->role() == QAccessible::NoRole)
            out.append(nameOf(*widget));
    }
    return out;
}

} // namespace proctor
