// SPDX-License-Identifier: GPL-3.0-or-later
// Filters that are kept: saved, chosen and removed by the menu at the field, and the last one that
// comes back with the next window.
#include "tests/ui/filterwindow.h"
#include "ui/metatypes.h"
#include "ui/theme/theme.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
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
