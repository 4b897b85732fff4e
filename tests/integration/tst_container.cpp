// SPDX-License-Identifier: GPL-3.0-or-later
// A supervisor and its worker in a pid namespace of their own, as a container has them, registered
// in there and watched from outside: the record bears numbers that count in there. Needs root or
// user namespaces.
#include "tests/support/realprocess.h"

#include <QtTest/QTest>

using namespace proctor;

class TestContainer : public QObject {
    Q_OBJECT

  private:
    /// Pid 1 of a new namespace, which starts the owner, which starts the worker.
    static std::unique_ptr<Child> startContainer(World &world)
    {
        const QString init = QStringLiteral("\"$@\" & wait; read forever");
        const QString owner = QStringLiteral("\"$@\" & wait");
        const QString sh = QStringLiteral("sh");
        const QString c = QStringLiteral("-c");
        return world.start(
            unshared({QStringLiteral("--pid"), QStringLiteral("--fork"),
                      QStringLiteral("--kill-child"), QStringLiteral("--mount-proc"), sh, c, init,
                      sh, sh, c, owner, sh, proctorRunPath(), QStringLiteral("--lifetime=bound"),
                      QStringLiteral("--worker-id=inside"), QStringLiteral("--")}) +
            world.bridge());
    }
    static const ProcessRow *rowOf(const World &world)
    {
        for (const ProcessRow &row : world.snapshot()->rows)
            if (row.record && row.record->workerId == "inside")
                return &row;
        return nullptr;
    }

  private Q_SLOTS:
    void initTestCase() { QVERIFY(!pythonPath().isEmpty()); }

    void itsWorkerIsKnownFromOutside()
    {
        World world;
        world.watch();
        const auto container = startContainer(world);
        QVERIFY(container);
        QTRY_COMPARE_WITH_TIMEOUT(world.records().size(), 1U, patience);
        const Record record = world.records().front();
        QVERIFY(record.process.pidNs != world.source().host().pidNs);

        world.scan();
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(world), patience);
        auto worker = world.hold(rowOf(world)->key.pid);
        QVERIFY(worker);
        QTRY_COMPARE_WITH_TIMEOUT(world.verdict(worker->key()), QStringLiteral("active"), patience);
        const pid_t ownerPid = rowOf(world)->owner.pid;
        QVERIFY(ownerPid != record.owner.pid); // as it is called here
        CleanupRequest request;
        request.named = {worker->key()};
        QVERIFY(world.plan(request)->targets.empty());

        auto owner = world.hold(ownerPid);
        QVERIFY(owner);
        QVERIFY(owner->end());
        QTRY_COMPARE_WITH_TIMEOUT(world.verdict(worker->key()), QStringLiteral("orphan"), patience);
        QCOMPARE(world.deciding(worker->key()), QStringLiteral("owner-dead"));

        request.named.clear();
        request.orphans = {worker->key()};
        const PlanPtr plan = world.plan(request);
        QCOMPARE(plan->targets.size(), 1U);
        world.run(*plan);
        QTRY_VERIFY_WITH_TIMEOUT(world.finished(*plan), patience);
        QCOMPARE(world.outcome(*plan, worker->key()), QStringLiteral("ended"));
    }
};

QTEST_GUILESS_MAIN(TestContainer)
#include "tst_container.moc"
