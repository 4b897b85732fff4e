// SPDX-License-Identifier: GPL-3.0-or-later
// The table's model: a row is its key through every merge, filter and sort.
#include "tests/support/samplesnapshot.h"
#include "ui/format.h"
#include "ui/processes/processcolumns.h"
#include "ui/processes/processmodel.h"

#include <QtGui/QTextDocument>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <algorithm>
#include <random>

using namespace proctor;

namespace {

using Pids = std::vector<pid_t>;

SnapshotPtr snapshotOf(const Pids &pids)
{
    Snapshot snapshot = emptySnapshot();
    for (const pid_t pid : pids)
        snapshot.rows.push_back(makeRow(pid, Verdict::Active, "pool-" + std::to_string(pid)));
    recount(snapshot);
    return std::make_shared<const Snapshot>(std::move(snapshot));
}

Pids shownPids(const ProcessModel &model)
{
    Pids pids;
    for (int row = 0; row < model.rowCount(); ++row)
        pids.push_back(model.rowAt(row)->key.pid);
    return pids;
}

int column(ColumnId id)
{
    return static_cast<int>(id);
}

} // namespace

class TestProcessModel : public QObject {
    Q_OBJECT

  private slots:
    void showsRowsInTheSnapshotsOrder();
    void randomMergesKeepEveryIndexOnItsProcess();
    void unchangedRowsAreOnlySaidToHaveNewData();
    void goneRowsAreRemovedInOnePiece();
    void rowsToGoAreAnnouncedWhereTheyStand();
    void samePidWithAnotherStartIsAnotherRow();
    void heldOrderKeepsPlacesAndAppends();
    void releasedOrderSortsAgain();
    void sortPutsMissingValuesLastInBothDirections();
    void equalValuesAreOrderedByKey();
    void volatileNumbersBelowTheirStepMoveNothing_data();
    void volatileNumbersBelowTheirStepMoveNothing();
    void numbersInNamesAreComparedAsNumbers();
    void textsAreOrderedAnewWhenTheyChange();
    void filterWantsEveryWord();
    void whatIsThereFromTheStartIsNoNews();
    void newsIsInTheSpokenSentence();
    void firstRowsOfAnEmptyTableAreNoNews();
    void filterByStateAndWordsTogether();
    void endedRowsStayWhereTheyWereLookedAt_data();
    void endedRowsStayWhereTheyWereLookedAt();
    void slowPatternMakesRoomForTheFilterBefore();
    void textTypedAnewUnderATileFindsItsRows();
    void livingRowsAreCounted();
    void secretsCannotBeSearchedFor();
    void rowSaysItselfToScreenReaders();
    void commandLineIsNoMarkup();
};

void TestProcessModel::showsRowsInTheSnapshotsOrder()
{
    ProcessModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.apply(snapshotOf({30, 10, 20}));
    QCOMPARE(shownPids(model), (Pids{30, 10, 20}));
}

void TestProcessModel::randomMergesKeepEveryIndexOnItsProcess()
{
    std::mt19937 random(20261123);
    ProcessModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (int round = 0; round < 300; ++round) {
        std::vector<std::pair<pid_t, QPersistentModelIndex>> kept;
        for (int row = 0; row < model.rowCount(); ++row)
            kept.emplace_back(model.rowAt(row)->key.pid, model.index(row, round % 10));

        Pids pids;
        for (pid_t pid = 1; pid <= 40; ++pid)
            if (random() % 3 != 0)
                pids.push_back(pid);
        if (round % 2 == 0)
            std::shuffle(pids.begin(), pids.end(), random);
        model.apply(snapshotOf(pids));

        QCOMPARE(shownPids(model), pids);
        for (const auto &[pid, index] : kept) {
            const bool stays = std::find(pids.begin(), pids.end(), pid) != pids.end();
            QCOMPARE(index.isValid(), stays);
            if (stays)
                QCOMPARE(model.rowAt(index.row())->key.pid, pid);
        }
    }
}

void TestProcessModel::unchangedRowsAreOnlySaidToHaveNewData()
{
    ProcessModel model;
    const SnapshotPtr first = snapshotOf({1, 2, 3});
    model.apply(first);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy arranged(&model, &QAbstractItemModel::layoutChanged);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.apply(nextTick(*first));
    QCOMPARE(inserted.count() + removed.count() + arranged.count(), 0);
    QCOMPARE(changed.count(), 1);
}

