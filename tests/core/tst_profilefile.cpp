// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profilefile.h"

#include <QtTest/QTest>
#include <algorithm>
#include <csignal>

using namespace proctor;

class TestProfileFile : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyKeyIsRead()
    {
        const auto profile = parseProfile(R"(
name = "mine"
description = "My workers"
fallback = true
[[match]]
interpreters = ["python*"]
programs = ["worker.py"]
modules = ["mine.worker"]
code = ["import mine; *"]
required = ["--pool"]
one_of = ["-a", "-b=*"]
forbidden = ["--once"]
subcommands = ["run", ""]
value_options = ["-c"]
environment = ["MINE_POOL", "MINE_ROLE=worker"]
[[match]]
titles = ["mine: *"]
[[match]]
executables = ["mine-worker"]
[owner]
arguments = ["--parent-pid"]
variables = ["MINE_PARENT"]
[cleanup]
steps = ["INT 500ms", "KILL 2s"]
suspicion_settles_s = 45
scope = "tree"
min_orphan_age_s = 60
most_per_run = 5
automatic = "proven"
most_per_hour = 7
[daemon]
stop = "mine stop"
)",
                                          "mine.toml");
        QVERIFY2(profile, profile ? "" : profile.error().text().c_str());
        QCOMPARE(profile->name, std::string("mine"));
        QCOMPARE(profile->matches.size(), 3U);
        const Match &first = profile->matches[0];
        QCOMPARE(first.modules, std::vector<std::string>{"mine.worker"});
        QCOMPARE(first.subcommands, (std::vector<std::string>{"run", ""}));
        QCOMPARE(first.environmentNames, (std::vector<std::string>{"MINE_POOL", "MINE_ROLE"}));
        QCOMPARE(profile->ownerArguments, std::vector<std::string>{"--parent-pid"});
        QCOMPARE(profile->ownerVariables, std::vector<std::string>{"MINE_PARENT"});
        QCOMPARE(profile->steps.at(0).signal, SIGINT);
        QCOMPARE(profile->steps.at(0).waitMs, 500);
        QCOMPARE(profile->suspicionSettlesS, 45);
        QVERIFY(profile->wholeTree && profile->bulk && profile->automatic);
        QCOMPARE(profile->minOrphanAgeS, 60);
        QCOMPARE(profile->mostPerRun, 5);
        QCOMPARE(profile->mostPerHour, 7);
        QVERIFY(profile->livesOn && profile->fallback && profile->enabled);
        QCOMPARE(profile->stopCommand, std::string("mine stop"));
    }
    void oneMatchMayBeATable()
    {
        QVERIFY(parseProfile("name='m'\n[match]\nexecutables=['m']\n", "m.toml"));
    }
    void switchingOffNeedsNothingElse()
    {
        const auto off = parseProfile("name = \"celery\"\nenabled = false\n", "celery.toml");
        QVERIFY(off && !off->enabled);
    }

    void whatIsWrongIsSaidWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<int>("line");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *name, const char *toml, int line, const char *says) {
            QTest::newRow(name) << QByteArray(toml) << line << QByteArray(says);
        };
        row("no TOML", "name = \"a\"\n[[match\n", 2, "");
        row("no name", "[[match]]\nexecutables=['m']\n", 1, "name = \"my-workers\"");
        row("a bad name", "name = \"a b\"\n[[match]]\nexecutables=['m']\n", 1, "letters");
        row("a number for a name", "name = 1\n[[match]]\nexecutables=['m']\n", 1, "quotes");
        row("unknown key", "name='a'\ncolour='red'\n[[match]]\nexecutables=['m']\n", 2, "colour");
        row("unknown key in match", "name='a'\n[[match]]\nexecutables=['m']\nprogram='x'\n", 4,
            "knows: interpreters, programs");
        row("no match", "name='a'\n", 1, "[[match]]");
        row("enabled in quotes", "name='a'\nenabled='yes'\n[[match]]\nexecutables=['m']\n", 2,
            "true or false");
        row("a text for a list", "name='a'\n[[match]]\nexecutables='m'\n", 3, "list");
        row("an empty list", "name='a'\n[[match]]\nexecutables=[]\n", 3, "list");
        row("interpreter alone", "name='a'\n[[match]]\ninterpreters=['python*']\n", 2, "needs");
        row("only required", "name='a'\n[[match]]\nrequired=['-x']\n", 2, "needs");
        row("two shapes", "name='a'\n[[match]]\nexecutables=['a']\ntitles=['abc*']\n", 2, "second");
        row("title with arguments", "name='a'\n[[match]]\ntitles=['abc*']\nrequired=['-x']\n", 2,
            "title");
        row("title too wide", "name='a'\n[[match]]\ntitles=['a*']\n", 3, "three characters");
        row("title too short", "name='a'\n[[match]]\ntitles=['ab']\n", 3, "three characters");
        row("kernel thread", "name='a'\n[[match]]\ntitles=['[kworker*']\n", 3, "kernel thread");
        row("every program", "name='a'\n[[match]]\nexecutables=['**']\n", 3, "every program");
        row("interpreter as executable", "name='a'\n[[match]]\nexecutables=['python3*']\n", 3,
            "interpreter");
        row("every script", "name='a'\n[[match]]\ninterpreters=['node']\nprograms=['**']\n", 4,
            "every script");
        row("stars", "name='a'\n[[match]]\nexecutables=['a']\nrequired=['*a*b*c*']\n", 4, "stars");
        row("stars in a row", "name='a'\n[[match]]\nexecutables=['a']\nrequired=['*******b']\n", 4,
            "stars");
        row("values of nothing", "name='a'\n[[match]]\nexecutables=['a']\nvalue_options=['-a']\n",
            2, "subcommands");
        row("marker without name", "name='a'\n[[match]]\nexecutables=['a']\nenvironment=['=1']\n",
            4, "NAME");
        row("owner with value",
            "name='a'\n[[match]]\nexecutables=['a']\n[owner]\narguments=['--pid=']\n", 5, "name");
        row("step", "name='a'\n[[match]]\nexecutables=['a']\n[cleanup]\nsteps=['STOP 5s']\n", 5,
            "TERM 5s");
        row("settles",
            "name='a'\n[[match]]\nexecutables=['a']\n[cleanup]\nsuspicion_settles_s=-1\n", 5,
            "0 to 86400");
        const QByteArray cleanup = "name='a'\n[[match]]\nexecutables=['a']\n[cleanup]\n";
        row("scope", cleanup + "scope='group'\n", 5, "\"process\" or \"tree\"");
        row("automatic", cleanup + "automatic=true\n", 5, "text in quotes");
        row("automatic word", cleanup + "automatic='always'\n", 5, "\"never\" or \"proven\"");
        row("automatic by name", cleanup + "automatic='proven'\nbulk=false\n", 5, "contradicts");
        row("most", cleanup + "most_per_run=0\n", 5, "from 1");
        row("daemon", "name='a'\n[[match]]\nexecutables=['a']\n[daemon]\nlives=true\n", 5, "stop");
    }
    void whatIsWrongIsSaidWithItsLine()
    {
        QFETCH(QByteArray, toml);
        QFETCH(int, line);
        QFETCH(QByteArray, says);
        const ProfileFile read = readProfile(toml.toStdString(), "bad.toml");
        QVERIFY(!read.profile);
        QCOMPARE(read.problems.at(0).path, "bad.toml:" + std::to_string(line));
        QVERIFY2(QByteArray::fromStdString(read.problems[0].message).contains(says),
                 read.problems[0].message.c_str());
    }
    void aDeepKeyIsRefused()
    {
        std::string toml = "name='a'\n";
        for (int i = 0; i < 200'000; ++i)
            toml += "a.";
        const ProfileFile read = readProfile(toml + "a=1\n", "deep.toml");
        QVERIFY(!read.profile);
        QCOMPARE(read.problems.at(0).path, std::string("deep.toml:2"));
    }
    void everythingThatIsWrongIsSaid()
    {
        QCOMPARE(readProfile("colour=1\n[cleanup]\nsteps=['x']\n", "b.toml").problems.size(), 4U);
    }
    void whatIsNoFileIsNotRead()
    {
        QVERIFY(readProfileFile("/nonexistent.toml").error().code == ErrorCode::Vanished);
        QVERIFY(readProfileFile("/dev/null").error().code == ErrorCode::BadUsage);
    }
};

QTEST_GUILESS_MAIN(TestProfileFile)
#include "tst_profilefile.moc"
