// SPDX-License-Identifier: GPL-3.0-or-later
// The filter of the window by clicks and keys: what is offered and taken, what is said of a
// mistake and what stays shown meanwhile, and what is remembered.
#include "tests/support/samplesnapshot.h"
#include "ui/filter/filternotice.h"
#include "ui/filter/filterpopup.h"
#include "ui/filter/rowfilterfield.h"
#include "ui/metatypes.h"
#include "ui/processes/processmodel.h"
#include "ui/processes/processtable.h"
#include "ui/strip/tile.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

#include <algorithm>

using namespace proctor;

class TestFilterField : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void filtersWhileOneTypes();
    void keysAreOfferedAndTakenByKeyboard();
    void enterTakesAStateThatIsBegun();
    void enterTakesNothingThatNobodyChose();
    void tabTakesTheFirst();
    void closedListLeavesKeysToTheField();
    void escapeClosesTheListFirst();
    void mouseTakesAnOffer();
    void pressElsewhereClosesTheList();
    void listOffersWhatTheSnapshotHolds();
    void listStandsStillWhileSnapshotsArrive();
    void listRunsRoundItsEnds();
    void programmedTextOffersNothing();
    void mistakeKeepsTheLastGoodFilter();
    void mistakeIsSaidAndMended();
    void wordMadeKeyIsNoLongerLookedFor();
    void sentenceGivesWayToTheTable();
    void mistakeShowsInTheFieldWithoutTheKeyboard();
    void undoBringsBackWhatEscapeCleared();
    void tileAndTextTogether();
    void helpShowsTheSyntax();
    void savedFilterIsChosenAndRemoved();
    void savedFiltersSurviveTheWindow();
    void savedNameWithAmpersandStaysReadable();
    void mistakeCannotBeSaved();
    void sameNameReplaces();
    void lastFilterComesBack();
    void lastGoodFilterComesBackAfterAMistake();
    void withoutAFileNothingIsRemembered();
    void failureToKeepIsSaid();
    void damagedFileIsNoHarm();

  private:
    void open();
    ProcessTable *table() const { return m_window->findChild<ProcessTable *>(); }
    RowFilterField *field() const { return m_window->findChild<RowFilterField *>(); }
    FilterPopup *popup() const { return m_window->findChild<FilterPopup *>(); }
    bool isOpen() const { return popup() && popup()->isVisible(); }
    QString sentence() const;
    QStringList offers() const;
    int shown() const { return table()->model()->rowCount(); }
    void type(const char *text);
    QMenu *openMenu() const;
    void save(const QString &name, const char *text);
    QStringList savedNames() const;
    QString path() const { return m_folder->filePath(QStringLiteral("proctor/window.ini")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
    SnapshotPtr m_snapshot;
};

void TestFilterField::initTestCase()
{
    registerMetaTypes();
    applyTheme(*qApp, Appearance::Light);
}

void TestFilterField::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_snapshot = mockupSnapshot();
    open();
}

/// Anew, as the program would be started again.
void TestFilterField::open()
{
    m_window.reset();
    m_window = std::make_unique<MainWindow>(MainWindow::Options{{}, false, {}, path()});
    m_window->resize(1360, 860);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    m_window->showSnapshot(m_snapshot);
    field()->setFocus();
}

void TestFilterField::cleanup()
{
    m_window.reset();
    m_folder.reset();
}

/// What is said below the field, "" when nothing is.
QString TestFilterField::sentence() const
{
    const auto *label = m_window->findChild<QLabel *>(QStringLiteral("filterError"));
    return label && label->isVisible() ? label->text() : QString();
}

QStringList TestFilterField::offers() const
{
    QStringList list;
    for (int row = 0; isOpen() && row < popup()->model()->rowCount(); ++row)
        list.append(popup()->model()->index(row, 0).data().toString());
    return list;
}

void TestFilterField::type(const char *text)
{
    QTest::keyClicks(field(), QString::fromUtf8(text));
}

QMenu *TestFilterField::openMenu() const
{
    delete m_window->findChild<QMenu *>(QStringLiteral("filterMenu"));
    QTest::mouseClick(m_window->findChild<QPushButton *>(QStringLiteral("savedFilters")),
                      Qt::LeftButton);
    return m_window->findChild<QMenu *>(QStringLiteral("filterMenu"));
}

