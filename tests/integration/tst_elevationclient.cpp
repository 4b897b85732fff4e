// SPDX-License-Identifier: GPL-3.0-or-later
// Who asks the helper: what reaches its stdin, what is made of its answer and of pkexec's exit
// codes. In pkexec's place stands a script that this test gives to the client's constructor;
// nothing here is root's, and no process is signalled.
#include "app/elevation/elevationclient.h"

#include "core/cleanup/cleanupresult.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace proctor;

namespace {

constexpr int patience = 60000; // ms, only waited for in full on a machine that hangs

const ProcessKey someKey{*BootId::parse("8f0c1d2e-1111-4222-8333-444455556666"), 4026531836, 31629,
                         393029, 5121};

/// A report in which someKey ended.
std::string report()
{
    CleanupPlan plan;
    PlannedTarget target;
    target.key = someKey;
    plan.targets = {target};
    CleanupReport report;
    TargetReport ended;
    ended.key = someKey;
    ended.outcome = Outcome::Ended;
    report.targets = {ended};
    return toJson({plan, plan.excluded, &report});
}

} // namespace

class TestElevationClient : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;

    std::string path(const char *name) const
    {
        return m_dir.filePath(QString::fromLatin1(name)).toStdString();
    }
    QByteArray contentOf(const char *name) const
    {
        QFile file(m_dir.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Programs with \p script for pkexec; "$1" is the helper's path.
    ElevationPrograms scripted(const QByteArray &script) const
    {
        QFile file(m_dir.filePath(u"pkexec"_s));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            qFatal("no script");
        file.write("#!/bin/sh\ncd \"$(dirname \"$0\")\"\n" + script);
        file.close();
        file.setPermissions(QFile::Permissions(0x7700));
        return {path("pkexec"), "/nonexistent/helper"};
    }
    static std::optional<ElevationAnswer> answerOf(ElevationClient &client)
    {
        std::optional<ElevationAnswer> answer;
        connect(&client, &ElevationClient::answered, &client,
                [&answer](const ElevationAnswer &given) { answer = given; });
        client.ask({someKey});
        (void)QTest::qWaitFor([&answer] { return answer.has_value(); }, patience);
        client.disconnect();
        return answer;
    }

  private Q_SLOTS:
    void init()
    {
        QFile file(m_dir.filePath(u"report"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(report()));
    }

    void theHelperGetsTheKeysAndItsReportIsRead()
    {
        // Reads up to the empty line, as the helper does: stdin stays open.
        ElevationClient client(scripted("echo \"$@\" > arguments\n"
                                        "while read -r line && [ -n \"$line\" ]; do\n"
                                        "  echo \"$line\" >> request\ndone\ncat report\nexit 0\n"));
        const auto answer = answerOf(client);
        QVERIFY(answer && answer->report);
        QVERIFY(!client.busy());
        QCOMPARE(answer->report->targets.size(), std::size_t{1});
        QVERIFY(answer->report->targets[0].key == someKey);
        QCOMPARE(contentOf("arguments"), QByteArray("/nonexistent/helper\n"));
        QCOMPARE(contentOf("request") + '\n',
                 QByteArray::fromStdString(elevationRequest({someKey})));
    }

    void whatFailsIsSaid_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("word");
        QTest::newRow("cancelled") << QByteArray("exit 126\n") << u"cancelled"_s;
        QTest::newRow("not authorised")
            << QByteArray("echo Not authorized >&2; exit 127\n") << u"(Not authorized)"_s;
        QTest::newRow("refused") << QByteArray("echo proctor-helper: line 1 >&2; exit 2\n")
                                 << u"proctor-helper: line 1"_s;
        QTest::newRow("broken") << QByteArray("echo no /proc >&2; exit 3\n") << u"no /proc"_s;
        QTest::newRow("nonsense") << QByteArray("echo done; exit 0\n") << u"cannot be read"_s;
        QTest::newRow("crash") << QByteArray("ulimit -c 0; kill -SEGV $$\n")
                               << u"before it could answer"_s;
    }
    void whatFailsIsSaid()
    {
        QFETCH(QByteArray, script);
        QFETCH(QString, word);
        ElevationClient client(scripted(script));
        const auto answer = answerOf(client);
        QVERIFY(answer && !answer->report);
        const QString said = QString::fromStdString(english(answer->failure));
        QVERIFY2(said.contains(word), qPrintable(said));
    }

    void withoutPkexecItIsSaidAtOnce()
    {
        ElevationClient client(ElevationPrograms{path("missing"), "/nonexistent/helper"});
        const auto answer = answerOf(client);
        QVERIFY(answer && !answer->report);
        QVERIFY(english(answer->failure).find("cannot be started") != std::string::npos);
    }

    void stopClosesTheHelpersStdinAndStillHearsTheReport()
    {
        ElevationClient client(scripted("touch started\ncat > /dev/null\ncat report\nexit 1\n"));
        std::optional<ElevationAnswer> answer;
        connect(&client, &ElevationClient::answered, this,
                [&answer](const ElevationAnswer &given) { answer = given; });
        client.ask({someKey});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_dir.filePath(u"started"_s)), patience);
        QVERIFY(client.busy() && !answer);
        client.stop();
        QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), patience);
        QVERIFY(answer->report);
    }

    void whatOthersCouldReplaceIsNotRoots()
    {
        QVERIFY(!notRoots("/usr/bin/env"));
        const auto why = notRoots(scripted("exit 0\n").pkexec);
        QVERIFY(why &&
                english(*why).find("can be written by others than root") != std::string::npos);
        QVERIFY(notRoots("/nonexistent/pkexec"));
    }
};

QTEST_GUILESS_MAIN(TestElevationClient)
#include "tst_elevationclient.moc"
