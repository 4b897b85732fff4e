// SPDX-License-Identifier: GPL-3.0-or-later
// The table under the reader's eyes: nothing slips under the pointer, nothing is chosen by Qt.
#include "tests/support/samplesnapshot.h"
#include "ui/processes/processcolumns.h"
#include "ui/processes/processmodel.h"
#include "ui/processes/processtable.h"
#include "ui/theme/theme.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>

#include <random>

using namespace proctor;

namespace {

SnapshotPtr snapshotOf(const std::vector<pid_t> &pids)
{
    Snapshot snapshot = emptySnapshot();
    for (const pid_t pid : pids)
        snapshot.rows.push_back(makeRow(pid, Verdict::Active, "pool-" + std::to_string(pid)));
    recount(snapshot);
    return std::make_shared<const Snapshot>(std::move(snapshot));
}

std::vector<pid_t> upTo(pid_t last)
{
    std::vector<pid_t> pids;
    for (pid_t pid = 1; pid <= last; ++pid)
        pids.push_back(pid);
    return pids;
}

struct Shown {
    ProcessModel model;
    ProcessTable table{&model};

    explicit Shown(const SnapshotPtr &snapshot)
    {
        table.resize(900, 400);
        table.show();
        table.showSnapshot(snapshot);
    }
    int y(pid_t pid) { return table.visualRect(model.index(model.rowOf(sampleKey(pid)), 0)).top(); }
};

} // namespace

class TestProcessTable : public QObject {
    Q_OBJECT

  private slots:
    void selectionFollowsItsProcess();
    void vanishedSelectionIsNotReplaced();
    void arrowGoesOnWhereTheVanishedRowWas();
    void vanishedRowBeginsNoRange_data();
    void vanishedRowBeginsNoRange();
    void rowInSightDoesNotMoveWhenOthersComeAndGo();
    void keyHoldsTheOrder();
    void menuHoldsTheOrderUntilItCloses();
    void selectedRangeHoldsTheOrder();
    void resortSortsThoughHeld();
    void newRowHasItsBadgeWhateverIsShown_data();
    void newRowHasItsBadgeWhateverIsShown();
    void lettersSelectNothing();
    void commandLineTakesWhatTheOthersLeave();
    void commandLineStaysReadableInANarrowTable();
};

void TestProcessTable::selectionFollowsItsProcess()
{
    std::mt19937 random(7);
    Shown shown(snapshotOf(upTo(30)));
    shown.table.select(sampleKey(12));
    for (int round = 0; round < 100; ++round) {
        std::vector<pid_t> pids;
        for (const pid_t pid : upTo(40))
            if (pid == 12 || random() % 2 == 0)
                pids.push_back(pid);
        std::shuffle(pids.begin(), pids.end(), random);
        shown.table.showSnapshot(snapshotOf(pids));
        QCOMPARE(shown.table.selectedKeys(), std::vector{sampleKey(12)});
        QCOMPARE(shown.table.currentKey(), std::optional(sampleKey(12)));
    }
}

void TestProcessTable::vanishedSelectionIsNotReplaced()
{
    Shown shown(snapshotOf({1, 2, 3}));
    shown.table.select(sampleKey(2));
    shown.table.showSnapshot(snapshotOf({1, 3}));
    QVERIFY(shown.table.selectedKeys().empty());
    QVERIFY(!shown.table.currentKey());
}

void TestProcessTable::arrowGoesOnWhereTheVanishedRowWas()
{
    Shown shown(snapshotOf({1, 2, 3, 4}));
    shown.table.select(sampleKey(3));
    shown.table.showSnapshot(snapshotOf({1, 2, 4}));
    QTest::keyClick(&shown.table, Qt::Key_Down);
    QCOMPARE(shown.table.currentKey(), std::optional(sampleKey(4)));
}

void TestProcessTable::vanishedRowBeginsNoRange_data()
{
    QTest::addColumn<bool>("byMouse");
    QTest::addRow("key") << false;
    QTest::addRow("mouse") << true;
}

