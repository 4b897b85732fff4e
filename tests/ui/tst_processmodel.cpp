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
    void numbersInNamesAreComparedAsNumbers();
    void filterWantsEveryWord();
    void whatIsThereFromTheStartIsNoNews();
    void newsIsInTheSpokenSentence();
    void firstRowsOfAnEmptyTableAreNoNews();
    void filterByStateAndWordsTogether();
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

void TestProcessModel::numbersInNamesAreComparedAsNumbers()
{
    ProcessModel model;
    model.apply(snapshotOf({100, 9, 20}));
    model.sort(column(ColumnId::Worker), Qt::AscendingOrder);
    QCOMPARE(shownPids(model), (Pids{9, 20, 100}));
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
