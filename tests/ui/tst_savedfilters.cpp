// SPDX-License-Identifier: GPL-3.0-or-later
// Filters that are kept: saved, chosen and removed by the menu at the field, and the last one that
// comes back with the next window.
#include "tests/ui/filterwindow.h"
#include "ui/filter/savedfilters.h"
#include "ui/metatypes.h"
#include "ui/theme/theme.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMessageBox>

using namespace proctor;

class TestSavedFilters : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase()
    {
        registerMetaTypes();
        applyTheme(*qApp, Appearance::Light);
    }
    void init() { m_page = std::make_unique<FilterWindow>(); }
    void cleanup() { m_page.reset(); }

    void savedFilterIsChosenAndRemoved();
    void mouseSavesChoosesAndRemoves();
    void keyboardSavesChoosesAndRemoves();
    void twoWindowsKeepEachOthersFilters();
    void menuShowsWhatAnotherWindowSaved();
    void savedFiltersSurviveTheWindow();
    void savedNameWithAmpersandStaysReadable();
    void mistakeCannotBeSaved();
    void sameNameReplaces();
    void lastFilterComesBack();
    void lastGoodFilterComesBackAfterAMistake();
    void withoutAFileNothingIsRemembered();
    void failureToKeepIsSaid();
    void failureToKeepTheLastFilterIsSaidOnce();
    void failureToKeepTheColumnsIsSaid();
    void damagedFileIsNoHarm();

  private:
    /// From a dialog that has gone: what it leaves behind would close the next menu.
    void comeBack() const
    {
        QCoreApplication::processEvents();
        QApplication::setActiveWindow(m_page->window());
    }

    std::unique_ptr<FilterWindow> m_page;
};

void TestSavedFilters::savedFilterIsChosenAndRemoved()
{
    m_page->save(QStringLiteral("Old orphans"), "state:orphan age:>3h");
    m_page->save(QStringLiteral("Browsers"), "cmd:chrome");
    m_page->field()->clear();
    QMenu *menu = m_page->openMenu();
    QCOMPARE(menu->actions().at(0)->text(), QStringLiteral("Browsers\tcmd:chrome"));
    menu->actions().at(1)->trigger();
    QCOMPARE(m_page->field()->text(), QStringLiteral("state:orphan age:>3h"));
    QCOMPARE(m_page->shown(), 2);
    QVERIFY(m_page->field()->hasFocus());
    QVERIFY(!m_page->isOpen());
    m_page->removeMenu()->actions().at(1)->trigger();
    QCOMPARE(m_page->savedNames(), (QStringList{QStringLiteral("Browsers")}));
    QCOMPARE(m_page->shown(), 2); // what is shown is not taken away
}

namespace {

void press(QMenu *menu, QAction *action)
{
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
}

/// Down to \p action and Enter, as the keyboard goes.
void pressKeys(QMenu *menu, const QAction *action)
{
    for (int steps = 0; menu->activeAction() != action && steps < menu->actions().size(); ++steps)
        QTest::keyClick(menu, Qt::Key_Down);
    QCOMPARE(menu->activeAction(), action);
    QTest::keyClick(menu, Qt::Key_Return);
}

} // namespace

void TestSavedFilters::mouseSavesChoosesAndRemoves()
{
    m_page->type("state:orphan");
    if (m_page->isOpen())
        m_page->press(Qt::Key_Escape); // the offers
    QMenu *menu = m_page->openMenu();
    press(menu, menu->findChild<QAction *>(QStringLiteral("saveFilter")));
    auto *dialog = m_page->window()->findChild<QInputDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    auto *name = dialog->findChild<QLineEdit *>();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Left behind"));
    for (QPushButton *button : dialog->findChildren<QPushButton *>())
        if (button->text() == dialog->okButtonText())
            QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!dialog->isVisible());
    delete dialog;
    comeBack();
    m_page->field()->clear();
    menu = m_page->openMenu();
    QCOMPARE(menu->actions().front()->text(), QStringLiteral("Left behind\tstate:orphan"));
    press(menu, menu->actions().front());
    QCOMPARE(m_page->field()->text(), QStringLiteral("state:orphan"));
    QCOMPARE(m_page->shown(), 3);
    menu = m_page->openMenu();
    auto *removing = menu->findChild<QMenu *>(QStringLiteral("removeFilter"));
    press(menu, removing->menuAction());
    QTRY_VERIFY(removing->isVisible());
    press(removing, removing->actions().front());
    QVERIFY(m_page->savedNames().isEmpty());
    QVERIFY(SavedFilters(m_page->path()).all().empty());
}

