// SPDX-License-Identifier: GPL-3.0-or-later
// Real processes whose command lines mention a bridge and that are none: an editor, a pager, a
// shell, a grep, an interpreter that runs something else. None is tracked; the bridge beside them
// is.
#include "tests/support/realprocess.h"

#include <QtTest/QTest>

using namespace proctor;

class TestMatching : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QVERIFY(!pythonPath().isEmpty()); }

    void whoeverMentionsABridge_data()
    {
        const QString script = testData(QStringLiteral("dspy_bridge.py"));
        QTest::addColumn<QStringList>("command");
        QTest::newRow("tail") << QStringList{QStringLiteral("tail"), QStringLiteral("-f"),
                                             QStringLiteral("%dir/dspy_bridge.py.log")};
        QTest::newRow("tail of the script")
            << QStringList{QStringLiteral("tail"), QStringLiteral("-f"), script};
        // Blocked in its own `read`: no process below it.
        QTest::newRow("shell") << QStringList{QStringLiteral("sh"), QStringLiteral("-c"),
                                              QStringLiteral("read line; : python3 dspy_bridge.py"),
                                              QStringLiteral("dspy_bridge.py")};
        QTest::newRow("grep") << QStringList{QStringLiteral("grep"), QStringLiteral("x"),
                                             QStringLiteral("-"), script};
        QTest::newRow("editor") << QStringList{QStringLiteral("bash"), QStringLiteral("-c"),
                                               QStringLiteral("exec -a vim tail -f \"$0\""),
                                               script};
        QTest::newRow("python -c")
            << QStringList{pythonPath(), QStringLiteral("-c"),
                           QStringLiteral("import sys; sys.stdin.read() # dspy_bridge.py"), script};
        QTest::newRow("python of its log")
            << QStringList{pythonPath(), QStringLiteral("%dir/reader.py"), script};
    }

    void whoeverMentionsABridge()
    {
        QFETCH(QStringList, command);
        World world;
        QFile log(world.file(QStringLiteral("dspy_bridge.py.log")));
        QVERIFY(log.open(QIODevice::WriteOnly));
        QFile reader(world.file(QStringLiteral("reader.py")));
        QVERIFY(reader.open(QIODevice::WriteOnly));
        reader.write("import sys\nsys.stdin.read()\n");
        reader.close();
        command.replaceInStrings(QStringLiteral("%dir"), world.file({}));

        const auto innocent = world.start(command);
        const auto bridge = world.start(world.bridge());
        QVERIFY(innocent && bridge);
        // A shell that still is to exec would prove nothing.
        const auto isUp = [&] {
            const auto arguments = world.source().cmdline(innocent->pid());
            return arguments && !arguments->empty() &&
                   (command.first() != QStringLiteral("bash") || arguments->front() == "vim");
        };
        QTRY_VERIFY_WITH_TIMEOUT(isUp(), patience);

        world.watch();
        QCOMPARE(world.verdict(bridge->held->key()), QStringLiteral("kept"));
        QCOMPARE(world.verdict(innocent->held->key()), QStringLiteral("untracked"));
        world.scan();
        QCOMPARE(world.verdict(innocent->held->key()), QStringLiteral("untracked"));
        QVERIFY(innocent->held->running());

        // Nor can a person who confuses pids end it.
        CleanupRequest request;
        request.named = {innocent->held->key()};
        request.orphans = request.named;
        QVERIFY(world.plan(request)->targets.empty());
    }
};

QTEST_GUILESS_MAIN(TestMatching)
#include "tst_matching.moc"
