// SPDX-License-Identifier: GPL-3.0-or-later
// The registry that is judged from is the one that is there: directories that appear, are replaced,
// cannot be believed or hold too much. Over a scripted OS and real directories.
#include "tests/support/fakeworld.h"

#include "tests/support/compareenum.h"

#include <QtTest/QTest>

#include <filesystem>
#include <fstream>
#include <sys/stat.h>

using namespace proctor;
using namespace proctor::test;
namespace fs = std::filesystem;

namespace {

/// A user's directory below a folder of the test's.
struct Places {
    QTemporaryDir dir;

    std::string path(const char *name) const { return dir.path().toStdString() + '/' + name; }
    RegistryDirectory own(const char *name) const
    {
        return {path(name), std::uint32_t(::geteuid()), false, false};
    }
    RegistryDirectory made(const char *name) const
    {
        fs::create_directories(path(name));
        return own(name);
    }
};

/// An Engine over several directories; worker 200 of owner 300, and 301 who may adopt it.
struct World {
    FakeOs os;
    Registry registry;
    Engine engine;
    ProcessKey owner = os.start(300, "beam.smp");
    ProcessKey worker = os.start(200, "python3", 300, {"python3", "worker.py"});

    explicit World(std::vector<RegistryDirectory> directories)
        : registry(std::move(directories), os), engine(os, os, registry, os, Catalogue())
    {
        registry.load();
    }
    Verdict verdict(pid_t pid = 200)
    {
        engine.scan();
        engine.takeEvents();
        const auto snapshot = engine.snapshot();
        for (const ProcessRow &row : snapshot->rows)
            if (row.key.pid == pid && !row.ended)
                return row.judgement->verdict;
        return Verdict::Zombie; // no row: nothing here makes zombies
    }
    void write(const RegistryDirectory &directory, const ProcessKey &by)
    {
        Record record;
        record.workerId = "pool-1";
        record.process = worker;
        record.owner = by;
        record.lifetime = Lifetime::Bound;
        const auto store = RecordStore::openForWriting(directory);
        const auto lock = store->lock();
        (void)store->write(record).value();
    }
    TargetReport clean(const std::function<void()> &afterPlan)
    {
        CleanupRequest request;
        request.orphans = {worker};
        const PlanPtr plan = engine.plan(request);
        if (afterPlan)
            afterPlan();
        engine.run(*plan, {worker});
        ReportPtr last;
        for (int i = 0; i < 100 && (i == 0 || engine.cleaning()); ++i) {
            engine.takeEvents();
            for (const ReportPtr &report : engine.takeReports())
                last = report;
            os.advance(std::chrono::milliseconds(500));
        }
        return last && !last->targets.empty() ? last->targets.front() : TargetReport{};
    }
};

} // namespace

