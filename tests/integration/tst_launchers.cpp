// SPDX-License-Identifier: GPL-3.0-or-later
// Launchers that exit at once are no owners: what they leave behind is never a proven Orphan and
// never in a bulk clean. Real shells, nohup, the shape of a cron job, a container's entry point,
// and a worker that has been registered again.
#include "tests/support/realprocess.h"

#include <QtTest/QTest>

using namespace proctor;

namespace {

/// `proctor-run OPTIONS -- python3 dspy_bridge.py MARKER` as a shell's words.
QString shellWords(const QStringList &command)
{
    QStringList quoted;
    for (const QString &word : command)
        quoted << QLatin1Char('\'') + word + QLatin1Char('\'');
    return quoted.join(QLatin1Char(' '));
}

} // namespace

class TestLaunchers : public QObject {
    Q_OBJECT

  private:
    /// Looks at it in every way there is: nothing may call it an Orphan or take it in bulk.
    static void neverAnOrphan(World &world, const Held &worker)
    {
        world.scan();
        QVERIFY(worker.running());
        CleanupRequest request;
        request.orphans = {worker.key()};
        QVERIFY(world.plan(request)->targets.empty());
        const QStringList ever = world.verdictsEver(worker.key());
        QVERIFY(!ever.isEmpty());
        QVERIFY2(!ever.contains(QStringLiteral("orphan")), qPrintable(ever.join(u' ')));
    }

  private Q_SLOTS:
    void initTestCase() { QVERIFY(!pythonPath().isEmpty()); }

    void exitAtOnce_data()
    {
        // Whether the launcher is still there when the worker registers is a race in real life:
        // both ends of it, "wait" being a launcher that stays until its stdin ends.
        QTest::addColumn<QStringList>("launcher");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const QStringList sh{QStringLiteral("sh"), QStringLiteral("-c")};
        const QStringList bash{QStringLiteral("bash"), QStringLiteral("-c")};
        const QStringList cron =
            QStringList{QStringLiteral("setsid"), QStringLiteral("--wait")} + sh;
        const QString none;
        const QString nohup = QStringLiteral("nohup ");
        const QString background = QStringLiteral(" &");
        const QString quiet = QStringLiteral(" </dev/null >/dev/null 2>&1 &");
        const QString wait = QStringLiteral("\nread line");
        QTest::newRow("shell") << sh << none << background;
        QTest::newRow("shell, later") << sh << none << background + wait;
        QTest::newRow("bash, later") << bash << none << background + wait;
        QTest::newRow("subshell") << sh << QStringLiteral("( ") << QStringLiteral(" & )");
        QTest::newRow("nohup") << sh << nohup << background;
        QTest::newRow("nohup, later") << sh << nohup << background + wait;
        QTest::newRow("cron") << cron << none << quiet;
        QTest::newRow("cron, later") << cron << none << quiet + wait;
        QTest::newRow("setsid --fork") << sh << QStringLiteral("setsid --fork ") << none;
    }

    void exitAtOnce()
    {
        QFETCH(QStringList, launcher);
        QFETCH(QString, before);
        QFETCH(QString, after);
        World world;
        world.watch();
        const QStringList command =
            QStringList{proctorRunPath(), QStringLiteral("--profile"),
                        QStringLiteral("dspy-bridge"), QStringLiteral("--")} +
            world.bridge();
        const auto shell =
            world.start(launcher + QStringList{before + shellWords(command) + after});
        QVERIFY(shell);
        QTRY_COMPARE_WITH_TIMEOUT(world.records().size(), std::size_t{1}, patience);
        const Record record = world.records().front();
        const auto worker = world.hold(record.process);
        QVERIFY(worker);
        QVERIFY(record.lifetime != Lifetime::Bound);
        QTRY_VERIFY_WITH_TIMEOUT(world.row(worker->key()) != nullptr, patience);
        neverAnOrphan(world, *worker); // its parents as they are now

        shell->process.closeWriteChannel();
        QVERIFY(shell->held->awaitExit());
        const auto wasHandedOver = [&] {
            const auto stat = world.source().stat(worker->key().pid);
            return stat && stat->ppid != shell->pid();
        };
        QTRY_VERIFY_WITH_TIMEOUT(wasHandedOver(), patience);
        neverAnOrphan(world, *worker);
        neverAnOrphan(world, *worker);
    }

