// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/endingmark.h"

#include "tests/support/fakeworld.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtTest/QTest>

#include <sys/stat.h>

using namespace proctor;
using namespace proctor::test;

namespace {

constexpr RecordName name{200, 7};
constexpr uid_t stranger = 65534;

} // namespace

class TestEndingMark : public QObject {
    Q_OBJECT

    static QString path(const FakeWorld &w)
    {
        return w.dir.filePath(QStringLiteral("200-7.ending"));
    }
    static QByteArray nativePath(const FakeWorld &w) { return QFile::encodeName(path(w)); }
    static QByteArray content(const FakeWorld &w)
    {
        QFile file(path(w));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }
    static void put(const FakeWorld &w, const QByteArray &bytes)
    {
        QFile file(path(w));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    static bool isEnding(FakeWorld &w) { return w.store.isEnding(name, ::geteuid(), w.os); }

  private Q_SLOTS:
    void holdsItsWriter()
    {
        FakeWorld w;
        const ProcessKey self = w.os.keyOf(100);
        QVERIFY(!isEnding(w));
        QVERIFY(w.store.markEnding(name, self));
        QCOMPARE(content(w), QByteArray::fromStdString(self.toString() + '\n'));
        QVERIFY(isEnding(w));
        w.store.clearEnding(name, self);
        QVERIFY(!QFile::exists(path(w)));
    }

    void theEnginesOwnKeyIsWritten()
    {
        FakeWorld w;
        w.registry.markEnding(name);
        QCOMPARE(content(w), QByteArray::fromStdString(w.os.keyOf(100).toString() + '\n'));
        w.registry.clearEnding(name);
        QVERIFY(!QFile::exists(path(w)));
    }

    void aDeadWritersMarkCountsForNothing_data()
    {
        QTest::addColumn<QString>("fate");
        QTest::addColumn<bool>("ending");
        QTest::newRow("alive") << QStringLiteral("alive") << true;
        QTest::newRow("reaped") << QStringLiteral("reaped") << false;
        QTest::newRow("zombie") << QStringLiteral("zombie") << false;
        QTest::newRow("pid reused") << QStringLiteral("reused") << false;
        QTest::newRow("hidden") << QStringLiteral("hidden") << true;
        QTest::newRow("of another boot") << QStringLiteral("boot") << false;
        QTest::newRow("of another namespace") << QStringLiteral("namespace") << true;
        QTest::newRow("nobody") << QStringLiteral("nobody") << true;
        QTest::newRow("nonsense") << QStringLiteral("nonsense") << true;
        QTest::newRow("half written") << QStringLiteral("half") << true;
    }
    void aDeadWritersMarkCountsForNothing()
    {
        QFETCH(QString, fate);
        QFETCH(bool, ending);
        FakeWorld w;
        ProcessKey writer = w.os.start(400, "proctor");
        if (fate == QStringLiteral("boot"))
            writer.bootId.bytes[0] ^= 1;
        if (fate == QStringLiteral("namespace"))
            ++writer.pidNs;
        QVERIFY(w.store.markEnding(name, writer));
        if (fate == QStringLiteral("reaped"))
            w.os.exit(400);
        if (fate == QStringLiteral("zombie"))
            w.os.becomeZombie(400);
        if (fate == QStringLiteral("hidden"))
            w.os.at(400).hidden = true;
        if (fate == QStringLiteral("reused")) {
            w.os.exit(400);
            w.os.start(400, "other");
        }
        if (fate == QStringLiteral("nobody"))
            put(w, {});
        if (fate == QStringLiteral("nonsense"))
            put(w, "yes\n");
        if (fate == QStringLiteral("half")) {
            put(w, QByteArray::fromStdString(writer.toString()));
            w.os.exit(400);
        }
        QCOMPARE(isEnding(w), ending);
    }

    /// What an earlier Proctor has left is replaced; what is no file of ours is never opened.
    void whatIsInTheWay_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("fifo") << QStringLiteral("fifo");
        QTest::newRow("symlink") << QStringLiteral("symlink");
        QTest::newRow("directory") << QStringLiteral("directory");
    }
    void whatIsInTheWay()
    {
        QFETCH(QString, kind);
        FakeWorld w;
        const QByteArray native = nativePath(w);
        if (kind == QStringLiteral("fifo"))
            QCOMPARE(::mkfifo(native.constData(), 0666), 0);
        else if (kind == QStringLiteral("symlink"))
            QCOMPARE(::symlink("elsewhere", native.constData()), 0);
        else
            QCOMPARE(::mkdir(native.constData(), 0700), 0);
        const auto marked = w.store.markEnding(name, w.os.keyOf(100));
        QVERIFY(!marked);
        QCOMPARE(marked.error().code, ErrorCode::Untrusted);
        QVERIFY(!isEnding(w));
        w.store.clearEnding(name, w.os.keyOf(100));
        struct stat info {};
        QCOMPARE(::lstat(native.constData(), &info), 0);
        QVERIFY(!QFile::exists(w.dir.filePath(QStringLiteral("elsewhere"))));
    }

    void anEarlierOfOursIsReplacedAndNotCleared()
    {
        FakeWorld w;
        const ProcessKey self = w.os.keyOf(100);
        const ProcessKey earlier = w.os.start(400, "proctor");
        QVERIFY(w.store.markEnding(name, earlier));
        w.os.exit(400);
        QVERIFY(!isEnding(w));
        QVERIFY(w.store.markEnding(name, self));
        QVERIFY(isEnding(w));
        w.store.clearEnding(name, earlier);
        QVERIFY(isEnding(w));
        QCOMPARE(QDir(w.dir.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void aStrangersMarkIsNotBelieved()
    {
        if (::geteuid() != 0)
            return; // takes another user
        FakeWorld w;
        QVERIFY(w.store.markEnding(name, w.os.keyOf(100)));
        QVERIFY(isEnding(w));
        QCOMPARE(::chown(nativePath(w).constData(), stranger, stranger), 0);
        QVERIFY(!isEnding(w));
        QVERIFY(w.store.isEnding(name, stranger, w.os)); // the worker's own user
        QCOMPARE(w.store.markEnding(name, w.os.keyOf(100)).error().code, ErrorCode::Untrusted);
    }
};

QTEST_GUILESS_MAIN(TestEndingMark)
#include "tst_endingmark.moc"
