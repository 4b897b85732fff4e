// SPDX-License-Identifier: GPL-3.0-or-later
// What is sampled of the process that somebody looks at, what of everybody, and what else the
// details and columns are told: heartbeats, cgroups, what a cleanup did.
#include "tests/support/compareenum.h"
#include "tests/support/fakeworld.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace proctor;
using namespace proctor::test;
using namespace std::chrono_literals;

namespace {

constexpr pid_t looked = 4312;
constexpr pid_t other = 4313;

/// When the io of \c looked is asked for next, another process has its pid.
void replaceAtNextIo(FakeOs &os)
{
    os.beforeRead = [&os, asked = os.ioAsked[looked]] {
        if (os.ioAsked[looked] != asked + 1)
            return;
        os.exit(looked);
        os.start(looked, "stranger");
        os.at(looked).openFiles = 999;
        os.at(looked).io = {1'000'000, 1'000'000};
        os.beforeRead = {};
    };
}

struct Watched : FakeWorld {
    ProcessKey key;
    ProcessKey otherKey;

    Watched()
    {
        const ProcessKey owner = os.start(4290, "beam.smp");
        key = startWorker(looked, 4290);
        otherKey = startWorker(other, 4290);
        registerWorker(key, owner);
        registerWorker(otherKey, owner);
        engine->scan();
    }
    void look(std::chrono::nanoseconds later = 1s)
    {
        os.advance(later);
        engine->scan();
    }
    std::shared_ptr<const ResourceSeries> series(const ProcessKey &of)
    {
        const auto all = engine->snapshot()->resources;
        const auto found = all.find(of);
        return found == all.end() ? nullptr : found->second;
    }
    ResourceSample newest() { return series(key)->samples().back(); }
};

} // namespace

