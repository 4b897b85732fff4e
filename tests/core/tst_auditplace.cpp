// SPDX-License-Identifier: GPL-3.0-or-later
// Where the audit log lies: whose folder, with which mode, on which disk; and two that share it.
#include "core/history/auditlog.h"

#include "core/history/statefolder.h"
#include "tests/support/realprocess.h"
#include "tests/support/sampleaudit.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
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

} // namespace

class TestAuditPlace : public QObject {
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
    QStringList asides() const
    {
        return QDir(m_folder).entryList({u"audit.db.*"_s}, QDir::Files | QDir::Hidden);
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

    void rootIsNotLedElsewhereByALink()
    {
        if (::geteuid() != 0)
            return; // others go where their own paths lead
        const QString target = m_dir->path() + u"/target"_s;
        QVERIFY(QDir().mkpath(target));
        QVERIFY(::chmod(QFile::encodeName(target).constData(), 0755) == 0);
        QVERIFY(QFile::link(target, m_dir->path() + u"/state"_s));
        const auto log = AuditLog::open(m_path);
        QVERIFY(!log);
        QCOMPARE(log.error().path, (m_dir->path() + u"/state"_s).toStdString());
        QVERIFY(QDir(target).isEmpty());
        QCOMPARE(modeOf(target), mode_t(0755));
    }

    void rootMakesNothingWhereOthersMayReplaceIt()
    {
        if (::geteuid() != 0)
            return;
        QVERIFY(QDir().mkpath(QFileInfo(m_folder).path()));
        QVERIFY(::chmod(QFile::encodeName(QFileInfo(m_folder).path()).constData(), 0777) == 0);
        const auto log = AuditLog::open(m_path);
        QVERIFY(!log && log.error().code == ErrorCode::Untrusted);
        QVERIFY(QDir(QFileInfo(m_folder).path()).isEmpty());
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
};

QTEST_GUILESS_MAIN(TestAuditPlace)
#include "tst_auditplace.moc"
