// SPDX-License-Identifier: GPL-3.0-or-later
// Record files that cannot be used: each is reported, none crashes anything, and each still
// protects the process that its name bears. Runs as root: one of them belongs to somebody else.
#include "tests/support/realprocess.h"

#include <QtCore/QDir>
#include <QtTest/QTest>

#include <fcntl.h>
#include <sys/stat.h>

using namespace proctor;

namespace {

constexpr uid_t somebodyElse = 65534;

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// Makes, at \p path, the bad file of this \p kind; \p record is what would be good content.
bool makeBad(const QString &kind, const QString &path, const Record &record, const World &world)
{
    const QByteArray name = QFile::encodeName(path);
    const QByteArray good = QByteArray::fromStdString(serializeRecord(record));
    const QString elsewhere = world.file(QStringLiteral("elsewhere.json"));
    const QByteArray other = QFile::encodeName(elsewhere);
    if (kind == QStringLiteral("malformed"))
        return writeFile(path, "{\"schema\": 1, \"worker_id\": ");
    if (kind == QStringLiteral("empty"))
        return writeFile(path, {});
    if (kind == QStringLiteral("binary"))
        return writeFile(path, QByteArray("\0\xff\xfe{[", 5));
    if (kind == QStringLiteral("deep"))
        return writeFile(path, QByteArray(60 * 1024, '['));
    if (kind == QStringLiteral("oversized"))
        return writeFile(path, good + QByteArray(70 * 1024, ' '));
    if (kind == QStringLiteral("of another process")) {
        Record wrong = record;
        wrong.process.pid = 1;
        return writeFile(path, QByteArray::fromStdString(serializeRecord(wrong)));
    }
    if (kind == QStringLiteral("symlink"))
        return writeFile(elsewhere, good) && ::symlink(other.constData(), name.constData()) == 0;
    if (kind == QStringLiteral("dangling symlink"))
        return ::symlink(other.constData(), name.constData()) == 0;
    if (kind == QStringLiteral("hard link"))
        return writeFile(elsewhere, good) && ::link(other.constData(), name.constData()) == 0;
    if (kind == QStringLiteral("fifo"))
        return ::mkfifo(name.constData(), 0600) == 0;
    if (kind == QStringLiteral("directory"))
        return ::mkdir(name.constData(), 0700) == 0;
    if (kind == QStringLiteral("foreign"))
        return writeFile(path, good) && ::chown(name.constData(), somebodyElse, somebodyElse) == 0;
    return false;
}

bool isReported(const World &world, const QString &path)
{
    for (const RecordProblem &problem : world.snapshot()->registry.problems)
        if (problem.path == path.toStdString() && !problem.message.empty())
            return true;
    return false;
}

} // namespace

class TestRecordTrust : public QObject {
    Q_OBJECT

  private:
    static void kinds()
    {
        QTest::addColumn<QString>("kind");
        for (const auto *kind :
             {"malformed", "empty", "binary", "deep", "oversized", "of another process", "symlink",
              "dangling symlink", "hard link", "fifo", "directory", "foreign"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }

    static QString pathFor(const World &world, const ProcessKey &key, const QString &tail)
    {
        return world.registryPath() +
               QStringLiteral("/%1-%2%3.json").arg(key.pid).arg(key.startTicks).arg(tail);
    }

    static bool remove(const QString &path)
    {
        const QByteArray name = QFile::encodeName(path);
        return ::unlink(name.constData()) == 0 || ::rmdir(name.constData()) == 0;
    }

  private Q_SLOTS:
    void initTestCase() { QVERIFY(!pythonPath().isEmpty()); }

    void keepsAnUnregisteredProcess_data() { kinds(); }

    /// There before Proctor starts.
    void keepsAnUnregisteredProcess()
    {
        QFETCH(QString, kind);
        World world;
        const auto bridge = world.start(world.bridge());
        const auto owner = world.startIdle();
        QVERIFY(bridge && owner);
        Record record;
        record.workerId = "bad";
        record.process = bridge->held->key();
        record.owner = owner->held->key();
        const QString path = pathFor(world, bridge->held->key(), {});
        QVERIFY(makeBad(kind, path, record, world));

        world.watch();
        QVERIFY(isReported(world, path));
        QCOMPARE(world.verdict(bridge->held->key()), QStringLiteral("kept"));
        QCOMPARE(world.deciding(bridge->held->key()), QStringLiteral("unreadable-record"));
        CleanupRequest request;
        request.named = {bridge->held->key()};
        QVERIFY(world.plan(request)->targets.empty());

        // Reported, never deleted.
        world.scan();
        struct stat info {};
        QVERIFY(::lstat(QFile::encodeName(path).constData(), &info) == 0);
        QVERIFY(bridge->held->running());
    }

    void keepsAnOrphan_data() { kinds(); }

    /// Appears, while Proctor watches, beside the good record of a proven Orphan.
    void keepsAnOrphan()
    {
        QFETCH(QString, kind);
        World world;
        world.watch();
        const auto owner = world.startIdle();
        QVERIFY(owner);
        const auto worker = world.startWorker(
            {QStringLiteral("--owner-pid"), QString::number(owner->pid())}, world.bridge());
        QVERIFY(worker);
        const ProcessKey key = worker->held->key();
        const auto records = world.records();
        QCOMPARE(records.size(), std::size_t{1});
        QVERIFY(owner->held->end());
        QTRY_COMPARE_WITH_TIMEOUT(world.verdict(key), QStringLiteral("orphan"), patience);

        CleanupRequest request;
        request.orphans = {key};
        const PlanPtr plan = world.plan(request);
        QCOMPARE(plan->targets.size(), std::size_t{1});

        const QString path = pathFor(world, key, QStringLiteral(".0badf00d"));
        QVERIFY(makeBad(kind, path, records.front(), world));
        QTRY_VERIFY_WITH_TIMEOUT(isReported(world, path), patience);
        QTRY_COMPARE_WITH_TIMEOUT(world.verdict(key), QStringLiteral("kept"), patience);
        QCOMPARE(world.deciding(key), QStringLiteral("unreadable-record"));

        // The plan was made before.
        world.run(*plan);
        QTRY_VERIFY_WITH_TIMEOUT(world.finished(*plan), patience);
        QCOMPARE(world.outcome(*plan, key), QStringLiteral("refused"));
        QVERIFY(worker->held->running());

        QVERIFY(remove(path));
        QTRY_COMPARE_WITH_TIMEOUT(world.verdict(key), QStringLiteral("orphan"), patience);
        QVERIFY(!isReported(world, path));
    }

    /// Names that are no record's are nobody's business.
    void otherNames()
    {
        World world;
        for (const auto *name : {".tmp-1-2", "README", "1-2", "1-2.ending", "x-2.json", "1-.json",
                                 "-1-2.json", "99999999999999999999-1.json"})
            QVERIFY(writeFile(world.registryPath() + QLatin1Char('/') + QString::fromLatin1(name),
                              "{"));
        world.watch();
        QVERIFY(world.snapshot()->registry.problems.empty());
        QCOMPARE(world.snapshot()->registry.total, std::size_t{0});
    }
};

QTEST_GUILESS_MAIN(TestRecordTrust)
#include "tst_recordtrust.moc"
