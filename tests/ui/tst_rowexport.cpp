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

/// With all that a row can have.
ProcessRow knownRow()
{
    const WallTime at{std::chrono::sys_days{std::chrono::year{2026} / 11 / 23} +
                      std::chrono::seconds(3723)};
    ProcessRow row = rowRunning({"python3", "a.py"});
    auto identity = std::make_shared<ProcessIdentity>(*row.identity);
    identity->user = "ada";
    identity->startedAt = at;
    identity->cgroup = "/system.slice/pool.service";
    row.identity = identity;
    auto record = std::make_shared<Record>(*row.record);
    record->runId = "2026-11-23-1";
    row.record = record;
    row.pgid = 4300;
    row.sid = 4200;
    row.threads = 7;
    row.heartbeatAgeS = 12.5;
    row.lastAction = std::make_shared<const LastAction>(
        LastAction{at, Outcome::Refused, {"its owner is alive", {}}});
    return row;
}

QList<QByteArray> csvCells(const QByteArray &line)
{
    QList<QByteArray> cells{{}};
    bool quoted = false;
    for (const char c : line) {
        if (c == '"')
            quoted = !quoted;
        else if (c == ',' && !quoted)
            cells.append(QByteArray());
        else
            cells.back().append(c);
    }
    return cells;
}

/// By name.
QHash<QByteArray, QByteArray> csvLine(const ProcessRow &row)
{
    const QList<QByteArray> lines = rowsCsv({&row}).split('\n');
    const QList<QByteArray> names = csvCells(lines[0].trimmed());
    const QList<QByteArray> cells = csvCells(lines[1].trimmed());
    QHash<QByteArray, QByteArray> out;
    for (qsizetype i = 0; i < names.size() && names.size() == cells.size(); ++i)
        out[names[i]] = cells[i];
    return out;
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
    void whatIsKnownIsAllThere()
    {
        const ProcessRow row = knownRow();
        const QJsonObject process =
            QJsonDocument::fromJson(rowsJson({&row}))[u"processes"_s][0].toObject();
        const QHash<QByteArray, QByteArray> line = csvLine(row);
        const QJsonObject wanted{{u"started_at"_s, u"2026-11-23T01:02:03.000Z"_s},
                                 {u"run_id"_s, u"2026-11-23-1"_s},
                                 {u"pgid"_s, 4300},
                                 {u"sid"_s, 4200},
                                 {u"threads"_s, 7},
                                 {u"heartbeat_age_s"_s, 12.5},
                                 {u"cgroup"_s, u"/system.slice/pool.service"_s},
                                 {u"user"_s, u"ada"_s},
                                 {u"parent_name"_s, u"systemd"_s},
                                 {u"last_action"_s, u"refused"_s},
                                 {u"last_action_at"_s, u"2026-11-23T01:02:03.000Z"_s},
                                 {u"last_action_detail"_s, u"its owner is alive"_s}};
        for (auto field = wanted.begin(); field != wanted.end(); ++field) {
            const QJsonValue value = field.value();
            QVERIFY2(process[field.key()] == value, qPrintable(field.key()));
            QCOMPARE(QString::fromUtf8(line.value(field.key().toUtf8())),
                     value.toVariant().toString());
        }
        QCOMPARE(line.value("owner_alive"), QByteArray("false"));
        QVERIFY(process[u"owner"_s].isObject());
    }
    void whatIsNotKnownIsNullOrEmpty()
    {
        ProcessRow row = makeRow(4313, Verdict::Unknown, "", {.ownerPid = 0, .cpu = {}});
        auto identity = std::make_shared<ProcessIdentity>(*row.identity);
        identity->user.clear();
        identity->startedAt.reset();
        row.identity = identity;
        const QJsonObject process =
            QJsonDocument::fromJson(rowsJson({&row}))[u"processes"_s][0].toObject();
        const QHash<QByteArray, QByteArray> line = csvLine(row);
        for (const char *name : {"worker_id", "cpu_percent", "user", "started_at", "run_id",
                                 "heartbeat_age_s", "cgroup", "last_action", "last_action_at"}) {
            QVERIFY2(process.contains(QLatin1StringView(name)), name);
            QVERIFY2(process[QLatin1StringView(name)].isNull(), name);
            QVERIFY2(line.contains(name) && line.value(name).isEmpty(), name);
        }
        QVERIFY(process[u"owner"_s].isNull());
    }
    void fieldsThatWereThereKeepTheirPlaces()
    {
        QVERIFY(rowsCsv({}).startsWith("pid,verdict,stalled,ended,worker_id,profile,owner_pid,"
                                       "owner_name,command,uid,ppid,age_s,orphaned_for_s,"
                                       "cpu_percent,rss_bytes,why,"));
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
