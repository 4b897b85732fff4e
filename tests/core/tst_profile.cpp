// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/catalogue.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <csignal>

using namespace proctor;

class TestProfile : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void dspyBridgeMatchesTheProgramArgument_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<bool>("matches");
        const auto row = [](const char *name, bool matches, const QStringList &command) {
            QTest::newRow(name) << command << matches;
        };
        const auto l = [](std::initializer_list<const char *> words) {
            QStringList out;
            for (const char *word : words)
                out.append(QString::fromLatin1(word));
            return out;
        };
        row("plain", true, l({"python3", "dspy_bridge.py"}));
        row("path and options", true,
            l({"/usr/bin/python3.11", "-u", "-X", "dev", "/srv/a/dspy_bridge.py", "--slot", "3"}));
        row("joined options", true, l({"python3", "-uB", "dspy_bridge.py"}));
        row("warning option with value", true, l({"python", "-W", "ignore", "dspy_bridge.py"}));
        row("after --", true, l({"python3", "--", "dspy_bridge.py"}));
        row("vim", false, l({"vim", "dspy_bridge.py"}));
        row("tail", false, l({"tail", "-f", "dspy_bridge.py.log"}));
        row("grep", false, l({"grep", "-r", "dspy_bridge.py", "."}));
        row("sh -c", false, l({"sh", "-c", "python3 dspy_bridge.py"}));
        row("python -c", false, l({"python3", "-c", "run('dspy_bridge.py')", "dspy_bridge.py"}));
        row("python -m", false, l({"python3", "-m", "pytest", "dspy_bridge.py"}));
        row("an argument of another script", false, l({"python3", "lint.py", "dspy_bridge.py"}));
        row("value of an option", false, l({"python3", "-W", "dspy_bridge.py", "other.py"}));
        row("longer name", false, l({"python3", "dspy_bridge.py.bak"}));
        row("another program of that name's start", false, l({"python-build", "dspy_bridge.py"}));
        row("nothing", false, l({}));
    }
    void dspyBridgeMatchesTheProgramArgument()
    {
        QFETCH(QStringList, command);
        QFETCH(bool, matches);
        std::vector<std::string> arguments;
        for (const QString &argument : command)
            arguments.push_back(argument.toStdString());
        const Catalogue catalogue = Catalogue::load({});
        QVERIFY(catalogue.problems().empty());
        const auto profile = catalogue.match({"", &arguments});
        QCOMPARE(profile != nullptr, matches);
    }
    void retitledInterpreterIsKnownByItsExecutable()
    {
        const std::vector<std::string> arguments{"worker", "dspy_bridge.py"};
        QVERIFY(Catalogue::load({}).match({"/usr/bin/python3.11", &arguments}));
    }
    void stepsAreRead()
    {
        const auto profile = Catalogue::load({}).byName("dspy-bridge");
        QVERIFY(profile);
        QCOMPARE(profile->steps.size(), 2U);
        QCOMPARE(profile->steps[0].signal, SIGTERM);
        QCOMPARE(profile->steps[0].waitMs, 5000);
    }
    void aWrongFileIsReportedWithItsLineAndTheOthersStay()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("bad.toml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("name = \"bad\"\n[match]\ninterpreters = \"python\"\nprograms = [\"x\"]\n");
        file.close();
        const Catalogue catalogue = Catalogue::load(dir.path().toStdString());
        QCOMPARE(catalogue.problems().size(), 1U);
        QVERIFY(catalogue.problems()[0].path.ends_with("bad.toml:3"));
        QVERIFY(catalogue.byName("dspy-bridge"));
    }
    void aProfileOfTheSameNameOverrides()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("mine.toml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "name = \"dspy-bridge\"\n[match]\ninterpreters = [\"ruby\"]\nprograms = [\"x.rb\"]\n");
        file.close();
        const auto profile = Catalogue::load(dir.path().toStdString()).byName("dspy-bridge");
        QCOMPARE(profile->matches.at(0).interpreters, std::vector<std::string>{"ruby"});
    }
    void anInterpreterAloneIsRefused()
    {
        const auto profile =
            parseProfile("name = \"all\"\n[match]\ninterpreters = [\"python*\"]\n", "all.toml");
        QVERIFY(!profile);
    }
};

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
