// SPDX-License-Identifier: GPL-3.0-or-later
// The case Proctor was made for, with a real BEAM: a supervisor, eight Python workers on ports, and
// a KILL. Registered workers become Orphans by the owner's pidfd alone, since nothing scans here;
// unregistered ones become Suspects. A second pool beside it is left alone throughout.
#include "tests/support/realprocess.h"

#include <QtTest/QTest>

using namespace proctor;

namespace {

constexpr int poolSize = 8;

std::vector<ProcessKey> keysOf(const std::vector<Held> &processes)
{
    std::vector<ProcessKey> keys;
    for (const Held &process : processes)
        keys.push_back(process.key());
    return keys;
}

int running(const std::vector<Held> &processes)
{
    return static_cast<int>(std::count_if(processes.begin(), processes.end(),
                                          [](const Held &process) { return process.running(); }));
}

/// How many of them \p world shows with \p verdict.
int count(const World &world, const std::vector<Held> &processes, const QString &verdict)
{
    return static_cast<int>(
        std::count_if(processes.begin(), processes.end(), [&](const Held &process) {
            return world.verdict(process.key()) == verdict;
        }));
}

/// A BEAM that runs tests/data/pool.exs. \p command starts a worker; "%n" is its number.
std::unique_ptr<Child> startPool(World &world, const QStringList &command)
{
    auto beam =
        world.start(QStringList{QStringLiteral("elixir"), testData(QStringLiteral("pool.exs")),
                                QString::number(poolSize), newMarker()} +
                    command);
    if (!beam)
        return nullptr;
    const auto isReady = [&beam] { return beam->process.canReadLine(); };
    if (!QTest::qWaitFor(isReady, patience)) {
        qWarning("%s", beam->process.readAllStandardError().constData());
        return nullptr;
    }
    // elixir and erl are scripts that exec: same pid all the way.
    const auto stat = world.source().stat(beam->pid());
    return stat && stat->comm == "beam.smp" ? std::move(beam) : nullptr;
}

QStringList registered()
{
    return {proctorRunPath(),
            QStringLiteral("--worker-id"),
            QStringLiteral("pool-%n"),
            QStringLiteral("--lifetime"),
            QStringLiteral("bound"),
            QStringLiteral("--profile"),
            QStringLiteral("dspy-bridge"),
            QStringLiteral("--"),
            pythonPath(),
            testData(QStringLiteral("dspy_bridge.py"))};
}

/// The ports of \p beam that run \p script by now: children of its erl_child_setup.
std::vector<pid_t> portsOf(World &world, pid_t beam, const QString &script)
{
    std::vector<pid_t> out;
    const auto pids = world.source().pids();
    for (const pid_t pid : pids ? *pids : std::vector<pid_t>()) {
        const auto stat = world.source().stat(pid);
        const auto parent = stat ? world.source().stat(stat->ppid) : Failure(stat.error());
        if (!parent || parent->comm != "erl_child_setup" || parent->ppid != beam)
            continue;
        const auto arguments = world.source().cmdline(pid);
        if (arguments && arguments->size() > 1 && arguments->at(1) == script.toStdString())
            out.push_back(pid);
    }
    return out;
}

} // namespace

