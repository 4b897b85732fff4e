// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/auditlog.h"

#include "core/history/secrets.h"
#include "core/history/statefolder.h"
#include "tests/support/realprocess.h"
#include "tests/support/sampleaudit.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>
#include <QtTest/QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace proctor;
using namespace proctor::test;
using namespace Qt::StringLiterals;

namespace {

const QString child = QStringLiteral(PROCTOR_BIN_DIR "/proctor_audit_child");
const std::string batchA = "aaaa0000000000000000000000000000";
const std::string batchB = "aaab0000000000000000000000000000";

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

mode_t modeOf(const QString &path)
{
    struct stat info {};
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 ? info.st_mode & 07777 : 0;
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

class TestAuditLog : public QObject {
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
    QByteArray runUnshared(const QString &mount, const QStringList &arguments) const
    {
        QProcess process;
        const QStringList command =
            unshared({u"--mount"_s, u"sh"_s, u"-c"_s,
                      u"mount -t tmpfs -o %1 none \"$0\" && exec \"$@\""_s.arg(mount), m_folder,
                      child}) +
            arguments;
        process.start(command.first(), command.mid(1));
        if (!process.waitForFinished(patience))
            return "did not finish";
        return process.readAllStandardOutput() + process.readAllStandardError();
    }

  private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_folder = m_dir->path() + u"/state/proctor"_s;
        m_file = m_folder + u"/audit.db"_s;
        m_path = m_file.toStdString();
    }

    void whatIsAppendedIsReadBack()
    {
        AuditEntry bare;
        bare.kind = AuditKind::Request;
        bare.at = auditEntry(batchA).at;
        bare.batch = batchA;
        bare.detail = "clean --yes \xE2\x80\xA6 'quoted'; DROP TABLE entry";
        const std::vector<AuditEntry> written{bare, auditEntry(batchA, "about to be sent")};
        const auto log = open();
        QVERIFY(log && !log->notice());
        QVERIFY(log->append(written));
        const auto page = log->query({});
        QVERIFY(page && !page->more);
        QCOMPARE(page->entries.size(), std::size_t(2));
        for (std::size_t i = 0; i < 2; ++i) {
            AuditEntry expected = written[i];
            expected.id = static_cast<std::int64_t>(i) + 1;
            QVERIFY(page->entries[i] == expected);
        }
    }

    void theFileIsOursAlone()
    {
        QVERIFY(QDir().mkpath(m_folder));
        QVERIFY(::chmod(QFile::encodeName(m_folder).constData(), 0755) == 0);
        const auto log = open();
        QVERIFY(log && log->append({auditEntry(batchA)}));
        QCOMPARE(modeOf(m_folder), mode_t(0700));
        for (const char *const end : {"", "-wal", "-shm"})
            QCOMPARE(modeOf(m_file + QLatin1String(end)), mode_t(0600));
        QVERIFY(::chmod(m_path.c_str(), 0644) == 0);
        QVERIFY(open());
        QCOMPARE(modeOf(m_file), mode_t(0600));
    }

    void missingFoldersAreMadePrivate()
    {
        QVERIFY(open());
        QCOMPARE(modeOf(m_folder), mode_t(0700));
        QCOMPARE(modeOf(QFileInfo(m_folder).path()), mode_t(0700));
    }

    void secretsAreMaskedOnTheWayIn()
    {
        AuditEntry entry = auditEntry(batchA, "started as x --token hunter22");
        entry.cmdline = {"x", "--token", "hunter22", "--password=hunter22"};
        const auto log = open();
        QVERIFY(log && log->append({entry}));
        const auto page = log->query({});
        QVERIFY(page);
        QCOMPARE(page->entries[0].cmdline,
                 (std::vector<std::string>{"x", "--token", "***", "--password=***"}));
        QCOMPARE(page->entries[0].detail, std::string("started as x --token ***"));
        QVERIFY(!content(m_file + u"-wal"_s).contains("hunter22"));
    }

    void bytesThatAreNoTextAreKeptReadable()
    {
        AuditEntry entry = auditEntry(batchA);
        entry.cmdline = {"\xff\xfe", "two\nlines"};
        const auto log = open();
        QVERIFY(log && log->append({entry}));
        const auto page = log->query({});
        QVERIFY(page);
        QCOMPARE(page->entries[0].cmdline,
                 (std::vector<std::string>{"\xEF\xBF\xBD\xEF\xBF\xBD", "two\nlines"}));
    }

    void filters()
    {
        const WallTime at = auditEntry(batchA).at;
        AuditEntry later = auditEntry(batchB);
        later.at = at + std::chrono::hours(1);
        later.kind = AuditKind::Outcome;
        later.target->pid = 77;
        const auto log = open();
        QVERIFY(log && log->append({auditEntry(batchA), auditEntry(batchA), later}));
        QCOMPARE(count({}), std::size_t(3));
        AuditFilter filter;
        filter.since = at + std::chrono::milliseconds(1);
        QCOMPARE(count(filter), std::size_t(1));
        filter.since = at;
        QCOMPARE(count(filter), std::size_t(3));
        filter.until = later.at;
        QCOMPARE(count(filter), std::size_t(2));
        filter = {};
        filter.batch = batchA;
        QCOMPARE(count(filter), std::size_t(2));
        filter.batch = "aaa";
        QCOMPARE(count(filter), std::size_t(3));
        filter.batch = "aaac";
        QCOMPARE(count(filter), std::size_t(0));
        filter = {};
        filter.pid = 77;
        QCOMPARE(count(filter), std::size_t(1));
        filter.kind = AuditKind::Intent;
        QCOMPARE(count(filter), std::size_t(0));
    }

    void aLimitKeepsTheNewest()
    {
        const auto log = open();
        QVERIFY(log && log->append({auditEntry(batchA, "1"), auditEntry(batchA, "2"),
                                    auditEntry(batchA, "3")}));
        AuditFilter filter;
        filter.limit = 2;
        const auto page = log->query(filter);
        QVERIFY(page && page->more);
        QCOMPARE(page->entries.size(), std::size_t(2));
        QCOMPARE(page->entries[0].detail, std::string("2"));
        filter.limit = 3;
        QVERIFY(!log->query(filter)->more);
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

    void readingMakesNothing()
    {
        const auto log = AuditLog::openToRead(m_path);
        QVERIFY(!log && log.error().code == ErrorCode::Vanished);
        QVERIFY(!QFileInfo::exists(m_dir->path() + u"/state"_s));
    }

    void readingWorksWhileAnotherWrites()
    {
        const auto writer = open();
        QVERIFY(writer && writer->append({auditEntry(batchA)}));
        const auto reader = AuditLog::openToRead(m_path);
        QVERIFY(reader);
        QCOMPARE((*reader)->query({})->entries.size(), std::size_t(1));
        QVERIFY(writer->append({auditEntry(batchA)}));
        QCOMPARE((*reader)->query({})->entries.size(), std::size_t(2));
        QVERIFY(!(*reader)->append({auditEntry(batchA)}));
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

    void anotherUsersFolderIsLeftAlone()
    {
        if (::geteuid() != 0)
            return; // only root can make one
        QVERIFY(QDir().mkpath(m_folder));
        QVERIFY(::chown(QFile::encodeName(m_folder).constData(), 65534, 65534) == 0);
        const auto log = AuditLog::open(m_path);
        QVERIFY(!log && log.error().code == ErrorCode::Untrusted);
        QVERIFY(log.error().text().find("sudo") != std::string::npos);
        QCOMPARE(QDir(m_folder).entryList(QDir::Files).size(), 0);
    }

    void nothingIsMadeInAnotherUsersFolder()
    {
        if (::geteuid() != 0)
            return; // others could not make anything there
        QVERIFY(::chown(QFile::encodeName(m_dir->path()).constData(), 65534, 65534) == 0);
        const auto log = AuditLog::open(m_path);
        QVERIFY(!log && log.error().code == ErrorCode::Untrusted);
        QCOMPARE(log.error().path, m_dir->path().toStdString());
        QVERIFY(QDir(m_dir->path()).isEmpty());
    }

    void aRelativePathIsRefused()
    {
        QVERIFY(AuditLog::open("audit.db").error().code == ErrorCode::BadUsage);
    }

    void theStateFolderFollowsTheSpecification()
    {
        const QByteArray home = qgetenv("HOME");
        const QByteArray state = qgetenv("XDG_STATE_HOME");
        qputenv("HOME", "/home/ada");
        qputenv("XDG_STATE_HOME", "/var/ada");
        QCOMPARE(auditPath(), std::string("/var/ada/proctor/audit.db"));
        qputenv("XDG_STATE_HOME", "not/absolute");
        QCOMPARE(auditPath(), std::string("/home/ada/.local/state/proctor/audit.db"));
        qunsetenv("XDG_STATE_HOME");
        QCOMPARE(auditPath(), std::string("/home/ada/.local/state/proctor/audit.db"));
        qunsetenv("HOME");
        QCOMPARE(auditPath(), std::string());
        qputenv("HOME", home);
        if (!state.isNull())
            qputenv("XDG_STATE_HOME", state);
    }

    void aReadOnlyFolderIsSaid()
    {
        QVERIFY(QDir().mkpath(m_folder));
        const QByteArray said = runUnshared(u"ro,mode=0700"_s, {u"try"_s, m_file});
        QVERIFY2(said.contains("Read-only file system") && said.contains("XDG_STATE_HOME"), said);
    }

    void aFullDiskIsSaidAndGotOver()
    {
        QVERIFY(QDir().mkpath(m_folder));
        const QByteArray said =
            runUnshared(u"size=600k,mode=0700"_s, {u"fill"_s, m_file, m_folder + u"/ballast"_s});
        QVERIFY2(said.contains("the disk is full") && said.count('\n') == 1, said);
    }

    void twoProctorsWriteAtOnce_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::newRow("no file") << QByteArray();
        QTest::newRow("a damaged file") << QByteArray("dear diary"); // only one sets it aside
    }
    void twoProctorsWriteAtOnce()
    {
        QFETCH(QByteArray, before);
        if (!before.isEmpty())
            QVERIFY(QDir().mkpath(m_folder) && put(m_file, before));
        constexpr int each = 150;
        QProcess one;
        QProcess two;
        one.start(child,
                  {u"append"_s, m_file, QString::fromStdString(batchA), QString::number(each)});
        two.start(child,
                  {u"append"_s, m_file, QString::fromStdString(batchB), QString::number(each)});
        for (QProcess *process : {&one, &two}) {
            QVERIFY(process->waitForFinished(patience));
            QVERIFY2(process->exitCode() == 0, process->readAllStandardError());
        }
        for (const std::string &batch : {batchA, batchB}) {
            AuditFilter filter;
            filter.batch = batch;
            const auto log = open();
            const auto page = log->query(filter);
            QVERIFY(page);
            QVERIFY(page->entries.size() >= std::size_t(2 * each));
            for (std::size_t i = 0; i < page->entries.size(); ++i) // in the order of appending
                QCOMPARE(page->entries[i].detail, std::to_string(i / 2 + 1));
        }
        QCOMPARE(asides().size(), before.isEmpty() ? 0 : 1);
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

    void batchesHaveNamesOfTheirOwn()
    {
        const std::string one = newBatchId();
        QCOMPARE(one.size(), std::size_t(32));
        QVERIFY(one != newBatchId());
        QVERIFY(one.find_first_not_of("0123456789abcdef") == std::string::npos);
    }

    void theActorIsThisProcess()
    {
        const AuditActor actor = thisActor("proctorctl");
        QCOMPARE(actor.uid, static_cast<std::uint32_t>(::geteuid()));
        QCOMPARE(actor.pid, ::getpid());
    }
};

QTEST_GUILESS_MAIN(TestAuditLog)
#include "tst_auditlog.moc"
