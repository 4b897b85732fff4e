// SPDX-License-Identifier: GPL-3.0-or-later
// What people leave running on purpose, from an interactive shell on a terminal: nohup, setsid,
// disown, pipelines, tmux, screen; and who only mentions a worker: editors, pagers, greps. None of
// it is ever an Orphan; what cannot be told from a leak is a Suspect at most.
#include "tests/situations/commands.h"
#include "tests/situations/outcome.h"

#include <QtTest/QTest>

#include <csignal>

using namespace proctor;

namespace {

/// An interactive bash on a terminal of its own, script(1)'s.
std::unique_ptr<Stage> terminal(World &world)
{
    // A shell that is still setting up its terminal loses what is typed: this one says when.
    const QString rcFile = world.file(QStringLiteral("bashrc"));
    QFile file(rcFile);
    if (!file.open(QIODevice::WriteOnly) || file.write("PS1='what now> '\n") < 0)
        return nullptr;
    file.close();
    auto out = Stage::start(
        world,
        {QStringLiteral("script"), QStringLiteral("--quiet"), QStringLiteral("--command"),
         QStringLiteral("exec bash --noprofile --rcfile ") + rcFile + QStringLiteral(" -i"),
         QStringLiteral("/dev/null")},
        {QStringLiteral("--stdin")});
    return out && out->awaitOutput("what now> ") ? std::move(out) : nullptr;
}

void type(Stage &stage, const QString &line)
{
    stage.process().write(line.toLocal8Bit() + '\n');
    stage.process().waitForBytesWritten(patience);
}

} // namespace

class TestTerminals : public QObject {
    Q_OBJECT

  private:
    /// Types \p before COMMAND \p after, waits for the command, then leaves the shell, and with it
    /// goes the terminal.
    struct Left {
        std::unique_ptr<Stage> stage;
        std::optional<Held> worker;
    };
    static Left leave(World &world, const QString &before, const QString &after)
    {
        Left out;
        out.stage = terminal(world);
        if (!out.stage)
            return out;
        type(*out.stage, before + shellWords(world.bridge()) + after);
        out.worker = out.stage->await(isBridge());
        if (!out.worker)
            return out;
        world.scan();
        auto shell = out.stage->await(childOf(out.stage->program(), named("bash")));
        type(*out.stage, QStringLiteral("exit"));
        if (!shell || !shell->awaitExit() || !out.stage->program().awaitExit())
            out.worker.reset();
        return out;
    }

