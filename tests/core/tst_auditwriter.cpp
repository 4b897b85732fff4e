// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/auditwriter.h"

#include "tests/support/sampleaudit.h"

#include <QtCore/QByteArrayList>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <csignal>

using namespace proctor;
using namespace proctor::test;

namespace {

const std::string batch = "bbbb0000000000000000000000000000";

bool readable(const AuditSink &sink)
{
    pollfd asked{sink.fd(), POLLIN, 0};
    return ::poll(&asked, 1, 0) == 1;
}

/// What each thread of this process blocks: "fffffffe…" when all signals are (SigBlk, man 5 proc).
QByteArrayList blockedByThread()
{
    QByteArrayList out;
    const QDir threads(QStringLiteral("/proc/self/task"));
    for (const QString &id : threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile status(threads.filePath(id) + QStringLiteral("/status"));
        if (!status.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith("SigBlk:"))
                out << line.mid(8).left(8);
    }
    return out;
}

} // namespace

class TestAuditWriter : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::string m_path;

    std::unique_ptr<AuditWriter> start() const
    {
        auto writer = AuditWriter::start(m_path);
        return writer ? std::move(*writer) : nullptr;
    }
    std::vector<std::string> details() const
    {
        std::vector<std::string> out;
        const auto log = AuditLog::openToRead(m_path);
        const auto page = log ? (*log)->query({}) : Failure(log.error());
        if (page)
            for (const AuditEntry &entry : page->entries)
                out.push_back(entry.detail);
        return out;
    }

  private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->path().toStdString() + "/proctor/audit.db";
    }

    void whatIsReportedDoneIsStored()
    {
        const auto writer = start();
        QVERIFY(writer && !readable(*writer));
        const auto ticket = writer->append({auditEntry(batch, "1"), auditEntry(batch, "2")});
        const auto done = awaitDone(*writer, 1);
        QCOMPARE(done.size(), std::size_t(1));
        QCOMPARE(done[0].ticket, ticket);
        QVERIFY(done[0].result);
        QCOMPARE(details(), (std::vector<std::string>{"1", "2"}));
        QVERIFY(!readable(*writer) && writer->takeNotices().empty());
    }

    void theOrderIsKept()
    {
        constexpr std::uint64_t count = 300;
        std::vector<std::string> expected;
        {
            const auto writer = start();
            QVERIFY(writer);
            for (std::uint64_t i = 1; i <= count; ++i) {
                expected.push_back(std::to_string(i));
                QCOMPARE(writer->append({auditEntry(batch, expected.back())}), i);
            }
            const auto done = awaitDone(*writer, count);
            for (std::uint64_t i = 0; i < count; ++i)
                QVERIFY(done[i].ticket == i + 1 && done[i].result);
        }
        QCOMPARE(details(), expected);
    }

    void whatWasAppendedIsStoredBeforeItEnds()
    {
        {
            const auto writer = start();
            QVERIFY(writer);
            for (int i = 0; i < 20; ++i)
                writer->append({auditEntry(batch)});
        }
        QCOMPARE(details().size(), std::size_t(20));
    }

    void nothingIsMadeBeforeThereIsSomethingToRecord()
    {
        QVERIFY(start());
        QVERIFY(!QFileInfo::exists(m_dir->filePath(QStringLiteral("proctor"))));
    }

    void whatIsPreparedIsOpenedBeforeThereIsAnEntry()
    {
        {
            const auto writer = start();
            QVERIFY(writer);
            writer->prepare();
        }
        QVERIFY(QFileInfo::exists(QString::fromStdString(m_path)));
        QVERIFY(details().empty());
    }

    void whatCannotBePreparedIsToldByTheEntry()
    {
        QFile inTheWay(m_dir->filePath(QStringLiteral("proctor")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto writer = start();
        QVERIFY(writer);
        writer->prepare();
        const auto ticket = writer->append({auditEntry(batch, "lost")});
        const auto done = awaitDone(*writer, 1);
        QVERIFY(done.size() == 1 && done[0].ticket == ticket && !done[0].result);
    }

    void aFailureIsToldAndGotOver()
    {
        const auto writer = start();
        QVERIFY(writer);
        // A file where the folder is to be: nobody, root neither, can write below it.
        QFile inTheWay(m_dir->filePath(QStringLiteral("proctor")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        writer->append({auditEntry(batch, "lost")});
        auto done = awaitDone(*writer, 1);
        QVERIFY(done.size() == 1 && !done[0].result);
        QVERIFY(done[0].result.error().text().find("XDG_STATE_HOME") != std::string::npos);
        QVERIFY(inTheWay.remove());
        writer->append({auditEntry(batch, "kept")});
        done = awaitDone(*writer, 1);
        QVERIFY(done.size() == 1 && done[0].ticket == 2 && done[0].result);
        QCOMPARE(details(), std::vector<std::string>{"kept"});
    }

    void aDamagedFileIsSetAsideAndSaid()
    {
        QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("proctor")));
        QFile file(QString::fromStdString(m_path));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("dear diary") == 10);
        file.close();
        const auto writer = start();
        QVERIFY(writer);
        writer->append({auditEntry(batch, "1")});
        const auto done = awaitDone(*writer, 1);
        QVERIFY(done.size() == 1 && done[0].result);
        const auto notices = writer->takeNotices();
        QCOMPARE(notices.size(), std::size_t(1));
        QVERIFY(notices[0].text().find("set aside as " + m_path + ".damaged-") !=
                std::string::npos);
        QCOMPARE(details(), std::vector<std::string>{"1"});
    }

    /// A large file is not read whole when it is opened: its damage shows when it is touched.
    void damageThatShowsLateIsSetAside()
    {
        {
            const auto log = AuditLog::open(m_path);
            QVERIFY(log);
            const AuditEntry entry = auditEntry(batch, std::string(4000, 'x'));
            QVERIFY((*log)->append(std::vector<AuditEntry>(8000, entry)));
        }
        QFile file(QString::fromStdString(m_path));
        QVERIFY(file.size() > 20'000'000 && file.open(QIODevice::ReadWrite));
        const int half = static_cast<int>(file.size() / 2);
        QVERIFY(file.seek(half) && file.write(QByteArray(half, 'x')) == half);
        file.close();
        const auto writer = start();
        QVERIFY(writer);
        writer->append({auditEntry(batch, "1")});
        const auto done = awaitDone(*writer, 1);
        QVERIFY(done.size() == 1 && done[0].result);
        QCOMPARE(writer->takeNotices().size(), std::size_t(1));
        QCOMPARE(details(), std::vector<std::string>{"1"});
    }

    void aFileThatWasMovedAwayIsBegunAgain()
    {
        const auto writer = start();
        QVERIFY(writer);
        writer->append({auditEntry(batch, "1")});
        QVERIFY(awaitDone(*writer, 1)[0].result);
        QVERIFY(QDir().rename(m_dir->filePath(QStringLiteral("proctor")),
                              m_dir->filePath(QStringLiteral("moved"))));
        writer->append({auditEntry(batch, "2")});
        QVERIFY(awaitDone(*writer, 1)[0].result);
        QCOMPARE(details(), std::vector<std::string>{"2"});
    }

    /// proctorctl takes its signals from a signalfd: no other thread may die of them.
    void itsThreadTakesNoSignals()
    {
        QVERIFY(!blockedByThread().contains("fffffffe"));
        const auto writer = start();
        QVERIFY(writer);
        writer->append({}); // it runs once it has answered; pthread_create blocks more before
        QCOMPARE(awaitDone(*writer, 1).size(), std::size_t(1));
        QVERIFY(blockedByThread().contains("fffffffe"));
        sigset_t mine;
        QVERIFY(::pthread_sigmask(SIG_SETMASK, nullptr, &mine) == 0 && sigismember(&mine, 2) == 0);
    }

    void withoutAnAuditAllIsDoneAtOnce()
    {
        NoAudit none;
        QVERIFY(!readable(none));
        QCOMPARE(none.append({auditEntry(batch)}), std::uint64_t(1));
        QCOMPARE(none.append({}), std::uint64_t(2));
        QVERIFY(readable(none));
        const auto done = none.takeDone();
        QVERIFY(done.size() == 2 && done[1].ticket == 2 && done[1].result);
        QVERIFY(!readable(none) && none.takeDone().empty());
    }

    void aScriptedSinkReportsWhenTold()
    {
        FakeAudit fake;
        fake.prompt = false;
        fake.failure = Error{ErrorCode::System, 0, {}, "full"};
        fake.append({auditEntry(batch)});
        QVERIFY(!readable(fake) && fake.takeDone().empty());
        fake.release();
        QVERIFY(readable(fake));
        const auto done = fake.takeDone();
        QVERIFY(done.size() == 1 && done[0].ticket == 1 && !done[0].result);
    }
};

QTEST_GUILESS_MAIN(TestAuditWriter)
#include "tst_auditwriter.moc"
