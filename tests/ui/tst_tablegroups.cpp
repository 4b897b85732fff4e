// SPDX-License-Identifier: GPL-3.0-or-later
// The table with headings and as a tree: what is selected, where one is and what is folded stay,
// and a heading is never taken for a process.
#include "tests/support/compareenum.h"
#include "tests/support/samplesnapshot.h"
#include "ui/processes/processmodel.h"
#include "ui/processes/processtable.h"
#include "ui/processes/tablefolding.h"
#include "ui/processes/tablekeeper.h"
#include "ui/theme/theme.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QMouseEvent>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollBar>

using namespace proctor;

namespace {

using Keys = std::vector<ProcessKey>;

/// Ten owners with twelve workers each; of each dozen, three are children of the first.
SnapshotPtr pools()
{
    Snapshot snapshot = emptySnapshot();
    for (pid_t pid = 1008; pid < 1128; ++pid) {
        RowLooks looks;
        looks.ownerPid = 100 + pid % 10;
        looks.profile = pid % 3 == 0 ? "render" : pid % 3 == 1 ? "bridge" : "";
        snapshot.rows.push_back(
            makeRow(pid, Verdict::Active, "pool-" + std::to_string(pid), std::move(looks)));
        snapshot.rows.back().ppid = pid % 12 >= 9 ? pid - pid % 12 : 1;
    }
    recount(snapshot);
    return std::make_shared<const Snapshot>(std::move(snapshot));
}

struct Shown {
    ProcessModel model;
    ProcessTable table{&model};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    SnapshotPtr snapshot = pools();

    explicit Shown(Grouping grouping = Grouping::Flat)
    {
        table.resize(1200, 400);
        table.show();
        (void)QTest::qWaitForWindowExposed(&table); // laid out: the scroll bar has its range
        table.showSnapshot(snapshot);
        table.setGrouping(grouping);
        table.layOutRows();
    }
    void tick(const std::function<void(Snapshot &)> &change = {})
    {
        snapshot = nextTick(*snapshot, change);
        table.showSnapshot(snapshot);
    }
    int y(const ProcessKey &key)
    {
        return table.visualRect(model.index(model.rowOf(key), 0)).top();
    }
    const Line &line(int row) const { return *model.lineAt(row); }
    bool isClosed(int row) const { return line(row).fold == Fold::Closed; }
    QPoint mark(int row) { return {16, table.visualRect(model.index(row, 0)).center().y()}; }
    void press(Qt::Key key) { QTest::keyClick(&table, key); }
    void click(QPoint at, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(table.viewport(), Qt::LeftButton, modifiers, at);
    }
};

} // namespace

class TestTableGroups : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }

    void switchingKeepsSelectionAndPlace_data();
    void switchingKeepsSelectionAndPlace();
    void switchingKeepsThePlaceOfWhoeverOnlyReads();
    void switchingOpensWhatWouldHideTheSelection();
    void tickMovesOnlyWhatMoves();
    void foldsAreKeptOverTicksAndGroupings();
    void keysFold();
    void keysFoldMirrored();
    void plusAndMinusFoldAndEnterToggles();
    void leftLeadsFromARowToItsHeading();
    void rangeBeginsWhereTheKeyLed_data();
    void rangeBeginsWhereTheKeyLed();
    void markFoldsAndSelectsNothing();
    void markHoldsTheOrder();
    void lostReleaseIsForgotten();
    void doubleClickOnAHeadingFoldsIt();
    void foldingLeavesTheLineWhereItIs();
    void clickedLineStaysUnderTheMouse_data();
    void clickedLineStaysUnderTheMouse();
    void whatIsFoldedAwayIsNotSelected();
    void selectingOpensWhatHides();
    void headingIsNoTarget();
    void rangeAcrossHeadingsHoldsProcessesOnly();
    void allOfTheTableIsProcesses();
    void vanishedHeadingIsNotReplaced();
    void vanishedHeadingBeginsNoRange();
    void rowsListWhatIsFoldedAway();
    void heldOrderMovesNoHeading();
    void allFoldAndUnfold();
    void foldingAllLeadsToTheOutermostLine_data();
    void foldingAllLeadsToTheOutermostLine();
    void lineIsOneHeight_data();
    void lineIsOneHeight();
    void groupingIsKeptInTheFile();
    void strangeGroupingInTheFileIsByOwner();
};