void TestSavedFilters::keyboardSavesChoosesAndRemoves()
{
    auto *button = m_page->window()->findChild<QPushButton *>(QStringLiteral("savedFilters"));
    const auto menu = [&] {
        delete m_page->window()->findChild<QMenu *>(QStringLiteral("filterMenu"));
        m_page->field()->setFocus();
        m_page->press(Qt::Key_Tab);
        if (QApplication::focusWidget() != button)
            qFatal("Tab does not lead from the field to its menu");
        QTest::keyClick(button, Qt::Key_Space);
        return m_page->window()->findChild<QMenu *>(QStringLiteral("filterMenu"));
    };
    m_page->type("state:orphan");
    if (m_page->isOpen())
        m_page->press(Qt::Key_Escape); // the offers
    QMenu *first = menu();
    pressKeys(first, first->findChild<QAction *>(QStringLiteral("saveFilter")));
    auto *dialog = m_page->window()->findChild<QInputDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    auto *name = dialog->findChild<QLineEdit *>();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Left behind"));
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(!dialog->isVisible());
    delete dialog;
    comeBack();
    m_page->field()->clear();
    QMenu *second = menu();
    pressKeys(second, second->actions().front());
    QCOMPARE(m_page->field()->text(), QStringLiteral("state:orphan"));
    QCOMPARE(m_page->shown(), 3);
    QMenu *third = menu();
    auto *removing = third->findChild<QMenu *>(QStringLiteral("removeFilter"));
    pressKeys(third, removing->menuAction());
    QTRY_VERIFY(removing->isVisible());
    QTest::keyClick(removing, Qt::Key_Return); // the first one is chosen
    QVERIFY(m_page->savedNames().isEmpty());
    QVERIFY(SavedFilters(m_page->path()).all().empty());
}

void TestSavedFilters::twoWindowsKeepEachOthersFilters()
{
    const auto names = [](const SavedFilters &filters) {
        QStringList list;
        for (const SavedFilter &filter : filters.all())
            list.append(filter.name + u'=' + filter.text);
        return list;
    };
    const QString path = m_page->folder() + QStringLiteral("/shared.ini");
    SavedFilters one(path);
    QVERIFY(one.save(QStringLiteral("kept"), QStringLiteral("pool")));
    SavedFilters other(path);
    QVERIFY(one.save(QStringLiteral("of one"), QStringLiteral("beam")));
    QVERIFY(other.save(QStringLiteral("of the other"), QStringLiteral("celery")));
    QVERIFY(one.setLast(QStringLiteral("cpu:>5"))); // as at every filter that was typed
    QVERIFY(one.save(QStringLiteral("of one"), QStringLiteral("beam orphan")));
    QVERIFY(other.remove(QStringLiteral("kept")));
    QVERIFY(other.setLast(QStringLiteral("age:>1h")));
    const QStringList both{QStringLiteral("of one=beam orphan"),
                           QStringLiteral("of the other=celery")};
    QCOMPARE(names(SavedFilters(path)), both);
    QCOMPARE(SavedFilters(path).last(), QStringLiteral("age:>1h"));
    one.refresh();
    QCOMPARE(names(one), both);
}

void TestSavedFilters::menuShowsWhatAnotherWindowSaved()
{
    m_page->save(QStringLiteral("mine"), "pool");
    SavedFilters(m_page->path()).save(QStringLiteral("another's"), QStringLiteral("beam"));
    QCOMPARE(m_page->savedNames(),
             (QStringList{QStringLiteral("another's"), QStringLiteral("mine")}));
}

void TestSavedFilters::savedFiltersSurviveTheWindow()
{
    m_page->save(QStringLiteral("Größe, „groß“; x=1"), "mem:>1G cmd:\"a, b\" /ü\\d/");
    m_page->open();
    QCOMPARE(m_page->savedNames(), (QStringList{QStringLiteral("Größe, „groß“; x=1")}));
    m_page->field()->clear();
    m_page->openMenu()->actions().at(0)->trigger();
    QCOMPARE(m_page->field()->text(), QStringLiteral("mem:>1G cmd:\"a, b\" /ü\\d/"));
}

void TestSavedFilters::savedNameWithAmpersandStaysReadable()
{
    m_page->save(QStringLiteral("R&D"), "pool");
    QCOMPARE(m_page->savedNames(), (QStringList{QStringLiteral("R&&D")}));
}

