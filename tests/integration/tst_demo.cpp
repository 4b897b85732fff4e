// SPDX-License-Identifier: GPL-3.0-or-later
// The demonstration with real processes: eight workers that keep their owner, three real orphans,
// and nothing left when the window goes, whichever way it goes. Every process is held by pidfd.
#include "app/proctor/demo.h"

#include "core/process/pidfd.h"
#include "core/process/procfs.h"
#include "core/registry/record.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDeadlineTimer>
#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <csignal>
#include <poll.h>
#include <vector>

using namespace proctor;

namespace {

constexpr int patience = 60'000; // only ever waited for in full when something is broken

struct Worker {
    Record record;
    ProcessHandle process;
};

bool awaitExit(const ProcessHandle &handle, QDeadlineTimer deadline)
{
    pollfd waited{handle.fd(), POLLIN, 0};
    return handle.exited() || ::poll(&waited, 1, static_cast<int>(deadline.remainingTime())) == 1;
}

bool allExit(const std::vector<Worker> &workers)
{
    const QDeadlineTimer deadline(patience);
    for (const Worker &worker : workers)
        if (!awaitExit(worker.process, deadline))
            return false;
    return true;
}

} // namespace

class TestDemo : public QObject {
    Q_OBJECT
  private:
    std::unique_ptr<Procfs> m_proc;

    /// All records of \p directory, each with its verified process held.
    std::vector<Worker> workersIn(const QString &directory) const
    {
        std::vector<Worker> workers;
        const QDir dir(directory);
        for (const QString &name : dir.entryList({QStringLiteral("*.json")}, QDir::Files)) {
            QFile file(dir.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            auto record = parseRecord(file.readAll().toStdString());
            if (!record)
                continue;
            auto handle = openPidfd(record->process.pid);
            if (handle && compare(*m_proc, *handle, record->process) == Identity::Same)
                workers.push_back({std::move(*record), std::move(*handle)});
        }
        return workers;
    }

    bool ownerIsDead(const Worker &worker) const
    {
        const auto owner = openPidfd(worker.record.owner.pid);
        if (!owner)
            return owner.error().code == ErrorCode::Vanished;
        return owner->exited() || compare(*m_proc, *owner, worker.record.owner) != Identity::Same;
    }

  private Q_SLOTS:
    void initTestCase()
    {
        auto proc = Procfs::open();
        QVERIFY(proc.has_value());
        m_proc = std::move(*proc);
    }

    void eightKeepTheirOwnerAndThreeAreOrphans()
    {
        QTemporaryDir directory;
        auto demo = std::make_unique<Demo>(directory.path());
        QSignalSpy ready(demo.get(), &Demo::ready);
        QSignalSpy failed(demo.get(), &Demo::failed);
        QVERIFY(demo->start());
        QVERIFY2(ready.wait(patience), qPrintable(failed.value(0).value(0).toString()));

        const std::vector<Worker> workers = workersIn(directory.path());
        QCOMPARE(workers.size(), std::size_t{11});
        int orphans = 0;
        for (const Worker &worker : workers) {
            QVERIFY(!worker.process.exited());
            QVERIFY(worker.record.lifetime == Lifetime::Bound);
            QCOMPARE(worker.record.profile, std::string("dspy-bridge"));
            if (!ownerIsDead(worker))
                continue;
            ++orphans;
            // Nobody writes to its stdin any more, and that alone has not ended it.
            const auto input = m_proc->stdinState(worker.record.process.pid);
            QVERIFY(input.has_value() && *input == StdinState::Hangup);
        }
        QCOMPARE(orphans, 3);
        QCOMPARE(failed.count(), 0);

        demo.reset();
        QVERIFY(allExit(workers));
    }

    void nothingOutlivesAKilledWindow()
    {
        QTemporaryDir directory;
        QProcess window;
        window.start(QCoreApplication::applicationFilePath(),
                     {QStringLiteral("--host"), directory.path()});
        while (!window.canReadLine())
            QVERIFY2(window.waitForReadyRead(patience), window.readAllStandardError().constData());
        QCOMPARE(window.readLine().trimmed(), QByteArray("ready"));
        const std::vector<Worker> workers = workersIn(directory.path());
        QCOMPARE(workers.size(), std::size_t{11});

        // Our own child, not reaped yet: the pid is still its own.
        auto handle = openPidfd(static_cast<pid_t>(window.processId()));
        QVERIFY(handle.has_value());
        QVERIFY(PidfdSignaller().send(*handle, SIGKILL).has_value());
        QVERIFY(window.waitForFinished(patience));
        QVERIFY(allExit(workers));
    }

    void whatIsMissingIsNamed()
    {
        QTemporaryDir directory;
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", directory.path().toLocal8Bit());
        Demo demo(directory.path());
        QSignalSpy failed(&demo, &Demo::failed);
        QVERIFY(!demo.start());
        qputenv("PATH", path);
        QCOMPARE(failed.count(), 1);
        QVERIFY(failed.at(0).at(0).toString().contains(QStringLiteral("python3")));
    }

    void aPoolThatCannotRegisterSaysWhy()
    {
        QTemporaryDir directory;
        Demo demo(directory.path() + QStringLiteral("/file"));
        QFile file(directory.path() + QStringLiteral("/file")); // no directory can be made there
        QVERIFY(file.open(QIODevice::WriteOnly));
        QSignalSpy failed(&demo, &Demo::failed);
        QSignalSpy ready(&demo, &Demo::ready);
        demo.start();
        QVERIFY(failed.wait(patience));
        QCOMPARE(ready.count(), 0);
    }
};

/// A window's stand-in: holds a Demo until it is killed.
static int host(QCoreApplication &app, const QString &directory)
{
    Demo demo(directory);
    QObject::connect(&demo, &Demo::ready, [] {
        QFile out;
        if (out.open(stdout, QIODevice::WriteOnly))
            out.write("ready\n");
    });
    QObject::connect(&demo, &Demo::failed, [&app](const QString &why) {
        qCritical("%s", qPrintable(why));
        app.exit(1);
    });
    return demo.start() ? QCoreApplication::exec() : 1;
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QStringLiteral("--host"))
        return host(app, arguments.value(2));
    TestDemo test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_demo.moc"
