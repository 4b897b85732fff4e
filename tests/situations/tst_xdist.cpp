// SPDX-License-Identifier: GPL-3.0-or-later
// pytest-xdist: workers of a killed controller notice it themselves within 15 s, even in a test;
// what the test has started stays.
#include "tests/situations/commands.h"
#include "tests/situations/outcome.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace proctor;

class TestXdist : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aKilledController()
    {
        DebianWorld world;
        world.setVariable(
            QStringLiteral("LEAK_COMMAND"),
            QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(world.bridge()))
                                  .toJson(QJsonDocument::Compact)));
        world.watch();
        const auto controller = Stage::start(
            world, {QStringLiteral("pytest-3"), QStringLiteral("-p"),
                    QStringLiteral("no:cacheprovider"), QStringLiteral("-n"), QStringLiteral("2"),
                    situationData(QStringLiteral("check_leak.py"))});
        QVERIFY(controller);
        const auto leak = controller->await(isBridge());
        QVERIFY(leak);
        const auto workers = controller->awaitAll(childOf(controller->program()), 2);
        QCOMPARE(workers.size(), std::size_t{2});
        for (const Held &worker : workers)
            EXPECT_SITUATION(world, worker, "xdist-worker");
        EXPECT_SITUATION(world, *leak, "xdist-test-process-before");
        QVERIFY(letAge(world, *leak));

        QVERIFY(controller->program().end());
        for (const Held &worker : workers)
            EXPECT_SITUATION(world, worker, "xdist-worker-of-dead-controller");
        EXPECT_SITUATION(world, *leak, "xdist-test-process");
    }
};

QTEST_GUILESS_MAIN(TestXdist)
#include "tst_xdist.moc"
