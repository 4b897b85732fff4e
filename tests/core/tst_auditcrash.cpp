// SPDX-License-Identifier: GPL-3.0-or-later
// A Proctor is killed at a random moment while it records. Whatever it said was stored is there,
// and the file opens every time. PROCTOR_CRASH_ROUNDS says how often (ctest's label stress: 1,000).
#include "core/history/auditlog.h"
#include "core/process/pidfd.h"
#include "tests/support/realprocess.h"

#include <QtCore/QDir>
#include <QtCore/QProcess>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <csignal>
#include <map>
#include <poll.h>

using namespace proctor;
using namespace Qt::StringLiterals;

namespace {

const QString child = QStringLiteral(PROCTOR_BIN_DIR "/proctor_audit_child");

/// Whole lines only: the last may have been cut off.
std::size_t lines(const QByteArray &said)
{
    return static_cast<std::size_t>(said.count('\n'));
}

} // namespace

class TestAuditCrash : public QObject {
    Q_OBJECT

    QRandomGenerator m_random;
    quint32 m_seed = 0;

    /// Lets a Proctor record under \p batch until it has called \p enough tickets stored, and for a
    /// moment more; kills it, and returns how many those were. -1 when it could not be run.
    int killedWhileRecording(const QString &file, const QString &batch, std::size_t enough)
    {
        QProcess process;
        process.start(child, {u"append"_s, file, batch, u"0"_s});
        if (!process.waitForStarted(patience))
            return -1;
        const auto handle = openPidfd(static_cast<pid_t>(process.processId()));
        if (!handle)
            return -1;
        QByteArray said;
        while (lines(said) < enough && process.waitForReadyRead(patience))
            said += process.readAllStandardOutput();
        // Any moment of its start, or of a commit. Not to wait for anything: to be unpredictable.
        const timespec moment{0, m_random.bounded(enough == 0 ? 40'000'000 : 3'000'000)};
        pollfd exit{handle->fd(), POLLIN, 0};
        ::ppoll(&exit, 1, &moment, nullptr);
        const bool killed = PidfdSignaller().send(*handle, SIGKILL).has_value();
        if (!process.waitForFinished(patience) || !killed ||
            process.exitStatus() != QProcess::CrashExit) {
            qWarning("%s", process.readAllStandardError().constData());
            return -1;
        }
        said += process.readAllStandardOutput();
        return static_cast<int>(lines(said));
    }

    /// Both rows of each ticket up to \p stored are there, and never half of a later one.
    void verify(const AuditLog &log, const QString &batch, int stored)
    {
        AuditFilter filter;
        filter.batch = batch.toStdString();
        const auto page = log.query(filter);
        QVERIFY(page);
        std::map<std::string, int> rows;
        for (const AuditEntry &entry : page->entries)
            ++rows[entry.detail];
        for (int ticket = 1; ticket <= stored; ++ticket)
            QCOMPARE(rows[std::to_string(ticket)], 2);
        for (const auto &[ticket, count] : rows)
            QCOMPARE(count, 2);
    }

  private Q_SLOTS:
    void noAcknowledgedRowIsLost()
    {
        bool given = false;
        const int wanted = qEnvironmentVariableIntValue("PROCTOR_CRASH_ROUNDS", &given);
        const int rounds = given ? wanted : 30;
        m_seed = QRandomGenerator::global()->generate();
        m_random.seed(m_seed);
        std::unique_ptr<QTemporaryDir> dir;
        QString file;
        for (int round = 0; round < rounds; ++round) {
            // Half of those that have to make the file are struck before they have stored anything.
            const bool fresh = round % 3 == 0;
            if (fresh) {
                dir = std::make_unique<QTemporaryDir>();
                file = dir->path() + u"/proctor/audit.db"_s;
            }
            const QString batch = QString::fromStdString(newBatchId());
            const auto enough = static_cast<std::size_t>(m_random.bounded(12));
            const bool early = fresh && m_random.bounded(2) == 0;
            const int stored = killedWhileRecording(file, batch, early ? 0 : enough);
            const auto where = QStringLiteral("round %1, seed %2").arg(round).arg(m_seed);
            QVERIFY2(stored >= 0, qPrintable(where));
            const auto log = AuditLog::open(file.toStdString(), AuditLog::Check::Whole);
            QVERIFY2(log, qPrintable(where));
            QVERIFY2(!(*log)->notice(), qPrintable(where));
            verify(**log, batch, stored);
            QVERIFY2(!QTest::currentTestFailed(), qPrintable(where));
        }
    }
};

QTEST_GUILESS_MAIN(TestAuditCrash)
#include "tst_auditcrash.moc"
