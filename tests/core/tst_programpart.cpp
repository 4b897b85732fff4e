// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/programpart.h"

#include "core/profile/pattern.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>

using namespace proctor;

namespace {

std::vector<std::string> split(const QString &text)
{
    std::vector<std::string> out;
    for (const QString &word : text.split(u' '))
        out.push_back(word.toStdString());
    return out;
}

} // namespace

class TestProgramPart : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void isWhatTheInterpreterRuns_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *command, const char *kind, const char *text) {
            QTest::newRow(command) << QString::fromLatin1(command) << QString::fromLatin1(kind)
                                   << QString::fromLatin1(text);
        };
        row("python3 a.py b", "script", "a.py");
        row("python3 -uB -X dev a.py", "script", "a.py");
        row("python3 -W ignore -- a.py", "script", "a.py");
        row("python3 -Wignore a.py", "script", "a.py");
        row("python3 -m celery worker", "module", "celery");
        row("python3 -Im celery", "module", "celery");
        row("python3 -mcelery", "module", "celery");
        row("python3 -uc pass a.py", "code", "pass");
        row("python3 -cpass a.py", "code", "pass");
        row("python3 -c", "none", "");
        row("python3", "none", "");
        row("python3 -", "none", "");
        row("python3 --check-hash-based-pycs never a.py", "script", "a.py");
        row("node --max-old-space-size=4096 a.js", "script", "a.js");
        row("node -r ./hook.js --enable-source-maps a.js", "script", "a.js");
        row("node -e 1 a.js", "code", "1");
        row("node --import ./hook.mjs a.mjs", "script", "a.mjs");
        row("java -cp x.jar -Xmx1g Main arg", "script", "Main");
        row("java -Da=b -jar app.jar -cp y", "script", "app.jar");
        row("java @options Main", "script", "Main");
        row("java --add-opens java.base/java.lang=ALL-UNNAMED Main", "script", "Main");
        row("bash -lc ls", "code", "ls");
        row("bash -o pipefail run.sh", "script", "run.sh");
        row("ruby -rbundler/setup -I lib app.rb", "script", "app.rb");
        row("lua -e x", "code", "x");
    }
    void isWhatTheInterpreterRuns()
    {
        QFETCH(QString, command);
        QFETCH(QString, kind);
        QFETCH(QString, text);
        const auto arguments = split(command);
        const ProgramPart part = programPart(arguments.front(), arguments);
        const char *kinds[] = {"none", "script", "module", "code"};
        QCOMPARE(QString::fromLatin1(kinds[static_cast<int>(part.kind)]), kind);
        QCOMPARE(QString::fromUtf8(part.text.data(), static_cast<qsizetype>(part.text.size())),
                 text);
    }

    void positionalsLeaveOptionsAndTheirValuesOut()
    {
        const auto arguments = split(QStringLiteral("celery -A proj --loglevel=INFO worker -- -x"));
        const std::vector<std::string_view> expected{"worker", "-x"};
        QCOMPARE(positionals(arguments, 1, {"-A"}, 8), expected);
        QCOMPARE(positionals(arguments, 1, {"-A"}, 1).size(), 1U);
    }

    void patternsAreWholeAndNeverSubstrings_data()
    {
        QTest::addColumn<int>("which"); // 0 name, 1 path, 2 argument, 3 title
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fits");
        const auto row = [](int which, const char *pattern, const char *text, bool fits) {
            QTest::addRow("%d %s %s", which, pattern, text)
                << which << QString::fromLatin1(pattern) << QString::fromLatin1(text) << fits;
        };
        row(0, "python*", "python3.11", true);
        row(0, "python*", "python", true);
        row(0, "python*", "python-build", false);
        row(0, "python*", "ipython", false);
        row(0, "mcp-server-**", "mcp-server-fetch", true);
        row(0, "**-mcp", "context7-mcp", true);
        row(0, "**-mcp", "mcp", false);
        row(0, "clangd-*", "clangd-15", true);
        row(0, "clangd-*", "clangd-format", false);
        row(1, "vite/bin/vite.js", "/a/node_modules/vite/bin/vite.js", true);
        row(1, "vite/bin/vite.js", "/a/my-vite/bin/vite.js", false);
        row(1, "vite/bin/vite.js", "bin/vite.js", false);
        row(1, "vite.js", "/a/vite.js", true);
        row(1, "chromium-*/chrome", "/h/chromium-1155/chrome", true);
        row(2, "--user-data-dir=*/pw_profile-*", "--user-data-dir=/tmp/x/pw_profile-Ab", true);
        row(2, "--user-data-dir=*/pw_profile-*", "--user-data-dir=/home/u", false);
        row(2, "--headless", "--headless=new", false);
        row(2, "worker", "workers", false);
        row(2, "*aba*aba", "ababa", false);
        row(2, "*aba*aba", "abaxaba", true);
        row(0, "*1**2*", "1.1.2.2", true);
        row(3, "ray::*", "ray::Actor.step with blanks", true);
        row(3, "ray::*", "xray::IDLE", false);
        row(3, "npm exec *-mcp", "npm exec @a/b-mcp", true);
        row(3, "npm exec *-mcp", "npm exec prettier a-mcp", false);
        row(3, "npm exec *-mcp *", "npm exec a-mcp --port 1", true);
    }
    void patternsAreWholeAndNeverSubstrings()
    {
        QFETCH(int, which);
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        QFETCH(bool, fits);
        bool (*const fit[])(std::string_view, std::string_view) = {nameFits, pathFits, argumentFits,
                                                                   titleFits};
        QCOMPARE(fit[which](pattern.toStdString(), text.toStdString()), fits);
    }
    void noTextMakesStarsExpensive()
    {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!argumentFits("*a*a*b", std::string(4096, 'a')));
        QVERIFY(!nameFits("**a**a**b", std::string(4096, 'a')));
        std::string words;
        while (words.size() < 4000)
            words += "a ";
        QVERIFY(!titleFits("*a *a *b", words));
        QVERIFY2(timer.elapsed() < 2000, "these took more than half a minute once");
    }
    void overlongTextsFitByTheirStartOnly()
    {
        const std::string longText = "from x import main; " + std::string(100'000, 'a');
        QVERIFY(argumentFits("from x import main; *", longText));
        QVERIFY(!argumentFits("from x*main; *b", longText));
        QVERIFY(!argumentFits(longText, longText + "b"));
    }
};

QTEST_GUILESS_MAIN(TestProgramPart)
#include "tst_programpart.moc"
