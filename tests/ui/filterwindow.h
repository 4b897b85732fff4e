// SPDX-License-Identifier: GPL-3.0-or-later
// The window with the mock-up's rows and the keyboard in its filter field, driven as a person
// would; it remembers in a folder of its own. GUI thread; a missing widget aborts the test.
#pragma once

#include "tests/support/samplesnapshot.h"
#include "ui/filter/filterpopup.h"
#include "ui/filter/rowfilterfield.h"
#include "ui/processes/processmodel.h"
#include "ui/processes/processtable.h"
#include "ui/window/mainwindow.h"

#include <QtCore/QStringList>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

#include <memory>

namespace proctor {

class FilterWindow {
  public:
    FilterWindow() { open(); }

    /// Anew, as the program would be started again.
    void open()
    {
        close();
        m_window = std::make_unique<MainWindow>(MainWindow::Options{{}, false, {}, {}, path()});
        m_window->resize(1360, 860);
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        m_window->showSnapshot(snapshot);
        field()->setFocus();
    }
    void close() { m_window.reset(); }

    MainWindow *window() const { return m_window.get(); }
    ProcessTable *table() const { return child<ProcessTable>(); }
    RowFilterField *field() const { return child<RowFilterField>(); }
    FilterPopup *popup() const { return child<FilterPopup>(); }
    QString folder() const { return m_folder.path(); }
    QString path() const { return m_folder.filePath(QStringLiteral("proctor/window.ini")); }

    bool isOpen() const
    {
        const auto *popup = m_window->findChild<FilterPopup *>(); // made when first needed
        return popup != nullptr && popup->isVisible();
    }
    QStringList offers() const
    {
        QStringList list;
        for (int row = 0; isOpen() && row < popup()->model()->rowCount(); ++row)
            list.append(popup()->model()->index(row, 0).data().toString());
        return list;
    }
    /// What is said below the field, "" when nothing is.
    QString sentence() const
    {
        const auto *label = m_window->findChild<QLabel *>(QStringLiteral("filterError"));
        return label != nullptr && label->isVisible() ? label->text() : QString();
    }
    int shown() const { return static_cast<int>(child<ProcessModel>()->rows().size()); }
    int all() const { return static_cast<int>(snapshot->rows.size()); }

    void type(const char *text) { QTest::keyClicks(field(), QString::fromUtf8(text)); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(field(), key, modifiers);
    }
    void set(const char *text) { field()->setText(QString::fromUtf8(text)); }

    QMenu *openMenu() const
    {
        delete m_window->findChild<QMenu *>(QStringLiteral("filterMenu"));
        QTest::mouseClick(child<QPushButton>("savedFilters"), Qt::LeftButton);
        return child<QMenu>("filterMenu");
    }
    QAction *saveAction() const
    {
        return openMenu()->findChild<QAction *>(QStringLiteral("saveFilter"));
    }
    QMenu *removeMenu() const
    {
        return openMenu()->findChild<QMenu *>(QStringLiteral("removeFilter"));
    }
    void save(const QString &name, const char *text)
    {
        set(text);
        saveAction()->trigger();
        auto *dialog = child<QInputDialog>();
        dialog->setTextValue(name);
        dialog->accept();
        delete dialog;
    }
    /// As the menu that removes lists them.
    QStringList savedNames() const
    {
        QStringList names;
        for (const QAction *action : removeMenu()->actions())
            names.append(action->text());
        return names;
    }

    const SnapshotPtr snapshot = mockupSnapshot();

  private:
    template <typename Widget>
    Widget *child(const char *name = nullptr) const
    {
        auto *found = m_window->findChild<Widget *>(QString::fromLatin1(name));
        if (found == nullptr)
            qFatal("no widget %s", name != nullptr ? name : Widget::staticMetaObject.className());
        return found;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace proctor
