// SPDX-License-Identifier: GPL-3.0-or-later
// The file itself: whose it is, and what becomes of one that is damaged or not ours.
#include "core/history/auditlog.h"

#include "core/history/statefolder.h"
#include "tests/support/sampleaudit.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>
#include <QtTest/QTest>

#include <sys/stat.h>

using namespace proctor;
using namespace proctor::test;
using namespace Qt::StringLiterals;

namespace {

const std::string batchA = "aaaa0000000000000000000000000000";

/// Runs \p statements on the file past AuditLog; the last error, "" when all went well.
QString sql(const QString &path, const QStringList &statements)
{
    QString wrong;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"past"_s);
        database.setDatabaseName(path);
        if (!database.open())
            wrong = database.lastError().text();
        QSqlQuery query(database);
        for (const QString &statement : statements)
            if (wrong.isEmpty() && !query.exec(statement))
                wrong = query.lastError().databaseText();
    }
    QSqlDatabase::removeDatabase(u"past"_s);
    return wrong;
}

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace

class TestAuditFile : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_folder;
    QString m_file;
    std::string m_path;

    std::unique_ptr<AuditLog> open(AuditLog::Check check = AuditLog::Check::Quick) const
    {
        auto log = AuditLog::open(m_path, check);
        if (!log)
            qWarning("%s", log.error().text().c_str());
        return log ? std::move(*log) : nullptr;
    }
    std::size_t count(const AuditFilter &filter = {}) const
    {
        const auto log = AuditLog::openToRead(m_path);
        const auto page = log ? (*log)->query(filter) : Failure(log.error());
        return page ? page->entries.size() : 0;
    }
    QStringList asides() const
    {
        return QDir(m_folder).entryList({u"audit.db.*"_s}, QDir::Files | QDir::Hidden);
    }
    /// \p rows of entries in a file that nobody has open any more.
    void fillWith(int rows) const
    {
        const auto log = open();
        QVERIFY(log && log->append(std::vector<AuditEntry>(static_cast<std::size_t>(rows),
                                                           auditEntry(batchA, "filler"))));
    }

  private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_folder = m_dir->path() + u"/state/proctor"_s;
        m_file = m_folder + u"/audit.db"_s;
        m_path = m_file.toStdString();
    }

    void nothingIsChangedOrTakenAway_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("update") << u"UPDATE entry SET detail = 'x'"_s;
        QTest::newRow("delete") << u"DELETE FROM entry WHERE id = 1"_s;
        QTest::newRow("delete all") << u"DELETE FROM entry"_s;
        QTest::newRow("replace")
            << u"INSERT OR REPLACE INTO entry SELECT * FROM entry WHERE id = 1"_s;
        QTest::newRow("upsert") << u"INSERT INTO entry SELECT * FROM entry WHERE id = 1 "
                                   u"ON CONFLICT(id) DO UPDATE SET detail = 'x'"_s;
    }
    void nothingIsChangedOrTakenAway()
    {
        QFETCH(QString, statement);
        fillWith(2);
        QVERIFY(sql(m_file, {statement}).contains(u"append-only"_s));
        QCOMPARE(count(), std::size_t(2));
    }

    void aFileThatIsBeingMadeHoldsNothingYet()
    {
        QVERIFY(QDir().mkpath(m_folder));
        QVERIFY(put(m_file, {}));
        QVERIFY(AuditLog::openToRead(m_path).error().code == ErrorCode::Vanished);
        const auto log = open();
        QVERIFY(log && !log->notice() && log->append({auditEntry(batchA)}));
    }

    void aForeignFileIsSetAside()
    {
        QVERIFY(QDir().mkpath(m_folder));
        QCOMPARE(sql(m_file, {u"CREATE TABLE bookmarks(x)"_s,
                              u"INSERT INTO bookmarks VALUES ('theirs')"_s}),
                 QString());
        const QByteArray before = content(m_file);
        QVERIFY(AuditLog::openToRead(m_path).error().code == ErrorCode::Foreign);
        QCOMPARE(content(m_file), before);
        const auto log = open();
        QVERIFY(log && log->append({auditEntry(batchA)}));
        QVERIFY(log->notice() && log->notice()->code == ErrorCode::Foreign);
        QCOMPARE(asides().size(), 1);
        QVERIFY(asides().first().startsWith(u"audit.db.foreign-20"_s));
        QVERIFY(log->notice()->text().find(asides().first().toStdString()) != std::string::npos);
        QCOMPARE(content(m_folder + u'/' + asides().first()), before);
    }

    void aDamagedFileIsSetAside_data()
    {
        QTest::addColumn<QString>("damage");
        for (const char *const damage :
             {"text", "beginning", "middle", "truncated", "a page less", "emptied", "trigger gone"})
            QTest::newRow(damage) << QString::fromLatin1(damage);
    }
    void aDamagedFileIsSetAside()
    {
        QFETCH(QString, damage);
        fillWith(500);
        QByteArray bytes = content(m_file);
        QVERIFY(bytes.size() > 100'000);
        if (damage == u"text"_s)
            bytes = "dear diary";
        else if (damage == u"beginning"_s)
            bytes.replace(0, 50, QByteArray(50, 'x'));
        else if (damage == u"middle"_s)
            bytes.replace(40'000, 20'000, QByteArray(20'000, 'x'));
        else if (damage == u"truncated"_s)
            bytes.truncate(50'000);
        else if (damage == u"a page less"_s)
            bytes.chop(4096);
        if (damage == u"trigger gone"_s) {
            QCOMPARE(sql(m_file, {u"DROP TRIGGER entry_no_delete"_s}), QString());
            bytes = content(m_file);
        } else if (damage == u"emptied"_s) {
            bytes.clear();
            QVERIFY(put(m_file + u"-wal"_s, "the last rows"));
        }
        QVERIFY(put(m_file, bytes));
        const auto log = open();
        QVERIFY(log && log->append({auditEntry(batchA)}));
        QVERIFY(log->notice() && log->notice()->code == ErrorCode::Malformed);
        QCOMPARE(count(), std::size_t(1));
        const QString aside = asides().first();
        QVERIFY(aside.startsWith(u"audit.db.damaged-20"_s));
        QCOMPARE(content(m_folder + u'/' + aside), bytes);
        if (damage == u"emptied"_s)
            QCOMPARE(content(m_folder + u'/' + aside + u"-wal"_s), QByteArray("the last rows"));
    }

    void readingSaysWhereItIsDamaged()
    {
        fillWith(500);
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(40'000));
        QCOMPARE(file.write(QByteArray(20'000, 'x')), 20'000);
        file.close();
        const auto log = AuditLog::openToRead(m_path);
        QVERIFY(log); // its beginning is fine
        QVERIFY((*log)->query({}).error().code == ErrorCode::Malformed);
        QCOMPARE(asides(), QStringList());
    }

    void nothingThatWasSetAsideIsOverwritten()
    {
        const WallTime now = auditEntry(batchA).at;
        QVERIFY(QDir().mkpath(m_folder));
        const QString first = u"audit.db.damaged-2026-11-26T11-20-00"_s;
        for (const char *const bytes : {"one", "two", "three"}) {
            QVERIFY(put(m_file, bytes));
            QVERIFY(setAside(m_path, "damaged", now));
        }
        QCOMPARE(asides(), (QStringList{first, first + u"-2"_s, first + u"-3"_s}));
        QCOMPARE(content(m_folder + u'/' + first), QByteArray("one"));
        QCOMPARE(content(m_folder + u'/' + first + u"-3"_s), QByteArray("three"));
    }

    void aNewerProctorsFileIsLeftAlone()
    {
        fillWith(1);
        QCOMPARE(sql(m_file, {u"PRAGMA user_version=%1"_s.arg(AuditLog::schemaVersion + 1)}),
                 QString());
        for (const auto &log : {AuditLog::open(m_path), AuditLog::openToRead(m_path)}) {
            QVERIFY(!log && log.error().code == ErrorCode::Unsupported);
            QVERIFY(log.error().text().find("made by a newer Proctor") != std::string::npos);
        }
        QCOMPARE(asides(), QStringList());
        QCOMPARE(sql(m_file, {u"PRAGMA user_version=%1"_s.arg(AuditLog::schemaVersion)}),
                 QString());
        QCOMPARE(count(), std::size_t(1));
    }

    void whatIsNoFileOfOursIsLeftAlone_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("symlink") << u"symlink"_s;
        QTest::newRow("folder") << u"folder"_s;
        QTest::newRow("fifo") << u"fifo"_s;
    }
    void whatIsNoFileOfOursIsLeftAlone()
    {
        QFETCH(QString, kind);
        QVERIFY(QDir().mkpath(m_folder));
        const QString target = m_dir->filePath(u"theirs"_s);
        QVERIFY(put(target, "theirs"));
        if (kind == u"symlink"_s)
            QVERIFY(QFile::link(target, m_file));
        else if (kind == u"folder"_s)
            QVERIFY(QDir().mkpath(m_file));
        else
            QVERIFY(::mkfifo(m_path.c_str(), 0600) == 0);
        const auto log = AuditLog::open(m_path);
        QVERIFY(!log && log.error().code == ErrorCode::Untrusted);
        QCOMPARE(content(target), QByteArray("theirs"));
        QCOMPARE(asides(), QStringList());
    }

    void aFileThatWasMovedAwayIsNoticed()
    {
        const auto log = open();
        QVERIFY(log && log->inPlace());
        QVERIFY(QFile::rename(m_file, m_file + u".old"_s));
        QVERIFY(!log->inPlace());
        const auto next = open();
        QVERIFY(next && next->inPlace() && !log->inPlace());
    }
};

QTEST_GUILESS_MAIN(TestAuditFile)
#include "tst_auditfile.moc"
