// SPDX-License-Identifier: GPL-3.0-or-later
// ipykernel: a kernel watches whether its parent has become pid 1, so under another subreaper it
// stays when its client is killed. What a cell has started stays when its kernel is.
#include "tests/situations/commands.h"
#include "tests/situations/outcome.h"

#include <QtTest/QTest>

using namespace proctor;

class TestIpykernel : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aKilledClient()
    {
        DebianWorld world;
        // Connection files, histories and profiles of its own.
        for (const auto *name : {"HOME", "IPYTHONDIR", "JUPYTER_RUNTIME_DIR", "JUPYTER_CONFIG_DIR"})
            world.setVariable(QString::fromLatin1(name), world.file({}));
        world.watch();
        const auto killed =
            Stage::start(world, python(QStringLiteral("notebook.py"), {QStringLiteral("true")}));
        const auto crashed =
            Stage::start(world, python(QStringLiteral("notebook.py"), world.bridge()));
        QVERIFY(killed && crashed);
        const Which isKernel = [](const Found &found) { return found.has("ipykernel_launcher"); };
        auto kernels = crashed->awaitAll(childOf(crashed->program(), isKernel), 2);
        const auto leaks = killed->awaitAll(childOf(killed->program(), isKernel), 2);
        QCOMPARE(leaks.size(), std::size_t{2});
        QCOMPARE(kernels.size(), std::size_t{2});
        QVERIFY(killed->awaitOutput("ready") && crashed->awaitOutput("ready"));
        const auto cell = crashed->await(isBridge());
        QVERIFY(cell);
        for (const Held &kernel : leaks)
            EXPECT_SITUATION(world, kernel, "ipykernel");
        EXPECT_SITUATION(world, *cell, "ipykernel-cell-process-before");
        QVERIFY(letAge(world, *cell));

        QVERIFY(killed->program().end());
        for (const Held &kernel : leaks) {
            const auto fds = world.source().standardFds(kernel.key().pid);
            QVERIFY(fds && fds->at(0));
            EXPECT_SITUATION(world, kernel,
                             *fds->at(0) == "/dev/null" ? "ipykernel-without-stdin"
                                                        : "ipykernel-of-dead-client");
        }
        for (Held &kernel : kernels)
            QVERIFY(kernel.end());
        EXPECT_SITUATION(world, *cell, "ipykernel-cell-process");
    }
};

QTEST_GUILESS_MAIN(TestIpykernel)
#include "tst_ipykernel.moc"
