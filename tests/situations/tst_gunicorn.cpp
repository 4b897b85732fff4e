// SPDX-License-Identifier: GPL-3.0-or-later
// Gunicorn: a killed master's workers notice it between two requests, and one that hangs in a
// request does not; daemons, and a master that was replaced by USR2, have lost their parent too and
// are fine.
#include "tests/situations/commands.h"
#include "tests/situations/outcome.h"

#include <QtTest/QTest>

#include <csignal>

using namespace proctor;

namespace {

/// --timeout: idle workers look after their parent twice as often; a master that is alive ends
/// workers that hang for longer.
QStringList gunicorn(const QString &socket, int timeout)
{
    return {
        QStringLiteral("gunicorn"),  QStringLiteral("--bind"),  QStringLiteral("unix:") + socket,
        QStringLiteral("--workers"), QStringLiteral("2"),       QStringLiteral("--timeout"),
        QString::number(timeout),    QStringLiteral("--chdir"), situationData({}),
        QStringLiteral("webapp:app")};
}

} // namespace

class TestGunicorn : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void workersOfAKilledMaster()
    {
        DebianWorld world;
        world.watch();
        const QString socket = world.file(QStringLiteral("web"));
        const QString other = world.file(QStringLiteral("web2"));
        const auto stuck = Stage::start(world, gunicorn(socket, 600));
        const auto idle = Stage::start(world, gunicorn(other, 4));
        QVERIFY(stuck && idle && awaitListening(socket) && awaitListening(other));
        const auto hanging = stuck->awaitAll(childOf(stuck->program()), 2);
        const auto waiting = idle->awaitAll(childOf(idle->program()), 2);
        QCOMPARE(hanging.size(), std::size_t{2});
        QCOMPARE(waiting.size(), std::size_t{2});
        // Each hangs in a request; a connection that the other has taken is no longer to be had.
        std::vector<UniqueFd> requests;
        for (int i = 0; i < 2; ++i) {
            requests.push_back(connectAndSend(socket, "GET /stuck HTTP/1.0\r\n\r\n"));
            QVERIFY(requests.back().valid());
        }
        for (const Held &worker : hanging)
            EXPECT_SITUATION(world, worker, "gunicorn-worker");
        for (const Held &worker : waiting)
            EXPECT_SITUATION(world, worker, "gunicorn-worker");
        QVERIFY(letAge(world, hanging.back()));
        QVERIFY(stuck->program().end());
        QVERIFY(idle->program().end());
        for (const Held &worker : hanging)
            EXPECT_SITUATION(world, worker, "gunicorn-worker-hangs");
        for (const Held &worker : waiting)
            EXPECT_SITUATION(world, worker, "gunicorn-worker-idle");
    }

    void daemonsAndUpgrades()
    {
        DebianWorld world;
        world.watch();
        const QString socket = world.file(QStringLiteral("web"));
        const auto stage =
            Stage::start(world, gunicorn(socket, 600) + QStringList{QStringLiteral("--daemon")});
        QVERIFY(stage && stage->program().awaitExit() && awaitListening(socket));
        auto master = stage->await(stage->orphaned());
        QVERIFY(master);
        const auto workers = stage->awaitAll(childOf(*master), 2);
        QCOMPARE(workers.size(), std::size_t{2});
        EXPECT_SITUATION(world, *master, "gunicorn-daemon");
        for (const Held &worker : workers)
            EXPECT_SITUATION(world, worker, "gunicorn-worker");
        QVERIFY(letAge(world, *master));

        // The new master is the old one's child until that quits.
        QVERIFY(PidfdSignaller().send(master->handle(), SIGUSR2));
        const Which isNew = [&](const Found &found) {
            return found.stat.ppid == master->key().pid &&
                   std::none_of(workers.begin(), workers.end(), [&found](const Held &worker) {
                       return worker.key().pid == found.stat.pid;
                   });
        };
        const auto next = stage->await(isNew);
        QVERIFY(next);
        const auto nextWorkers = stage->awaitAll(childOf(*next), 2);
        QCOMPARE(nextWorkers.size(), std::size_t{2});
        world.scan();
        QVERIFY(PidfdSignaller().send(master->handle(), SIGQUIT));
        QVERIFY(master->awaitExit());
        QVERIFY(awaitHandedOver(world, *next, *master));
        EXPECT_SITUATION(world, *next, "gunicorn-upgraded");
        for (const Held &worker : nextWorkers)
            EXPECT_SITUATION(world, worker, "gunicorn-worker");
    }
};

QTEST_GUILESS_MAIN(TestGunicorn)
#include "tst_gunicorn.moc"
