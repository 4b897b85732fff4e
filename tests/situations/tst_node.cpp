// SPDX-License-Identifier: GPL-3.0-or-later
// Node: a forked child with something to do stays when its parent is killed, a cluster's worker
// exits when its channel closes. Pipes between Node and its children are sockets, so no end of
// stdin tells anything; a registered child is proven by its record.
#include "tests/situations/commands.h"
#include "tests/situations/outcome.h"

#include <QtTest/QTest>

using namespace proctor;

class TestNode : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aKilledParent()
    {
        DebianWorld world;
        world.watch();
        const QString node = QStringLiteral("node");
        const QString script = situationData(QStringLiteral("worker.js"));
        const auto parent =
            Stage::start(world, QStringList{node, situationData(QStringLiteral("parent.js"))} +
                                    registered(lifetime(QStringLiteral("bound")), {node, script}));
        const QString socket = world.file(QStringLiteral("node"));
        const auto cluster =
            Stage::start(world, {node, situationData(QStringLiteral("cluster.js")), socket});
        QVERIFY(parent && cluster && parent->awaitOutput("ready"));
        QTRY_COMPARE_WITH_TIMEOUT(world.records().size(), std::size_t{1}, patience);
        const auto bound = world.hold(world.records().front().process);
        QVERIFY(bound);
        const auto forked = parent->await(childOf(parent->program(), [&](const Found &found) {
            return found.has(script.toStdString()) && found.stat.pid != bound->key().pid;
        }));
        QVERIFY(forked && awaitListening(socket));
        const auto workers = cluster->awaitAll(childOf(cluster->program()), 2);
        QCOMPARE(workers.size(), std::size_t{2});
        EXPECT_SITUATION(world, *bound, "owner-alive");
        EXPECT_SITUATION(world, *forked, "node-child");
        for (const Held &worker : workers)
            EXPECT_SITUATION(world, worker, "node-child");
        QVERIFY(letAge(world, *forked));

        QVERIFY(parent->program().end());
        QVERIFY(cluster->program().end());
        EXPECT_SITUATION(world, *bound, "node-registered");
        EXPECT_SITUATION(world, *forked, "node-fork");
        for (const Held &worker : workers)
            EXPECT_SITUATION(world, worker, "node-cluster");
    }
};

QTEST_GUILESS_MAIN(TestNode)
#include "tst_node.moc"
