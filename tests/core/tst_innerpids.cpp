// SPDX-License-Identifier: GPL-3.0-or-later
// Records made in another pid namespace: translated where that namespace is visible, unknown where
// it is not, and never compared by number alone.
#include "tests/support/compareenum.h"
#include "tests/support/fakeworld.h"

#include <QtCore/QDir>
#include <QtTest/QTest>

using namespace proctor;
using namespace proctor::test;

namespace {

constexpr std::uint64_t containerNs = 4026532999;

/// Puts a process into the container, where it is \p inner; the key that counts in there.
ProcessKey contain(FakeWorld &w, pid_t pid, pid_t inner)
{
    FakeProcess &process = w.os.at(pid);
    process.pidNs = containerNs;
    process.status.nsPids = {pid, inner};
    return {w.os.host().bootId, containerNs, inner, process.stat.startTicks, {}};
}

struct Container {
    FakeWorld w;
    ProcessKey owner;  ///< as it is called here
    ProcessKey worker; ///< the same
    ProcessKey ownerInside;
    ProcessKey workerInside;

    explicit Container(Lifetime lifetime = Lifetime::Bound)
    {
        owner = w.os.start(300, "beam.smp");
        ownerInside = contain(w, 300, 5);
        worker = w.startWorker(200, 300);
        workerInside = contain(w, 200, 7);
        w.registerWorker(workerInside, ownerInside, lifetime);
    }
};

} // namespace

