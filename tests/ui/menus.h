// SPDX-License-Identifier: GPL-3.0-or-later
// For tests: menus opened and used as a person does, with the mouse or with keys alone. GUI thread;
// what cannot be done aborts the test.
#pragma once

#include "tests/support/samplesnapshot.h"
#include "ui/processes/processmodel.h"
#include "ui/processes/processtable.h"
#include "ui/processes/rowmenu.h"

#include <QtGui/QContextMenuEvent>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

#include <algorithm>

namespace proctor {

enum class By { Mouse, Keys };

/// The two rows of a test that is done both ways.
inline void byMouseAndKeys()
{
    QTest::addColumn<By>("by");
    QTest::newRow("by mouse") << By::Mouse;
    QTest::newRow("by keys") << By::Keys;
}

inline void rightClick(QWidget *on, const QPoint &at)
{
    QTest::mousePress(on, Qt::RightButton, {}, at);
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, on->mapToGlobal(at));
    QApplication::sendEvent(on, &event);
    QTest::mouseRelease(on, Qt::RightButton, {}, at);
}

/// As the key "Menu" does, at the row one is at.
inline void pressMenuKey()
{
    QWidget *at = QApplication::focusWidget();
    const QPoint cursor = at->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, cursor, at->mapToGlobal(cursor));
    QApplication::sendEvent(at, &event);
}

/// Goes down to what is named \p name, as somebody would who hears what is read out.
inline void walkTo(QMenu *menu, const QString &name)
{
    const auto isThere = [menu, &name] {
        const QAction *at = menu->activeAction();
        if (!at)
            return false;
        return (at->menu() ? at->menu()->objectName() : at->objectName()) == name;
    };
    for (int i = 0; i < 60 && !isThere(); ++i)
        QTest::keyClick(menu, Qt::Key_Down);
    if (!isThere())
        qFatal("no %s in the menu", qPrintable(name));
}

/// The menu of the row of \p pid, where none was open.
inline RowMenu *openRowMenu(ProcessTable *table, pid_t pid, By by)
{
    if (by == By::Mouse) {
        const auto *model = qobject_cast<const ProcessModel *>(table->model());
        const QModelIndex row = model->index(model->rowOf(sampleKey(pid)), 0);
        rightClick(table->viewport(), table->visualRect(row).center());
    } else {
        table->select(sampleKey(pid));
        table->setFocus();
        pressMenuKey();
    }
    auto *menu = qobject_cast<RowMenu *>(QApplication::activePopupWidget());
    if (menu == nullptr)
        qFatal("the row has no menu");
    return menu;
}

/// Chooses what is named \p name: with a click on it, or from where the keyboard is in \p menu.
inline void choose(QMenu *menu, const QString &name, By by)
{
    if (by == By::Keys) {
        walkTo(menu, name);
        return QTest::keyClick(menu, Qt::Key_Return);
    }
    const QList<QAction *> actions = menu->actions();
    const auto named = std::find_if(actions.begin(), actions.end(), [&name](const QAction *action) {
        return action->objectName() == name;
    });
    if (named == actions.end())
        qFatal("no %s in the menu", qPrintable(name));
    const QPoint at = menu->actionGeometry(*named).center();
    QTest::mouseMove(menu, at);
    QTest::mouseClick(menu, Qt::LeftButton, {}, at);
}

} // namespace proctor
