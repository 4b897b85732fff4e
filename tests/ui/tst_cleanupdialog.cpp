// SPDX-License-Identifier: GPL-3.0-or-later
// The cleanup dialog acts on the frozen keys and on nothing else, and never by accident.
#include "tests/ui/cleanupsession.h"
#include "ui/cleanup/targetmodel.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>

#include <algorithm>

using namespace proctor;

namespace {

bool contains(const std::vector<ProcessKey> &keys, const ProcessKey &key)
{
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

void removeRow(Snapshot &snapshot, const ProcessKey &key)
{
    std::erase_if(snapshot.rows, [&key](const ProcessRow &row) { return row.key == key; });
}

} // namespace

class TestCleanupDialog : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void asksForThePlanOfTheFrozenRequestOnce()
    {
        CleanupSession session(manyOrphans(3));
        QCOMPARE(session.requests.size(), std::size_t{1});
        QVERIFY(session.requests[0].orphans == session.request.orphans);
        QVERIFY(session.requests[0].named.empty());
        QCOMPARE(session.model("orphans")->rowCount(), 3); // shown before any plan
        QVERIFY(!session.end()->isEnabled());
        session.dialog.hide();
        session.dialog.show();
        QCOMPARE(session.requests.size(), std::size_t{1});
    }

    void confirmsWhatIsTickedAndPlanned()
    {
        CleanupSession session(manyOrphans(5));
        session.answer(7);
        session.tick("orphans", 1, false);
        QVERIFY(session.end()->text().contains(u'4'));
        session.end()->click();
        QCOMPARE(session.runs.size(), std::size_t{1});
        QCOMPARE(session.runs[0].id, quint64{7});
        QCOMPARE(session.runs[0].keys.size(), std::size_t{4});
        QVERIFY(!contains(session.runs[0].keys, session.request.orphans[1]));
    }

    void whatThePlanLeavesOutIsGreyedWithItsReason()
    {
        CleanupSession session(manyOrphans(3));
        auto plan = std::make_shared<CleanupPlan>(*samplePlan(session.request, *session.at));
        plan->targets.pop_back();
        plan->excluded.push_back(
            {session.request.orphans[2], Verdict::Active, "pool-1", {"Adopted meanwhile", {}}});
        session.dialog.showPlan(plan);
        QVERIFY(!session.ticked("orphans", 2));
        QCOMPARE(session.cell("orphans", 2, TargetModel::Reason),
                 QStringLiteral("Adopted meanwhile"));
        session.tick("orphans", 2, true); // in vain
        QVERIFY(!session.ticked("orphans", 2));
        session.end()->click();
        QCOMPARE(session.runs.at(0).keys.size(), std::size_t{2});
    }

    void enterCancelsAndNeverConfirms()
    {
        for (const char *focused : {"cancel", "end", "orphans", "typed"}) {
            CleanupSession session(manyOrphans(30));
            session.answer();
            session.child<QLineEdit>("typed")->setText(QStringLiteral("30"));
            QVERIFY(session.end()->isEnabled());
            auto *widget = session.child<QWidget>(focused);
            widget->setFocus();
            QTest::keyClick(widget, Qt::Key_Return);
            QVERIFY2(session.runs.empty(), focused);
            QVERIFY2(!session.dialog.isVisible(), focused);
        }
    }

    void aboveTwentyFiveTheCountIsTyped()
    {
        CleanupSession few(manyOrphans(25));
        few.answer();
        QVERIFY(!few.child<QLineEdit>("typed")->isVisibleTo(&few.dialog));
        QVERIFY(few.end()->isEnabled());

        CleanupSession many(manyOrphans(26));
        many.answer();
        auto *typed = many.child<QLineEdit>("typed");
        QVERIFY(typed->isVisibleTo(&many.dialog));
        QVERIFY(!many.end()->isEnabled());
        typed->setText(QStringLiteral("25"));
        QVERIFY(!many.end()->isEnabled());
        typed->setText(QStringLiteral("26"));
        QVERIFY(many.end()->isEnabled());
    }

