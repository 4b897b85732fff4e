// SPDX-License-Identifier: GPL-3.0-or-later
// "Check again" says what has changed and adds nobody; "Export plan…" saves what is ticked; what a
// profile's policy leaves out is explained.
#include "core/cleanup/planjson.h"
#include "tests/ui/cleanupsession.h"
#include "ui/cleanup/targetmodel.h"
#include "ui/theme/theme.h"
#include "ui/window/banner.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMessageBox>

using namespace proctor;

namespace {

constexpr const char *young = "an orphan for less than the %1 s that its profile asks for";

std::shared_ptr<CleanupPlan> planOf(const CleanupSession &session, std::uint64_t id)
{
    return std::make_shared<CleanupPlan>(*samplePlan(session.requests.back(), *session.at, id));
}

PlannedTarget descendant(pid_t pid, const ProcessKey &root)
{
    PlannedTarget out;
    out.key = sampleKey(pid);
    out.treeRoot = root;
    out.steps = {{SIGTERM, std::chrono::seconds(5)}};
    return out;
}

QString news(CleanupSession &session)
{
    auto *banner = session.child<Banner>("recheckNews");
    return banner->isVisible() ? banner->text() : QString();
}

} // namespace

class TestCleanupRecheck : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }

    void checkingAgainAsksForTheSameProcesses()
    {
        CleanupSession session(manyOrphans(4));
        session.answer(1);
        session.tick("orphans", 1, false);
        QVERIFY(news(session).isEmpty());
        QTest::mouseClick(session.child<QPushButton>("checkAgain"), Qt::LeftButton);
        QCOMPARE(session.requests.size(), std::size_t{2});
        QVERIFY(session.requests[1].orphans == session.request.orphans);
        QVERIFY(!session.end()->isEnabled()); // nothing is ended on the old plan meanwhile
        session.answer(2);
        QVERIFY(news(session).contains(QStringLiteral("nothing has changed")));
        QVERIFY(!session.ticked("orphans", 1)); // what was unticked stays so
        session.end()->click();
        QCOMPARE(session.runs.at(0).id, quint64{2});
        QCOMPARE(session.runs.at(0).keys.size(), std::size_t{3});
    }

    void saysWhoIsLeftOutNowAndWhy()
    {
        CleanupSession session(manyOrphans(4));
        session.answer(1);
        session.child<QPushButton>("checkAgain")->click();
        auto plan = planOf(session, 2);
        const PlannedTarget gone = plan->targets[2];
        plan->targets.erase(plan->targets.begin() + 2);
        plan->excluded.push_back(
            {gone.key, Verdict::Active, gone.workerId, {"adopted by %1", {"beam.smp 5990"}}});
        session.dialog.showPlan(plan);
        QVERIFY2(news(session).contains(QStringLiteral("adopted by beam.smp 5990")),
                 qPrintable(news(session)));
        QVERIFY(news(session).contains(QString::number(gone.key.pid)));
        QVERIFY(!session.ticked("orphans", 2));
        QCOMPARE(session.cell("orphans", 2, TargetModel::Reason),
                 QStringLiteral("adopted by beam.smp 5990"));
    }

    void whatCanBeEndedOnlyNowIsSaidAndNotTicked()
    {
        CleanupSession session(manyOrphans(3));
        auto first = planOf(session, 1);
        const PlannedTarget held = first->targets.back();
        first->targets.pop_back();
        first->excluded.push_back({held.key, Verdict::Orphan, held.workerId, {young, {"60"}}});
        session.dialog.showPlan(first);
        session.child<QPushButton>("checkAgain")->click();
        session.answer(2); // old enough by now
        QVERIFY(news(session).contains(QStringLiteral("not ticked")));
        QVERIFY(!session.ticked("orphans", 2));
        session.tick("orphans", 2, true);
        session.end()->click();
        QCOMPARE(session.runs.at(0).keys.size(), std::size_t{3});
    }

    void aDescendantThatCameLaterIsNotTickedSilently()
    {
        CleanupSession session(manyOrphans(2));
        auto first = planOf(session, 1);
        const ProcessKey root = first->targets[0].key;
        first->targets.push_back(descendant(7001, root));
        session.dialog.showPlan(first);
        QVERIFY(session.ticked("orphans", 1)); // planned with its root
        session.child<QPushButton>("checkAgain")->click();
        auto second = planOf(session, 2);
        second->targets.push_back(descendant(7001, root));
        second->targets.push_back(descendant(7002, root));
        session.dialog.showPlan(second);
        QCOMPARE(session.model("orphans")->rowCount(), 4);
        QVERIFY(news(session).contains(QStringLiteral("not ticked")));
        session.end()->click();
        const std::vector<ProcessKey> &keys = session.runs.at(0).keys;
        QCOMPARE(keys.size(), std::size_t{3});
        QVERIFY(std::find(keys.begin(), keys.end(), sampleKey(7002)) == keys.end());
    }

    void policyThatLeavesSomethingOutIsExplained()
    {
        CleanupSession session(manyOrphans(4));
        auto plan = planOf(session, 1);
        for (int i = 0; i < 2; ++i) {
            const PlannedTarget held = plan->targets.back();
            plan->targets.pop_back();
            plan->excluded.push_back({held.key, Verdict::Orphan, held.workerId, {young, {"60"}}});
        }
        auto *explained = session.child<QLabel>("leftOut");
        QVERIFY(!explained->isVisible());
        session.dialog.showPlan(plan);
        QVERIFY(explained->isVisible());
        QCOMPARE(explained->text(),
                 QStringLiteral("2 left out: an orphan for less than the 60 s that its profile "
                                "asks for"));
    }

    void thePlanIsExportedAsItIsTicked()
    {
        QTemporaryDir folder;
        CleanupSession session(manyOrphans(4));
        auto *button = session.child<QPushButton>("exportPlan");
        QVERIFY(!button->isEnabled()); // no plan yet
        session.answer(1);
        session.tick("orphans", 0, false);
        QTest::mouseClick(button, Qt::LeftButton);
        auto *ask = session.dialog.findChild<QFileDialog *>();
        QVERIFY(ask);
        session.tick("orphans", 1, false); // too late: what was clicked is what is saved
        ask->selectFile(folder.filePath(QStringLiteral("plan.json")));
        QMetaObject::invokeMethod(ask, "accept");
        QFile file(folder.filePath(QStringLiteral("plan.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto request = readPlanFile(file.readAll().toStdString(), "plan.json");
        QVERIFY(request);
        const auto &asked = session.request.orphans;
        QVERIFY(
            (request->request.orphans == std::vector<ProcessKey>(asked.begin() + 1, asked.end())));
        QVERIFY(session.dialog.isVisible());
        QVERIFY(session.runs.empty());
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        QTemporaryDir folder;
        CleanupSession session(manyOrphans(2));
        session.answer(1);
        session.child<QPushButton>("exportPlan")->click();
        auto *ask = session.dialog.findChild<QFileDialog *>();
        QVERIFY(ask);
        const QString path = folder.filePath(QStringLiteral("gone/plan.json"));
        Q_EMIT ask->fileSelected(path);
        auto *box = session.dialog.findChild<QMessageBox *>();
        QVERIFY(box);
        QVERIFY(box->text().contains(path));
        box->close();
        ask->close();
    }
};

QTEST_MAIN(TestCleanupRecheck)
#include "tst_cleanuprecheck.moc"
