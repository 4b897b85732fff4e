// SPDX-License-Identifier: GPL-3.0-or-later
// Profiles' cleanup policies, and cleanup without a person: off unless switched on, proven Orphans
// alone, never young ones, so many in an hour.
#include "tests/support/compareenum.h"
#include "tests/support/fakeworld.h"
#include "tests/support/sampleaudit.h"

#include <QtTest/QTest>

using namespace proctor;
using namespace proctor::test;
using namespace std::chrono_literals;

namespace {

PlanPtr bulk(FakeWorld &w, const std::vector<ProcessKey> &keys)
{
    CleanupRequest request;
    request.orphans = keys;
    return w.engine->plan(request);
}

PlanPtr named(FakeWorld &w, const ProcessKey &key)
{
    CleanupRequest request;
    request.named = {key};
    return w.engine->plan(request);
}

/// Time passes; a scan every second, as in the window.
void pass(FakeWorld &w, std::chrono::seconds time)
{
    for (auto left = time; left > 0s; left -= 1s) {
        w.os.advance(1s);
        w.engine->scan();
        for (int i = 0; i < 4; ++i)
            w.engine->takeEvents();
    }
}

void automatic(Profile &profile)
{
    profile.automatic = true;
}

} // namespace

class TestPolicy : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aYoungOrphanIsLeftOutOfABulk()
    {
        FakeWorld w;
        w.changeProfile([](Profile &profile) { profile.minOrphanAgeS = 60; });
        const ProcessKey key = w.startOrphan(200, 300);
        QVERIFY(bulk(w, {key})->targets.empty());
        QCOMPARE(named(w, key)->targets.size(), 1U);
        w.os.advance(61s);
        QCOMPARE(bulk(w, {key})->targets.size(), 1U);
    }
    void onlySoManyOfAProfileInOneCleanup()
    {
        FakeWorld w;
        w.changeProfile([](Profile &profile) { profile.mostPerRun = 2; });
        std::vector<ProcessKey> keys;
        for (pid_t i = 0; i < 4; ++i) {
            keys.push_back(w.startOrphan(203 - i, 300 + i));
            w.os.advance(1s);
        }
        const PlanPtr plan = bulk(w, {keys[3], keys[2], keys[1], keys[0]});
        QCOMPARE(plan->targets.size(), 2U);
        QVERIFY(plan->targets[0].key == keys[0]); // the longest orphaned
        QVERIFY(plan->targets[1].key == keys[1]);
        QCOMPARE(plan->excluded.size(), 2U);
    }
    void whatItRunsByNowSaysWhosePolicyCounts()
    {
        FakeWorld w;
        w.changeProfile([](Profile &profile) { profile.bulk = false; });
        const ProcessKey owner = w.os.start(300, "beam.smp");
        const ProcessKey key = w.os.start(200, "python3", 300, {"python3", "other.py"});
        w.registerWorker(key, owner);
        w.engine->scan();
        w.os.exit(300);
        w.engine->takeEvents();
        QCOMPARE(bulk(w, {key})->targets.size(), 1U);
        w.os.at(200).cmdline = {"python3", "dspy_bridge.py"};
        QVERIFY(bulk(w, {key})->targets.empty());
    }
    void whatIsOnlyEndedByNameIsInNoBulk()
    {
        FakeWorld w;
        w.changeProfile([](Profile &profile) { profile.bulk = false; });
        const ProcessKey key = w.startOrphan(200, 300);
        QVERIFY(bulk(w, {key})->targets.empty());
        QCOMPARE(named(w, key)->targets.size(), 1U);
    }
    void theProfilesScopeCounts()
    {
        FakeWorld w;
        w.changeProfile([](Profile &profile) { profile.wholeTree = true; });
        const ProcessKey key = w.startOrphan(200, 300);
        w.os.start(210, "sh", 200);
        QCOMPARE(bulk(w, {key})->targets.size(), 2U);
        CleanupRequest request;
        request.orphans = {key};
        request.scope = Scope::Process; // said in so many words
        QCOMPARE(w.engine->plan(request)->targets.size(), 1U);
    }
    void anySequenceOfSignals()
    {
        FakeWorld w;
        w.changeProfile([](Profile &profile) {
            profile.steps = {{SIGINT, 100}, {SIGUSR1, 100}, {SIGTERM, 100}, {SIGKILL, 100}};
        });
        const ProcessKey key = w.startOrphan(200, 300);
        w.os.at(200).ignoresTerm = true;
        const ReportPtr report = w.runToEnd(*bulk(w, {key}));
        QCOMPARE(report->targets.front().sent, (std::vector{SIGINT, SIGUSR1, SIGTERM, SIGKILL}));
    }

    void offUntilSwitchedOn()
    {
        FakeWorld w;
        w.changeProfile(automatic);
        const ProcessKey key = w.startOrphan(200, 300);
        pass(w, 120s);
        QVERIFY(w.os.runs(key));
        w.engine->setAutomatic(AutomaticMode::On);
        pass(w, 2s);
        QVERIFY(!w.os.runs(key));
        QCOMPARE(w.engine->snapshot()->automatic.taken, 1U);
    }
    void onlyWhereTheProfileSaysSo()
    {
        FakeWorld w;
        const ProcessKey key = w.startOrphan(200, 300);
        w.engine->setAutomatic(AutomaticMode::On);
        pass(w, 120s);
        QVERIFY(w.os.runs(key));
    }
    void neverAYoungOne()
    {
        FakeWorld w;
        w.changeProfile(automatic);
        w.engine->setAutomatic(AutomaticMode::On);
        const ProcessKey key = w.startOrphan(200, 300);
        pass(w, AutomaticCleanup::leastAge - 1s);
        QVERIFY(w.os.runs(key));
        pass(w, 3s);
        QVERIFY(!w.os.runs(key));
    }
    void aSuspendMakesNoOrphanOld()
    {
        FakeWorld w;
        w.changeProfile(automatic);
        w.engine->setAutomatic(AutomaticMode::On);
        const ProcessKey key = w.startOrphan(200, 300);
        w.os.suspend(std::chrono::hours(10));
        pass(w, 3s);
        QVERIFY(w.os.runs(key));
    }
    void neverASuspect()
    {
        FakeWorld w;
        w.changeProfile(automatic);
        w.engine->setAutomatic(AutomaticMode::On);
        const ProcessKey key = w.startWorker(200, 1);
        w.os.at(200).stdinState = StdinState::Hangup;
        pass(w, 120s);
        QCOMPARE_ENUM(w.verdict(200), Verdict::Suspect);
        QVERIFY(w.os.runs(key));
    }
    void soManyInAnHour()
    {
        FakeWorld w;
        w.changeProfile([](Profile &profile) {
            profile.automatic = true;
            profile.mostPerHour = 2;
        });
        w.engine->setAutomatic(AutomaticMode::On);
        for (pid_t i = 0; i < 3; ++i)
            w.startOrphan(200 + i, 300 + i);
        pass(w, 60s);
        QCOMPARE(w.engine->snapshot()->counts.orphans, 1U);
        QCOMPARE(w.engine->snapshot()->automatic.heldBack, 1U);
        w.os.advance(std::chrono::hours(1));
        pass(w, 2s);
        QCOMPARE(w.engine->snapshot()->counts.orphans, 0U);
    }
    void aDryRunRecordsAndSignalsNothing()
    {
        FakeWorld w;
        auto sink = std::make_unique<FakeAudit>();
        const FakeAudit &audit = *sink;
        w.engine->setAudit(std::move(sink), {});
        w.changeProfile(automatic);
        w.engine->setAutomatic(AutomaticMode::DryRun);
        const ProcessKey key = w.startOrphan(200, 300);
        pass(w, 300s);
        QVERIFY(w.os.sent.empty());
        std::size_t named = 0;
        for (const auto &batch : audit.batches)
            for (const AuditEntry &entry : batch)
                if (entry.kind == AuditKind::Plan && entry.target == key &&
                    entry.detail.starts_with("would have been ended"))
                    ++named;
        QCOMPARE(named, 1U); // once, not at every scan
    }
    void switchingOffHoldsBackWhatRuns()
    {
        FakeWorld w;
        w.changeProfile(automatic);
        w.engine->setAutomatic(AutomaticMode::On);
        w.startOrphan(200, 300);
        w.os.at(200).ignoresTerm = true;
        while (w.os.sent.empty())
            pass(w, 1s);
        w.engine->setAutomatic(AutomaticMode::Off);
        pass(w, 60s);
        QCOMPARE(w.os.sent.size(), 1U);
        QVERIFY(!w.engine->cleaning());
    }
    void switchingOffAndOnForgetsNoLimit()
    {
        FakeWorld w;
        w.changeProfile([](Profile &profile) {
            profile.automatic = true;
            profile.mostPerHour = 1;
        });
        w.engine->setAutomatic(AutomaticMode::On);
        w.startOrphan(200, 300);
        w.startOrphan(201, 301);
        pass(w, 60s);
        w.engine->setAutomatic(AutomaticMode::Off);
        w.engine->setAutomatic(AutomaticMode::On);
        pass(w, 60s);
        QCOMPARE(w.engine->snapshot()->counts.orphans, 1U);
    }
    void whoCouldNotBeEndedIsNotTriedAgainAtOnce()
    {
        FakeWorld w;
        w.changeProfile(automatic);
        w.engine->setAutomatic(AutomaticMode::On);
        w.startOrphan(200, 300);
        w.os.at(200).denied = true;
        pass(w, 120s);
        std::size_t finished = 0;
        for (const ReportPtr &report : w.engine->takeReports())
            finished += report->finished ? 1 : 0;
        QCOMPARE(finished, 1U);
    }
};

QTEST_GUILESS_MAIN(TestPolicy)
#include "tst_policy.moc"