    void anExitWhileTypingDoesNotSpoilTheCountButAnAdditionDoes()
    {
        CleanupSession session(manyOrphans(30));
        session.answer();
        session.child<QLineEdit>("typed")->setText(QStringLiteral("30"));
        session.dialog.showSnapshot(nextTick(*session.at, [](Snapshot &snapshot) {
            snapshot.rows[4].ended =
                std::make_shared<const EndedView>(EndedView{snapshot.at, {"exited by itself", {}}});
        }));
        QVERIFY(session.end()->isEnabled());
        QVERIFY(session.end()->text().contains(QStringLiteral("29")));

        session.tick("suspects", 0, true);
        session.answer(2);
        session.tick("suspects", 1, true);
        session.answer(3); // 31 now: more than was typed
        QVERIFY(!session.end()->isEnabled());
    }

    void whatExitsGreysOutAndIsNotConfirmed()
    {
        CleanupSession session(manyOrphans(4));
        session.answer();
        session.dialog.showSnapshot(nextTick(*session.at, [](Snapshot &snapshot) {
            snapshot.rows[1].ended =
                std::make_shared<const EndedView>(EndedView{snapshot.at, {"exited by itself", {}}});
        }));
        QVERIFY(!session.ticked("orphans", 1));
        QVERIFY((session.model("orphans")->index(1, 0).flags() & Qt::ItemIsUserCheckable) == 0);
        session.end()->click();
        QCOMPARE(session.runs.at(0).keys.size(), std::size_t{3});
        QVERIFY(!contains(session.runs[0].keys, session.request.orphans[1]));
    }

    void aChangedVerdictUnticksForGood()
    {
        CleanupSession session(manyOrphans(3));
        session.answer();
        const ProcessRow adopted = makeRow(session.request.orphans[0].pid, Verdict::Active, "x");
        const SnapshotPtr changed = nextTick(*session.at, [&adopted](Snapshot &snapshot) {
            snapshot.rows[0].judgement = adopted.judgement;
            snapshot.rows[0].owner = adopted.owner;
        });
        session.dialog.showSnapshot(changed);
        QVERIFY(!session.ticked("orphans", 0));
        QVERIFY(session.cell("orphans", 0, TargetModel::Reason).contains(QStringLiteral("Active")));
        session.dialog.showSnapshot(nextTick(*session.at)); // an orphan again: not ticked by us
        QVERIFY(!session.ticked("orphans", 0));
    }

    void aReusedPidNeverTakesARowsPlace()
    {
        CleanupSession session(manyOrphans(3));
        session.answer();
        const ProcessKey meant = session.request.orphans[1];
        session.dialog.showSnapshot(nextTick(*session.at, [&meant](Snapshot &snapshot) {
            removeRow(snapshot, meant);
            ProcessRow other = makeRow(meant.pid, Verdict::Orphan, "newcomer");
            other.key = sampleKey(meant.pid, meant.startTicks + 5000);
            snapshot.rows.push_back(other);
        }));
        QCOMPARE(session.model("orphans")->rowCount(), 3);
        QVERIFY(!session.ticked("orphans", 1));
        QCOMPARE(session.cell("orphans", 1, TargetModel::Worker), QStringLiteral("render-2"));
        QVERIFY(session.cell("orphans", 1, TargetModel::Reason).contains(QStringLiteral("PID")));
        session.end()->click();
        QCOMPARE(session.runs.at(0).keys.size(), std::size_t{2});
        for (const ProcessKey &key : session.runs[0].keys)
            QVERIFY(key.pid != meant.pid);
    }

    void whatVanishesStaysListed()
    {
        CleanupSession session(manyOrphans(3));
        session.answer();
        const ProcessKey gone = session.request.orphans[0];
        session.dialog.showSnapshot(
            nextTick(*session.at, [&gone](Snapshot &snapshot) { removeRow(snapshot, gone); }));
        QCOMPARE(session.model("orphans")->rowCount(), 3);
        QVERIFY(!session.ticked("orphans", 0));
        QCOMPARE(session.cell("orphans", 0, TargetModel::Worker), QStringLiteral("render-1"));
    }

