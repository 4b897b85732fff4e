// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/registry.h"

#include "tests/support/compareenum.h"
#include "tests/support/fakeworld.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <sys/stat.h>
#include <unistd.h>

using namespace proctor;

namespace {

Record sample()
{
    Record record;
    record.workerId = "pool-3";
    record.fingerprint = "proctor_pool-3_1_9f3c61";
    record.process = {*BootId::parse("8f0c1d2e-1111-4222-8333-444455556666"), 4026531836, 31629,
                      393029, 5121};
    record.owner = record.process;
    record.owner.pid = 31625;
    record.owner.inode.reset();
    record.ownerName = "beam.smp";
    record.lifetime = Lifetime::Bound;
    record.labels = {{"pool", "main"}};
    return record;
}

} // namespace

class TestRecord : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    RegistryDirectory directory(const char *name = "workers")
    {
        const QString path = m_dir.filePath(QString::fromLatin1(name));
        return {path.toStdString(), std::nullopt, false, true};
    }
    QString file(const std::string &name)
    {
        return m_dir.filePath(QStringLiteral("workers/") + QString::fromStdString(name));
    }
    void put(const std::string &name, const QByteArray &bytes)
    {
        QFile out(file(name));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }

  private Q_SLOTS:
    void init() { QDir(m_dir.filePath(QStringLiteral("workers"))).removeRecursively(); }
    void roundTripKeepsUnknownKeys()
    {
        Record record = sample();
        record.unknownKeys = R"({"colour":"blue"})";
        const auto again = parseRecord(serializeRecord(record));
        QVERIFY(again);
        QCOMPARE(again->process, record.process);
        QCOMPARE(again->owner, record.owner);
        QCOMPARE_ENUM(again->lifetime, Lifetime::Bound);
        QCOMPARE(again->labels, record.labels);
        QCOMPARE(again->unknownKeys, record.unknownKeys);
    }
    void roundTripKeepsUnknownKeysOfProcessAndOwner()
    {
        std::string text = serializeRecord(sample());
        const auto put = [&text](const char *before, const char *key) {
            const auto at = text.find(before);
            QVERIFY(at != std::string::npos);
            text.insert(at, key);
        };
        put("\"pid\":31629", R"("cgroup":"/pool","name":"w",)");
        put("\"pid\":31625", R"("node":"a@b","seats":[1],)");
        const auto record = parseRecord(text);
        QVERIFY(record);
        QCOMPARE(record->unknownProcessKeys, std::string(R"({"cgroup":"/pool","name":"w"})"));
        QCOMPARE(record->unknownOwnerKeys, std::string(R"({"node":"a@b","seats":[1]})"));
        const auto again = parseRecord(serializeRecord(*record));
        QVERIFY(again);
        QCOMPARE(again->unknownProcessKeys, record->unknownProcessKeys);
        QCOMPARE(again->unknownOwnerKeys, record->unknownOwnerKeys);
        QCOMPARE(again->ownerName, std::string("beam.smp"));
        QVERIFY(again->unknownKeys.empty());
    }
    void absentLifetimeIsUnstated()
    {
        std::string text = serializeRecord(sample());
        const auto at = text.find("\"lifetime\":\"bound\",");
        text.erase(at, std::string("\"lifetime\":\"bound\",").size());
        QCOMPARE_ENUM(parseRecord(text)->lifetime, Lifetime::Unstated);
    }
    void wrongRecordsSayWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("says");
        const QByteArray good = QByteArray::fromStdString(serializeRecord(sample()));
        const auto with = [&good](const char *from, const char *to) {
            QByteArray out = good;
            out.replace(from, to);
            return out;
        };
        QTest::newRow("not json") << QByteArray("{") << QByteArray("JSON");
        QTest::newRow("array") << QByteArray("[]") << QByteArray("JSON");
        QTest::newRow("schema") << with("\"schema\":1", "\"schema\":2") << QByteArray("schema");
        QTest::newRow("pid text") << with("\"pid\":31629", "\"pid\":\"31629\"")
                                  << QByteArray("pid");
        QTest::newRow("pid 0") << with("\"pid\":31629", "\"pid\":0") << QByteArray("pid");
        QTest::newRow("pid negative") << with("\"pid\":31629", "\"pid\":-1") << QByteArray("pid");
        QTest::newRow("pid too large")
            << with("\"pid\":31629", "\"pid\":99999999999") << QByteArray("pid");
        QTest::newRow("lifetime") << with("\"bound\"", "\"ever\"") << QByteArray("lifetime");
        QTest::newRow("boot id") << with("8f0c1d2e", "8f0c1d2g") << QByteArray("boot_id");
        QTest::newRow("no worker id") << with("worker_id", "worker") << QByteArray("worker_id");
        QTest::newRow("deep") << QByteArray(10'000, '[') << QByteArray("nested");
    }
    void wrongRecordsSayWhatIsWrong()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, says);
        const auto record = parseRecord(json.toStdString());
        QVERIFY(!record);
        QVERIFY2(QByteArray::fromStdString(record.error().message).contains(says),
                 record.error().message.c_str());
    }
    void writtenWholeWithPrivateMode()
    {
        const auto store = RecordStore::openForWriting(directory());
        QVERIFY(store);
        const auto name = store->write(sample());
        QCOMPARE(name.value(), std::string("31629-393029.json"));
        struct stat info {};
        QCOMPARE(::stat(file(*name).toLocal8Bit().constData(), &info), 0);
        QCOMPARE(int(info.st_mode & 0777), 0600);
        QCOMPARE(QDir(m_dir.filePath(QStringLiteral("workers")))
                     .entryList(QDir::Files | QDir::Hidden)
                     .size(),
                 1);
    }
    void distrustedFilesAreReportedNotRead_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("symlink") << 0;
        QTest::newRow("hard link") << 1;
        QTest::newRow("fifo") << 2;
        QTest::newRow("oversized") << 3;
        QTest::newRow("name differs from content") << 4;
    }
    void distrustedFilesAreReportedNotRead()
    {
        QFETCH(int, kind);
        const auto store = RecordStore::openForWriting(directory());
        QVERIFY(store);
        QVERIFY(store->write(sample()));
        const std::string good = "31629-393029.json";
        const std::string bad = kind == 4 ? "77-88.json" : "31629-393029.0badc0de.json";
        const QByteArray from = file(good).toLocal8Bit();
        const QByteArray to = file(bad).toLocal8Bit();
        if (kind == 0)
            QCOMPARE(::symlink(from.constData(), to.constData()), 0);
        else if (kind == 1)
            QCOMPARE(::link(from.constData(), to.constData()), 0);
        else if (kind == 2)
            QCOMPARE(::mkfifo(to.constData(), 0600), 0);
        else if (kind == 3)
            put(bad, QByteArray(70'000, ' '));
        else
            put(bad, QByteArray::fromStdString(serializeRecord(sample())));
        const auto read = store->read(bad);
        QVERIFY(read);
        QVERIFY(!read->record);
        QVERIFY(!read->record.error().message.empty());
    }
    void aSymlinkInThePathIsRefused()
    {
        QVERIFY(RecordStore::openForWriting(directory()));
        const QString link = m_dir.filePath(QStringLiteral("link"));
        QFile::remove(link);
        QVERIFY(QFile::link(m_dir.filePath(QStringLiteral("workers")), link));
        const auto store = RecordStore::open(directory("link"));
        QVERIFY(!store);
        QCOMPARE(store.error().code, ErrorCode::Untrusted);
    }
    void aDirectoryOthersMayWriteIsRefused()
    {
        QVERIFY(RecordStore::openForWriting(directory()));
        QVERIFY(::chmod(m_dir.filePath(QStringLiteral("workers")).toLocal8Bit().constData(),
                        0777) == 0);
        QCOMPARE(RecordStore::open(directory()).error().code, ErrorCode::Untrusted);
    }
    void temporariesOfKilledWritersAreRemoved()
    {
        const auto store = RecordStore::openForWriting(directory());
        QVERIFY(store);
        const auto putAged = [this](const char *name, int minutes) {
            put(name, "{");
            QFile out(file(name));
            QVERIFY(out.open(QIODevice::ReadWrite));
            QVERIFY(out.setFileTime(QDateTime::currentDateTime().addSecs(-60 * minutes),
                                    QFileDevice::FileModificationTime));
        };
        putAged(".tmp-1-0badf00d", 61);
        putAged(".tmp-2-0badf00d", 59);
        putAged(".tmp-3-0badf00d", -600); // a clock that was set back
        putAged("README", 600);
        putAged("5-6.json", 600);
        if (::geteuid() == 0) { // another user's is not ours to remove
            putAged(".tmp-4-0badf00d", 61);
            QCOMPARE(::chown(QFile::encodeName(file(".tmp-4-0badf00d")).constData(), 65534, 65534),
                     0);
        }
        const auto left = [this] {
            return QDir(m_dir.filePath(QStringLiteral("workers")))
                .entryList(QDir::Files | QDir::Hidden);
        };
        const auto before = left();
        store->removeStaleTemporaries();
        QCOMPARE(left().size(), before.size() - 1);
        QVERIFY(!left().contains(QStringLiteral(".tmp-1-0badf00d")));
    }
    void pruningRemovesThem()
    {
        test::FakeWorld w;
        QFile out(w.dir.filePath(QStringLiteral(".tmp-1-0badf00d")));
        QVERIFY(out.open(QIODevice::WriteOnly));
        QVERIFY(out.setFileTime(QDateTime::currentDateTime().addSecs(-7200),
                                QFileDevice::FileModificationTime));
        w.engine->scan();
        QVERIFY(!out.exists());
    }
    void theAdoptionLockExcludesASecondHolder()
    {
        const auto store = RecordStore::openForWriting(directory());
        {
            const auto lock = store->lock();
            QVERIFY(lock);
            QCOMPARE(store->lock().error().code, ErrorCode::Busy);
        }
        QVERIFY(store->lock());
    }
    void theRegistrySeesRecordsComeAndGo()
    {
        const SystemClock clock;
        const auto store = RecordStore::openForWriting(directory());
        Registry registry({directory()}, clock);
        registry.load();
        QCOMPARE(registry.size(), 0U);
        QVERIFY(store->write(sample()));
        QCOMPARE(registry.takeChanged().size(), 1U);
        QCOMPARE(registry.find({31629, 393029}).size(), 1U);
        QVERIFY(store->remove("31629-393029.json"));
        registry.update();
        QCOMPARE(registry.size(), 0U);
    }
    void anUnreadableRecordStillBearsItsName()
    {
        const SystemClock clock;
        QVERIFY(RecordStore::openForWriting(directory()));
        put("5-6.json", "garbage");
        Registry registry({directory()}, clock);
        registry.load();
        const auto entries = registry.find({5, 6});
        QCOMPARE(entries.size(), 1U);
        QVERIFY(!entries[0].record);
        QVERIFY(entries[0].problem);
    }
};

QTEST_GUILESS_MAIN(TestRecord)
#include "tst_record.moc"