class TestElixir : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QVERIFY(!pythonPath().isEmpty()); }

    /// All workers of a killed BEAM are Orphans by event, and end within one grace period; those of
    /// the BEAM beside it stay.
    void registeredWorkersOfAKilledBeam()
    {
        World world;
        world.watch();
        const auto beam = startPool(world, registered());
        QVERIFY(beam);
        const auto other = startPool(world, registered());
        QVERIFY(other);
        QTRY_COMPARE_WITH_TIMEOUT(world.records().size(), std::size_t{2 * poolSize}, patience);
        const std::vector<Held> workers = world.holdWorkersOf(beam->held->key());
        const std::vector<Held> others = world.holdWorkersOf(other->held->key());
        QCOMPARE(workers.size(), std::size_t{poolSize});
        QCOMPARE(others.size(), std::size_t{poolSize});

        QTRY_COMPARE_WITH_TIMEOUT(count(world, workers, QStringLiteral("active")), poolSize,
                                  patience);
        QTRY_COMPARE_WITH_TIMEOUT(count(world, others, QStringLiteral("active")), poolSize,
                                  patience);
        for (const Held &worker : workers) {
            const ProcessRow *row = world.row(worker.key());
            QCOMPARE(row->owner.name, std::string("beam.smp"));
            QCOMPARE(row->owner.pid, beam->pid());
            QVERIFY(row->owner.state == OwnerState::Alive);
        }

        const WallTime scannedAt = world.snapshot()->scan.at;
        QVERIFY(beam->held->end());
        QTRY_COMPARE_WITH_TIMEOUT(count(world, workers, QStringLiteral("orphan")), poolSize,
                                  patience);
        QVERIFY(world.snapshot()->scan.at == scannedAt); // no scan: an event
        for (const Held &worker : workers) {
            QCOMPARE(world.deciding(worker.key()), QStringLiteral("owner-dead"));
            QVERIFY(world.row(worker.key())->owner.diedAt.has_value());
        }
        QCOMPARE(running(workers), poolSize); // the end of stdin ends none of them
        QCOMPARE(count(world, others, QStringLiteral("active")), poolSize);

        // Everybody is asked for; only the proven are taken.
        CleanupRequest request;
        request.orphans = keysOf(workers);
        const auto active = keysOf(others);
        request.orphans.insert(request.orphans.end(), active.begin(), active.end());
        request.named = active;
        const PlanPtr plan = world.plan(request);
        QCOMPARE(plan->targets.size(), std::size_t{poolSize});
        QCOMPARE(plan->excluded.size(), std::size_t{poolSize});
        QVERIFY(plan->protectedActive >= poolSize);
        world.run(*plan);
        QTRY_VERIFY_WITH_TIMEOUT(world.finished(*plan), patience);
        for (const Held &worker : workers) {
            QVERIFY(!worker.running());
            QCOMPARE(world.outcome(*plan, worker.key()), QStringLiteral("ended"));
            // Within the first grace period: no KILL followed.
            QCOMPARE(world.sent(*plan, worker.key()), std::vector<int>{SIGTERM});
        }
        QVERIFY(world.snapshot()->scan.at == scannedAt);

        world.scan();
        QCOMPARE(running(others), poolSize);
        QVERIFY(other->held->running());
        QCOMPARE(count(world, others, QStringLiteral("active")), poolSize);
        for (const Held &worker : others)
            QCOMPARE(world.verdictsEver(worker.key()), QStringList{QStringLiteral("active")});
    }

    /// Nobody registered them, so nothing is proven: a person must name each.
    void unregisteredWorkersOfAKilledBeam()
    {
        World world;
        world.watch();
        const QString script = testData(QStringLiteral("dspy_bridge.py"));
        const auto beam = startPool(world, {pythonPath(), script});
        QVERIFY(beam);
        const auto other = startPool(world, {pythonPath(), script});
        QVERIFY(other);
        const auto holdPorts = [&](const Child &pool) {
            const auto ready = [&] {
                return portsOf(world, pool.pid(), script).size() == std::size_t{poolSize};
            };
            std::vector<Held> out;
            if (QTest::qWaitFor(ready, patience))
                for (const pid_t pid : portsOf(world, pool.pid(), script))
                    if (auto held = world.hold(pid))
                        out.push_back(std::move(*held));
            return out;
        };
        const std::vector<Held> workers = holdPorts(*beam);
        const std::vector<Held> others = holdPorts(*other);
        QCOMPARE(workers.size(), std::size_t{poolSize});
        QCOMPARE(others.size(), std::size_t{poolSize});

        world.scan(); // sees their parents, so that it can see them change
        for (const Held &worker : workers) {
            QCOMPARE(world.verdict(worker.key()), QStringLiteral("kept"));
            QCOMPARE(world.deciding(worker.key()), QStringLiteral("live-parent"));
            QCOMPARE(world.row(worker.key())->profile, std::string("dspy-bridge"));
        }

        QVERIFY(beam->held->end());
        const auto suspected = [&] {
            world.scan();
            return count(world, workers, QStringLiteral("suspect"));
        };
        QTRY_COMPARE_WITH_TIMEOUT(suspected(), poolSize, patience);
        for (const Held &worker : workers)
            QCOMPARE(world.deciding(worker.key()), QStringLiteral("stdin-hangup"));
        QCOMPARE(running(workers), poolSize);

        CleanupRequest bulk;
        bulk.orphans = keysOf(workers);
        const PlanPtr none = world.plan(bulk);
        QVERIFY(none->targets.empty());
        QCOMPARE(none->excluded.size(), std::size_t{poolSize});
        for (const Exclusion &exclusion : none->excluded)
            QVERIFY(english(exclusion.reason).starts_with("not proven"));
        world.run(*none);
        QCOMPARE(running(workers), poolSize);

        CleanupRequest request;
        request.named = keysOf(workers);
        const PlanPtr plan = world.plan(request);
        QCOMPARE(plan->targets.size(), std::size_t{poolSize});
        world.run(*plan);
        QTRY_VERIFY_WITH_TIMEOUT(world.finished(*plan), patience);
        for (const Held &worker : workers) {
            QVERIFY(!worker.running());
            QCOMPARE(world.outcome(*plan, worker.key()), QStringLiteral("ended"));
        }

        world.scan();
        QCOMPARE(running(others), poolSize);
        for (const Held &worker : others)
            QCOMPARE(world.verdictsEver(worker.key()), QStringList{QStringLiteral("kept")});
    }
};

QTEST_GUILESS_MAIN(TestElixir)
#include "tst_elixir.moc"
