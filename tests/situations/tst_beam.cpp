// SPDX-License-Identifier: GPL-3.0-or-later
// Elixir ports: children of erl_child_setup, each its own session's leader. A BEAM that heart(1)
// restarts stands beside the old one's orphans with the same command lines, and is not theirs.
#include "tests/situations/commands.h"
#include "tests/situations/outcome.h"

#include <QtTest/QTest>

using namespace proctor;

namespace {

QStringList pool(const QStringList &options, const QStringList &worker)
{
    return QStringList{QStringLiteral("elixir")} + options +
           QStringList{testData(QStringLiteral("pool.exs")), QStringLiteral("2"), newMarker()} +
           worker;
}

QStringList bound(const QStringList &command)
{
    return registered(lifetime(QStringLiteral("bound")) +
                          QStringList{QStringLiteral("--worker-id"), QStringLiteral("pool-%n")},
                      command);
}

const Which isBeam = named("beam.smp");

} // namespace

class TestBeam : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void ports()
    {
        DebianWorld world;
        world.watch();
        const QStringList bridge{pythonPath(), testData(QStringLiteral("dspy_bridge.py"))};
        const QStringList stdinStays{QStringLiteral("--stdin")};
        const auto first = Stage::start(world, pool({}, bound(bridge)), stdinStays);
        const auto second = Stage::start(world, pool({}, bridge), stdinStays);
        const auto third = Stage::start(world, pool({}, bridge), stdinStays);
        QVERIFY(first && second && third);
        const auto proven = first->awaitAll(isBridge(), 2);
        const auto suspected = second->awaitAll(isBridge(), 2);
        const auto innocent = third->awaitAll(isBridge(), 2);
        QVERIFY(proven.size() == 2 && suspected.size() == 2 && innocent.size() == 2);
        for (const Held &worker : proven)
            EXPECT_SITUATION(world, worker, "owner-alive");
        for (const Held &worker : suspected)
            EXPECT_SITUATION(world, worker, "beam-unregistered");
        QVERIFY(first->program().end());
        QVERIFY(second->program().end());
        for (const Held &worker : proven)
            EXPECT_SITUATION(world, worker, "beam-port");
        for (const Held &worker : suspected)
            EXPECT_SITUATION(world, worker, "beam-port-unregistered");
        for (const Held &worker : innocent)
            EXPECT_SITUATION(world, worker, "beam-unregistered");
    }

    void aBeamThatHeartRestarts()
    {
        DebianWorld world;
        const QStringList worker =
            bound({pythonPath(), testData(QStringLiteral("dspy_bridge.py"))});
        // A restarted one has no stdin; the lease's other end is the test's.
        world.setVariable(QStringLiteral("HEART_COMMAND"),
                          shellWords(pool({}, worker)) +
                              QStringLiteral(" <\"$PROCTOR_TEST_LEASE\" >/dev/null 2>&1"));
        world.watch();
        const auto stage =
            Stage::start(world, pool({QStringLiteral("--erl"), QStringLiteral("-heart")}, worker),
                         {QStringLiteral("--stdin")});
        QVERIFY(stage);
        const auto old = stage->awaitAll(isBridge(), 2);
        QCOMPARE(old.size(), std::size_t{2});
        for (const Held &held : old)
            EXPECT_SITUATION(world, held, "owner-alive");

        const pid_t oldBeam = stage->program().key().pid;
        QVERIFY(stage->program().end());
        const auto beam = stage->await(
            both(isBeam, [oldBeam](const Found &found) { return found.stat.pid != oldBeam; }));
        QVERIFY(beam);
        const auto recorded = [&] {
            const auto records = world.records();
            return std::count_if(records.begin(), records.end(), [&beam](const Record &record) {
                return mayBeSame(record.owner, beam->key());
            });
        };
        QTRY_COMPARE_WITH_TIMEOUT(recorded(), 2, patience);
        const auto fresh = world.holdWorkersOf(beam->key());
        QCOMPARE(fresh.size(), std::size_t{2});
        for (const Held &held : old)
            EXPECT_SITUATION(world, held, "beam-restarted-old");
        for (const Held &held : fresh)
            EXPECT_SITUATION(world, held, "beam-restarted-new");
    }
};

QTEST_GUILESS_MAIN(TestBeam)
#include "tst_beam.moc"
