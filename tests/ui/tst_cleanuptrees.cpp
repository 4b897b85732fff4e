// SPDX-License-Identifier: GPL-3.0-or-later
// "End … with everything below": descendants join and leave the cleanup dialog with its plans. Who
// is at a row stays at it, and what is ticked is what would be ended. By keyboard.
#include "tests/ui/cleanupsession.h"
#include "ui/cleanup/targetmodel.h"
#include "ui/theme/theme.h"

#include <QtGui/QCursor>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollBar>

#include <chrono>

using namespace proctor;
using namespace Qt::StringLiterals;

namespace {

PlannedTarget descendant(pid_t pid, const ProcessKey &root)
{
    PlannedTarget out;
    out.key = sampleKey(pid);
    out.treeRoot = root;
    out.verdict = Verdict::Kept;
    out.steps = {{SIGTERM, std::chrono::seconds(5)}};
    return out;
}

CleanupRequest withTrees(const Snapshot &at)
{
    CleanupRequest request = bulkRequest(at);
    request.scope = Scope::Tree;
    return request;
}

/// A dialog about orphans and what is below them.
struct Trees {
    explicit Trees(int orphans) : at(manyOrphans(orphans)), session(at, withTrees(*at))
    {
        QApplication::setActiveWindow(&session.dialog);
    }

    /// The core's answer, with these pids below the orphan at the place of \p root.
    void answer(std::uint64_t id, int root, const std::vector<pid_t> &pids)
    {
        auto plan =
            std::make_shared<CleanupPlan>(*samplePlan(session.requests.back(), *session.at, id));
        for (const pid_t pid : pids)
            plan->targets.push_back(
                descendant(pid, session.request.orphans[static_cast<std::size_t>(root)]));
        session.dialog.showPlan(plan);
    }
    QTableView *table() { return session.child<QTableView>("orphans"); }
    void press(Qt::Key key, int times = 1)
    {
        for (int i = 0; i < times; ++i)
            QTest::keyClick(table(), key);
    }
    /// Focus in the table, at its first row.
    void enter()
    {
        table()->setFocus(Qt::TabFocusReason);
        toTop();
    }
    void toTop() { QTest::keyClick(table(), Qt::Key_Home, Qt::ControlModifier); }
    QString pid(int row) { return session.cell("orphans", row, TargetModel::Pid); }
    QString currentPid()
    {
        return table()->currentIndex().siblingAtColumn(TargetModel::Pid).data().toString();
    }
    int ticks()
    {
        int out = 0;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            out += session.ticked("orphans", row) ? 1 : 0;
        return out;
    }
    QString button() { return session.end()->text(); }

    SnapshotPtr at;
    CleanupSession session;
};

} // namespace