class TestRegistry : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aDirectoryMadeAgainIsReadAgain()
    {
        const Places places;
        World world({places.made("a/workers")});
        world.engine.scan();
        fs::remove_all(places.path("a"));
        world.engine.scan();
        world.write(places.made("a/workers"), world.owner);
        QCOMPARE_ENUM(world.verdict(), Verdict::Active);
    }
    void anAdoptionWhereThePathLeadsNowIsSeenBeforeTheSignal()
    {
        const Places places;
        World world({places.made("a/workers")});
        world.write(places.own("a/workers"), world.owner);
        QCOMPARE_ENUM(world.verdict(), Verdict::Active);
        world.os.exit(300);
        QCOMPARE_ENUM(world.verdict(), Verdict::Orphan);
        const TargetReport report = world.clean([&] {
            fs::rename(places.path("a"), places.path("b")); // as a lazy unmount leaves it: open
            world.write(places.made("a/workers"), world.os.start(301, "beam.smp"));
        });
        QCOMPARE_ENUM(report.outcome.value(), Outcome::Refused);
        QVERIFY(world.os.sent.empty());
    }
    void anAdoptionInADirectoryThatAppearsIsSeenBeforeTheSignal()
    {
        const Places places;
        World world({places.made("a/workers"), places.own("b/workers")});
        world.write(places.own("a/workers"), world.owner);
        world.os.exit(300);
        QCOMPARE_ENUM(world.verdict(), Verdict::Orphan);
        const TargetReport report = world.clean(
            [&] { world.write(places.made("b/workers"), world.os.start(301, "beam.smp")); });
        QCOMPARE_ENUM(report.outcome.value(), Outcome::Refused);
        QVERIFY(world.os.sent.empty());
    }
    void anOwnDirectoryThatOthersMayChangeMakesBlind()
    {
        const Places places;
        World world({places.made("a/workers"), places.made("b/workers")});
        world.write(places.own("a/workers"), world.owner);
        fs::permissions(places.path("b/workers"), fs::perms(0775));
        world.os.exit(300);
        QVERIFY(world.verdict() != Verdict::Orphan);
        QVERIFY(world.registry.blindFor(::geteuid()));
    }
    void aWayThatOthersCouldReplaceIsNotTrusted()
    {
        const Places places;
        (void)places.made("a/workers");
        QCOMPARE(::chmod(places.path("a").c_str(), 0777), 0);
        const auto store = RecordStore::open(places.own("a/workers"));
        QVERIFY(!store);
        QVERIFY(store.error().code == ErrorCode::Untrusted);
        QVERIFY(store.error().message.find(places.path("a")) != std::string::npos);
    }
    void nothingIsMadeThroughASymlink()
    {
        const Places places;
        (void)places.made("real");
        fs::create_directory_symlink(places.path("real"), places.path("link"));
        QVERIFY(!RecordStore::openForWriting(places.own("link/workers")));
        QVERIFY(!fs::exists(places.path("real/workers")));
    }
    void oneDirectoryUnderTwoNamesIsReadAndLockedOnce()
    {
        const Places places;
        RegistryDirectory again = places.made("a/workers");
        again.path += '/';
        World world({places.own("a/workers"), again});
        world.write(places.own("a/workers"), world.owner);
        world.os.exit(300);
        QCOMPARE_ENUM(world.verdict(), Verdict::Orphan);
        QCOMPARE(world.registry.size(), 1U);
        QCOMPARE_ENUM(world.clean({}).outcome.value(), Outcome::Ended);
    }
    void tooManyRecordsOfOneUserBlindForHimAlone()
    {
        if (::geteuid() != 0)
            QFAIL("run this test as root: it writes another user's files");
        const Places places;
        RegistryDirectory shared{places.path("shared"), std::nullopt, true, false};
        fs::create_directory(shared.path);
        QCOMPARE(::chmod(shared.path.c_str(), 01777), 0);
        for (std::size_t i = 0; i <= Registry::mostPerUser; ++i) {
            const std::string file = shared.path + '/' + std::to_string(1'000'000 + i) + "-1.json";
            std::ofstream(file) << 'x';
            QCOMPARE(::chown(file.c_str(), 4242, 4242), 0);
        }
        World world({shared});
        QVERIFY(world.registry.blindFor(4242));
        QVERIFY(!world.registry.blindFor(1000));
        for (const auto &file : fs::directory_iterator(shared.path))
            fs::remove(file.path());
        world.engine.scan(); // takes the removals in
        world.engine.scan(); // and looks whether all fits now
        QVERIFY(!world.registry.blindFor(4242));
    }
    void recordsAreFoundByTheirOwner()
    {
        const Places places;
        World world({places.made("a/workers")});
        const ProcessKey heir = world.os.start(301, "beam.smp");
        const auto nameOf = [](const ProcessKey &key) {
            return RecordName{key.pid, key.startTicks};
        };
        const auto owned = [&](const ProcessKey &by) {
            (void)world.registry.takeChanged();
            return world.registry.ownedBy(nameOf(by)).size();
        };
        world.write(places.own("a/workers"), world.owner);
        QCOMPARE(owned(world.owner), 1U);
        world.write(places.own("a/workers"), heir); // in place of the first
        QCOMPARE(owned(world.owner), 0U);
        QCOMPARE(owned(heir), 1U);
        fs::remove(places.path("a/workers/") + recordFileName(nameOf(world.worker)));
        QCOMPARE(owned(heir), 0U);
        world.write(places.own("a/workers"), heir);
        QCOMPARE(owned(heir), 1U);
        fs::remove_all(places.path("a"));
        world.engine.scan();
        QCOMPARE(owned(heir), 0U);
    }
    void aSuspendLetsHeartbeatsBeginAnew()
    {
        const Places places;
        World world({places.made("a/workers")});
        Record record;
        record.workerId = "pool-1";
        record.process = world.worker;
        record.owner = world.owner;
        record.heartbeatTimeoutS = 30;
        QVERIFY(RecordStore::open(places.own("a/workers"))->write(record));
        QCOMPARE_ENUM(world.verdict(), Verdict::Active);
        world.os.advance(std::chrono::seconds(20));
        world.engine.scan();
        world.os.suspend(std::chrono::hours(8));
        world.engine.scan();
        world.os.advance(std::chrono::seconds(20));
        world.engine.scan();
        QCOMPARE(world.engine.snapshot()->counts.stalled, 0U);
        world.os.advance(std::chrono::seconds(20));
        world.engine.scan();
        QCOMPARE(world.engine.snapshot()->counts.stalled, 1U);
    }
};

QTEST_GUILESS_MAIN(TestRegistry)
#include "tst_registry.moc"
