// SPDX-License-Identifier: GPL-3.0-or-later
// multiprocessing and concurrent.futures: the program that owns the pool is killed. Idle workers of
// a Pool read the end of their queue and exit; those of a ProcessPoolExecutor hold its other end
// themselves and wait for ever, and who is in a task does not look.
#include "tests/situations/commands.h"
#include "tests/situations/outcome.h"

#include <QtTest/QTest>

using namespace proctor;

namespace {

QStringList pools(const QStringList &arguments)
{
    return python(QStringLiteral("pools.py"), arguments);
}

/// Started by spawn: a new interpreter.
const Which isSpawned = [](const Found &found) { return found.has("--multiprocessing-fork"); };

} // namespace

class TestPools : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void spawnedPools()
    {
        DebianWorld world;
        world.watch();
        const auto idle = Stage::start(world, pools({QStringLiteral("spawn")}));
        const auto busy =
            Stage::start(world, pools({QStringLiteral("spawn"), QStringLiteral("busy")}));
        const auto futures = Stage::start(world, pools({QStringLiteral("futures")}));
        QVERIFY(idle && busy && futures);
        std::vector<std::vector<Held>> workers;
        std::vector<std::optional<Held>> trackers;
        for (const auto *stage : {&idle, &busy, &futures}) {
            QVERIFY((*stage)->awaitOutput("ready"));
            workers.push_back((*stage)->awaitAll(childOf((*stage)->program(), isSpawned), 2));
            QCOMPARE(workers.back().size(), std::size_t{2});
            trackers.push_back((*stage)->await(
                childOf((*stage)->program(), mentioning(QStringLiteral("resource_tracker")))));
            QVERIFY(trackers.back());
            for (const Held &worker : workers.back())
                EXPECT_SITUATION(world, worker, "pool-worker");
        }
        QVERIFY(letAge(world, workers.back().back()));
        for (const auto *stage : {&idle, &busy, &futures})
            QVERIFY((*stage)->program().end());
        for (const Held &worker : workers[0])
            EXPECT_SITUATION(world, worker, "pool-idle");
        for (const Held &worker : workers[1])
            EXPECT_SITUATION(world, worker, "pool-busy");
        for (const Held &worker : workers[2])
            EXPECT_SITUATION(world, worker, "futures-idle");
        EXPECT_SITUATION(world, *trackers[2], "pool-tracker");
        // It deletes their semaphores then.
        for (std::vector<Held> &pool : workers)
            for (Held &worker : pool)
                QVERIFY(worker.end());
        for (const auto &tracker : trackers)
            EXPECT_SITUATION(world, *tracker, "pool-tracker-alone");
    }

    /// Forked children have their parent's command line and environment, and so its registration's
    /// words about itself: they descend from a worker, and are none.
    void aForkedPoolOfARegisteredWorker()
    {
        DebianWorld world;
        world.addProfile(R"(
            name = "pools"
            [match]
            interpreters = ["python*"]
            programs = ["pools.py"]
        )");
        world.watch();
        const auto supervisor = Stage::start(world, idle());
        QVERIFY(supervisor);
        const auto stage = Stage::start(
            world, registered(boundTo(supervisor->program()),
                              pools({QStringLiteral("fork"), QStringLiteral("busy")})));
        QVERIFY(stage && stage->awaitOutput("ready"));
        const auto children = stage->awaitAll(childOf(stage->program()), 2);
        QCOMPARE(children.size(), std::size_t{2});
        EXPECT_SITUATION(world, stage->program(), "owner-alive");
        for (const Held &child : children)
            EXPECT_SITUATION(world, child, "pool-worker");

        QVERIFY(supervisor->program().end());
        EXPECT_SITUATION(world, stage->program(), "pool-owner");
        for (const Held &child : children)
            EXPECT_SITUATION(world, child, "pool-worker");
        QVERIFY(stage->program().end());
        for (const Held &child : children)
            EXPECT_SITUATION(world, child, "pool-forked");
    }
};

QTEST_GUILESS_MAIN(TestPools)
#include "tst_pools.moc"
