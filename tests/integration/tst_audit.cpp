// SPDX-License-Identifier: GPL-3.0-or-later
// `proctorctl audit` from outside, over files that this test has made.
#include "core/history/auditlog.h"
#include "tests/support/sampleaudit.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace proctor;
using namespace proctor::test;
using namespace Qt::StringLiterals;

namespace {

const QString program = QStringLiteral(PROCTOR_BIN_DIR "/proctorctl");
constexpr int patience = 60'000; // ms, only waited for in full on a machine that hangs
const std::string batch = "cafe0000000000000000000000000000";

struct Ran {
    int code = -1;
    QByteArray out;
    QByteArray err;

    QJsonArray entries() const
    {
        return QJsonDocument::fromJson(out).object()[u"entries"_s].toArray();
    }
};

} // namespace

class TestAudit : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
    QProcessEnvironment m_environment;

    Ran run(const QStringList &options) const
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(program, QStringList{u"audit"_s} + options);
        if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), process.readAllStandardOutput(),
                process.readAllStandardError()};
    }
    std::unique_ptr<AuditLog> open() const
    {
        auto log = AuditLog::open(m_file.toStdString());
        return log ? std::move(*log) : nullptr;
    }
    bool put(const QByteArray &bytes) const
    {
        QFile file(m_file);
        return QDir().mkpath(QFileInfo(m_file).path()) && file.open(QIODevice::WriteOnly) &&
               file.write(bytes) == bytes.size();
    }

  private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_file = m_dir->path() + u"/proctor/audit.db"_s;
        m_environment = QProcessEnvironment::systemEnvironment();
        m_environment.insert(u"XDG_STATE_HOME"_s, m_dir->path());
    }

    void nothingRecordedYet()
    {
        const auto people = run({});
        QCOMPARE(people.code, 0);
        QCOMPARE(people.out, "Nothing recorded yet (" + m_file.toUtf8() + ").\n");
        const auto ran = run({u"--json"_s});
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.out, QByteArray("{\"entries\":[],\"schema\":1}\n"));
        QVERIFY(!QFileInfo::exists(QFileInfo(m_file).path()));
    }

    void jsonHasTheKeysOfTheContract()
    {
        const auto log = open();
        QVERIFY(log && log->append({auditEntry(batch, "about to be sent")}));
        const auto ran = run({u"--json"_s}); // while it is open for writing
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.err, QByteArray());
        QCOMPARE(ran.entries().size(), 1);
        const QJsonObject entry = ran.entries().first().toObject();
        const QStringList keys{u"at"_s,     u"batch"_s,       u"by"_s,      u"cmdline"_s,
                               u"detail"_s, u"evidence"_s,    u"id"_s,      u"key"_s,
                               u"kind"_s,   u"outcome"_s,     u"pid"_s,     u"profile"_s,
                               u"signal"_s, u"start_ticks"_s, u"verdict"_s, u"worker_id"_s};
        QCOMPARE(entry.keys(), keys);
        QCOMPARE(entry[u"at"_s].toString(), u"2026-11-26T11:20:00.123Z"_s);
        QCOMPARE(entry[u"kind"_s].toString(), u"intent"_s);
        QCOMPARE(entry[u"pid"_s].toInt(), 1234);
        QCOMPARE(entry[u"signal"_s].toString(), u"TERM"_s);
        QVERIFY(entry[u"outcome"_s].isNull());
        QCOMPARE(entry[u"by"_s][u"user"_s].toString(), u"ada"_s);
        QCOMPARE(entry[u"evidence"_s][u"deciding"_s].toString(), u"owner-dead"_s);
        QCOMPARE(ProcessKey::parse(entry[u"key"_s].toString().toStdString()),
                 auditEntry(batch).target);
    }

    void filtersAndLimits()
    {
        AuditEntry old = auditEntry(batch);
        AuditEntry fresh = auditEntry("beef0000000000000000000000000000");
        fresh.at = SystemClock().wall() - std::chrono::minutes(5);
        fresh.kind = AuditKind::Refusal;
        fresh.target->pid = 77;
        old.at = fresh.at - std::chrono::hours(48);
        const auto log = open();
        QVERIFY(log && log->append({old, old, fresh}));
        const auto count = [this](const QStringList &options) {
            return run(QStringList{u"--json"_s} + options).entries().size();
        };
        QCOMPARE(count({}), 3);
        QCOMPARE(count({u"--since"_s, u"2h"_s}), 1);
        QCOMPARE(count({u"--until"_s, u"1d"_s}), 2);
        QCOMPARE(count({u"--since"_s, u"3d"_s, u"--until"_s, u"1m"_s}), 3);
        QCOMPARE(count({u"--batch"_s, u"cafe"_s}), 2);
        QCOMPARE(count({u"--pid"_s, u"77"_s}), 1);
        QCOMPARE(count({u"--kind"_s, u"refusal"_s}), 1);
        QCOMPARE(count({u"--limit"_s, u"0"_s}), 3);
        const auto limited = run({u"--json"_s, u"--limit"_s, u"1"_s});
        QCOMPARE(limited.entries().first()[u"kind"_s].toString(), u"refusal"_s);
        QCOMPARE(limited.err, QByteArray("proctorctl: only the newest 1 are shown; --limit 0 shows "
                                         "all\n"));
    }

    void peopleGetATable()
    {
        AuditEntry entry = auditEntry(batch, "seen\033[31m");
        entry.outcome = "ended";
        const auto log = open();
        QVERIFY(log && log->append({entry}));
        const auto ran = run({});
        QCOMPARE(ran.code, 0);
        QVERIFY(ran.out.startsWith("TIME (UTC)"));
        for (const char *const part :
             {"2026-11-26T11:20:00.123Z", "intent", "cafe0000 ", "ada proctorctl(4711)", "1234",
              "pool-3", "python3 dspy_bridge.py", "TERM; ended; orphan; seen?[31m"})
            QVERIFY2(ran.out.contains(part), ran.out);
        QCOMPARE(run({u"--pid"_s, u"1"_s}).out, QByteArray("Nothing recorded that fits.\n"));
    }

    void wrongUsageIsSaid_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("time") << QStringList{u"--since"_s, u"yesterday"_s}
                              << QByteArray("--since: \"yesterday\" is no time; write 2026-11-26");
        QTest::newRow("no time") << QStringList{u"--until"_s, u""_s}
                                 << QByteArray("--until: \"\" is no time");
        QTest::newRow("order") << QStringList{u"--since"_s, u"1h"_s, u"--until"_s, u"2h"_s}
                               << QByteArray("exchange them");
        QTest::newRow("batch") << QStringList{u"--batch"_s, u"x'"_s} << QByteArray("0-9 and a-f");
        QTest::newRow("kind") << QStringList{u"--kind"_s, u"thought"_s} << QByteArray("refusal");
        QTest::newRow("pid") << QStringList{u"--pid"_s, u"0"_s} << QByteArray("--pid");
        QTest::newRow("limit") << QStringList{u"--limit"_s, u"-1"_s} << QByteArray("--limit");
    }
    void wrongUsageIsSaid()
    {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, said);
        const auto ran = run(options);
        QCOMPARE(ran.code, 2);
        QCOMPARE(ran.out, QByteArray());
        QVERIFY2(ran.err.contains(said), ran.err);
    }

    void aDamagedFileIsSaidAndKept()
    {
        QVERIFY(put("dear diary"));
        const auto ran = run({u"--json"_s});
        QCOMPARE(ran.code, 3);
        QVERIFY2(ran.out.isEmpty() && ran.err.contains("is no SQLite file") &&
                     ran.err.contains("set aside"),
                 ran.err);
        QCOMPARE(QFileInfo(m_file).size(), 10);
    }

    void withoutAHomeItSaysSo()
    {
        m_environment.remove(u"XDG_STATE_HOME"_s);
        m_environment.remove(u"HOME"_s);
        const auto ran = run({});
        QCOMPARE(ran.code, 3);
        QVERIFY(ran.err.contains("set HOME"));
    }
};

QTEST_GUILESS_MAIN(TestAudit)
#include "tst_audit.moc"