void TestTableGroups::switchingKeepsSelectionAndPlace_data()
{
    QTest::addColumn<Grouping>("from");
    QTest::addColumn<Grouping>("to");
    for (const Grouping from : groupings)
        for (const Grouping to : groupings)
            if (from != to)
                QTest::addRow("%s-%s", toString(from).data(), toString(to).data()) << from << to;
}

void TestTableGroups::switchingKeepsSelectionAndPlace()
{
    QFETCH(Grouping, from);
    QFETCH(Grouping, to);
    Shown shown(from);
    // In the middle in every grouping: no end of the scroll bar is near.
    const ProcessKey current = sampleKey(1055);
    shown.table.select(current);
    const Keys both{sampleKey(1054), current};
    shown.table.selectionModel()->select(shown.model.index(shown.model.rowOf(both[0]), 0),
                                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
    shown.table.verticalScrollBar()->setValue(
        shown.model.rowOf(current) * shown.table.rowHeight(0) - 123);
    QCOMPARE(shown.y(current), 123);
    shown.table.setGrouping(to);
    QCOMPARE_ENUM(shown.table.grouping(), to);
    Keys selected = shown.table.selectedKeys();
    std::sort(selected.begin(), selected.end());
    QCOMPARE(selected, both);
    QCOMPARE(shown.table.currentKey(), std::optional(current));
    QCOMPARE(shown.y(current), 123);
}

void TestTableGroups::switchingKeepsThePlaceOfWhoeverOnlyReads()
{
    Shown shown;
    shown.table.verticalScrollBar()->setValue(60 * shown.table.rowHeight(0) - 5);
    const ProcessKey top = shown.model.rowAt(shown.table.rowAt(0))->key;
    const int y = shown.y(top);
    shown.table.setGrouping(Grouping::Owner);
    QCOMPARE(shown.y(top), y);
    QVERIFY(!shown.table.currentKey());
}

void TestTableGroups::switchingOpensWhatWouldHideTheSelection()
{
    Shown shown(Grouping::Owner);
    shown.table.folding()->setFolded(0, true);
    const GroupKey folded = shown.line(0).group->key;
    const ProcessRow *hidden = shown.model.rows().front();
    QCOMPARE(groupOf(*hidden, Grouping::Owner), folded);
    shown.table.setGrouping(Grouping::Flat);
    shown.table.select(hidden->key);
    shown.table.setGrouping(Grouping::Owner);
    QCOMPARE(shown.table.selectedKeys(), Keys{hidden->key});
    QVERIFY(!shown.isClosed(shown.model.rowOf(LineKey(folded))));
}

void TestTableGroups::tickMovesOnlyWhatMoves()
{
    Shown shown(Grouping::Owner);
    QSignalSpy reset(&shown.model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&shown.model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&shown.model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy arranged(&shown.model, &QAbstractItemModel::layoutChanged);
    QSignalSpy changed(&shown.model, &QAbstractItemModel::dataChanged);
    shown.tick();
    QCOMPARE(inserted.count() + removed.count() + arranged.count() + reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    shown.tick([](Snapshot &s) { // one owner with all of its rows goes, another comes
        std::erase_if(s.rows, [](const ProcessRow &row) { return row.owner.pid == 103; });
        RowLooks looks;
        looks.ownerPid = 99;
        s.rows.push_back(makeRow(5000, Verdict::Orphan, "new", std::move(looks)));
    });
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(arranged.count(), 1);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(shown.line(0).group->key.pid, 99);
}

void TestTableGroups::foldsAreKeptOverTicksAndGroupings()
{
    Shown shown(Grouping::Owner);
    shown.table.folding()->setFolded(0, true);
    const LineKey folded = keyOf(shown.line(0));
    const int lines = shown.model.rowCount();
    shown.tick();
    QCOMPARE(shown.model.rowCount(), lines);
    QVERIFY(shown.isClosed(shown.model.rowOf(folded)));
    shown.table.setGrouping(Grouping::Profile);
    QCOMPARE(shown.model.rowCount(), 123);
    shown.tick([](Snapshot &s) { // away for a while
        std::erase_if(s.rows, [](const ProcessRow &row) { return row.owner.pid == 100; });
    });
    shown.table.setGrouping(Grouping::Owner);
    QCOMPARE(shown.model.rowOf(folded), -1);
    shown.table.showSnapshot(pools());
    QVERIFY(shown.isClosed(shown.model.rowOf(folded)));
}

void TestTableGroups::keysFold()
{
    Shown shown(Grouping::Owner);
    shown.table.goTo(0);
    shown.press(Qt::Key_Left);
    QVERIFY(shown.isClosed(0));
    shown.press(Qt::Key_Left);
    QVERIFY(shown.isClosed(0));
    shown.press(Qt::Key_Right);
    QVERIFY(!shown.isClosed(0));
    QCOMPARE(shown.table.currentIndex().row(), 0);
    shown.press(Qt::Key_Right);
    QCOMPARE(shown.table.selectedKeys(), Keys{shown.line(1).row->key});
}

void TestTableGroups::keysFoldMirrored()
{
    Shown shown(Grouping::Owner);
    shown.table.setLayoutDirection(Qt::RightToLeft);
    shown.table.goTo(0);
    shown.press(Qt::Key_Right);
    QVERIFY(shown.isClosed(0));
    shown.press(Qt::Key_Left);
    QVERIFY(!shown.isClosed(0));
}

void TestTableGroups::plusAndMinusFoldAndEnterToggles()
{
    Shown shown(Grouping::Tree);
    const ProcessKey parent = sampleKey(1008);
    shown.table.select(parent);
    const int row = shown.model.rowOf(parent);
    const int lines = shown.model.rowCount();
    shown.press(Qt::Key_Minus);
    QVERIFY(shown.isClosed(row));
    QCOMPARE(shown.model.rowCount(), lines - 3);
    QCOMPARE(shown.table.selectedKeys(), Keys{parent});
    QTest::keyClick(&shown.table, Qt::Key_Plus, Qt::ShiftModifier); // where it is above "="
    QVERIFY(!shown.isClosed(row));

    QSignalSpy explained(&shown.table, &ProcessTable::explainRequested);
    shown.press(Qt::Key_Return); // a row's details, as everywhere
    QCOMPARE(explained.count(), 1);
    shown.table.setGrouping(Grouping::Owner);
    shown.table.goTo(0);
    shown.press(Qt::Key_Return);
    QVERIFY(shown.isClosed(0));
    QCOMPARE(explained.count(), 1);
}

void TestTableGroups::leftLeadsFromARowToItsHeading()
{
    Shown shown(Grouping::Owner);
    shown.table.select(shown.line(3).row->key);
    shown.press(Qt::Key_Left);
    QCOMPARE(shown.table.currentIndex().row(), 0);
    QVERIFY(shown.table.selectedKeys().empty());
}

void TestTableGroups::rangeBeginsWhereTheKeyLed_data()
{
    QTest::addColumn<ProcessKey>("from");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Keys>("range");
    const Keys parentAndChild{sampleKey(1008), sampleKey(1017)};
    QTest::newRow("out") << sampleKey(1019) << Qt::Key_Left << parentAndChild;
    QTest::newRow("in") << sampleKey(1008) << Qt::Key_Right
                        << Keys{sampleKey(1017), sampleKey(1018)};
}

void TestTableGroups::rangeBeginsWhereTheKeyLed()
{
    QFETCH(ProcessKey, from);
    QFETCH(Qt::Key, key);
    QFETCH(Keys, range);
    Shown shown(Grouping::Tree);
    shown.click(shown.mark(shown.model.rowOf(from)) + QPoint(60, 0)); // in the first column
    QCOMPARE(shown.table.selectedKeys(), Keys{from});
    shown.press(key);
    QTest::keyClick(&shown.table, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(shown.table.selectedKeys(), range);
}

void TestTableGroups::markFoldsAndSelectsNothing()
{
    Shown shown(Grouping::Owner);
    const ProcessKey chosen = shown.line(16).row->key;
    shown.table.select(chosen);
    shown.table.scrollToTop();
    shown.click(shown.mark(0));
    QVERIFY(shown.isClosed(0));
    QCOMPARE(shown.table.selectedKeys(), Keys{chosen});
    QTest::mousePress(shown.table.viewport(), Qt::LeftButton, {}, shown.mark(0));
    QTest::mouseMove(shown.table.viewport(), shown.mark(0) + QPoint(60, 120)); // drags nothing
    QTest::mouseRelease(shown.table.viewport(), Qt::LeftButton, {}, shown.mark(0));
    QVERIFY(!shown.isClosed(0));
    QCOMPARE(shown.table.selectedKeys(), Keys{chosen});
}

void TestTableGroups::markHoldsTheOrder()
{
    Shown shown(Grouping::Owner);
    QVERIFY(!shown.model.orderHeld());
    shown.click(shown.mark(0));
    QVERIFY(shown.model.orderHeld());
}

void TestTableGroups::lostReleaseIsForgotten()
{
    Shown shown(Grouping::Owner);
    QSignalSpy entered(&shown.table, &ProcessTable::entered);
    QWidget *viewport = shown.table.viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, shown.mark(0));
    const QPoint at = shown.mark(1) + QPoint(200, 0);
    for (const auto down : {Qt::LeftButton, Qt::NoButton}) {
        QVERIFY(entered.isEmpty());
        QMouseEvent move(QEvent::MouseMove, at, viewport->mapToGlobal(at), Qt::NoButton, down, {});
        QApplication::sendEvent(viewport, &move);
    }
    QCOMPARE(entered.count(), 1);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, at);
    QVERIFY(shown.table.selectedKeys().empty());
}

void TestTableGroups::doubleClickOnAHeadingFoldsIt()
{
    Shown shown(Grouping::Owner);
    QSignalSpy explained(&shown.table, &ProcessTable::explainRequested);
    QTest::mouseDClick(shown.table.viewport(), Qt::LeftButton, {}, shown.mark(0) + QPoint(200, 0));
    QVERIFY(shown.isClosed(0));
    QVERIFY(explained.isEmpty());
}

void TestTableGroups::foldingLeavesTheLineWhereItIs()
{
    Shown shown(Grouping::Owner);
    const int heading = 5 * 13;
    shown.table.goTo(heading);
    shown.table.verticalScrollBar()->setValue(heading * shown.table.rowHeight(0) - 100);
    const LineKey key = keyOf(shown.line(heading));
    shown.press(Qt::Key_Left);
    QCOMPARE(shown.table.visualRect(shown.model.index(shown.model.rowOf(key), 0)).top(), 100);
}

void TestTableGroups::clickedLineStaysUnderTheMouse_data()
{
    QTest::addColumn<Grouping>("grouping");
    QTest::addColumn<int>("line");
    QTest::addColumn<bool>("folded");
    QTest::newRow("heading closed before") << Grouping::Owner << 5 * 13 << true;
    QTest::newRow("row open before") << Grouping::Tree << 5 * 12 << false;
}

void TestTableGroups::clickedLineStaysUnderTheMouse()
{
    QFETCH(Grouping, grouping);
    QFETCH(int, line);
    QFETCH(bool, folded);
    Shown shown(grouping);
    shown.table.folding()->setFolded(line, folded);
    shown.table.verticalScrollBar()->setValue(line * shown.table.rowHeight(0) - 100);
    shown.table.select(shown.line(line + 5).row->key); // below, in sight and never hidden
    const LineKey key = keyOf(shown.line(line));
    const QPoint mark = shown.mark(line);
    for (const bool closed : {!folded, folded}) {
        shown.click(mark);
        const int now = shown.model.rowOf(key);
        QCOMPARE(shown.isClosed(now), closed);
        QCOMPARE(shown.mark(now), mark);
    }
}

void TestTableGroups::whatIsFoldedAwayIsNotSelected()
{
    Shown shown(Grouping::Owner);
    shown.table.select(shown.line(2).row->key);
    shown.table.folding()->setFolded(0, true);
    QVERIFY(shown.table.selectedKeys().empty());
    QCOMPARE(shown.table.currentIndex().row(), 0);
    shown.table.folding()->setFolded(0, false);
    QVERIFY(shown.table.selectedKeys().empty());
}

void TestTableGroups::selectingOpensWhatHides()
{
    Shown shown(Grouping::Tree);
    shown.table.folding()->setFolded(shown.model.rowOf(sampleKey(1008)), true);
    QCOMPARE(shown.model.rowOf(sampleKey(1017)), -1);
    shown.table.select(sampleKey(1017));
    QCOMPARE(shown.table.selectedKeys(), Keys{sampleKey(1017)});
}

void TestTableGroups::headingIsNoTarget()
{
    Shown shown(Grouping::Owner);
    shown.table.select(shown.line(1).row->key);
    shown.click(shown.mark(0) + QPoint(200, 0));
    QVERIFY(shown.table.selectedKeys().empty());
    QVERIFY(shown.table.selectedRows().empty());
    QVERIFY(!shown.table.currentKey());
    QCOMPARE(shown.table.currentIndex().row(), 0);
    shown.press(Qt::Key_Down);
    QCOMPARE(shown.table.selectedKeys(), Keys{shown.line(1).row->key});
    shown.press(Qt::Key_Up);
    QVERIFY(shown.table.selectedKeys().empty());
    shown.table.select(shown.line(1).row->key);
    shown.click(shown.mark(0) + QPoint(200, 0), Qt::ControlModifier); // takes nothing away either
    QCOMPARE(shown.table.selectedKeys(), Keys{shown.line(1).row->key});
}

void TestTableGroups::rangeAcrossHeadingsHoldsProcessesOnly()
{
    Shown shown(Grouping::Owner);
    shown.table.select(shown.line(11).row->key);
    for (int step = 0; step < 3; ++step)
        QTest::keyClick(&shown.table, Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(shown.line(13).isHeading());
    QCOMPARE(shown.table.selectedKeys(),
             (Keys{shown.line(11).row->key, shown.line(12).row->key, shown.line(14).row->key}));
}

void TestTableGroups::allOfTheTableIsProcesses()
{
    Shown shown(Grouping::Owner);
    shown.table.selectAll();
    QCOMPARE(shown.table.selectedKeys().size(), std::size_t{120});
    for (const ProcessRow *row : shown.table.selectedRows())
        QVERIFY(row);
    QVERIFY(shown.model.orderHeld());
    shown.table.clearSelection();
    QVERIFY(!shown.model.orderHeld());
    shown.model.setAllFolded(true);
    shown.table.selectAll(); // headings alone are no range
    QVERIFY(shown.table.selectedKeys().empty());
    QVERIFY(!shown.model.orderHeld());
}

void TestTableGroups::vanishedHeadingIsNotReplaced()
{
    Shown shown(Grouping::Owner);
    shown.table.goTo(13);
    const pid_t owner = shown.line(13).group->key.pid;
    shown.tick([owner](Snapshot &s) {
        std::erase_if(s.rows, [owner](const ProcessRow &row) { return row.owner.pid == owner; });
    });
    QVERIFY(!shown.table.currentIndex().isValid());
    QVERIFY(shown.table.selectedKeys().empty());
}

void TestTableGroups::vanishedHeadingBeginsNoRange()
{
    Shown shown(Grouping::Owner);
    shown.table.goTo(13);
    const pid_t owner = shown.line(13).group->key.pid;
    shown.tick([owner](Snapshot &s) {
        std::erase_if(s.rows, [owner](const ProcessRow &row) { return row.owner.pid == owner; });
    });
    QVERIFY(shown.line(13).isHeading());
    shown.table.scrollTo(shown.model.index(13, 0));
    shown.click(shown.mark(13) + QPoint(200, 0), Qt::ShiftModifier);
    QCOMPARE(shown.table.currentIndex().row(), 13);
    QVERIFY(shown.table.selectedKeys().empty());
}

void TestTableGroups::rowsListWhatIsFoldedAway()
{
    Shown shown(Grouping::Owner);
    const auto before = shown.model.rows();
    shown.table.folding()->setFolded(0, true);
    QCOMPARE(shown.model.rows(), before);
}

void TestTableGroups::heldOrderMovesNoHeading()
{
    Shown shown(Grouping::Owner);
    shown.table.holdOrder();
    const LineKey second = keyOf(shown.line(13));
    const auto worsen = [](Snapshot &s) {
        for (ProcessRow &row : s.rows)
            if (row.owner.pid == 105) {
                auto judgement = std::make_shared<Judgement>(*row.judgement);
                judgement->verdict = Verdict::Orphan;
                row.judgement = std::move(judgement);
            }
    };
    shown.tick(worsen);
    QVERIFY(shown.model.orderIsStale());
    QCOMPARE(shown.model.rowOf(second), 13);
    shown.table.releaseOrder();
    QCOMPARE(shown.line(0).group->key.pid, 105);
}

void TestTableGroups::allFoldAndUnfold()
{
    Shown shown(Grouping::Owner);
    shown.model.setAllFolded(true);
    QCOMPARE(shown.model.rowCount(), 10);
    shown.model.setAllFolded(false);
    QCOMPARE(shown.model.rowCount(), 130);
    shown.table.setGrouping(Grouping::Tree);
    shown.model.setAllFolded(true);
    QCOMPARE(shown.model.rowCount(), 90);
}

void TestTableGroups::foldingAllLeadsToTheOutermostLine_data()
{
    QTest::addColumn<Grouping>("grouping");
    QTest::addColumn<int>("child");
    QTest::addColumn<int>("top");
    QTest::newRow("heading") << Grouping::Owner << 3 * 13 + 2 << 3 * 13;
    QTest::newRow("row") << Grouping::Tree << 5 * 12 + 2 << 5 * 12;
}

void TestTableGroups::foldingAllLeadsToTheOutermostLine()
{
    QFETCH(Grouping, grouping);
    QFETCH(int, child);
    QFETCH(int, top);
    Shown shown(grouping);
    shown.table.goTo(child);
    const LineKey outermost = keyOf(shown.line(top));
    QMenu menu;
    shown.table.folding()->fill(&menu, top);
    menu.findChild<QAction *>(QStringLiteral("foldAll"))->trigger();
    QVERIFY(shown.table.currentIndex().isValid());
    QCOMPARE(shown.table.currentIndex().row(), shown.model.rowOf(outermost));
    QVERIFY(shown.isClosed(shown.table.currentIndex().row()));
    QVERIFY(shown.table.selectedKeys().empty());
}

void TestTableGroups::lineIsOneHeight_data()
{
    QTest::addColumn<Grouping>("grouping");
    for (const Grouping grouping : groupings)
        QTest::addRow("%s", toString(grouping).data()) << grouping;
}

void TestTableGroups::lineIsOneHeight()
{
    QFETCH(Grouping, grouping);
    Shown shown(grouping);
    for (int row = 0; row < shown.model.rowCount(); ++row)
        QCOMPARE(shown.table.rowHeight(row), shown.table.rowHeight(0));
}

void TestTableGroups::groupingIsKeptInTheFile()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("window.ini"));
    for (const Grouping grouping : {Grouping::Tree, Grouping::Owner}) {
        {
            Shown shown;
            TableKeeper keeper(path, &shown.table);
            shown.table.setGrouping(grouping);
        }
        Shown again;
        TableKeeper keeper(path, &again.table);
        QCOMPARE_ENUM(again.table.grouping(), grouping);
    }
}

void TestTableGroups::strangeGroupingInTheFileIsByOwner()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("window.ini"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[General]\ngrouping=by moon\n");
    file.close();
    Shown shown;
    TableKeeper keeper(path, &shown.table);
    QCOMPARE_ENUM(shown.table.grouping(), Grouping::Owner);
}

QTEST_MAIN(TestTableGroups)
#include "tst_tablegroups.moc"
