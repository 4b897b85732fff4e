// SPDX-License-Identifier: GPL-3.0-or-later
// What the table shows as files for other programs: stable keys, secrets masked, no formulas.
#include "tests/support/samplesnapshot.h"
#include "ui/processes/rowexport.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace proctor;
using namespace Qt::StringLiterals;

namespace {

ProcessRow rowRunning(const std::vector<std::string> &arguments)
{
    ProcessRow row = makeRow(4313, Verdict::Orphan, "pool-4");
    auto identity = std::make_shared<ProcessIdentity>(*row.identity);
    identity->cmdline = arguments;
    row.identity = identity;
    return row;
}

} // namespace

class TestRowExport : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void jsonNamesWhatTheCommandLineNames()
    {
        const ProcessRow row = rowRunning({"python3", "a.py", "--token", "hunter2"});
        const auto document = QJsonDocument::fromJson(rowsJson({&row})).object();
        QCOMPARE(document[u"schema"_s].toInt(), 1);
        const QJsonArray processes = document[u"processes"_s].toArray();
        QCOMPARE(processes.size(), 1);
        const QJsonObject process = processes[0].toObject();
        QCOMPARE(process[u"pid"_s].toInt(), 4313);
        QCOMPARE(process[u"verdict"_s].toString(), u"orphan"_s);
        QCOMPARE(process[u"worker_id"_s].toString(), u"pool-4"_s);
        QCOMPARE(process[u"cmdline"_s].toArray().at(1).toString(), u"a.py"_s);
        QVERIFY(!rowsJson({&row}).contains("hunter2"));
    }
    void csvHasAHeaderAndALineForEach()
    {
        const ProcessRow first = rowRunning({"python3", "a.py", "--token", "hunter2"});
        const ProcessRow second = rowRunning({"=cmd|' /C calc'!A0"});
        const QByteArray csv = rowsCsv({&first, &second});
        const QList<QByteArray> lines = csv.split('\n');
        QCOMPARE(lines.size(), 4); // and nothing after the last line's end
        QVERIFY(lines[0].startsWith("pid,verdict,"));
        QVERIFY(lines[1].startsWith("4313,orphan,"));
        QVERIFY(!csv.contains("hunter2"));
        QVERIFY(!lines[2].contains(",=cmd"));
        for (const QByteArray &line : lines.first(3))
            QVERIFY(line.endsWith('\r'));
    }
};

QTEST_GUILESS_MAIN(TestRowExport)
#include "tst_rowexport.moc"
