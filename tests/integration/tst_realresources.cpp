// SPDX-License-Identifier: GPL-3.0-or-later
// Open files and I/O of real processes: this one, whose own doings are known, and a child that is
// looked at.
#include "tests/support/realprocess.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>

using namespace proctor;

class TestRealResources : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void ownOpenFilesAreCounted()
    {
        World world;
        const pid_t self = world.source().host().self;
        const auto before = world.source().openFiles(self);
        QVERIFY(before);
        QVERIFY(*before >= 3);
        std::vector<UniqueFd> more;
        for (int i = 0; i < 5; ++i)
            more.emplace_back(::open("/dev/null", O_RDONLY | O_CLOEXEC));
        QCOMPARE(world.source().openFiles(self).value(), *before + 5);
    }

    void ownReadsAndWritesAreCounted()
    {
        World world;
        const pid_t self = world.source().host().self;
        const auto before = world.source().io(self);
        if (!before) // a kernel without CONFIG_TASK_IO_ACCOUNTING
            QCOMPARE(before.error().code, ErrorCode::Vanished);
        else {
            QFile file(world.file(QStringLiteral("bytes")));
            QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
            QCOMPARE(file.write(QByteArray(100'000, 'x')), 100'000);
            QVERIFY(file.seek(0));
            QCOMPARE(file.read(50'000).size(), 50'000);
            const auto after = world.source().io(self);
            QVERIFY(after);
            QVERIFY(after->writtenBytes - before->writtenBytes >= 100'000);
            QVERIFY(after->readBytes - before->readBytes >= 50'000);
        }
    }

    /// As root, of a child that is nobody and asks for this test's.
    void ioOfAnotherUserIsDenied()
    {
        if (::geteuid() != 0) {
            struct stat init {};
            if (::stat("/proc/1", &init) == 0 && init.st_uid != ::geteuid())
                QCOMPARE(Procfs::open().value()->io(1).error().code, ErrorCode::Denied);
            return;
        }
        const pid_t child = ::fork();
        if (child == 0) {
            const bool dropped = ::setgid(65534) == 0 && ::setuid(65534) == 0;
            const auto source = Procfs::open();
            if (!dropped || !source)
                ::_exit(2);
            const auto io = (*source)->io(::getppid());
            ::_exit(!io && io.error().code == ErrorCode::Denied ? 0 : 1);
        }
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
    }

    void aWorkerThatIsLookedAtIsSampled()
    {
        World world;
        const auto worker = world.start(world.bridge());
        QVERIFY(worker);
        const ProcessKey key = worker->held->key();
        world.watch();
        QVERIFY(world.row(key));
        QVERIFY(!world.snapshot()->resources.contains(key));
        world.setFocus(key);
        QTRY_VERIFY_WITH_TIMEOUT(world.snapshot()->resources.contains(key), patience);
        const ResourceSample sample = world.snapshot()->resources.at(key)->samples().back();
        QVERIFY(sample.openFiles.value() >= 3);
        QVERIFY(sample.threads.value() >= 1);
        QVERIFY(!world.snapshot()->resources.at(key)->openFilesDenied);
    }
};

QTEST_GUILESS_MAIN(TestRealResources)
#include "tst_realresources.moc"