    void suspectsAreTickedOneByOneAndPlannedAgain()
    {
        CleanupSession session(manyOrphans(2));
        session.answer(1);
        QCOMPARE(session.model("suspects")->rowCount(), 2);
        QVERIFY(!session.ticked("suspects", 0));
        QVERIFY(!session.ticked("suspects", 1));

        session.tick("suspects", 1, true);
        QCOMPARE(session.requests.size(), std::size_t{2});
        QCOMPARE(session.requests[1].named.size(), std::size_t{1});
        QVERIFY(!session.end()->isEnabled()); // not planned yet
        session.answer(2);
        QVERIFY(session.end()->isEnabled());
        session.end()->click();
        QCOMPARE(session.runs.at(0).id, quint64{2});
        QCOMPARE(session.runs[0].keys.size(), std::size_t{3});
        QVERIFY(contains(session.runs[0].keys, session.requests[1].named[0]));
    }

    void aNamedSuspectIsNotTickedForThePerson()
    {
        const SnapshotPtr at = mockupSnapshot();
        CleanupRequest request;
        for (const ProcessRow &row : at->rows)
            if (row.judgement->verdict == Verdict::Suspect)
                request.named.push_back(row.key);
        CleanupSession session(at, request);
        session.answer();
        QVERIFY(!session.end()->isEnabled());
        session.tick("suspects", 0, true);
        QVERIFY(session.end()->isEnabled()); // it is in the plan already
        session.end()->click();
        QVERIFY(session.runs.at(0).keys == request.named);
    }

    void aForeignPlanIsIgnored()
    {
        CleanupSession session(manyOrphans(3));
        auto foreign = std::make_shared<CleanupPlan>(*samplePlan(session.request, *session.at, 9));
        PlannedTarget stranger = foreign->targets.front();
        stranger.key = sampleKey(77'777);
        foreign->targets.push_back(stranger);
        session.dialog.showPlan(foreign);
        QVERIFY(!session.end()->isEnabled());
        session.answer(1);
        session.dialog.showPlan(foreign);
        session.end()->click();
        QCOMPARE(session.runs.at(0).id, quint64{1});
    }

    void descendantsAreListedBelowTheirRootAndGoWithIt()
    {
        CleanupSession session(manyOrphans(2));
        auto plan = std::make_shared<CleanupPlan>(*samplePlan(session.request, *session.at));
        PlannedTarget child = plan->targets.front();
        child.key = sampleKey(30'001);
        child.treeRoot = session.request.orphans[0];
        child.verdict = Verdict::Kept;
        plan->targets.push_back(child);
        session.dialog.showPlan(plan);
        QCOMPARE(session.model("orphans")->rowCount(), 3);
        QCOMPARE(session.cell("orphans", 1, TargetModel::Pid), QStringLiteral("30001"));
        session.tick("orphans", 0, false);
        session.end()->click();
        QVERIFY(session.runs.at(0).keys == std::vector<ProcessKey>{session.request.orphans[1]});
    }

    void spaceTicksTheCurrentRow()
    {
        CleanupSession session(manyOrphans(3));
        session.answer();
        auto *table = session.child<QTableView>("orphans");
        table->setCurrentIndex(table->model()->index(2, TargetModel::Command));
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(!session.ticked("orphans", 2));
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(session.ticked("orphans", 2));
    }

    void onlyAClickIntoTheBoxTicks()
    {
        CleanupSession session(manyOrphans(3));
        session.answer();
        auto *table = session.child<QTableView>("orphans");
        const QRect cell = table->visualRect(table->model()->index(1, TargetModel::Worker));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell.center());
        QVERIFY(session.ticked("orphans", 1));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          QPoint(cell.left() + 20, cell.center().y()));
        QVERIFY(!session.ticked("orphans", 1));
    }

    void theModelsKeepTheirPromises()
    {
        CleanupSession session(manyOrphans(40));
        using Tester = QAbstractItemModelTester;
        constexpr auto fatal = Tester::FailureReportingMode::Fatal;
        const Tester orphans(session.model("orphans"), fatal);
        const Tester suspects(session.model("suspects"), fatal);
        const Tester workers(session.child<QListView>("protected")->model(), fatal);
        const PlanPtr plan = session.answer();
        session.dialog.showSnapshot(nextTick(*session.at));
        session.tick("suspects", 0, true);
        session.child<QLineEdit>("typed")->setText(QStringLiteral("40"));
        session.end()->click();
        const Tester report(session.model("report"), fatal);
        session.dialog.showReport(runningReport(*plan));
        session.dialog.showReport(finishedReport(*plan));
    }
};

QTEST_MAIN(TestCleanupDialog)
#include "tst_cleanupdialog.moc"