void TestFilterField::save(const QString &name, const char *text)
{
    field()->setText(QString::fromUtf8(text));
    openMenu()->findChild<QAction *>(QStringLiteral("saveFilter"))->trigger();
    auto *dialog = m_window->findChild<QInputDialog *>();
    QVERIFY(dialog);
    dialog->setTextValue(name);
    dialog->accept();
    delete dialog;
}

/// As the menu "Remove" lists them.
QStringList TestFilterField::savedNames() const
{
    QStringList names;
    for (const QAction *action :
         openMenu()->findChild<QMenu *>(QStringLiteral("removeFilter"))->actions())
        names.append(action->text());
    return names;
}

void TestFilterField::filtersWhileOneTypes()
{
    type("state:orphan");
    QCOMPARE(shown(), 3);
    type(" -worker:pool-3");
    QCOMPARE(shown(), 2);
    type(" cpu:>50");
    QCOMPARE(shown(), 1);
}

void TestFilterField::keysAreOfferedAndTakenByKeyboard()
{
    QTest::keyClick(field(), Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(offers().contains(QStringLiteral("state:")));
    QTest::keyClick(field(), Qt::Key_Escape);
    QTest::keyClick(field(), Qt::Key_Down, Qt::AltModifier);
    QVERIFY(offers().contains(QStringLiteral("why:")));
    QTest::keyClick(field(), Qt::Key_Down);
    QVERIFY(field()->accessibleDescription().startsWith(QStringLiteral("state:, ")));
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(field()->accessibleDescription().isEmpty());
    type("sta");
    QCOMPARE(offers(), (QStringList{QStringLiteral("state:"), QStringLiteral("state:stalled")}));
    QTest::keyClick(field(), Qt::Key_Down);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(field()->text(), QStringLiteral("state:"));
    QVERIFY(field()->hasFocus());
    QVERIFY(offers().contains(QStringLiteral("orphan"))); // its values follow at once
    QVERIFY(sentence().isEmpty());                        // nothing is wrong yet
    QTest::keyClick(field(), Qt::Key_Down);
    QTest::keyClick(field(), Qt::Key_Down);
    QTest::keyClick(field(), Qt::Key_Down);
    QTest::keyClick(field(), Qt::Key_Enter);
    QCOMPARE(field()->text(), QStringLiteral("state:orphan"));
    QVERIFY(!isOpen());
    QCOMPARE(shown(), 3);
}

void TestFilterField::enterTakesAStateThatIsBegun()
{
    type("state:sus");
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(field()->text(), QStringLiteral("state:suspect"));
    QCOMPARE(shown(), 1);
    QVERIFY(field()->hasFocus());
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(table()->hasFocus());
}

void TestFilterField::enterTakesNothingThatNobodyChose()
{
    type("orphan"); // "orphaned:" is offered
    QVERIFY(isOpen());
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(field()->text(), QStringLiteral("orphan"));
    QVERIFY(!isOpen());
    QVERIFY(table()->hasFocus());
}

void TestFilterField::tabTakesTheFirst()
{
    type("own");
    QTest::keyClick(field(), Qt::Key_Tab);
    QCOMPARE(field()->text(), QStringLiteral("owner:"));
    QTest::keyClick(field(), Qt::Key_Tab);
    QCOMPARE(field()->text(), QStringLiteral("owner:beam.smp"));
    QVERIFY(field()->hasFocus());
    QTest::keyClick(field(), Qt::Key_Tab); // closed: on to the next widget
    QVERIFY(!field()->hasFocus());
}

void TestFilterField::closedListLeavesKeysToTheField()
{
    QSignalSpy left(field(), &FilterField::left);
    type("zzz");
    QVERIFY(!isOpen());
    for (const auto key : {Qt::Key_Down, Qt::Key_Return, Qt::Key_Enter})
        QTest::keyClick(field(), key);
    QCOMPARE(left.count(), 3);
    QTest::keyClick(field(), Qt::Key_Escape);
    QCOMPARE(field()->text(), QString());
    QTest::keyClick(field(), Qt::Key_Escape);
    QCOMPARE(left.count(), 4);
}

void TestFilterField::escapeClosesTheListFirst()
{
    type("stat");
    QVERIFY(isOpen());
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(!isOpen());
    QCOMPARE(field()->text(), QStringLiteral("stat"));
    QTest::keyClick(field(), Qt::Key_Escape);
    QCOMPARE(field()->text(), QString());
}

void TestFilterField::mouseTakesAnOffer()
{
    type("state:s");
    QCOMPARE(offers(), (QStringList{QStringLiteral("stalled"), QStringLiteral("suspect")}));
    const QRect second = popup()->visualRect(popup()->model()->index(1, 0));
    QTest::mouseClick(popup()->viewport(), Qt::LeftButton, {}, second.center());
    QCOMPARE(field()->text(), QStringLiteral("state:suspect"));
    QVERIFY(!isOpen());
    QVERIFY(field()->hasFocus());
    QCOMPARE(shown(), 1);
}

void TestFilterField::pressElsewhereClosesTheList()
{
    type("state:s");
    QVERIFY(isOpen());
    QTest::mouseClick(m_window->findChild<QPushButton *>(QStringLiteral("pause")), Qt::LeftButton);
    QVERIFY(!isOpen());
    QVERIFY(m_window->paused()); // the press is not swallowed
}

void TestFilterField::listOffersWhatTheSnapshotHolds()
{
    type("owner:");
    QCOMPARE(offers(), (QStringList{QStringLiteral("beam.smp"), QStringLiteral("celery")}));
    QTest::keyClick(field(), Qt::Key_Escape);
    m_window->showSnapshot(nextTick(*m_snapshot, [](Snapshot &s) {
        RowLooks looks;
        looks.ownerName = "my pool";
        s.rows.push_back(makeRow(9999, Verdict::Active, "new", looks));
    }));
    QTest::keyClick(field(), Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(offers().last(), QStringLiteral("\"my pool\"")); // as it has to be written
    QTest::keyClick(field(), Qt::Key_Up);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(field()->text(), QStringLiteral("owner:\"my pool\""));
    QCOMPARE(shown(), 1);
}

void TestFilterField::listStandsStillWhileSnapshotsArrive()
{
    type("owner:");
    QTest::keyClick(field(), Qt::Key_Down);
    const QStringList before = offers();
    m_window->showSnapshot(nextTick(*m_snapshot, [](Snapshot &s) { s.rows.clear(); }));
    QCOMPARE(offers(), before);
    QCOMPARE(popup()->chosen(), 0);
}

void TestFilterField::listRunsRoundItsEnds()
{
    type("owner:");
    QTest::keyClick(field(), Qt::Key_Up);
    QCOMPARE(popup()->chosen(), 1);
    QTest::keyClick(field(), Qt::Key_Down);
    QCOMPARE(popup()->chosen(), 0);
    QTest::keyClick(field(), Qt::Key_Up);
    QCOMPARE(popup()->chosen(), 1);
}

void TestFilterField::programmedTextOffersNothing()
{
    field()->setText(QStringLiteral("state:s"));
    QVERIFY(!isOpen());
}

void TestFilterField::mistakeKeepsTheLastGoodFilter()
{
    QSignalSpy changes(field(), &RowFilterField::filterChanged);
    field()->setText(QStringLiteral("state:orphan"));
    QCOMPARE(changes.count(), 1);
    field()->setText(QStringLiteral("state:orphan age:>9"));
    field()->setText(QStringLiteral("state:orphan cpu:/x/"));
    QCOMPARE(shown(), 3);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(field()->filter().text(), QStringLiteral("state:orphan"));
    m_window->showSnapshot(nextTick(*m_snapshot)); // and at the next tick, too
    QCOMPARE(shown(), 3);
    QCOMPARE(field()->text(), QStringLiteral("state:orphan cpu:/x/"));
}

void TestFilterField::mistakeIsSaidAndMended()
{
    type("age:>3");
    QVERIFY2(sentence().startsWith(QStringLiteral("“3” has no unit.")), qPrintable(sentence()));
    QCOMPARE(field()->accessibleDescription(), sentence());
    QVERIFY(field()->toolTip().contains(QStringLiteral("has no unit")));
    const auto *notice = m_window->findChild<FilterNotice *>();
    QVERIFY(m_window->rect().contains(notice->geometry()));
    QVERIFY(notice->y() >= field()->mapTo(m_window.get(), QPoint(0, field()->height())).y());
    type("h");
    QVERIFY(sentence().isEmpty());
    QVERIFY(field()->accessibleDescription().isEmpty());
    QVERIFY(shown() < static_cast<int>(m_snapshot->rows.size()));
    QVERIFY(shown() > 0);
}

void TestFilterField::wordMadeKeyIsNoLongerLookedFor()
{
    type("state:orphan age");
    QCOMPARE(shown(), 0); // as a word
    type(":");
    QCOMPARE(shown(), 3);
    QCOMPARE(field()->filter().text(), QStringLiteral("state:orphan"));
    type(">1");
    QCOMPARE(shown(), 3);
    type("h");
    QCOMPARE(shown(), 3);
    type(" cpu:>50");
    QCOMPARE(shown(), 1);
}

void TestFilterField::sentenceGivesWayToTheTable()
{
    type("age:>3");
    QVERIFY(!sentence().isEmpty());
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(table()->hasFocus());
    QVERIFY(sentence().isEmpty()); // it would lie on the headings
    QTest::keyClick(table(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(!sentence().isEmpty());
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier); // another page
    QVERIFY(sentence().isEmpty());
}

void TestFilterField::mistakeShowsInTheFieldWithoutTheKeyboard()
{
    field()->setText(QStringLiteral("age:3h"));
    table()->setFocus();
    const QImage good = field()->grab().toImage();
    field()->setText(QStringLiteral("age:3x"));
    const QRgb tone = Theme::light().state(Look::Orphan).rgb();
    const QImage bad = field()->grab().toImage();
    const auto has = [tone](const QImage &image) {
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixel(x, y) == tone)
                    return true;
        return false;
    };
    QVERIFY(!has(good));
    QVERIFY(has(bad));
}

void TestFilterField::undoBringsBackWhatEscapeCleared()
{
    type("age:>3x ");
    QTest::keyClick(field(), Qt::Key_Escape);
    QCOMPARE(field()->text(), QString());
    QVERIFY(sentence().isEmpty());
    QCOMPARE(shown(), static_cast<int>(m_snapshot->rows.size()));
    field()->undo();
    QCOMPARE(field()->text(), QStringLiteral("age:>3x "));
}

void TestFilterField::tileAndTextTogether()
{
    type("owner:beam cpu:>10");
    const auto tiles = m_window->findChildren<Tile *>();
    const auto orphans = std::find_if(
        tiles.begin(), tiles.end(), [](const Tile *tile) { return tile->look() == Look::Orphan; });
    QVERIFY(orphans != tiles.end());
    QTest::mouseClick(*orphans, Qt::LeftButton);
    QCOMPARE(shown(), 1);
    QCOMPARE(field()->text(), QStringLiteral("owner:beam cpu:>10"));
    QTest::mouseClick(*orphans, Qt::LeftButton);
    QVERIFY(shown() > 1);
    QTest::mouseClick(*orphans, Qt::LeftButton);
    QTest::keyClick(table(), Qt::Key_Escape); // clears both
    QCOMPARE(field()->text(), QString());
    QCOMPARE(shown(), static_cast<int>(m_snapshot->rows.size()));
}

void TestFilterField::helpShowsTheSyntax()
{
    for (const char *part : {"state:orphan,suspect", "age:&gt;1h", "-cmd:/", "cgroup"})
        QCOMPARE(field()->toolTip().contains(QString::fromLatin1(part)),
                 QLatin1String(part) != QLatin1String("cgroup")); // no row knows its cgroup
}

void TestFilterField::savedFilterIsChosenAndRemoved()
{
    save(QStringLiteral("Old orphans"), "state:orphan age:>3h");
    save(QStringLiteral("Browsers"), "cmd:chrome");
    field()->clear();
    QMenu *menu = openMenu();
    QCOMPARE(menu->actions().at(0)->text(), QStringLiteral("Browsers\tcmd:chrome"));
    menu->actions().at(1)->trigger();
    QCOMPARE(field()->text(), QStringLiteral("state:orphan age:>3h"));
    QCOMPARE(shown(), 2);
    QVERIFY(field()->hasFocus());
    QVERIFY(!isOpen());
    openMenu()->findChild<QMenu *>(QStringLiteral("removeFilter"))->actions().at(1)->trigger();
    QCOMPARE(savedNames(), (QStringList{QStringLiteral("Browsers")}));
    QCOMPARE(shown(), 2); // what is shown is not taken away
}

void TestFilterField::savedFiltersSurviveTheWindow()
{
    save(QStringLiteral("Größe, „groß“; x=1"), "mem:>1G cmd:\"a, b\" /ü\\d/");
    open();
    QCOMPARE(savedNames(), (QStringList{QStringLiteral("Größe, „groß“; x=1")}));
    field()->clear();
    openMenu()->actions().at(0)->trigger();
    QCOMPARE(field()->text(), QStringLiteral("mem:>1G cmd:\"a, b\" /ü\\d/"));
}

void TestFilterField::savedNameWithAmpersandStaysReadable()
{
    save(QStringLiteral("R&D"), "pool");
    QCOMPARE(savedNames(), (QStringList{QStringLiteral("R&&D")}));
}

void TestFilterField::mistakeCannotBeSaved()
{
    const auto action = [this] {
        return openMenu()->findChild<QAction *>(QStringLiteral("saveFilter"));
    };
    QVERIFY(!action()->isEnabled()); // nor nothing at all
    field()->setText(QStringLiteral("age:>3"));
    QVERIFY(!action()->isEnabled());
    field()->setText(QStringLiteral("age:>3m"));
    QVERIFY(action()->isEnabled());
}

void TestFilterField::sameNameReplaces()
{
    save(QStringLiteral("mine"), "pool");
    save(QStringLiteral(" mine "), "beam");
    QCOMPARE(savedNames(), (QStringList{QStringLiteral("mine")}));
    QCOMPARE(openMenu()->actions().at(0)->text(), QStringLiteral("mine\tbeam"));
}

void TestFilterField::lastFilterComesBack()
{
    type("state:orphan");
    open();
    QCOMPARE(field()->text(), QStringLiteral("state:orphan"));
    QCOMPARE(shown(), 3);
    field()->clear();
    open();
    QCOMPARE(field()->text(), QString());
}

void TestFilterField::lastGoodFilterComesBackAfterAMistake()
{
    field()->setText(QStringLiteral("state:orphan"));
    field()->setText(QStringLiteral("state:orphan age:>9"));
    open();
    QCOMPARE(field()->text(), QStringLiteral("state:orphan"));
}

void TestFilterField::withoutAFileNothingIsRemembered()
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

void TestFilterField::failureToKeepIsSaid()
{
    // A file where the folder should be: root, too, cannot write below it.
    QFile blocking(m_folder->filePath(QStringLiteral("proctor")));
    QVERIFY(blocking.open(QIODevice::WriteOnly));
    save(QStringLiteral("mine"), "pool");
    auto *box = m_window->findChild<QMessageBox *>();
    QVERIFY(box);
    QVERIFY2(box->text().startsWith(path()), qPrintable(box->text()));
    box->close();
    QCOMPARE(savedNames(), (QStringList{QStringLiteral("mine")})); // for now it is there
}

void TestFilterField::damagedFileIsNoHarm()
{
    m_window.reset();
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("proctor")));
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[filter]\nlast=age:>3\n[savedFilters]\nsize=2000000000\n1\\name=x\n\xff\xfe[[");
    file.close();
    open();
    QCOMPARE(field()->text(), QStringLiteral("age:>3")); // and says what is wrong with it
    QVERIFY(field()->error());
    QCOMPARE(shown(), static_cast<int>(m_snapshot->rows.size()));
    QVERIFY(savedNames().isEmpty());
}

QTEST_MAIN(TestFilterField)
#include "tst_filterfield.moc"