void TestProcessTable::vanishedRowBeginsNoRange()
{
    QFETCH(bool, byMouse);
    Shown shown(snapshotOf({1, 2, 3, 4, 5, 6, 7}));
    shown.table.select(sampleKey(5));
    shown.table.showSnapshot(snapshotOf({1, 2, 3, 4, 6, 7}));
    if (byMouse)
        QTest::mouseClick(shown.table.viewport(), Qt::LeftButton, Qt::ShiftModifier,
                          {200, shown.y(6) + 2});
    else
        QTest::keyClick(&shown.table, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(shown.table.selectedKeys(), std::vector{sampleKey(6)});
    QTest::keyClick(&shown.table, Qt::Key_Down, Qt::ShiftModifier); // there is a beginning now
    QCOMPARE(shown.table.selectedKeys(), (std::vector{sampleKey(6), sampleKey(7)}));
}

void TestProcessTable::rowInSightDoesNotMoveWhenOthersComeAndGo()
{
    Shown shown(snapshotOf(upTo(200)));
    QVERIFY(QTest::qWaitForWindowExposed(&shown.table)); // laid out: the scroll bar has its range
    shown.table.verticalScrollBar()->setValue(1501);
    QCOMPARE(shown.table.verticalScrollBar()->value(), 1501);
    const pid_t reading = shown.model.rowAt(shown.table.rowAt(3))->key.pid;
    const int before = shown.y(reading);
    std::vector<pid_t> pids;
    for (pid_t pid = 300; pid < 317; ++pid)
        pids.push_back(pid);
    for (const pid_t pid : upTo(200))
        if (pid == reading || pid % 5 != 0)
            pids.push_back(pid);
    shown.table.showSnapshot(snapshotOf(pids));
    QCOMPARE(shown.y(reading), before);
}

void TestProcessTable::keyHoldsTheOrder()
{
    Shown shown(snapshotOf({1, 2}));
    QTest::keyClick(&shown.table, Qt::Key_Down);
    QVERIFY(shown.model.orderHeld());
}

void TestProcessTable::menuHoldsTheOrderUntilItCloses()
{
    Shown shown(snapshotOf({1, 2}));
    shown.table.holdOrder();
    shown.table.showSnapshot(snapshotOf({2, 1}));
    QCOMPARE(shown.model.rowOf(sampleKey(1)), 0);
    shown.table.releaseOrder();
    QCOMPARE(shown.model.rowOf(sampleKey(2)), 0);
}

void TestProcessTable::selectedRangeHoldsTheOrder()
{
    Shown shown(snapshotOf({1, 2, 3}));
    shown.table.selectAll();
    QVERIFY(shown.model.orderHeld());
    shown.table.clearSelection();
    QVERIFY(!shown.model.orderHeld());
}

void TestProcessTable::resortSortsThoughHeld()
{
    Shown shown(snapshotOf({1, 2}));
    shown.table.holdOrder();
    shown.table.showSnapshot(snapshotOf({2, 1}));
    shown.table.resort();
    QCOMPARE(shown.model.rowOf(sampleKey(2)), 0);
}

namespace {

SnapshotPtr aMinuteLater(const SnapshotPtr &snapshot, bool isNew)
{
    return nextTick(*snapshot, [isNew](Snapshot &s) {
        s.steady += std::chrono::minutes(1);
        s.rows.back().isNew = isNew;
    });
}

ColumnLayout layoutOf(std::vector<ColumnId> ids)
{
    ColumnLayout layout = presetColumns(ColumnPreset::Triage);
    for (ColumnLayout::Column &column : layout.columns)
        column.shown = std::find(ids.begin(), ids.end(), column.id) != ids.end();
    return layout;
}

} // namespace

void TestProcessTable::newRowHasItsBadgeWhateverIsShown_data()
{
    using enum ColumnId;
    QTest::addColumn<std::vector<ColumnId>>("columns");
    QTest::addColumn<ColumnId>("badge");
    QTest::addRow("worker") << std::vector{State, Worker, Pid, Command} << Worker;
    QTest::addRow("command") << std::vector{State, Pid, Command, Owner} << Command;
    QTest::addRow("owner") << std::vector{State, Pid, Owner, Why} << Owner;
    QTest::addRow("state alone") << std::vector{State, Pid} << State;
}

void TestProcessTable::newRowHasItsBadgeWhateverIsShown()
{
    QFETCH(std::vector<ColumnId>, columns);
    QFETCH(ColumnId, badge);
    const SnapshotPtr before = snapshotOf({1, 2, 3});
    Shown shown(before);
    shown.table.setColumns(layoutOf(columns));
    const auto picture = [&shown](ColumnId id) {
        const QModelIndex cell = shown.model.index(2, static_cast<int>(id));
        return shown.table.viewport()->grab(shown.table.visualRect(cell)).toImage();
    };
    shown.table.showSnapshot(aMinuteLater(before, false));
    QHash<int, QImage> calm;
    for (const ColumnId id : columns)
        calm[static_cast<int>(id)] = picture(id);
    shown.table.showSnapshot(aMinuteLater(before, true));
    for (const ColumnId id : columns)
        QCOMPARE(picture(id) != calm[static_cast<int>(id)], id == badge);
}

void TestProcessTable::lettersSelectNothing()
{
    Shown shown(snapshotOf({1, 2, 3}));
    QTest::keyClicks(&shown.table, QStringLiteral("active k"));
    QVERIFY(shown.table.selectedKeys().empty());
}

namespace {

constexpr int commandSection = static_cast<int>(ColumnId::Command);

} // namespace

void TestProcessTable::commandLineTakesWhatTheOthersLeave()
{
    Shown shown(snapshotOf({1}));
    shown.table.resize(2400, 400);
    QVERIFY(QTest::qWaitForWindowExposed(&shown.table));
    QHeaderView *header = shown.table.horizontalHeader();
    QCOMPARE(header->length(), shown.table.viewport()->width());
    const int before = header->sectionSize(commandSection);
    header->resizeSection(static_cast<int>(ColumnId::Why), 300);
    QVERIFY(header->sectionSize(commandSection) < before);
    QCOMPARE(header->length(), shown.table.viewport()->width());
}

void TestProcessTable::commandLineStaysReadableInANarrowTable()
{
    Shown shown(snapshotOf({1}));
    shown.table.resize(420, 400);
    QVERIFY(QTest::qWaitForWindowExposed(&shown.table));
    const int words = QFontMetrics(uiFont(13)).horizontalAdvance(QStringLiteral("dspy_bridge.py"));
    QVERIFY(shown.table.columnWidth(commandSection) >= words + 2 * metrics::cellPadding);
    QVERIFY(shown.table.horizontalScrollBar()->maximum() > 0);
}

QTEST_MAIN(TestProcessTable)
#include "tst_processtable.moc"
