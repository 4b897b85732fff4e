// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/processkey.h"
#include "core/process/procparse.h"

#include <QtTest/QTest>

using namespace proctor;

class TestProcparse : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void statIsSplitAfterTheLastParenthesis()
    {
        const auto stat = procparse::stat("42 (a) S 1 ) b) R 7 8 9 34817 -1 4194304 1 2 3 4 50 60 "
                                          "5 6 20 0 3 0 392998 1000 25 18");
        QVERIFY(stat);
        QCOMPARE(stat->comm, std::string("a) S 1 ) b"));
        QCOMPARE(stat->state, 'R');
        QCOMPARE(stat->ppid, 7);
        QCOMPARE(stat->pgid, 8);
        QCOMPARE(stat->sid, 9);
        QCOMPARE(stat->userTicks, 50U);
        QCOMPARE(stat->systemTicks, 60U);
        QCOMPARE(stat->threads, 3);
        QCOMPARE(stat->startTicks, 392998U);
        QCOMPARE(stat->rssPages, 25U);
    }
    void brokenStatIsNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no name") << QByteArray("42 S 1 2 3");
        QTest::newRow("cut off") << QByteArray("42 (x) S 1 2 3");
        QTest::newRow("parentheses reversed") << QByteArray("42 )x( S 1 2 3");
        QTest::newRow("words for numbers")
            << QByteArray("42 (x) S a b c 0 -1 0 1 2 3 4 5 6 7 8 20 0 1 0 99 1 1");
    }
    void brokenStatIsNothing()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!procparse::stat(std::string_view(bytes.constData(), std::size_t(bytes.size()))));
    }
    void zombieLeaderWithLivingThreadsIsNotDead()
    {
        ProcStat stat;
        stat.state = 'Z';
        stat.threads = 2;
        QVERIFY(!stat.deadZombie());
        stat.threads = 1;
        QVERIFY(stat.deadZombie());
    }
    void statusGivesUidNamespacesAndIgnoredHangup()
    {
        const auto status = procparse::status("Name:\tx\nUid:\t1000\t1001\t0\t0\nNSpid:\t4312\t7\n"
                                              "SigIgn:\t0000000000000001\n");
        QCOMPARE(status.uid.value(), 1000U);
        QCOMPARE(status.euid.value(), 1001U);
        QCOMPARE(status.nsPids.size(), 2U);
        QCOMPARE(status.sighupIgnored.value(), true);
    }
    void missingStatusFieldsStayAbsent()
    {
        const auto status = procparse::status("Name:\tx\n");
        QVERIFY(!status.uid);
        QVERIFY(!status.sighupIgnored);
    }
    void ioNeedsBothCounters()
    {
        const auto io = procparse::io("rchar: 4292\nwchar: 17\nsyscr: 13\nread_bytes: 8192\n");
        QVERIFY(io);
        QCOMPARE(io->readBytes, 4292U);
        QCOMPARE(io->writtenBytes, 17U);
        QVERIFY(!procparse::io(""));
        QVERIFY(!procparse::io("rchar: 4292\n"));
        QVERIFY(!procparse::io("rchar: 4292\nwchar: many\n"));
        QVERIFY(!procparse::io("rchar: 4292\nwchar: -1\n"));
    }
    void cmdlineKeepsEmptyArgumentsInside()
    {
        using namespace std::string_view_literals;
        const std::vector<std::string> wanted{"a", "", "b c"};
        QCOMPARE(procparse::cmdline("a\0\0b c\0\0\0"sv), wanted);
        QVERIFY(procparse::cmdline("\0\0"sv).empty());
    }
    void environmentGivesOnlyNamedVariablesAndTheFirstOfTwo()
    {
        using namespace std::string_view_literals;
        const auto env = procparse::environment("SECRET=1\0TMUX=a\0TMUX=b\0"sv, {"TMUX"});
        QVERIFY(!env.wiped);
        QCOMPARE(env.values.size(), 1U);
        QCOMPARE(env.values.at("TMUX"), std::string("a"));
    }
    void overwrittenEnvironmentIsWiped()
    {
        using namespace std::string_view_literals;
        QVERIFY(procparse::environment("gunicorn: worker\0\0\0"sv, {}).wiped);
        QVERIFY(procparse::environment("", {}).wiped);
    }
    void cgroupPrefersTheHierarchyThatHoldsUnits()
    {
        QCOMPARE(procparse::cgroup("0::/user.slice/a.service\n"),
                 std::string("/user.slice/a.service"));
        QCOMPARE(procparse::cgroup("3:name=systemd:/b.service\n0::/\n"), std::string("/b.service"));
        QCOMPARE(procparse::cgroup("4:cpu:/x\n"), std::string());
    }
    void bracketedReadsOnlyItsKind()
    {
        QCOMPARE(procparse::bracketed("pipe:[481220]", "pipe").value(), 481220U);
        QVERIFY(!procparse::bracketed("/tmp/pipe:[1]", "pipe"));
        QVERIFY(!procparse::bracketed("pipe:[x]", "pipe"));
    }
    void keyTextRoundTrips()
    {
        ProcessKey key{*BootId::parse("8f0c1d2e-1111-4222-8333-444455556666"), 4026531836, 31629,
                       393029, 5121};
        QCOMPARE(ProcessKey::parse(key.toString()).value(), key);
        key.inode.reset();
        QCOMPARE(ProcessKey::parse(key.toString()).value(), key);
        QVERIFY(!ProcessKey::parse("nonsense"));
        QVERIFY(!ProcessKey::parse(key.toString() + ":1:2"));
    }
    void keysWithDifferentInodesAreDifferentProcesses()
    {
        ProcessKey a{{}, 1, 2, 3, 4};
        ProcessKey b = a;
        b.inode = 5;
        QVERIFY(!mayBeSame(a, b));
        b.inode.reset();
        QVERIFY(mayBeSame(a, b));
    }
    void theUnitIsReadFromRecordedCgroupFiles_data()
    {
        QTest::addColumn<QByteArray>("file"); // of /proc/PID/cgroup
        QTest::addColumn<QString>("unit");
        QTest::addColumn<int>("manager"); // -1: the system's
        QTest::newRow("v2, service") << QByteArray("0::/system.slice/nginx.service\n")
                                     << QStringLiteral("nginx.service") << -1;
        QTest::newRow("v2, delegated below a service")
            << QByteArray("0::/system.slice/pool.service/payload\n")
            << QStringLiteral("pool.service") << -1;
        QTest::newRow("v2, login session")
            << QByteArray("0::/user.slice/user-1000.slice/session-2.scope\n")
            << QStringLiteral("session-2.scope") << -1;
        QTest::newRow("v2, user's service")
            << QByteArray("0::/user.slice/user-1000.slice/user@1000.service/app.slice/"
                          "pool.service\n")
            << QStringLiteral("pool.service") << 1000;
        QTest::newRow("v2, desktop application")
            << QByteArray("0::/user.slice/user-1000.slice/user@1000.service/app.slice/"
                          "app-org.gnome.Terminal.slice/vte-spawn-5e.scope\n")
            << QStringLiteral("vte-spawn-5e.scope") << 1000;
        QTest::newRow("v2, user's manager itself")
            << QByteArray("0::/user.slice/user-1000.slice/user@1000.service/init.scope\n")
            << QStringLiteral("init.scope") << 1000;
        QTest::newRow("v2, escaped name") << QByteArray("0::/system.slice/_cgroup.service\n")
                                          << QStringLiteral("cgroup.service") << -1;
        QTest::newRow("hybrid") << QByteArray("12:cpuset:/\n4:memory:/system.slice/redis.service\n"
                                              "1:name=systemd:/system.slice/redis.service\n0::/\n")
                                << QStringLiteral("redis.service") << -1;
        QTest::newRow("v1") << QByteArray("11:pids:/system.slice/ssh.service\n"
                                          "1:name=systemd:/system.slice/ssh.service\n")
                            << QStringLiteral("ssh.service") << -1;
        QTest::newRow("v1, no systemd")
            << QByteArray("3:cpu,cpuacct:/\n2:memory:/\n") << QString() << -1;
        QTest::newRow("v2, no systemd") << QByteArray("0::/\n") << QString() << -1;
        QTest::newRow("v2, only a slice") << QByteArray("0::/user.slice\n") << QString() << -1;
    }
    void theUnitIsReadFromRecordedCgroupFiles()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, unit);
        QFETCH(int, manager);
        const std::string path = procparse::cgroup(file.toStdString());
        const auto found = procparse::unitOf(path);
        QCOMPARE(found ? QString::fromStdString(found->name) : QString(), unit);
        QCOMPARE(found && found->managerUid ? int(*found->managerUid) : -1, manager);
    }
};

QTEST_GUILESS_MAIN(TestProcparse)
#include "tst_procparse.moc"