class TestResources : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void onlyWhoIsLookedAtIsAsked()
    {
        Watched world;
        world.look();
        QVERIFY(world.engine->snapshot()->resources.empty());
        world.engine->setFocus(world.key);
        world.look();
        QVERIFY(world.series(world.key));
        QVERIFY(!world.series(world.otherKey));
        QVERIFY(world.os.ioAsked[looked] > 0);
        QCOMPARE(world.os.ioAsked[other], 0);
        world.engine->setFocus(std::nullopt);
        const int asked = world.os.ioAsked[looked];
        world.look();
        QCOMPARE(world.os.ioAsked[looked], asked);
    }

    void firstSampleComesWithTheFocus()
    {
        Watched world;
        world.os.at(looked).openFiles = 12;
        world.os.at(looked).stat.threads = 5;
        world.look();
        world.engine->setFocus(world.key);
        const ResourceSample sample = world.newest();
        QCOMPARE(sample.openFiles.value(), 12U);
        QCOMPARE(sample.threads.value(), 5);
        QVERIFY(sample.rssBytes);
        QVERIFY2(!sample.readPerS, "a rate needs two reads");
    }

    void ratesAreBytesPerSecondBetweenTwoReads()
    {
        Watched world;
        world.os.at(looked).io = {1000, 500};
        world.engine->setFocus(world.key);
        world.os.at(looked).io = {5000, 500};
        world.look(2s);
        QCOMPARE(world.newest().readPerS.value(), 2000.0);
        QCOMPARE(world.newest().writtenPerS.value(), 0.0);
    }

    void aRateOverALongGapIsNone()
    {
        Watched world;
        world.engine->setFocus(world.key);
        world.engine->setFocus(std::nullopt);
        world.os.at(looked).io = {1'000'000, 0};
        world.look(60s);
        world.engine->setFocus(world.key);
        QVERIFY(!world.newest().readPerS);
        world.look();
        QCOMPARE(world.newest().readPerS.value(), 0.0);
    }

    void countersThatWentBackGiveNoRate()
    {
        Watched world;
        world.os.at(looked).io = {1000, 1000};
        world.engine->setFocus(world.key);
        world.os.at(looked).io = {2000, 900};
        world.look();
        QVERIFY(!world.newest().readPerS);
        QVERIFY(!world.newest().writtenPerS);
    }

    void whatIsNotPermittedIsAbsentAndSaidSo()
    {
        Watched world;
        world.os.at(looked).resourcesDenied = true;
        world.engine->setFocus(world.key);
        world.look();
        QVERIFY(!world.newest().openFiles);
        QVERIFY(!world.newest().readPerS);
        QVERIFY(world.newest().threads);
        QVERIFY(world.series(world.key)->openFilesDenied);
        QVERIFY(world.series(world.key)->ioDenied);
        world.os.at(looked).resourcesDenied = false;
        world.look();
        QVERIFY(world.newest().openFiles);
        QVERIFY(!world.series(world.key)->openFilesDenied);
    }

    void successorUnderTheSamePidIsNotTakenForIt_data()
    {
        QTest::addColumn<bool>("inodes");
        QTest::newRow("pidfds with inodes") << true;
        QTest::newRow("pidfds without inodes") << false;
    }
    void successorUnderTheSamePidIsNotTakenForIt()
    {
        QFETCH(bool, inodes);
        Watched world;
        world.os.givesInodes = inodes;
        world.engine->setFocus(world.key);
        replaceAtNextIo(world.os);
        world.look();
        QVERIFY(!world.os.beforeRead);
        QVERIFY(!world.newest().openFiles);
        QVERIFY(!world.newest().readPerS);
        world.look(); // seen to have left: no more samples under its name
        const std::size_t samples = world.series(world.key)->samples().size();
        world.look();
        QCOMPARE(world.series(world.key)->samples().size(), samples);
    }

    void withoutAHeldPidfdOneIsOpenedForTheLook()
    {
        FakeOs os;
        const ProcessKey key = os.start(looked, "python3");
        ResourceWatch watch(os);
        ResourceSample sample;
        sample.at = os.steady();
        watch.look(key, ProcessHandle(), sample);
        QCOMPARE(watch.series().at(key)->samples().back().openFiles.value(), 3U);
        replaceAtNextIo(os);
        sample.at += 1s;
        watch.look(key, ProcessHandle(), sample);
        QVERIFY(!watch.series().at(key)->samples().back().openFiles);
        os.openFailures[looked] = 1;
        sample.at += 1s;
        watch.look(key, ProcessHandle(), sample);
        QVERIFY2(!watch.series().at(key)->samples().back().openFiles, "not without a pidfd");
    }

    void whatWasLookedAtIsKeptForTenMinutes()
    {
        Watched world;
        world.engine->setFocus(world.key);
        world.look();
        world.look();
        const std::size_t samples = world.series(world.key)->samples().size();
        world.engine->setFocus(world.otherKey);
        for (int i = 0; i < 30; ++i)
            world.look();
        QCOMPARE(world.series(world.key)->samples().size(), samples);
        world.engine->setFocus(world.key);
        const auto back = world.series(world.key);
        QCOMPARE(back->samples().size(), samples + 3 + 1); // each ten seconds, nobody looked
        for (std::size_t i = samples; i < samples + 3; ++i) {
            QVERIFY(back->samples()[i].threads);
            QVERIFY2(!back->samples()[i].openFiles, "asked only while somebody looks");
        }
        world.engine->setFocus(world.otherKey);
        world.look(11min);
        QVERIFY(!world.series(world.key));
        QVERIFY(world.series(world.otherKey));
    }

    void whoeverIsLookedAtHasAPast()
    {
        Watched world;
        const SteadyTime start = world.os.steady();
        world.os.at(looked).stat.threads = 7;
        for (int i = 0; i < 60; ++i) {
            world.os.at(looked).stat.userTicks += 50;
            world.look();
        }
        world.os.at(looked).stat.threads = 3;
        for (int i = 0; i < 60; ++i)
            world.look();
        QVERIFY2(world.engine->snapshot()->resources.empty(), "nobody looks: nothing is carried");
        world.engine->setFocus(world.key);
        QVERIFY(!world.series(world.otherKey));
        const auto samples = world.series(world.key)->samples();
        QCOMPARE(samples.size(), 12U + 1U);
        QCOMPARE(samples.front().at, start);
        QCOMPARE(samples[3].threads.value(), 7);
        QCOMPARE(samples[3].cpuPercent.value(), 50.0);
        QCOMPARE(samples[9].threads.value(), 3);
        QCOMPARE(samples[9].cpuPercent.value(), 0.0);
        QCOMPARE(samples[9].rssBytes, samples.back().rssBytes);
        QVERIFY(!samples[9].openFiles && samples.back().openFiles);
        QCOMPARE(world.os.ioAsked[other], 0);
    }

    void pastIsTenMinutesAtMost()
    {
        Watched world;
        for (int i = 0; i < 1305; ++i)
            world.look();
        world.engine->setFocus(world.key);
        const auto samples = world.series(world.key)->samples();
        QCOMPARE(samples.size(), RecentUse::capacity + 1);
        QVERIFY(samples.back().at - samples.front().at <= 10min);
        QVERIFY(samples.back().at - samples.front().at > 9min);
    }

    void pastIsJoinedOnceAndInOrder()
    {
        Watched world;
        for (int i = 0; i < 30; ++i)
            world.look();
        world.engine->setFocus(world.key);
        const std::size_t before = world.series(world.key)->samples().size();
        for (int i = 0; i < 30; ++i)
            world.look();
        const auto samples = world.series(world.key)->samples();
        QCOMPARE(samples.size(), before + 30);
        QVERIFY(std::is_sorted(samples.begin(), samples.end(),
                               [](const auto &a, const auto &b) { return a.at < b.at; }));
    }

    void pastLeavesWithTheRow()
    {
        Watched world;
        const ProcessKey owner = world.os.keyOf(4290);
        const ProcessKey key = world.os.start(4400, "node", 4290, {"node", "queue.js"});
        world.registerWorker(key, owner); // nothing else recognises it
        for (int i = 0; i < 60; ++i)
            world.look();
        QVERIFY(world.engine->snapshot()->find(key));
        QVERIFY(world.store.remove(recordFileName({key.pid, key.startTicks})));
        world.look();
        QVERIFY(!world.engine->snapshot()->find(key));
        world.registerWorker(key, owner);
        world.look();
        world.look();
        world.engine->setFocus(key);
        QVERIFY(world.series(key));
        QVERIFY(world.series(key)->samples().size() <= 2);
    }

    void absentStaysAbsentInThePast()
    {
        RecentUse use;
        ResourceSample sample;
        sample.at = SteadyTime(90s);
        use.add(sample);
        QVERIFY(!use.due(SteadyTime(99s)));
        QVERIFY(use.due(SteadyTime(100s)));
        sample.at += 10s;
        sample.cpuPercent = 0;
        sample.rssBytes = std::uint64_t{1} << 50; // more than is told apart
        sample.threads = 5;
        use.add(sample);
        const auto past = use.between(SteadyTime(0s), SteadyTime(100s));
        QCOMPARE(past.size(), 2U);
        QVERIFY(!past[0].cpuPercent && !past[0].rssBytes && !past[0].threads);
        QCOMPARE(past[1].cpuPercent.value(), 0.0);
        QVERIFY(past[1].rssBytes.value() > std::uint64_t{4} * 1000 * 1000 * 1000 * 1000);
        QCOMPARE(past[1].threads.value(), 5);
        QCOMPARE(use.between(SteadyTime(90s), SteadyTime(100s)).size(), 1U);
    }

    void tenMinutesAreTheMost()
    {
        Watched world;
        world.engine->setFocus(world.key);
        for (int i = 0; i < 700; ++i)
            world.look();
        const auto samples = world.series(world.key)->samples();
        QVERIFY(samples.size() <= 601);
        QVERIFY(samples.back().at - samples.front().at <= 10min);
        for (int i = 0; i < 100; ++i) // somebody keeps F5 pressed
            world.look(10ms);
        QVERIFY(world.series(world.key)->samples().size() <= 604);
    }

    void anExitEndsTheSeries()
    {
        Watched world;
        world.engine->setFocus(world.key);
        world.look();
        const std::size_t samples = world.series(world.key)->samples().size();
        world.os.exit(looked);
        world.look();
        world.look(10s);
        QCOMPARE(world.series(world.key)->samples().size(), samples);
    }

    void heartbeatAgesUntilTheNextIsSeen()
    {
        Watched world;
        QVERIFY2(!world.row(looked).heartbeatAgeS, "none is promised");
        Record record = world.record(world.key, world.os.keyOf(4290));
        record.heartbeatTimeoutS = 30;
        (void)world.store.write(record).value();
        world.look();
        world.look(7s);
        QCOMPARE(world.row(looked).heartbeatAgeS.value(), 7.0);
        (void)world.store.write(record).value(); // replaces the file: that is one, too
        world.look();
        world.look(2s);
        QCOMPARE(world.row(looked).heartbeatAgeS.value(), 2.0);
    }

    void cgroupIsReadOnceAndFollowsAMove()
    {
        Watched world;
        QCOMPARE(world.row(looked).identity->cgroup.value(), std::string("/user.slice"));
        world.os.at(looked).cgroup = "/system.slice/pool.service";
        world.engine->setFocus(world.key); // all evidence is read, its cgroup among it
        world.look();
        QCOMPARE(world.row(looked).identity->cgroup.value(),
                 std::string("/system.slice/pool.service"));
        QCOMPARE(world.row(other).identity->cgroup.value(), std::string("/user.slice"));
    }

    void refusalStaysAsTheLastAction()
    {
        Watched world;
        const ProcessKey orphan = world.startOrphan(5000, 4999);
        QVERIFY(!world.row(5000).lastAction);
        // Between plan and signal its worker is found to be wanted: it registers as detached.
        const auto owner = world.row(5000).record->owner;
        world.clean(orphan, false,
                    [&] { world.registerWorker(orphan, owner, Lifetime::Detached); });
        const auto action = world.row(5000).lastAction;
        QVERIFY(action);
        QCOMPARE_ENUM(action->outcome, Outcome::Refused);
        QVERIFY(!action->detail.empty());
        QVERIFY(action->at <= world.os.wall());
        QVERIFY(!world.row(looked).lastAction);
    }

    void endingIsTheLastActionOfTheEndedRow()
    {
        Watched world;
        const ProcessKey orphan = world.startOrphan(5000, 4999);
        world.clean(orphan);
        const auto snapshot = world.engine->snapshot();
        const ProcessRow *row = snapshot->find(orphan);
        QVERIFY(row && row->ended && row->lastAction);
        QCOMPARE_ENUM(row->lastAction->outcome, Outcome::Ended);
    }

    void ancestorsBearTheirStart()
    {
        Watched world;
        const auto line = world.row(looked).ancestry;
        QVERIFY(line && line->size() >= 2);
        QCOMPARE(line->front().name, std::string("beam.smp"));
        const auto worker = world.row(looked).identity->startedAt;
        QVERIFY(worker && line->front().startedAt);
        QVERIFY(*line->front().startedAt < *worker);
        QVERIFY(*line->at(1).startedAt < *line->front().startedAt);
    }
};

QTEST_GUILESS_MAIN(TestResources)
#include "tst_resources.moc"
