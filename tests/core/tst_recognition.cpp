// SPDX-License-Identifier: GPL-3.0-or-later
// When the engine recognises, and when it takes that back: at exec, when files change.
#include "core/engine/monitor.h"
#include "tests/support/compareenum.h"
#include "tests/support/fakeworld.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace proctor;
using namespace proctor::test;

namespace {

constexpr int patience = 60'000; // ms; waited for in full only when something is broken

Profile profileOf(const std::string &toml)
{
    return parseProfile(toml, "test.toml").value();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(bytes);
}

QByteArray executable(const char *profile, const char *name)
{
    return QByteArray("name = \"") + profile + "\"\n[[match]]\nexecutables = [\"" + name + "\"]\n";
}

/// The names of the profiles that a snapshot shows and the user has made.
QStringList own(const Snapshot &snapshot)
{
    QStringList out;
    for (const ProfileView &profile : snapshot.profiles)
        if (!profile.builtIn)
            out << QString::fromStdString(profile.name);
    return out;
}

} // namespace

class TestRecognition : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aForkThatExecsIsNoWorkerAnyMore()
    {
        FakeWorld world;
        world.startWorker(50, 2);
        world.os.at(50).stat.startTicks = 360'000; // just now
        const ProcessKey fork = world.os.keyOf(50);
        world.engine->scan();
        QVERIFY(world.engine->snapshot()->find(fork));
        world.os.at(50).cmdline = {"ls", "-l"};
        world.os.at(50).exe = "/usr/bin/ls";
        world.engine->scan();
        QVERIFY(!world.engine->snapshot()->find(fork));
    }
    void aSuspectThatBecameAnotherProgramIsRefused()
    {
        FakeWorld world;
        world.os.start(30, "beam.smp");
        const ProcessKey worker = world.startWorker(50, 30);
        world.os.at(50).stdinState = StdinState::Hangup;
        world.engine->scan();
        world.os.exit(30);
        QCOMPARE_ENUM(world.verdict(50), Verdict::Suspect);
        // Long settled: no scan reads its command line again.
        world.os.advance(std::chrono::hours(1));
        world.engine->scan();
        world.engine->scan();
        const TargetReport report = world.clean(worker, true, [&world] {
            world.os.at(50).cmdline = {"postgres"};
            world.os.at(50).exe = "/usr/bin/postgres";
        });
        QVERIFY(report.outcome == Outcome::Refused);
        QVERIFY(world.os.sent.empty());
    }
    void onlyNamedVariablesAreReadAndOnlyWhereTheShapeFits()
    {
        FakeWorld world;
        Catalogue catalogue;
        catalogue.add(profileOf("name='marked'\n[[match]]\ninterpreters=['node']\n"
                                "programs=['worker.js']\nenvironment=['MINE_POOL=a*']\n"));
        world.engine->setCatalogue(std::move(catalogue));
        world.os.start(50, "node", 2, {"node", "worker.js"});
        world.os.at(50).environment.values = {{"MINE_POOL", "a1"}, {"SECRET", "s"}};
        world.os.start(51, "node", 2, {"node", "other.js"});
        world.os.at(51).environment.values = {{"MINE_POOL", "a1"}};
        world.os.start(52, "node", 2, {"node", "worker.js"});
        world.os.at(52).environment.wiped = true;
        world.engine->scan();
        QCOMPARE(world.engine->snapshot()->rows.size(), 1U);
        QCOMPARE(world.engine->snapshot()->rows[0].key.pid, 50);
        QVERIFY(!world.os.variablesAsked[50].contains("SECRET"));
        QVERIFY(world.os.variablesAsked[50].contains("MINE_POOL"));
        QVERIFY(!world.os.variablesAsked[51].contains("MINE_POOL"));
    }
    void anotherCatalogueTakesBackAndRecognises()
    {
        FakeWorld world;
        const ProcessKey python = world.startWorker(50, 2);
        const ProcessKey ruby = world.os.start(51, "ruby", 2, {"ruby", "worker.rb"});
        world.os.advance(std::chrono::hours(1)); // both long settled
        world.engine->scan();
        QVERIFY(world.engine->snapshot()->find(python));
        Catalogue other;
        other.add(
            profileOf("name='ruby'\n[[match]]\ninterpreters=['ruby*']\nprograms=['worker.rb']\n"));
        world.engine->setCatalogue(std::move(other));
        world.engine->scan();
        const auto snapshot = world.engine->snapshot();
        QVERIFY(!snapshot->find(python));
        QVERIFY(snapshot->find(ruby));
        QCOMPARE(snapshot->profiles.at(0).matches, 1U);
    }
    void aRegisteredWorkerStaysWithoutItsProfile()
    {
        FakeWorld world;
        const ProcessKey owner = world.os.start(30, "beam.smp");
        const ProcessKey worker = world.startWorker(50, 30);
        world.registerWorker(worker, owner);
        QCOMPARE_ENUM(world.verdict(50), Verdict::Active);
        world.engine->setCatalogue(Catalogue());
        QCOMPARE_ENUM(world.verdict(50), Verdict::Active);
    }

    void theUsersOwnAreAskedFirstAndFallbacksLast()
    {
        QTemporaryDir dir;
        write(dir.filePath(QStringLiteral("mine.toml")),
              "name='mine'\n[[match]]\ninterpreters=['python*']\nprograms=['dspy_bridge.py']\n");
        const Catalogue catalogue = Catalogue::load(dir.path().toStdString());
        const std::vector<std::string> bridge{"python3", "dspy_bridge.py"};
        QCOMPARE(catalogue.match({"", &bridge, {}})->name, std::string("mine"));
        QVERIFY(catalogue.profiles().back()->fallback);
    }
    void twoFilesWithOneNameAreReportedAndTheFirstStays()
    {
        QTemporaryDir dir;
        write(dir.filePath(QStringLiteral("a.toml")), executable("mine", "first"));
        write(dir.filePath(QStringLiteral("b.toml")), executable("mine", "second"));
        const Catalogue catalogue = Catalogue::load(dir.path().toStdString());
        QCOMPARE(catalogue.problems().size(), 1U);
        QVERIFY(catalogue.problems()[0].path.ends_with("b.toml"));
        QCOMPARE(catalogue.byName("mine")->matches[0].executables[0], std::string("first"));
    }
    void aWrongFileNeverDisablesTheBuiltInOfItsName()
    {
        QTemporaryDir dir;
        write(dir.filePath(QStringLiteral("celery.toml")), "name = \"celery\"\nenabled = \"no\"\n");
        const Catalogue catalogue = Catalogue::load(dir.path().toStdString());
        QCOMPARE(catalogue.problems().size(), 1U);
        QVERIFY(catalogue.byName("celery")->builtIn && catalogue.byName("celery")->enabled);
    }
    void problemsDegradeHealthAndAreInTheSnapshot()
    {
        QTemporaryDir dir;
        write(dir.filePath(QStringLiteral("bad.toml")), "name = \"bad\"\n");
        FakeWorld world;
        world.engine->setCatalogue(Catalogue::load(dir.path().toStdString()));
        world.engine->scan();
        const auto snapshot = world.engine->snapshot();
        QCOMPARE(snapshot->profileProblems.size(), 1U);
        QVERIFY(snapshot->profileProblems[0].where.ends_with("bad.toml:1"));
        QVERIFY(snapshot->health == Health::Degraded);
    }

    void filesAreTakenInWhenTheyChange()
    {
        QTemporaryDir dir;
        const QString folder = dir.filePath(QStringLiteral("proctor/profiles")); // not there yet
        FakeWorld world;
        world.engine->setCatalogue(Catalogue::load(folder.toStdString()));
        const ProcessKey worker = world.os.start(50, "mine-worker");
        Monitor monitor(std::move(world.engine), std::chrono::milliseconds(0));
        SnapshotPtr snapshot;
        connect(&monitor, &Monitor::snapshotReady, this, [&](const SnapshotPtr &newest) {
            snapshot = newest;
            monitor.snapshotTaken();
        });
        monitor.start();
        QVERIFY(snapshot && own(*snapshot).isEmpty() && !snapshot->find(worker));
        const auto shows = [&](const QStringList &names) {
            return QTest::qWaitFor([&] { return own(*snapshot) == names; }, patience);
        };

        const QString file = folder + QStringLiteral("/mine.toml");
        QVERIFY(QDir().mkpath(folder));
        write(file, executable("mine", "mine-worker"));
        QVERIFY(shows({QStringLiteral("mine")}));
        QVERIFY(snapshot->find(worker));

        write(file, executable("renamed", "mine-worker")); // in place
        QVERIFY(shows({QStringLiteral("renamed")}));

        write(folder + QStringLiteral("/new"), executable("moved", "mine-worker"));
        QVERIFY(QFile::remove(file));
        QVERIFY(QFile::rename(folder + QStringLiteral("/new"), file)); // as editors do it
        QVERIFY(shows({QStringLiteral("moved")}));

        QVERIFY(QDir(folder).removeRecursively());
        QVERIFY(shows({}));
        QVERIFY(!snapshot->find(worker));

        QVERIFY(QDir().mkpath(folder));
        write(file, executable("again", "mine-worker"));
        QVERIFY(shows({QStringLiteral("again")}));
    }
};

QTEST_GUILESS_MAIN(TestRecognition)
#include "tst_recognition.moc"