    /// Pid 1 of its own namespace; whoever made that namespace goes.
    void aContainersEntryPoint()
    {
        World world;
        world.watch();
        const auto container =
            world.start(unshared({QStringLiteral("--pid"), QStringLiteral("--fork"),
                                  QStringLiteral("--mount-proc")}) +
                        QStringList{proctorRunPath(), QStringLiteral("--")} + world.bridge());
        QVERIFY(container);
        QTRY_COMPARE_WITH_TIMEOUT(world.records().size(), std::size_t{1}, patience);
        const Record record = world.records().front();
        QCOMPARE(record.process.pid, 1);
        QVERIFY(record.process.pidNs != world.source().host().pidNs);
        QVERIFY(record.lifetime == Lifetime::Detached);

        const auto child = [&]() -> pid_t {
            const auto pids = world.source().pids();
            for (const pid_t pid : pids ? *pids : std::vector<pid_t>())
                if (const auto stat = world.source().stat(pid);
                    stat && stat->ppid == container->pid() && stat->comm != "proctor-run")
                    return pid;
            return 0;
        };
        QTRY_VERIFY_WITH_TIMEOUT(child() != 0, patience);
        const auto worker = world.hold(child());
        QVERIFY(worker);
        neverAnOrphan(world, *worker);

        QVERIFY(container->held->end());
        const auto wasHandedOver = [&] {
            const auto stat = world.source().stat(worker->key().pid);
            return stat && stat->ppid != container->pid();
        };
        QTRY_VERIFY_WITH_TIMEOUT(wasHandedOver(), patience);
        neverAnOrphan(world, *worker);
        QCOMPARE(world.verdict(worker->key()), QStringLiteral("kept"));
        QCOMPARE(world.deciding(worker->key()), QStringLiteral("detached")); // its environment
        const Evidence *inside =
            world.row(worker->key())->judgement->find(EvidenceId::ForeignNamespace);
        QVERIFY(inside && inside->finding == Finding::Yes);
        CleanupRequest request;
        request.named = {worker->key()};
        QVERIFY(world.plan(request)->targets.empty());
        QCOMPARE(world.records().size(), std::size_t{1}); // not ours to prune
    }

    /// The later registration is the one that counts, and the earlier owner's death nobody's loss.
    void registeredAgain()
    {
        World world;
        world.watch();
        const auto first = world.startIdle();
        const auto second = world.startIdle();
        QVERIFY(first && second);
        const auto bound = [](const Child &owner) {
            return QStringList{QStringLiteral("--owner-pid"), QString::number(owner.pid())};
        };
        const auto worker = world.startWorker(
            bound(*first), QStringList{proctorRunPath()} + bound(*second) +
                               QStringList{QStringLiteral("--")} + world.bridge());
        QVERIFY(worker);
        const ProcessKey key = worker->held->key();
        const auto ownedBySecond = [&] {
            const auto records = world.records();
            return records.size() == 1 && records.front().owner.pid == second->pid();
        };
        QTRY_VERIFY_WITH_TIMEOUT(ownedBySecond(), patience);
        const auto row = [&] { return world.row(key); };
        QTRY_VERIFY_WITH_TIMEOUT(row() && row()->owner.pid == second->pid(), patience);

        QVERIFY(first->held->end());
        neverAnOrphan(world, *worker->held);
        QCOMPARE(world.verdict(key), QStringLiteral("active"));

        QVERIFY(second->held->end());
        QTRY_COMPARE_WITH_TIMEOUT(world.verdict(key), QStringLiteral("orphan"), patience);
    }
};

QTEST_GUILESS_MAIN(TestLaunchers)
#include "tst_launchers.moc"