void TestProcessModel::goneRowsAreRemovedInOnePiece()
{
    ProcessModel model;
    model.apply(snapshotOf({1, 2, 3, 4, 5, 6}));
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.apply(snapshotOf({1, 3, 5}));
    QCOMPARE(removed.count(), 1);
}

void TestProcessModel::rowsToGoAreAnnouncedWhereTheyStand()
{
    ProcessModel model;
    model.apply(snapshotOf({1, 2, 3}));
    int at = -1;
    connect(&model, &ProcessModel::aboutToDrop, &model,
            [&](const std::vector<LineKey> &keys) { at = model.rowOf(keys.at(0)); });
    model.apply(snapshotOf({1, 3}));
    QCOMPARE(at, 1);
}

void TestProcessModel::samePidWithAnotherStartIsAnotherRow()
{
    ProcessModel model;
    const SnapshotPtr first = snapshotOf({7});
    model.apply(first);
    const QPersistentModelIndex old(model.index(0, 0));
    model.apply(nextTick(*first, [](Snapshot &s) { s.rows[0].key = sampleKey(7, 999'999); }));
    QVERIFY(!old.isValid());
    QCOMPARE(model.rowCount(), 1);
}

void TestProcessModel::heldOrderKeepsPlacesAndAppends()
{
    ProcessModel model;
    model.apply(snapshotOf({1, 2, 3}));
    model.setOrderHeld(true);
    QSignalSpy stale(&model, &ProcessModel::orderStaleChanged);
    model.apply(snapshotOf({9, 3, 1}));
    QCOMPARE(shownPids(model), (Pids{1, 3, 9}));
    QVERIFY(model.orderIsStale());
    QCOMPARE(stale.count(), 1);
}

void TestProcessModel::releasedOrderSortsAgain()
{
    ProcessModel model;
    model.apply(snapshotOf({1, 2, 3}));
    model.setOrderHeld(true);
    model.apply(snapshotOf({3, 2, 1}));
    model.setOrderHeld(false);
    QCOMPARE(shownPids(model), (Pids{3, 2, 1}));
    QVERIFY(!model.orderIsStale());
}

void TestProcessModel::sortPutsMissingValuesLastInBothDirections()
{
    ProcessModel model;
    model.apply(nextTick(*snapshotOf({1, 2, 3}), [](Snapshot &s) {
        s.rows[0].cpuPercent.reset();
        s.rows[1].cpuPercent = 5;
        s.rows[2].cpuPercent = 90;
    }));
    model.sort(column(ColumnId::Cpu), Qt::AscendingOrder);
    QCOMPARE(shownPids(model), (Pids{2, 3, 1}));
    model.sort(column(ColumnId::Cpu), Qt::DescendingOrder);
    QCOMPARE(shownPids(model), (Pids{3, 2, 1}));
}

void TestProcessModel::equalValuesAreOrderedByKey()
{
    ProcessModel model;
    model.apply(nextTick(*snapshotOf({3, 1, 2}), [](Snapshot &s) {
        for (ProcessRow &row : s.rows)
            row.cpuPercent = 50;
    }));
    model.sort(column(ColumnId::Cpu), Qt::DescendingOrder);
    QCOMPARE(shownPids(model), (Pids{1, 2, 3}));
}

void TestProcessModel::volatileNumbersBelowTheirStepMoveNothing_data()
{
    using Set = void (*)(ProcessRow &, double);
    QTest::addColumn<ColumnId>("id");
    QTest::addColumn<Set>("set");
    QTest::addColumn<double>("least"); // of a step
    QTest::addColumn<double>("step");
    QTest::newRow("cpu") << ColumnId::Cpu
                         << Set([](ProcessRow &row, double value) { row.cpuPercent = value; })
                         << 50.0 << 1.0;
    QTest::newRow("memory") << ColumnId::Memory << Set([](ProcessRow &row, double value) {
        row.rssBytes = static_cast<std::uint64_t>(value);
    }) << 400e6 << 8e6;
    QTest::newRow("heartbeat") << ColumnId::Heartbeat << Set([](ProcessRow &row, double value) {
        row.heartbeatAgeS = value;
    }) << 20.0 << 10.0;
}

void TestProcessModel::volatileNumbersBelowTheirStepMoveNothing()
{
    using Set = void (*)(ProcessRow &, double);
    QFETCH(ColumnId, id);
    QFETCH(Set, set);
    QFETCH(double, least);
    QFETCH(double, step);
    ProcessModel model;
    const auto apply = [&](std::array<double, 3> parts) { // of a step, by pid
        model.apply(nextTick(*snapshotOf({3, 1, 2}), [&](Snapshot &s) {
            for (ProcessRow &row : s.rows)
                set(row, least + step * parts[static_cast<std::size_t>(row.key.pid) - 1]);
        }));
    };
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        model.sort(column(id), order);
        for (const auto &parts :
             {std::array{0.1, 0.5, 0.9}, std::array{0.9, 0.1, 0.5}, std::array{0.5, 0.9, 0.1}}) {
            apply(parts);
            QCOMPARE(shownPids(model), (Pids{1, 2, 3}));
        }
    }
    apply({0.5, 1.5, 2.5}); // the next steps
    QCOMPARE(shownPids(model), (Pids{3, 2, 1}));
}

void TestProcessModel::numbersInNamesAreComparedAsNumbers()
{
    ProcessModel model;
    model.apply(snapshotOf({100, 9, 20}));
    model.sort(column(ColumnId::Worker), Qt::AscendingOrder);
    QCOMPARE(shownPids(model), (Pids{9, 20, 100}));
}

void TestProcessModel::textsAreOrderedAnewWhenTheyChange()
{
    const auto named = [](std::vector<std::pair<pid_t, const char *>> names) {
        Snapshot snapshot = emptySnapshot();
        for (const auto &[pid, name] : names) {
            snapshot.rows.push_back(makeRow(pid, Verdict::Active, "w", {.cmdline = {name}}));
            if (*name == '\0') // a kernel thread without a name
                snapshot.rows.back().identity = std::make_shared<const ProcessIdentity>();
        }
        recount(snapshot);
        return std::make_shared<const Snapshot>(std::move(snapshot));
    };
    ProcessModel model;
    model.sort(column(ColumnId::Command), Qt::AscendingOrder);
    model.apply(named({{1, "b"}, {2, "d"}, {3, "b"}, {4, "f"}}));
    QCOMPARE(shownPids(model), (Pids{1, 3, 2, 4}));
    model.apply(named({{6, "b"}, {5, "c"}, {1, "b"}, {2, "d"}, {3, "b"}, {4, "a"}, {7, "z"}}));
    QCOMPARE(shownPids(model), (Pids{4, 1, 3, 6, 5, 2, 7})); // new ones, and a new command line
    model.apply(named({{3, "e"}, {7, "z"}, {2, "d"}, {5, "c"}}));
    QCOMPARE(shownPids(model), (Pids{5, 2, 3, 7}));
    model.sort(column(ColumnId::Command), Qt::DescendingOrder);
    QCOMPARE(shownPids(model), (Pids{7, 3, 2, 5}));
    model.setFilter(FilterExpression::read(QStringLiteral("pid:>2 pid:<7")).expression);
    model.apply(named({{3, "a"}, {7, "z"}, {2, "b"}, {5, "c"}}));
    QCOMPARE(shownPids(model), (Pids{5, 3}));
    model.setFilter({});
    QCOMPARE(shownPids(model), (Pids{7, 5, 2, 3}));
}

void TestProcessModel::filterWantsEveryWord()
{
    ProcessModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.apply(mockupSnapshot());
    model.setFilter(FilterExpression::read(QStringLiteral("BEAM orphan")).expression);
    QCOMPARE(shownPids(model), (Pids{4312, 4313, 4319}));
    model.setFilter(FilterExpression::read(QStringLiteral("orphan 4313")).expression);
    QCOMPARE(shownPids(model), (Pids{4313}));
    model.setFilter({});
    QCOMPARE(model.rowCount(), static_cast<int>(mockupSnapshot()->rows.size()));
}

void TestProcessModel::filterByStateAndWordsTogether()
{
    ProcessModel model;
    model.apply(mockupSnapshot());
    model.setFilterLook(Look::Active);
    model.setFilter(FilterExpression::read(QStringLiteral("celery")).expression);
    QCOMPARE(shownPids(model).size(), std::size_t(2));
}

void TestProcessModel::endedRowsStayWhereTheyWereLookedAt_data()
{
    using Choose = void (*)(ProcessModel &);
    const auto typed = [](const char *text) {
        return FilterExpression::read(QString::fromUtf8(text)).expression;
    };
    static const FilterExpression state = typed("state:orphan");
    static const FilterExpression word = typed("orphan");
    QTest::addColumn<Choose>("choose");
    QTest::newRow("tile") << Choose([](ProcessModel &m) { m.setFilterLook(Look::Orphan); });
    QTest::newRow("state:") << Choose([](ProcessModel &m) { m.setFilter(state); });
    QTest::newRow("word") << Choose([](ProcessModel &m) { m.setFilter(word); });
}

/// From the cleanup's start until the row is taken away.
void TestProcessModel::endedRowsStayWhereTheyWereLookedAt()
{
    using Choose = void (*)(ProcessModel &);
    QFETCH(Choose, choose);
    ProcessModel model;
    const SnapshotPtr first = mockupSnapshot();
    model.apply(first);
    choose(model);
    const Pids orphans{4312, 4313, 4319};
    QCOMPARE(shownPids(model), orphans);
    const SnapshotPtr ending = nextTick(*first, [](Snapshot &s) {
        for (std::size_t i = 0; i < 3; ++i)
            s.rows[i].ending = std::make_shared<const TargetReport>();
    });
    model.apply(ending);
    QCOMPARE(shownPids(model), orphans);
    model.apply(nextTick(*ending, [](Snapshot &s) {
        for (std::size_t i = 0; i < 3; ++i) {
            s.rows[i].ending = nullptr;
            s.rows[i].ended =
                std::make_shared<const EndedView>(EndedView{s.at, {"ended by TERM", {}}});
        }
    }));
    QCOMPARE(shownPids(model), orphans);
    QCOMPARE(lookOf(*model.rowAt(0)), Look::Ended);
    model.setFilter({});
    model.setFilterLook(Look::Ended);
    QCOMPARE(shownPids(model), (Pids{4312, 4313, 4319, 6013}));
    model.setFilterLook(Look::Suspect);
    QCOMPARE(shownPids(model), (Pids{5120}));
}

/// What runs away in one row does so in thousands: the window must not wait for each of them.
void TestProcessModel::slowPatternMakesRoomForTheFilterBefore()
{
    constexpr pid_t rows = 4000;
    const auto snapshot = [](const std::string &argument) {
        Snapshot many = emptySnapshot();
        for (pid_t pid = 1; pid <= rows; ++pid)
            many.rows.push_back(
                makeRow(pid, Verdict::Active, "w", {.cmdline = {"tool", argument}}));
        recount(many);
        return std::make_shared<const Snapshot>(std::move(many));
    };
    const FilterExpression before = FilterExpression::read(QStringLiteral("pid:<9")).expression;
    const FilterExpression slow =
        FilterExpression::read(QStringLiteral("cmd:/(a+)+(a+)+$/")).expression;
    ProcessModel model;
    model.apply(snapshot("aaab"));
    model.setFilter(before);
    model.setFilter(slow);
    QVERIFY(!slow.tooSlow()); // here it is not
    QCOMPARE(model.rowCount(), 0);
    model.apply(snapshot(std::string(200, 'a') + 'b'));
    QVERIFY(slow.tooSlow());
    QVERIFY(slow.tooSlow()->sentence.contains(QStringLiteral("/(a+)+(a+)+$/")));
    QCOMPARE(model.filter().words(), before.text());
    QCOMPARE(model.rowCount(), 8);
    model.setFilter(FilterExpression::read(slow.text()).expression); // once more
    QCOMPARE(model.filter().words(), before.text());
    QCOMPARE(model.rowCount(), 8);
}

void TestProcessModel::textTypedAnewUnderATileFindsItsRows()
{
    ProcessModel model;
    model.apply(mockupSnapshot());
    model.setFilterLook(Look::Orphan);
    for (const char *typed : {"pool-3", "", "pool-4"})
        model.setFilter(FilterExpression::read(QString::fromLatin1(typed)).expression);
    QCOMPARE(shownPids(model), (Pids{4313}));
}

void TestProcessModel::livingRowsAreCounted()
{
    ProcessModel model;
    QCOMPARE(model.living(), 0);
    model.apply(mockupSnapshot());
    QCOMPARE(model.living(), static_cast<int>(mockupSnapshot()->rows.size()) - 1);
    model.setFilterLook(Look::Ended);
    QCOMPARE(model.living(), 0);
    model.setFilterLook(Look::Orphan);
    QCOMPARE(model.living(), 3);
}

void TestProcessModel::secretsCannotBeSearchedFor()
{
    ProcessModel model;
    model.apply(mockupSnapshot());
    model.setFilter(FilterExpression::read(QStringLiteral("sk-sample")).expression);
    QCOMPARE(model.rowCount(), 0);
}

void TestProcessModel::commandLineIsNoMarkup()
{
    const std::vector<std::string> command{"python3", "<b>a</b>.py", "<img src=/dev/zero>", "a&b"};
    ProcessRow row = makeRow(1, Verdict::Active, "pool-1");
    auto identity = std::make_shared<ProcessIdentity>(*row.identity);
    identity->cmdline = command;
    row.identity = std::move(identity);
    Snapshot snapshot = emptySnapshot();
    snapshot.rows = {row};
    ProcessModel model;
    model.apply(std::make_shared<const Snapshot>(std::move(snapshot)));
    QTextDocument shown; // as a tool tip shows it
    shown.setHtml(
        model.index(0, static_cast<int>(ColumnId::Command)).data(Qt::ToolTipRole).toString());
    QCOMPARE(shown.toPlainText(), commandLine(command));
}

void TestProcessModel::rowSaysItselfToScreenReaders()
{
    ProcessModel model;
    model.apply(mockupSnapshot());
    const QString said = model.index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(said.startsWith(QStringLiteral("Orphan, PID 4312, ")), qPrintable(said));
}

namespace {

/// \p since seconds after the samples' moment; the last \p fresh of the pids were seen just now.
SnapshotPtr later(const Pids &pids, int since, std::size_t fresh)
{
    return nextTick(*snapshotOf(pids), [&](Snapshot &s) {
        s.steady += std::chrono::seconds(since);
        for (std::size_t i = s.rows.size() - fresh; i < s.rows.size(); ++i)
            s.rows[i].isNew = true;
    });
}

Pids news(const ProcessModel &model)
{
    Pids pids;
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.isNews(*model.rowAt(row)))
            pids.push_back(model.rowAt(row)->key.pid);
    return pids;
}

} // namespace

void TestProcessModel::whatIsThereFromTheStartIsNoNews()
{
    ProcessModel model;
    model.apply(later({1}, 0, 1));
    model.apply(later({1, 2, 3}, 3, 3)); // a pool that is still starting
    QCOMPARE(news(model), Pids());
    model.apply(later({1, 2, 3, 4}, 12, 2)); // 3 is known, 4 comes while somebody looks
    QCOMPARE(news(model), Pids({4}));
    model.apply(later({1, 2, 3, 4, 5}, 300, 1));
    QCOMPARE(news(model), Pids({5}));
}

void TestProcessModel::newsIsInTheSpokenSentence()
{
    ProcessModel model;
    model.apply(later({1, 2}, 0, 0));
    model.apply(later({1, 2, 3}, 60, 1));
    const auto said = [&model](pid_t pid) {
        return model.index(model.rowOf(sampleKey(pid)), 0).data(Qt::AccessibleTextRole).toString();
    };
    QVERIFY2(said(3).endsWith(QStringLiteral(", new")), qPrintable(said(3)));
    QVERIFY2(!said(1).contains(QStringLiteral("new")), qPrintable(said(1)));
}

void TestProcessModel::firstRowsOfAnEmptyTableAreNoNews()
{
    ProcessModel model;
    model.apply(later({}, 0, 0));
    model.apply(later({1, 2}, 60, 2));
    QCOMPARE(news(model), Pids());
    model.apply(later({}, 100, 0));
    model.apply(later({3}, 200, 1));
    QCOMPARE(news(model), Pids());
}

QTEST_MAIN(TestProcessModel)
#include "tst_processmodel.moc"
