// SPDX-License-Identifier: GPL-3.0-or-later
// Trees are ended from their leaves to their root, with what is started below it meanwhile.
#include "tests/support/compareenum.h"
#include "tests/support/fakeworld.h"

#include <QtTest/QTest>

#include <algorithm>
#include <sys/stat.h>
#include <unistd.h>

using namespace proctor;
using namespace proctor::test;

namespace {

PlanPtr planTree(FakeWorld &w, const ProcessKey &root)
{
    CleanupRequest request;
    request.named = {root};
    request.scope = Scope::Tree;
    return w.engine->plan(request);
}

const TargetReport &reportOf(const CleanupReport &report, const ProcessKey &key)
{
    return *std::find_if(report.targets.begin(), report.targets.end(),
                         [&key](const TargetReport &target) { return target.key == key; });
}

} // namespace

class TestCleanupTree : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void fromTheLeavesToTheRoot()
    {
        FakeWorld w;
        const ProcessKey root = w.startOrphan(200, 300);
        const ProcessKey middle = w.os.start(210, "sh", 200);
        const ProcessKey leaf = w.os.start(211, "sh", 210);
        w.os.at(211).ignoresTerm = true; // its parent waits for it: else nothing joins it any more
        const ReportPtr report = w.runToEnd(*planTree(w, root));
        QCOMPARE(report->gone(), 3U);
        std::vector<ProcessKey> order;
        for (const SentSignal &signal : w.os.sent)
            order.push_back(signal.key);
        QCOMPARE(order.size(), 4U);
        QVERIFY(order[0] == leaf && order[1] == leaf && order[2] == middle && order[3] == root);
        QVERIFY(!reportOf(*report, root).note);
    }
    void whoStandsBetweenCannotRegisterMeanwhile()
    {
        if (::geteuid() != 0)
            QFAIL("run this test as root: it makes another user's directory");
        FakeWorld w;
        const std::string theirs = w.dir.path().toStdString() + "/theirs";
        QCOMPARE(::mkdir(theirs.c_str(), 0700), 0);
        QCOMPARE(::chown(theirs.c_str(), 4242, 4242), 0);
        const RegistryDirectory directory{theirs, 4242, false, false};
        Registry registry({w.directory, directory}, w.os);
        registry.load();
        Engine engine(w.os, w.os, registry, w.os, FakeWorld::catalogue({}));
        const ProcessKey owner = w.os.start(300, "beam.smp");
        const ProcessKey root = w.startWorker(200, 300);
        w.registerWorker(root, owner);
        const ProcessKey between = w.os.start(210, "sudo", 200);
        w.os.at(210).status.uid = w.os.at(210).status.euid = 4242;
        const ProcessKey leaf = w.os.start(211, "sh", 210);
        engine.scan();
        w.os.exit(300);
        engine.takeEvents();
        CleanupRequest request;
        request.named = {root};
        request.scope = Scope::Tree;
        const PlanPtr plan = engine.plan(request);
        bool busy = false;
        w.os.onSignal = [&](const ProcessKey &key, int) {
            const auto store = RecordStore::open(directory);
            if (key == leaf)
                busy = store && !store->lock();
        };
        engine.run(*plan, {root, between, leaf});
        engine.takeEvents();
        QVERIFY(busy);
    }
    void whatIsStartedMeanwhileIsEndedToo()
    {
        FakeWorld w;
        const ProcessKey root = w.startOrphan(200, 300);
        const ProcessKey child = w.os.start(210, "sh", 200);
        ProcessKey late;
        w.os.onSignal = [&](const ProcessKey &key, int) {
            if (key == child)
                late = w.os.start(211, "sh", 200);
        };
        const ReportPtr report = w.runToEnd(*planTree(w, root));
        QCOMPARE(report->targets.size(), 3U);
        QCOMPARE(report->gone(), 3U);
        QVERIFY(!w.os.runs(late));
        QVERIFY(reportOf(*report, root).note);
        QCOMPARE(reportOf(*report, root).note->args.front(), std::string("1"));
    }
    void aSupervisorThatStartsItsChildrenAgainIsNotWaitedForForEver()
    {
        FakeWorld w;
        const ProcessKey root = w.startOrphan(200, 300);
        w.os.start(210, "sh", 200);
        pid_t next = 1000;
        w.os.onSignal = [&](const ProcessKey &key, int) {
            if (key != root && w.os.has(200))
                w.os.start(next++, "sh", 200);
        };
        const ReportPtr report = w.runToEnd(*planTree(w, root));
        QVERIFY(report && report->finished);
        QVERIFY(!w.os.runs(root));
        QVERIFY(next < 1100);
        QVERIFY(english(*reportOf(*report, root).note).find("may have been left") !=
                std::string::npos);
    }
    void anActiveWorkerThatIsStartedMeanwhileIsLeftAlone()
    {
        FakeWorld w;
        const ProcessKey root = w.startOrphan(200, 300);
        const ProcessKey child = w.os.start(210, "sh", 200);
        const ProcessKey owner = w.os.start(301, "beam.smp");
        ProcessKey active;
        w.os.onSignal = [&](const ProcessKey &key, int) {
            if (key == child) {
                active = w.startWorker(211, 200);
                w.registerWorker(active, owner);
            }
        };
        w.runToEnd(*planTree(w, root));
        QVERIFY(w.os.runs(active));
        QVERIFY(!w.os.runs(root));
    }
    void whatWasNotConfirmedIsNotFoundAgain()
    {
        FakeWorld w;
        const ProcessKey root = w.startOrphan(200, 300);
        const ProcessKey child = w.os.start(210, "sh", 200);
        const ProcessKey below = w.os.start(211, "sh", 210);
        const PlanPtr plan = planTree(w, root);
        w.engine->run(*plan, {root});
        for (int i = 0; i < 100 && w.engine->cleaning(); ++i) {
            w.engine->takeEvents();
            w.os.advance(std::chrono::seconds(1));
        }
        QVERIFY(!w.os.runs(root));
        QVERIFY(w.os.runs(child));
        QVERIFY(w.os.runs(below));
    }
    void theFirstProcessOfAContainerIsLeftWithEverybodyInIt()
    {
        FakeWorld w;
        const ProcessKey root = w.startOrphan(200, 300);
        const ProcessKey init = w.os.start(210, "sh", 200);
        w.os.at(210).status.nsPids = {210, 1};
        w.os.at(210).pidNs = 4026532999;
        const ProcessKey inside = w.os.start(211, "sh", 210);
        w.os.at(211).status.nsPids = {211, 2};
        w.os.at(211).pidNs = 4026532999;
        w.runToEnd(*planTree(w, root));
        QVERIFY(!w.os.runs(root));
        QVERIFY(w.os.runs(init));
        QVERIFY(w.os.runs(inside));
    }
    void noContainerEndsWithItsFirstProcess()
    {
        FakeWorld w;
        const ProcessKey key = w.startOrphan(200, 300);
        w.os.at(200).status.nsPids = {200, 1};
        QCOMPARE_ENUM(w.verdict(200), Verdict::Kept);
        QCOMPARE_ENUM(w.deciding(200), EvidenceId::NamespaceInit);
        w.runToEnd(*planTree(w, key));
        QVERIFY(w.os.sent.empty());
    }
    void whoWasLeftOutStaysOutWhenHisOwnerIsEnded()
    {
        FakeWorld w;
        const ProcessKey root = w.startOrphan(200, 300);
        w.os.start(210, "sh", 200);
        w.os.at(210).ignoresTerm = true; // so that the root waits for a while
        const ProcessKey supervisor = w.startOrphan(220, 301);
        const ProcessKey active = w.startWorker(211, 200);
        w.registerWorker(active, supervisor);
        w.engine->scan();
        QCOMPARE_ENUM(w.verdict(211), Verdict::Active);
        CleanupRequest request;
        request.named = {root, supervisor};
        request.scope = Scope::Tree;
        w.runToEnd(*w.engine->plan(request));
        QVERIFY(!w.os.runs(supervisor));
        QVERIFY(!w.os.runs(root));
        QVERIFY(w.os.runs(active));
    }
    void whatHangsBelowARootThatIsOnlyASuspectNowIsLeft()
    {
        FakeWorld w;
        const ProcessKey root = w.startOrphan(200, 300);
        const ProcessKey child = w.os.start(210, "sh", 200);
        const ProcessKey owner = w.registry.find({200, root.startTicks}).front().record->owner;
        const PlanPtr plan = planTree(w, root);
        w.registerWorker(root, owner, Lifetime::Unstated);
        w.runToEnd(*plan);
        QVERIFY(w.os.runs(root));
        QVERIFY(w.os.runs(child));
    }
    void aRootThatWaitsHoldsNoDescriptor()
    {
        FakeWorld w;
        const ProcessKey root = w.startOrphan(200, 300);
        w.os.start(210, "sh", 200);
        const PlanPtr plan = planTree(w, root);
        w.os.openFailures[210] = 1'000'000;
        const ReportPtr report = w.runToEnd(*plan);
        QVERIFY(report && report->finished);
        QVERIFY(!w.engine->cleaning());
    }
    void stoppedInTheMiddle()
    {
        FakeWorld w;
        const ProcessKey root = w.startOrphan(200, 300);
        w.os.start(210, "sh", 200);
        w.os.at(210).ignoresTerm = true;
        const PlanPtr plan = planTree(w, root);
        std::vector<ProcessKey> keys;
        for (const PlannedTarget &target : plan->targets)
            keys.push_back(target.key);
        w.engine->run(*plan, keys);
        w.engine->takeEvents();
        w.engine->stop(plan->id);
        ReportPtr last;
        for (int i = 0; i < 100 && w.engine->cleaning(); ++i) {
            w.engine->takeEvents();
            for (const ReportPtr &report : w.engine->takeReports())
                last = report;
            w.os.advance(std::chrono::seconds(1));
        }
        QVERIFY(last && last->finished);
        QCOMPARE(last->count(Outcome::Cancelled), 2U);
        QVERIFY(w.os.runs(root));
    }
};

QTEST_GUILESS_MAIN(TestCleanupTree)
#include "tst_cleanuptree.moc"
