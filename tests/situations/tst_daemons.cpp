// SPDX-License-Identifier: GPL-3.0-or-later
// Daemons and supervisors: what has lost its parent by design, and what a supervisor or a pid
// namespace looks after.
#include "tests/situations/commands.h"
#include "tests/situations/outcome.h"

#include <QtTest/QTest>

#include <csignal>

using namespace proctor;

namespace {

QString write(World &world, const QString &name, const QString &text)
{
    QFile file(world.file(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toLocal8Bit()) < 0)
        qFatal("%s", qPrintable(file.errorString()));
    return file.fileName();
}

} // namespace

class TestDaemons : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void nginx()
    {
        DebianWorld world;
        world.addProfile(R"(
            name = "nginx"
            [match]
            titles = ["nginx: *"]
        )");
        world.watch();
        const QString socket = world.file(QStringLiteral("web"));
        const QString config = write(
            world, QStringLiteral("nginx.conf"),
            QStringLiteral("pid %1/nginx.pid;\nerror_log %1/error.log;\nworker_processes 2;\n"
                           "events { worker_connections 16; }\n"
                           "http { access_log off;\n"
                           "client_body_temp_path %1/a; proxy_temp_path %1/b;\n"
                           "fastcgi_temp_path %1/c; uwsgi_temp_path %1/d; scgi_temp_path %1/e;\n"
                           "server { listen unix:%1/web; } }\n")
                .arg(QDir(world.file({})).absolutePath()));
        const auto stage =
            Stage::start(world, {QStringLiteral("nginx"), QStringLiteral("-c"), config,
                                 QStringLiteral("-e"), world.file(QStringLiteral("error.log"))});
        QVERIFY(stage && stage->program().awaitExit() && awaitListening(socket));
        const auto master = stage->await(stage->orphaned());
        QVERIFY(master);
        const auto workers = stage->awaitAll(childOf(*master), 2);
        QCOMPARE(workers.size(), std::size_t{2});
        EXPECT_SITUATION(world, *master, "nginx");
        for (const Held &worker : workers)
            EXPECT_SITUATION(world, worker, "nginx-worker");
    }

    void startStopDaemon_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("start-stop-daemon") << QStringList();
        QTest::newRow("start-stop-daemon-log")
            << QStringList{QStringLiteral("--output"), QStringLiteral("%dir/log")};
    }

    void startStopDaemon()
    {
        QFETCH(QStringList, options);
        DebianWorld world;
        world.watch();
        options.replaceInStrings(QStringLiteral("%dir"), world.file({}));
        const QStringList command = world.bridge();
        const auto stage = Stage::start(
            world,
            QStringList{QStringLiteral("start-stop-daemon"), QStringLiteral("--start"),
                        QStringLiteral("--background"), QStringLiteral("--pidfile"),
                        world.file(QStringLiteral("no.pid"))} +
                options +
                QStringList{QStringLiteral("--exec"), command.first(), QStringLiteral("--")} +
                command.mid(1));
        QVERIFY(stage && stage->program().awaitExit());
        const auto worker = stage->await(stage->orphaned(isBridge()));
        QVERIFY(worker);
        EXPECT_SITUATION(world, *worker, QTest::currentDataTag());
    }

    void buildDaemon()
    {
        DebianWorld world;
        world.setVariable(QStringLiteral("HOME"), world.file({})); // its keys
        world.watch();
        const auto stage = Stage::start(
            world, {QStringLiteral("adb"), QStringLiteral("-L"),
                    QStringLiteral("localfilesystem:") + world.file(QStringLiteral("adb")),
                    QStringLiteral("start-server")});
        QVERIFY(stage && stage->program().awaitExit());
        const auto server = stage->await(stage->orphaned(named("adb")));
        QVERIFY(server);
        EXPECT_SITUATION(world, *server, "build-daemon");
    }

    void supervisord()
    {
        DebianWorld world;
        world.addProfile(R"(
            name = "supervisord"
            [match]
            interpreters = ["python*"]
            programs = ["supervisord"]
        )");
        world.watch();
        const auto config = [&world](const QString &name) {
            return write(world, name + QStringLiteral(".conf"),
                         QStringLiteral("[supervisord]\nlogfile=%1/%2.log\npidfile=%1/%2.pid\n"
                                        "childlogdir=%1\n"
                                        "[program:plain]\ncommand=%3\n"
                                        "[program:bound]\ncommand=%4\n")
                             .arg(QDir(world.file({})).absolutePath(), name,
                                  world.bridge().join(u' '),
                                  registered(lifetime(QStringLiteral("bound")),
                                             python(QStringLiteral("worker.py")))
                                      .join(u' ')));
        };
        const auto killed =
            Stage::start(world, {QStringLiteral("supervisord"), QStringLiteral("--nodaemon"),
                                 QStringLiteral("-c"), config(QStringLiteral("killed"))});
        const auto daemon =
            Stage::start(world, {QStringLiteral("supervisord"), QStringLiteral("-c"),
                                 config(QStringLiteral("daemon"))});
        QVERIFY(killed && daemon && daemon->program().awaitExit());
        const Which isWorker = running(QStringLiteral("worker.py"));
        const auto plain = killed->await(childOf(killed->program(), isBridge()));
        const auto bound = killed->await(childOf(killed->program(), isWorker));
        QVERIFY(plain && bound);
        const auto master = daemon->await(daemon->orphaned());
        QVERIFY(master);
        const auto served = daemon->await(childOf(*master, isBridge()));
        QVERIFY(served);
        QTRY_COMPARE_WITH_TIMEOUT(world.records().size(), std::size_t{2}, patience);
        const auto last = daemon->await(childOf(*master, isWorker));
        QVERIFY(last);
        EXPECT_SITUATION(world, *master, "supervisord-daemon");
        EXPECT_SITUATION(world, *served, "supervisord-program");
        EXPECT_SITUATION(world, *plain, "supervisord-program");
        EXPECT_SITUATION(world, *last, "owner-alive");
        EXPECT_SITUATION(world, *bound, "owner-alive");
        QVERIFY(killed->program().end());
        EXPECT_SITUATION(world, *plain, "supervisord-killed");
        EXPECT_SITUATION(world, *bound, "supervisord-killed-registered");
        EXPECT_SITUATION(world, *served, "supervisord-program");
        EXPECT_SITUATION(world, *last, "owner-alive");
    }

    void aPidNamespace()
    {
        DebianWorld world;
        world.watch();
        const auto stage =
            Stage::start(world, unshared({QStringLiteral("--pid"), QStringLiteral("--fork"),
                                          QStringLiteral("--mount-proc")}) +
                                    quietOwner(world.bridge()));
        QVERIFY(stage);
        auto inner = stage->await(running(QStringLiteral("owner.py")));
        const auto worker = stage->await(isBridge());
        QVERIFY(inner && worker);
        EXPECT_SITUATION(world, *worker, "pid-namespace");
        // The one outside; pid 1 of the namespace goes to the next reaper.
        QVERIFY(stage->program().end());
        QVERIFY(awaitHandedOver(world, *inner, stage->program()));
        EXPECT_SITUATION(world, *worker, "pid-namespace");
    }

    /// The process itself is what is handed over.
    void theFirstOfAPidNamespace()
    {
        DebianWorld world;
        world.watch();
        const auto stage =
            Stage::start(world, unshared({QStringLiteral("--pid"), QStringLiteral("--fork"),
                                          QStringLiteral("--mount-proc")}) +
                                    world.bridge());
        QVERIFY(stage);
        const auto worker = stage->await(isBridge());
        QVERIFY(worker && letAge(world, *worker));
        QVERIFY(stage->program().end());
        QVERIFY(awaitHandedOver(world, *worker, stage->program()));
        EXPECT_SITUATION(world, *worker, "pid-namespace-first");
    }
};

QTEST_GUILESS_MAIN(TestDaemons)
#include "tst_daemons.moc"
