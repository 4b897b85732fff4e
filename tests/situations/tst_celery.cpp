// SPDX-License-Identifier: GPL-3.0-or-later
// Celery's prefork pool with Redis as its broker. The children of a killed master go with it, by
// PDEATHSIG; what leaks is the subprocess of a task.
#include "tests/situations/commands.h"
#include "tests/situations/outcome.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace proctor;

class TestCelery : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void preforkAndDetached()
    {
        DebianWorld world;
        world.addProfile(R"(
            name = "redis"
            [match]
            titles = ["redis-server *"]
        )");
        world.watch();
        const QString socket = world.file(QStringLiteral("redis"));
        const auto redis = Stage::start(
            world,
            {QStringLiteral("redis-server"), QStringLiteral("--daemonize"), QStringLiteral("yes"),
             QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--unixsocket"), socket,
             QStringLiteral("--save"), QString(), QStringLiteral("--dir"), world.file({})});
        QVERIFY(redis && awaitListening(socket));
        QVERIFY(redis->program().awaitExit()); // the launcher
        const auto server = redis->await(redis->orphaned());
        QVERIFY(server);
        EXPECT_SITUATION(world, *server, "redis-daemon");

        const QStringList celery{QStringLiteral("celery"),
                                 QStringLiteral("-A"),
                                 QStringLiteral("tasks"),
                                 QStringLiteral("-b"),
                                 QStringLiteral("redis+socket://") + socket,
                                 QStringLiteral("--workdir"),
                                 situationData({})};
        const QStringList worker =
            celery + QStringList{QStringLiteral("worker"), QStringLiteral("--without-gossip"),
                                 QStringLiteral("--without-mingle"),
                                 QStringLiteral("--concurrency"), QStringLiteral("2")};
        const auto supervisor = Stage::start(world, idle());
        QVERIFY(supervisor);
        const auto prefork =
            Stage::start(world, registered(boundTo(supervisor->program()), worker));
        QVERIFY(prefork);
        const Held &master = prefork->program();
        const auto children = prefork->awaitAll(childOf(master), 2);
        QCOMPARE(children.size(), std::size_t{2});
        EXPECT_SITUATION(world, master, "celery-master");
        for (const Held &child : children)
            EXPECT_SITUATION(world, child, "celery-child");

        const auto arguments = QJsonDocument(QJsonArray::fromStringList(world.bridge()))
                                   .toJson(QJsonDocument::Compact);
        const auto call = Stage::start(
            world, celery + QStringList{QStringLiteral("call"), QStringLiteral("tasks.run"),
                                        QStringLiteral("--args"), QString::fromUtf8(arguments)});
        QVERIFY(call && call->program().awaitExit());
        const auto subprocess = prefork->await(isBridge());
        QVERIFY(subprocess);
        EXPECT_SITUATION(world, *subprocess, "celery-task-process-before");

        QVERIFY(supervisor->program().end());
        EXPECT_SITUATION(world, master, "celery-master-orphan");
        QVERIFY(prefork->program().end());
        for (const Held &child : children)
            EXPECT_SITUATION(world, child, "celery-child-of-dead-master");
        EXPECT_SITUATION(world, *subprocess, "celery-task-process");

        // Looked at once it is complete: between its second fork and the closing of its descriptors
        // a daemon looks like a leak, which is why no suspicion counts at once.
        const auto detached = Stage::start(
            world, worker + QStringList{QStringLiteral("--detach"), QStringLiteral("--pidfile"),
                                        world.file(QStringLiteral("detached.pid")),
                                        QStringLiteral("--logfile"),
                                        world.file(QStringLiteral("detached.log"))});
        QVERIFY(detached && detached->program().awaitExit()); // the launcher
        const auto leader = detached->await(
            detached->orphaned(mentioning(QStringLiteral(":MainProcess]")))); // no fork follows
        QVERIFY(leader);
        const auto pool = detached->awaitAll(childOf(*leader), 2);
        QCOMPARE(pool.size(), std::size_t{2});
        EXPECT_SITUATION(world, *leader, "celery-detached");
    }
};

QTEST_GUILESS_MAIN(TestCelery)
#include "tst_celery.moc"