void TestSavedFilters::mistakeCannotBeSaved()
{
    QVERIFY(!m_page->saveAction()->isEnabled()); // nor nothing at all
    m_page->set("age:>3");
    QVERIFY(!m_page->saveAction()->isEnabled());
    m_page->set("age:>3m");
    QVERIFY(m_page->saveAction()->isEnabled());
}

void TestSavedFilters::sameNameReplaces()
{
    m_page->save(QStringLiteral("mine"), "pool");
    m_page->save(QStringLiteral(" mine "), "beam");
    QCOMPARE(m_page->savedNames(), (QStringList{QStringLiteral("mine")}));
    QCOMPARE(m_page->openMenu()->actions().at(0)->text(), QStringLiteral("mine\tbeam"));
}

void TestSavedFilters::lastFilterComesBack()
{
    m_page->type("state:orphan");
    m_page->open();
    QCOMPARE(m_page->field()->text(), QStringLiteral("state:orphan"));
    QCOMPARE(m_page->shown(), 3);
    m_page->field()->clear();
    m_page->open();
    QCOMPARE(m_page->field()->text(), QString());
}

void TestSavedFilters::lastGoodFilterComesBackAfterAMistake()
{
    m_page->set("state:orphan");
    m_page->set("state:orphan age:>9");
    m_page->open();
    QCOMPARE(m_page->field()->text(), QStringLiteral("state:orphan"));
}

void TestSavedFilters::withoutAFileNothingIsRemembered()
{
    const auto plain = [] {
        auto window = std::make_unique<MainWindow>();
        window->show();
        return window;
    };
    auto first = plain();
    first->findChild<RowFilterField *>()->setText(QStringLiteral("pool"));
    first.reset();
    QCOMPARE(plain()->findChild<RowFilterField *>()->text(), QString());
}

void TestSavedFilters::failureToKeepIsSaid()
{
    // A file where the folder should be: root, too, cannot write below it.
    QFile blocking(m_page->folder() + QStringLiteral("/proctor"));
    QVERIFY(blocking.open(QIODevice::WriteOnly));
    m_page->save(QStringLiteral("mine"), "pool");
    auto *box = m_page->window()->findChild<QMessageBox *>();
    QVERIFY(box);
    QVERIFY2(box->text().startsWith(m_page->path()), qPrintable(box->text()));
    box->close();
    QCOMPARE(m_page->savedNames(), (QStringList{QStringLiteral("mine")})); // for now it is there
}

void TestSavedFilters::failureToKeepTheLastFilterIsSaidOnce()
{
    QFile blocking(m_page->folder() + QStringLiteral("/proctor"));
    QVERIFY(blocking.open(QIODevice::WriteOnly));
    const auto boxes = [this] { return m_page->window()->findChildren<QMessageBox *>(); };
    m_page->type("pool");
    m_page->table()->setFocus();
    QCOMPARE(boxes().size(), 1);
    QVERIFY2(boxes().front()->text().startsWith(m_page->path()),
             qPrintable(boxes().front()->text()));
    delete boxes().front();
    QApplication::setActiveWindow(m_page->window());
    m_page->field()->setFocus();
    m_page->type("-3");
    m_page->table()->setFocus();
    QCOMPARE(boxes().size(), 0);
}

void TestSavedFilters::failureToKeepTheColumnsIsSaid()
{
    QFile blocking(m_page->folder() + QStringLiteral("/proctor"));
    QVERIFY(blocking.open(QIODevice::WriteOnly));
    m_page->table()->setGrouping(Grouping::Profile);
    QTRY_VERIFY(m_page->window()->findChild<QMessageBox *>());
    const QString said = m_page->window()->findChild<QMessageBox *>()->text();
    QVERIFY2(said.startsWith(m_page->path()) && said.contains(QStringLiteral("Columns")),
             qPrintable(said));
}

void TestSavedFilters::damagedFileIsNoHarm()
{
    m_page->close();
    QVERIFY(QDir(m_page->folder()).mkpath(QStringLiteral("proctor")));
    QFile file(m_page->path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[filter]\nlast=age:>3\n[savedFilters]\nsize=2000000000\n1\\name=x\n\xff\xfe[[");
    file.close();
    m_page->open();
    QCOMPARE(m_page->field()->text(), QStringLiteral("age:>3")); // and says what is wrong with it
    QVERIFY(m_page->field()->error());
    QCOMPARE(m_page->shown(), m_page->all());
    QVERIFY(m_page->savedNames().isEmpty());
}

QTEST_MAIN(TestSavedFilters)
#include "tst_savedfilters.moc"