  private Q_SLOTS:
    void leftByAShell_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const QString log = QStringLiteral(" </dev/null >%dir/log 2>&1");
        const QString quiet = QStringLiteral(" </dev/null >/dev/null 2>&1");
        const QString disown = QStringLiteral(" & disown");
        QTest::newRow("nohup") << QStringLiteral("nohup ") << QStringLiteral(" >%dir/log 2>&1 &");
        QTest::newRow("setsid") << QStringLiteral("setsid ") << quiet + QStringLiteral(" &");
        QTest::newRow("setsid-log") << QStringLiteral("setsid ") << log + QStringLiteral(" &");
        QTest::newRow("setsid-terminal") << QStringLiteral("setsid ") << QStringLiteral(" &");
        QTest::newRow("disown") << QString() << disown;
        QTest::newRow("disown-log") << QString() << log + disown;
        QTest::newRow("disown-quiet") << QString() << quiet + disown;
    }

    void leftByAShell()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        DebianWorld world;
        world.watch();
        after.replace(QStringLiteral("%dir"), world.file({}));
        const Left left = leave(world, before, after);
        QVERIFY(left.worker);
        EXPECT_SITUATION(world, *left.worker, QTest::currentDataTag());
    }

    /// In the background of a shell that has gone, on a terminal that has not.
    void aTerminalThatIsStillThere()
    {
        DebianWorld world;
        world.watch();
        const auto stage = terminal(world);
        QVERIFY(stage);
        type(*stage, QLatin1String("(") + shellWords(world.bridge()) + QLatin1String(" &)"));
        const auto worker = stage->await(stage->orphaned(isBridge()));
        QVERIFY(worker);
        EXPECT_SITUATION(world, *worker, "background-of-terminal");
    }

    /// The kernel tells the foreground of a terminal that its shell is gone.
    void thePipelineOfATerminal()
    {
        DebianWorld world;
        world.watch();
        const auto stage = terminal(world);
        QVERIFY(stage);
        type(*stage, QLatin1String("tail -f /dev/null | ") + shellWords(world.bridge()));
        const auto worker = stage->await(isBridge());
        auto shell = stage->await(childOf(stage->program(), named("bash")));
        QVERIFY(worker && shell);
        EXPECT_SITUATION(world, *worker, "pipeline");
        QVERIFY(shell->end());
        EXPECT_SITUATION(world, *worker, "pipeline-of-dead-terminal");
    }

    void thePipelineOfAScript()
    {
        DebianWorld world;
        world.watch();
        const auto start = [&world] {
            return Stage::start(world,
                                {QStringLiteral("bash"), QStringLiteral("-c"),
                                 QLatin1String("tail -f /dev/null | ") +
                                     shellWords(world.bridge()) + QLatin1String("; read -r line")});
        };
        const auto whole = start();
        const auto half = start();
        QVERIFY(whole && half);
        const auto consumer = whole->await(isBridge());
        const auto deserted = half->await(isBridge());
        auto producer = half->await(childOf(half->program(), named("tail")));
        QVERIFY(consumer && deserted && producer);
        EXPECT_SITUATION(world, *consumer, "pipeline");
        QVERIFY(producer->end());
        EXPECT_SITUATION(world, *deserted, "pipeline-without-producer");
        QVERIFY(letAge(world, *deserted));
        QVERIFY(whole->program().end());
        QVERIFY(half->program().end());
        EXPECT_SITUATION(world, *consumer, "pipeline-of-dead-script");
        EXPECT_SITUATION(world, *deserted, "pipeline-of-dead-script-and-producer");
    }

    void tmux()
    {
        DebianWorld world;
        world.addProfile(R"(
            name = "tmux"
            [match]
            executables = ["tmux"]
            required = ["new-session"]
        )");
        world.setVariable(QStringLiteral("TMUX_TMPDIR"), world.file({}));
        world.setVariable(QStringLiteral("SHELL"), QStringLiteral("/bin/sh"));
        world.watch();
        const auto stage = Stage::start(
            world,
            {QStringLiteral("tmux"), QStringLiteral("-f"), QStringLiteral("/dev/null"),
             QStringLiteral("new-session"), QStringLiteral("-d"),
             QLatin1String("(setsid ") + shellWords(world.bridge()) + QLatin1String(" &); ") +
                 shellWords(world.bridge()) + QLatin1String("; read line")});
        QVERIFY(stage && stage->program().awaitExit());
        auto server = stage->await(named("tmux: server"));
        const auto background = stage->await(stage->orphaned(isBridge()));
        QVERIFY(server && background);
        const auto shell = stage->await(childOf(*server));
        QVERIFY(shell);
        const auto window = stage->await(childOf(*shell, isBridge()));
        QVERIFY(window);
        EXPECT_SITUATION(world, *server, "tmux-server");
        EXPECT_SITUATION(world, *window, "tmux-window");
        EXPECT_SITUATION(world, *background, "tmux-background");
        QVERIFY(server->end());
        EXPECT_SITUATION(world, *window, "tmux-window-of-dead-server");
        EXPECT_SITUATION(world, *background, "tmux-background-of-dead-server");
    }

    void screen()
    {
        DebianWorld world;
        world.addProfile(R"(
            name = "screen"
            [match]
            executables = ["screen"]
            required = ["-dmS"]
        )");
        const QString folder = world.file(QStringLiteral("screens"));
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(
            QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        world.setVariable(QStringLiteral("SCREENDIR"), folder);
        world.watch();
        const auto stage = Stage::start(
            world, QStringList{QStringLiteral("screen"), QStringLiteral("-dmS"),
                               QStringLiteral("test"), QStringLiteral("sh"), QStringLiteral("-c"),
                               QLatin1String("(setsid ") + shellWords(world.bridge()) +
                                   QLatin1String(" &); ") + shellWords(world.bridge()) +
                                   QLatin1String("; read line")});
        QVERIFY(stage && stage->program().awaitExit());
        const auto server = stage->await(stage->orphaned(named("screen")));
        const auto background = stage->await(stage->orphaned(isBridge()));
        QVERIFY(server && background);
        const auto shell = stage->await(childOf(*server));
        QVERIFY(shell);
        const auto window = stage->await(childOf(*shell, isBridge()));
        QVERIFY(window);
        EXPECT_SITUATION(world, *server, "screen-server");
        EXPECT_SITUATION(world, *window, "screen-window");
        EXPECT_SITUATION(world, *background, "screen-background");
    }

    void whoMentionsAWorker_data()
    {
        QTest::addColumn<QString>("command");
        QTest::newRow("editor") << QStringLiteral("vim.tiny -n -u NONE %script");
        QTest::newRow("pager") << QStringLiteral("less %script");
        QTest::newRow("grep") << QStringLiteral("grep -r pattern - %script");
        QTest::newRow("tail") << QStringLiteral("tail -f %script");
    }

    void whoMentionsAWorker()
    {
        QFETCH(QString, command);
        DebianWorld world;
        world.watch();
        const QString script = testData(QStringLiteral("dspy_bridge.py"));
        const auto stage = terminal(world);
        QVERIFY(stage);
        type(*stage, command.replace(QStringLiteral("%script"), script));
        const auto shell = stage->await(childOf(stage->program(), named("bash")));
        QVERIFY(shell);
        const auto innocent = stage->await(childOf(*shell, mentioning(script)));
        QVERIFY(innocent);
        EXPECT_SITUATION(world, *innocent, QTest::currentDataTag());
    }
};

QTEST_GUILESS_MAIN(TestTerminals)
#include "tst_terminals.moc"