class TestCleanupTrees : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }

    void whoIsAtARowStaysAtIt()
    {
        Trees trees(60);
        QAbstractItemModelTester tester(trees.table()->model(),
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        const QSignalSpy resets(trees.table()->model(), &QAbstractItemModel::modelReset);
        trees.enter();
        trees.press(Qt::Key_Down, 30);
        const QString at = trees.currentPid();
        const int y = trees.table()->visualRect(trees.table()->currentIndex()).top();
        trees.answer(1, 3, {7001, 7002, 7003});
        QCOMPARE(resets.size(), 0);
        QCOMPARE(trees.pid(4), u"7001"_s);
        QCOMPARE(trees.currentPid(), at);
        QCOMPARE(trees.table()->currentIndex().row(), 33);
        QCOMPARE(trees.table()->visualRect(trees.table()->currentIndex()).top(), y);
        QVERIFY(trees.session.ticked("orphans", 33));
        trees.press(Qt::Key_Space);
        QVERIFY(!trees.session.ticked("orphans", 33));
        QCOMPARE(trees.ticks(), 62);
    }

    void theRowUnderTheMouseStaysThere()
    {
        Trees trees(60);
        QTableView *table = trees.table();
        table->verticalScrollBar()->setValue(400);
        const QPoint spot(20, 100);
        QCursor::setPos(table->viewport()->mapToGlobal(spot));
        const QString under = trees.pid(table->indexAt(spot).row());
        trees.answer(1, 3, {7001, 7002});
        QCOMPARE(trees.pid(table->indexAt(spot).row()), under);
    }

    void moreDescendantsStandBehindTheFirst()
    {
        Trees trees(3);
        trees.answer(1, 1, {7001});
        trees.answer(2, 1, {7001, 7002});
        trees.answer(3, 0, {7003});
        QStringList pids;
        for (int row = 0; row < 6; ++row)
            pids.append(trees.pid(row));
        QCOMPARE(pids.at(1), u"7003"_s);
        QCOMPARE(pids.mid(3, 2), (QStringList{u"7001"_s, u"7002"_s}));
    }

    void whatHasLeftItsTreeIsUnticked()
    {
        Trees trees(2);
        trees.answer(1, 0, {7001, 7002});
        QCOMPARE(trees.ticks(), 4);
        QCOMPARE(trees.button(), u"End 4 processes"_s);
        trees.answer(2, 0, {7001});
        QCOMPARE(trees.ticks(), 3);
        QCOMPARE(trees.button(), u"End 3 processes"_s);
        QVERIFY(
            trees.session.cell("orphans", 2, TargetModel::Reason).contains(u"not in this tree"));
        trees.enter();
        trees.press(Qt::Key_Down, 2);
        QCOMPARE(trees.currentPid(), u"7002"_s);
        trees.press(Qt::Key_Space); // in vain
        QCOMPARE(trees.ticks(), 3);
        trees.answer(3, 0, {7001, 7002}); // it is back: nobody has ticked it again
        QCOMPARE(trees.ticks(), 3);
        trees.press(Qt::Key_Space);
        QCOMPARE(trees.ticks(), 4);
        QCOMPARE(trees.button(), u"End 4 processes"_s);
    }

    void belowWhatIsLeftOutNothingIsTicked()
    {
        Trees trees(2);
        trees.answer(1, 0, {7001});
        auto plan =
            std::make_shared<CleanupPlan>(*samplePlan(trees.session.requests.back(), *trees.at, 2));
        plan->excluded.push_back(
            {plan->targets.front().key, Verdict::Active, "", {"adopted meanwhile", {}}});
        plan->targets.erase(plan->targets.begin());
        trees.session.dialog.showPlan(plan);
        QCOMPARE(trees.ticks(), 1);
        QCOMPARE(trees.button(), u"End 1 processes"_s);
        const QString why = trees.session.cell("orphans", 1, TargetModel::Reason);
        QVERIFY2(why.startsWith(u"left out with PID "_s), qPrintable(why));
    }

    void whatIsBelowAnUntickedSuspectIsNoNews()
    {
        Trees trees(2);
        auto *suspects = trees.session.child<QTableView>("suspects");
        suspects->setCurrentIndex(suspects->model()->index(0, 0));
        const auto plan = [&](std::uint64_t id, bool below) {
            const CleanupRequest &request = trees.session.requests.back();
            auto answer = std::make_shared<CleanupPlan>(*samplePlan(request, *trees.at, id));
            if (below)
                answer->targets.push_back(descendant(7001, request.named.at(0)));
            trees.session.dialog.showPlan(answer);
        };
        QTest::keyClick(suspects, Qt::Key_Space);
        plan(1, true);
        QVERIFY(trees.session.ticked("suspects", 1));
        QTest::keyClick(suspects, Qt::Key_Space); // not this one, then
        trees.session.child<QPushButton>("checkAgain")->click();
        plan(2, false);
        QVERIFY(!trees.session.cell("suspects", 1, TargetModel::Reason)
                     .contains(u"not in this tree"_s));
        for (const QLabel *label : trees.session.dialog.findChildren<QLabel *>())
            QVERIFY2(!label->text().contains(u"not in this tree"_s), qPrintable(label->text()));
    }

    void descendantsGoWithTheirRoot()
    {
        Trees trees(2);
        trees.answer(1, 0, {7001, 7002});
        trees.enter();
        trees.press(Qt::Key_Down, 2);
        trees.press(Qt::Key_Space); // 7002 alone
        trees.toTop();
        trees.press(Qt::Key_Space); // the root
        QCOMPARE(trees.ticks(), 1);
        QCOMPARE(trees.button(), u"End 1 processes"_s);
        trees.press(Qt::Key_Down);
        trees.press(Qt::Key_Space); // in vain: not without its root
        QCOMPARE(trees.ticks(), 1);
        trees.toTop();
        trees.press(Qt::Key_Space);
        QCOMPARE(trees.ticks(), 3); // as they were before
        QCOMPARE(trees.button(), u"End 3 processes"_s);
    }

    void whatIsListedAlreadyIsNotListedTwice()
    {
        Trees trees(2);
        const auto suspect =
            std::find_if(trees.at->rows.begin(), trees.at->rows.end(), [](const ProcessRow &row) {
                return row.judgement->verdict == Verdict::Suspect;
            });
        auto plan =
            std::make_shared<CleanupPlan>(*samplePlan(trees.session.requests.back(), *trees.at, 1));
        PlannedTarget below = descendant(7001, trees.session.request.orphans[0]);
        below.key = suspect->key;
        plan->targets.push_back(below);
        trees.session.dialog.showPlan(plan);
        QCOMPARE(trees.session.model("orphans")->rowCount(), 2);
        QVERIFY(!trees.session.ticked("suspects", 0)); // stays as it is
        QCOMPARE(trees.button(), u"End 2 processes"_s);
    }

    /// It was asked for by a dialog that has been cancelled, about the same rows.
    void aPlanOfAnotherScopeOrWaitIsIgnored()
    {
        CleanupSession session(manyOrphans(2)); // each alone
        CleanupRequest trees = session.request;
        trees.scope = Scope::Tree;
        auto late = std::make_shared<CleanupPlan>(*samplePlan(trees, *session.at, 8));
        late->targets.push_back(descendant(7001, session.request.orphans[0]));
        session.dialog.showPlan(late);
        QCOMPARE(session.model("orphans")->rowCount(), 2);
        CleanupRequest patient = session.request;
        patient.grace = std::chrono::seconds(60);
        session.dialog.showPlan(samplePlan(patient, *session.at, 9));
        QVERIFY(!session.end()->isEnabled());
        session.answer(10);
        QTest::mouseClick(session.end(), Qt::LeftButton);
        QCOMPARE(session.runs.at(0).id, quint64{10});
        QCOMPARE(session.runs.at(0).keys.size(), std::size_t{2});
    }
};

QTEST_MAIN(TestCleanupTrees)
#include "tst_cleanuptrees.moc"
