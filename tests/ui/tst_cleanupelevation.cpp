// SPDX-License-Identifier: GPL-3.0-or-later
// "End as administrator…" on the progress sheet: offered for what was not permitted, asks once for
// exactly that, and shows what came of it. The helper is scripted: it answers when the test does.
#include "tests/ui/cleanupsession.h"

#include "ui/processes/rowactions.h"

#include <QtTest/QTest>
#include <QtWidgets/QLabel>

#include <csignal>

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

TargetReport endedReport(const ProcessKey &key)
{
    TargetReport target;
    target.key = key;
    target.outcome = Outcome::Ended;
    target.sent = {SIGTERM};
    return target;
}

/// User 1001's, and all but proven to everybody else.
ProcessRow closedRow(pid_t pid)
{
    RowLooks looks;
    for (const auto &[id, finding] : {std::pair{EvidenceId::OwnerDead, Finding::Yes},
                                      {EvidenceId::KeyVerified, Finding::Yes},
                                      {EvidenceId::LifetimeBound, Finding::Yes},
                                      {EvidenceId::RegistryReadable, Finding::No}})
        looks.evidence.push_back(evidence(id, Grade::Required, finding, "seen"));
    ProcessRow row = makeRow(pid, Verdict::Unknown, "w", std::move(looks));
    auto identity = std::make_shared<ProcessIdentity>(*row.identity);
    identity->uid = 1001;
    row.identity = std::move(identity);
    return row;
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
        for (const ProcessKey &key : asked.back())
            report.targets.push_back(endedReport(key));
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
        const auto labels = finished.session.dialog.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(QStringLiteral("root's audit log"));
        }));                      // the page "Audit" does not show it
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
        QVERIFY(finished.result(0).contains(QStringLiteral("An active worker")));
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

    void anothersUsersOrphanIsRootsToProve()
    {
        const ProcessRow row = closedRow(1234);
        QVERIFY(isRootsToProve(row, 1000));
        QVERIFY(!isRootsToProve(row, 1001)); // its own user's
        QVERIFY(!isRootsToProve(row, 0));    // root needs no helper
        QVERIFY(!isRootsToProve(makeRow(1, Verdict::Suspect, "w"), 1000));
    }

    /// Where nothing is this user's to end, the dialog begins with the way to the helper.
    void theDialogMayBeginWithTheHelper()
    {
        auto at = std::make_shared<Snapshot>(emptySnapshot());
        at->rows = {closedRow(1234), closedRow(1235)};
        CleanupRequest request;
        request.named = {at->rows[0].key, at->rows[1].key};
        CleanupDialog dialog(request, at);
        std::vector<ProcessKey> asked;
        bool planned = false;
        connect(&dialog, &CleanupDialog::planRequested, this, [&planned] { planned = true; });
        connect(&dialog, &CleanupDialog::elevationRequested, this,
                [&asked](const std::vector<ProcessKey> &keys) { asked = keys; });
        dialog.offerElevation();
        dialog.show();
        QVERIFY(!planned);
        auto *elevate = dialog.findChild<QPushButton *>(QStringLiteral("elevate"));
        QVERIFY(elevate && elevate->isVisible() && asked.empty());
        elevate->click();
        QVERIFY(asked == request.named);
        ElevationReport report;
        for (const ProcessKey &key : asked)
            report.targets.push_back(endedReport(key));
        dialog.showElevation({report, {}});
        const auto *rows = dialog.findChild<QTableView *>(QStringLiteral("report"))->model();
        QVERIFY(rows->index(1, 5).data().toString().contains(QStringLiteral("TERM")));
        dialog.reject();
        QVERIFY(!dialog.isVisible());
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