class TestInnerPids : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aWorkerRegisteredInItsContainerIsActive()
    {
        Container c;
        QCOMPARE_ENUM(c.w.verdict(200), Verdict::Active);
        const ProcessRow row = c.w.row(200);
        QCOMPARE(row.owner.pid, 300); // as it is called here
        QCOMPARE(QString::fromStdString(row.record->workerId), QStringLiteral("pool-7"));
    }
    void registrationInTheContainerIsAnEvent()
    {
        FakeWorld w;
        w.os.start(300, "beam.smp");
        const ProcessKey owner = contain(w, 300, 5);
        w.engine->scan();
        w.startWorker(200, 300); // after the scan
        const ProcessKey worker = contain(w, 200, 7);
        w.os.advance(std::chrono::seconds(1));
        w.registerWorker(worker, owner);
        w.engine->takeEvents(); // no scan
        QCOMPARE(w.engine->snapshot()->counts.active, 1U);
    }
    void itsOwnersDeathIsSeenByEventAndProves()
    {
        Container c;
        QCOMPARE_ENUM(c.w.verdict(200), Verdict::Active);
        c.w.os.exit(300);
        QVERIFY(c.w.engine->takeEvents()); // no scan
        QCOMPARE(c.w.engine->snapshot()->counts.orphans, 1U);
        QCOMPARE_ENUM(c.w.deciding(200), EvidenceId::OwnerDead);
        QCOMPARE_ENUM(*c.w.clean(c.worker).outcome, Outcome::Ended);
    }
    void anOwnerThatWasNeverSeenIsUnknownNotDead()
    {
        Container c;
        c.w.os.exit(300); // before the first look
        QCOMPARE_ENUM(c.w.verdict(200), Verdict::Unknown);
    }
    void whoBearsADeadOwnersNameIsTheOwner()
    {
        Container c;
        c.w.os.ticking = false;
        QCOMPARE_ENUM(c.w.verdict(200), Verdict::Active);
        c.w.os.exit(300);
        // In there the pid is given again at once, within the same clock tick.
        c.w.os.start(301, "beam.smp");
        c.w.os.at(301).stat.startTicks = c.owner.startTicks;
        contain(c.w, 301, 5);
        c.w.engine->takeEvents();
        QCOMPARE_ENUM(c.w.verdict(200), Verdict::Active);
    }
    void aRegistrationInTheContainerRefusesASignal()
    {
        Container c(Lifetime::Bound);
        QCOMPARE_ENUM(c.w.verdict(200), Verdict::Active);
        c.w.os.exit(300);
        c.w.engine->takeEvents();
        c.w.os.start(301, "beam.smp");
        const ProcessKey next = contain(c.w, 301, 9);
        c.w.engine->scan();
        const TargetReport report =
            c.w.clean(c.worker, false, [&] { c.w.registerWorker(c.workerInside, next); });
        QCOMPARE_ENUM(*report.outcome, Outcome::Refused);
        QVERIFY(c.w.os.sent.empty());
    }
    void anUnreadableNamespaceKeepsWhatARecordMayMean()
    {
        FakeWorld w;
        const ProcessKey owner = w.os.start(300, "beam.smp");
        const ProcessKey worker = w.startWorker(200, 1);
        w.os.at(200).stdinState = StdinState::Hangup;
        const ProcessKey inside = contain(w, 200, 7);
        w.os.at(200).pidNsDenied = true;
        w.registerWorker(inside, owner);
        QCOMPARE_ENUM(w.verdict(200), Verdict::Kept);
        w.clean(worker, true);
        QVERIFY(w.os.sent.empty());
    }
    /// Under which names its records may be, stands in its status: whichever read of it fails, a
    /// record under its inner name is not overlooked.
    void aStatusThatCannotBeReadHidesNoRegistration()
    {
        for (int read = 1; read <= 40; ++read) {
            FakeWorld w;
            const ProcessKey owner = w.os.start(300, "beam.smp");
            const ProcessKey worker = w.startWorker(200, 300);
            w.registerWorker(worker, owner); // from outside, under its name here
            const ProcessKey inside = contain(w, 200, 7);
            QCOMPARE_ENUM(w.verdict(200), Verdict::Active);
            w.os.exit(300);
            w.engine->takeEvents();
            QCOMPARE_ENUM(w.verdict(200), Verdict::Orphan);
            w.os.start(301, "beam.smp");
            const ProcessKey next = contain(w, 301, 5);
            w.clean(worker, false, [&] {
                w.registerWorker(inside, next);
                w.os.at(200).statusFailsIn = read;
            });
            QVERIFY2(w.os.sent.empty(), qPrintable(QString::number(read)));
        }
    }
    void itIsMarkedUnderItsInnerNameHoweverItWasFirstRead()
    {
        Container c;
        c.w.os.at(200).statusFailsIn = 1;
        QCOMPARE_ENUM(c.w.verdict(200), Verdict::Active);
        c.w.os.exit(300);
        c.w.engine->takeEvents();
        QStringList marks;
        c.w.os.onSignal = [&](const ProcessKey &, int) {
            marks = QDir(c.w.dir.path()).entryList({QStringLiteral("7-*.ending")}, QDir::Files);
        };
        QCOMPARE_ENUM(*c.w.clean(c.worker).outcome, Outcome::Ended);
        QCOMPARE(marks.size(), 1);
    }
    void theSameNumberHereIsAnotherProcess()
    {
        Container c;
        // 7 here, started in the same tick as 7 in there.
        c.w.os.ticking = false;
        c.w.startWorker(7, 2);
        c.w.os.at(7).stat.startTicks = c.worker.startTicks;
        QCOMPARE_ENUM(c.w.verdict(200), Verdict::Active);
        QVERIFY(c.w.verdict(7) != Verdict::Active);
    }
    void aRecordOfTheSameNumberHereIsNotItsOwn()
    {
        FakeWorld w;
        const ProcessKey owner = w.os.start(300, "beam.smp");
        const ProcessKey seven = w.startWorker(7, 300);
        w.startWorker(200, 1);
        w.os.at(200).stat.startTicks = seven.startTicks;
        contain(w, 200, 7);
        w.registerWorker(seven, owner);
        QCOMPARE_ENUM(w.verdict(7), Verdict::Active);
        QVERIFY(w.verdict(200) != Verdict::Active);
        QVERIFY(!w.row(200).record);
    }
    void ownerOfAnActiveWorkerInsideIsNotEndedInBulk()
    {
        Container c;
        // The owner is a worker itself, and an orphan.
        const ProcessKey top = c.w.os.start(400, "supervisor");
        c.w.registerWorker(c.owner, top);
        QCOMPARE_ENUM(c.w.verdict(300), Verdict::Active);
        c.w.os.exit(400);
        QCOMPARE_ENUM(c.w.verdict(300), Verdict::Orphan);
        CleanupRequest request;
        request.orphans = {c.owner};
        QVERIFY(c.w.engine->plan(request)->targets.empty());
    }
    void recordOfAWorkerThatHasLeftIsPruned()
    {
        Container c;
        QCOMPARE_ENUM(c.w.verdict(200), Verdict::Active);
        QCOMPARE(c.w.registry.size(), 1U);
        c.w.os.exit(200);
        c.w.engine->takeEvents();
        QCOMPARE(c.w.registry.size(), 0U);
    }
    void recordsOfAnInvisibleNamespaceStay()
    {
        FakeWorld w;
        const ProcessKey nobody{w.os.host().bootId, containerNs, 7, 4711, {}};
        w.registerWorker(nobody, nobody);
        w.engine->scan();
        w.os.advance(std::chrono::minutes(2));
        w.engine->scan();
        QCOMPARE(w.registry.size(), 1U);
    }
    void itsEnvironmentNamesItByItsInnerKey()
    {
        FakeWorld w;
        const ProcessKey parent = w.os.start(300, "beam.smp");
        const ProcessKey owner = contain(w, 300, 5);
        const ProcessKey worker = w.startWorker(200, 1);
        const ProcessKey inside = contain(w, 200, 7);
        w.os.at(200).environment.values = {{"PROCTOR_WORKER", inside.toString()},
                                           {"PROCTOR_OWNER", owner.toString()},
                                           {"PROCTOR_LIFETIME", "detached"}};
        QCOMPARE_ENUM(w.verdict(200), Verdict::Kept);
        QCOMPARE_ENUM(w.deciding(200), EvidenceId::Detached);
        Q_UNUSED(parent);
        Q_UNUSED(worker);
    }
};

QTEST_GUILESS_MAIN(TestInnerPids)
#include "tst_innerpids.moc"
