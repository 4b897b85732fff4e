// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/auditlog.h"

#include "tests/support/sampleaudit.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace proctor;
using namespace proctor::test;
using namespace Qt::StringLiterals;

namespace {

const std::string batchA = "aaaa0000000000000000000000000000";
const std::string batchB = "aaab0000000000000000000000000000";

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

    /// A value that is bound stays bound: a row must not show what was the row before it's.
    void rowsOfOneAppendKeepTheirOwnValues()
    {
        AuditEntry bare;
        bare.kind = AuditKind::Request;
        bare.at = auditEntry(batchA).at;
        bare.batch = batchB;
        AuditEntry other = auditEntry(batchA, "other");
        other.target->pid = 77;
        other.evidence.clear();
        other.signal = 9;
        const AuditEntry usual = auditEntry(batchA);
        const std::vector<AuditEntry> written{usual, usual, other, bare, usual, bare, bare, other};
        const auto log = open();
        QVERIFY(log && log->append(written));
        const auto page = log->query({});
        QVERIFY(page);
        QCOMPARE(page->entries.size(), written.size());
        for (std::size_t i = 0; i < written.size(); ++i) {
            AuditEntry expected = written[i];
            expected.id = static_cast<std::int64_t>(i) + 1;
            QVERIFY2(page->entries[i] == expected, qPrintable(QString::number(i)));
        }
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
        entry.who.user = "\xe9tienne"; // Latin-1
        entry.profile = "caf\xc3\xa9";
        const auto log = open();
        QVERIFY(log && log->append({entry}));
        const auto page = log->query({});
        QVERIFY(page);
        QCOMPARE(page->entries[0].cmdline,
                 (std::vector<std::string>{"\xEF\xBF\xBD\xEF\xBF\xBD", "two\nlines"}));
        QCOMPARE(page->entries[0].who.user, std::string("\xEF\xBF\xBDtienne"));
        QCOMPARE(page->entries[0].profile, entry.profile);
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

    void whatWasAddedSinceIsFoundByItsId()
    {
        const auto log = open();
        QVERIFY(log && log->append({auditEntry(batchA, "1"), auditEntry(batchA, "2")}));
        AuditFilter filter;
        filter.afterId = log->query({})->entries.back().id;
        QVERIFY(log->query(filter)->entries.empty());
        QVERIFY(log->append({auditEntry(batchA, "3")}).has_value());
        const auto page = log->query(filter);
        QCOMPARE(page->entries.size(), std::size_t(1));
        QCOMPARE(page->entries[0].detail, std::string("3"));
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
};

QTEST_GUILESS_MAIN(TestAuditLog)
#include "tst_auditlog.moc"
