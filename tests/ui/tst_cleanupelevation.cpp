// SPDX-License-Identifier: GPL-3.0-or-later
// "End as administrator…" on the progress sheet: offered for what was not permitted, asks once for
// exactly that, and shows what came of it. The helper is scripted: it answers when the test does.
#include "tests/ui/cleanupsession.h"

#include <QtTest/QTest>

using namespace proctor;

namespace {

/// Everything ended but the first \p denied targets.
ReportPtr deniedReport(const CleanupPlan &plan, std::size_t denied)
{
    auto report = std::make_shared<CleanupReport>();
    report->planId = plan.id;
    report->finished = true;
    for (const PlannedTarget &planned : plan.targets) {
        TargetReport target;
        target.key = planned.key;
        target.workerId = planned.workerId;
        target.outcome = report->targets.size() < denied ? Outcome::NotPermitted : Outcome::Ended;
        report->targets.push_back(std::move(target));
    }
    return report;
}

/// A dialog whose cleanup is over, and a helper that waits to be scripted.
struct Finished {
    explicit Finished(std::size_t denied) : session(manyOrphans(6)), plan(session.answer(4))
    {
        QObject::connect(&session.dialog, &CleanupDialog::elevationRequested, &session.dialog,
                         [this](const std::vector<ProcessKey> &keys) { asked.push_back(keys); });
        QObject::connect(&session.dialog, &CleanupDialog::elevationStopRequested, &session.dialog,
                         [this] { ++stops; });
        session.end()->click();
        session.dialog.showReport(deniedReport(*plan, denied));
    }

    QPushButton *elevate() { return session.child<QPushButton>("elevate"); }
    QPushButton *stop() { return session.child<QPushButton>("stop"); }
    QString state(int row) { return session.cell("report", row, 0); }
    QString result(int row) { return session.cell("report", row, 5); }
    ElevationAnswer ended() const
    {
        ElevationReport report;
        for (const ProcessKey &key : asked.back()) {
            TargetReport target;
            target.key = key;
            target.outcome = Outcome::Ended;
            target.sent = {15};
            report.targets.push_back(std::move(target));
        }
        return {std::move(report), {}};
    }

    CleanupSession session;
    PlanPtr plan;
    std::vector<std::vector<ProcessKey>> asked;
    int stops = 0;
};

} // namespace

class TestCleanupElevation : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void itIsOfferedForWhatWasNotPermittedAlone()
    {
        Finished none(0);
        QVERIFY(!none.elevate()->isVisible());
        Finished two(2);
        QVERIFY(two.elevate()->isVisible());
        QVERIFY(two.asked.empty()); // nobody is asked by itself
        QTest::keyClick(two.elevate(), Qt::Key_Return);
        QVERIFY(two.asked.empty()); // nor by Enter
    }

    void itIsNotOfferedWhileTheCleanupRuns()
    {
        Finished finished(2);
        auto running = std::make_shared<CleanupReport>(*deniedReport(*finished.plan, 2));
        running->finished = false;
        running->targets.back().outcome.reset();
        finished.session.dialog.showReport(running);
        QVERIFY(!finished.elevate()->isVisible());
    }

    void theHelpersOutcomesReplaceTheRows()
    {
        Finished finished(2);
        const QString before = finished.state(0);
        finished.elevate()->click();
        QCOMPARE(finished.asked.size(), std::size_t{1});
        QVERIFY(finished.asked[0] == (std::vector<ProcessKey>{finished.plan->targets[0].key,
                                                              finished.plan->targets[1].key}));
        QVERIFY(!finished.elevate()->isVisible());
        QVERIFY(finished.state(0) != before);
        finished.session.dialog.reject();
        QVERIFY(finished.session.dialog.isVisible()); // signals may be on their way

        finished.session.dialog.showElevation(finished.ended());
        QCOMPARE(finished.state(0), finished.state(5)); // Ended, like all others
        QVERIFY(finished.result(1).contains(QStringLiteral("TERM")));
        QVERIFY(!finished.elevate()->isVisible());
        finished.stop()->click(); // says Close by now
        QVERIFY(!finished.session.dialog.isVisible());
        QCOMPARE(finished.stops, 0);
        QVERIFY(finished.session.stops.empty());
    }

    void aCancelledAuthenticationMayBeTriedAgain()
    {
        Finished finished(1);
        const QString before = finished.state(0);
        finished.elevate()->click();
        finished.session.dialog.showElevation(elevationAnswer(126, "", ""));
        QCOMPARE(finished.state(0), before);
        QVERIFY(finished.result(0).contains(QStringLiteral("cancelled")));
        QVERIFY(finished.elevate()->isVisible());
        finished.elevate()->click();
        QCOMPARE(finished.asked.size(), std::size_t{2});
        finished.session.dialog.showElevation(finished.ended());
        QCOMPARE(finished.state(0), finished.state(5));
    }

    void whatTheHelperRefusesIsRefused()
    {
        Finished finished(1);
        finished.elevate()->click();
        ElevationReport report;
        report.excluded = {
            {finished.asked[0][0], Verdict::Unknown, {}, {"an active worker is never ended", {}}}};
        finished.session.dialog.showElevation({report, {}});
        QVERIFY(finished.result(0).contains(QStringLiteral("an active worker")));
        QVERIFY(!finished.elevate()->isVisible());
    }

    void stopReachesTheHelperAndThenTheSheetMayClose()
    {
        Finished finished(1);
        finished.elevate()->click();
        finished.stop()->click();
        QCOMPARE(finished.stops, 1);
        QVERIFY(finished.session.stops.empty()); // not the plan's, which is over
        QVERIFY(finished.session.dialog.isVisible());
        finished.stop()->click();
        QVERIFY(!finished.session.dialog.isVisible());
        finished.session.dialog.showElevation(finished.ended()); // late, and harmless
    }

    void anAnswerThatNobodyAskedForChangesNothing()
    {
        Finished finished(1);
        const QString before = finished.state(0);
        finished.asked.push_back({finished.plan->targets[0].key});
        finished.session.dialog.showElevation(finished.ended());
        QCOMPARE(finished.state(0), before);
    }
};

QTEST_MAIN(TestCleanupElevation)
#include "tst_cleanupelevation.moc"
