// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeworld.h"

#include "tests/support/compareenum.h"

#include <QtTest/QTest>

#include <sys/stat.h>

using namespace proctor;
using namespace proctor::test;

class TestCleaner : public QObject {
    Q_OBJECT

    static ProcessKey orphan(FakeWorld &w, pid_t pid = 200)
    {
        const auto owner = w.os.start(300, "beam.smp");
        const auto worker = w.startWorker(pid, 300);
        w.registerWorker(worker, owner);
        w.engine->scan();
        w.os.exit(300);
        w.engine->takeEvents();
        return worker;
    }
    static std::vector<int> signalsTo(const FakeWorld &w)
    {
        std::vector<int> out;
        for (const SentSignal &signal : w.os.sent)
            out.push_back(signal.signal);
        return out;
    }

  private Q_SLOTS:
    void anOrphanThatLeavesOnTermIsNotKilled()
    {
        FakeWorld w;
        const TargetReport report = w.clean(orphan(w));
        QCOMPARE_ENUM(report.outcome.value(), Outcome::Ended);
        QCOMPARE(signalsTo(w), std::vector<int>{SIGTERM});
    }
    void oneThatIgnoresTermIsKilledAfterItsWait()
    {
        FakeWorld w;
        const auto key = orphan(w);
        w.os.at(200).ignoresTerm = true;
        const TargetReport report = w.clean(key);
        QCOMPARE_ENUM(report.outcome.value(), Outcome::EndedByKill);
        QCOMPARE(signalsTo(w), (std::vector<int>{SIGTERM, SIGKILL}));
        QVERIFY(report.duration >= std::chrono::seconds(5));
    }
    void anActiveWorkerIsExcludedEvenWhenNamed()
    {
        FakeWorld w;
        const auto owner = w.os.start(300, "beam.smp");
        const auto worker = w.startWorker(200, 300);
        w.registerWorker(worker, owner);
        w.engine->scan();
        CleanupRequest request;
        request.named = {worker};
        const PlanPtr plan = w.engine->plan(request);
        QVERIFY(plan->targets.empty());
        QCOMPARE(plan->excluded.size(), 1U);
        w.clean(worker, true);
        QVERIFY(w.os.sent.empty());
    }
    void aSuspectIsEndedOnlyWhenNamed()
    {
        FakeWorld w;
        const auto key = w.startWorker(200, 1);
        w.os.at(200).stdinState = StdinState::Hangup;
        w.engine->scan();
        w.clean(key);
        QVERIFY(w.os.sent.empty());
        QCOMPARE_ENUM(w.clean(key, true).outcome.value(), Outcome::Ended);
    }
    void adoptedBetweenPlanAndSignalIsRefused()
    {
        FakeWorld w;
        const auto key = orphan(w);
        const auto report =
            w.clean(key, false, [&w, &key] { w.registerWorker(key, w.os.start(301, "beam.smp")); });
        QCOMPARE_ENUM(report.outcome.value(), Outcome::Refused);
        QVERIFY(w.os.sent.empty());
    }
    void aLockHeldForEverIsARefusal()
    {
        FakeWorld w;
        const auto key = orphan(w);
        const auto lock = w.store.lock();
        const auto report = w.clean(key);
        QCOMPARE_ENUM(report.outcome.value(), Outcome::Refused);
        QVERIFY(w.os.sent.empty());
    }
    void aReusedPidIsNeverSignalled()
    {
        FakeWorld w;
        const auto key = orphan(w);
        const auto report = w.clean(key, false, [&w] {
            w.os.exit(200);
            w.os.start(200, "postgres");
        });
        QVERIFY(report.outcome == Outcome::Stale || report.outcome == Outcome::AlreadyGone);
        QVERIFY(w.os.sent.empty());
    }
    void aReuseWithinOneClockTickIsNeverSignalled()
    {
        FakeWorld w;
        w.os.givesInodes = false;
        w.os.ticking = false;
        const auto key = orphan(w);
        const auto report = w.clean(key, false, [&w] {
            w.os.exit(200);
            w.startWorker(200, 1); // the same key to the letter
        });
        QCOMPARE_ENUM(report.outcome.value(), Outcome::AlreadyGone);
        QVERIFY(w.os.sent.empty());
    }
    void whatExitsDuringTheLastLookGetsNoSignal()
    {
        FakeWorld w;
        const auto key = w.startWorker(200, 1);
        w.os.at(200).stdinState = StdinState::Hangup;
        w.engine->scan();
        int reads = 0;
        (void)w.clean(key, true, [&] { w.os.beforeRead = [&reads] { ++reads; }; });
        QVERIFY(reads > 0);
        for (int last = 1; last <= reads; ++last) {
            FakeWorld other;
            const auto same = other.startWorker(200, 1);
            other.os.at(200).stdinState = StdinState::Hangup;
            other.engine->scan();
            int left = last;
            (void)other.clean(same, true, [&] {
                other.os.beforeRead = [&] {
                    if (--left == 0)
                        other.os.exit(200);
                };
            });
            for (const SentSignal &signal : other.os.sent)
                QVERIFY(!signal.toDead);
        }
    }
    void adoptionAfterTermHoldsBackKill()
    {
        FakeWorld w;
        const auto key = orphan(w);
        w.os.at(200).ignoresTerm = true;
        w.os.onSignal = [&w, &key](const ProcessKey &, int) {
            w.registerWorker(key, w.os.has(301) ? w.os.keyOf(301) : w.os.start(301, "beam.smp"));
        };
        QCOMPARE_ENUM(w.clean(key).outcome.value(), Outcome::Refused);
        QCOMPARE(signalsTo(w), std::vector<int>{SIGTERM});
    }
    void whoIsBeingEndedIsMarkedForAdopters()
    {
        FakeWorld w;
        const auto key = orphan(w);
        bool marked = false;
        w.os.onSignal = [&](const ProcessKey &, int) {
            marked = w.store.isEnding({key.pid, key.startTicks}, ::geteuid(), w.os);
        };
        w.clean(key);
        QVERIFY(marked);
        QVERIFY(!w.store.isEnding({key.pid, key.startTicks}, ::geteuid(), w.os));
    }
    void deniedIsNotPermitted()
    {
        FakeWorld w;
        const auto key = orphan(w);
        w.os.at(200).denied = true;
        QCOMPARE_ENUM(w.clean(key).outcome.value(), Outcome::NotPermitted);
    }
    void aStoppedTargetIsContinuedAfterTerm()
    {
        FakeWorld w;
        const auto key = orphan(w);
        w.os.at(200).ignoresTerm = true;
        w.os.at(200).stat.state = 'T';
        w.clean(key);
        QCOMPARE(signalsTo(w).at(1), SIGCONT);
    }
    void stopHoldsBackWhatIsUnsent()
    {
        FakeWorld w;
        const auto key = orphan(w);
        w.os.at(200).ignoresTerm = true;
        CleanupRequest request;
        request.orphans = {key};
        const PlanPtr plan = w.engine->plan(request);
        w.engine->run(*plan, {key});
        w.engine->takeEvents();
        w.engine->stop(plan->id);
        w.os.advance(std::chrono::seconds(6));
        w.engine->takeEvents();
        const auto reports = w.engine->takeReports();
        QCOMPARE_ENUM(reports.back()->targets[0].outcome.value(), Outcome::Cancelled);
        QCOMPARE(signalsTo(w), std::vector<int>{SIGTERM});
    }
    /// Whenever it begins to ignore SIGHUP, as what nohup has started does.
    void aSuspectThatIgnoresHangupsByNowIsNotSignalled()
    {
        for (int at = 1; at <= 60; ++at) {
            FakeWorld w;
            const auto key = w.startWorker(200, 1);
            w.os.at(200).stdinState = StdinState::Hangup;
            w.engine->scan();
            w.os.onSignal = [&w](const ProcessKey &, int) {
                QVERIFY(!*w.os.at(200).status.sighupIgnored);
            };
            int reads = 0;
            w.clean(key, true, [&] {
                w.os.beforeRead = [&] {
                    if (++reads == at && w.os.sent.empty())
                        w.os.at(200).status.sighupIgnored = true;
                };
            });
        }
    }
    void aPlanReadsAgainWhatWasNotJudgedJustNow()
    {
        FakeWorld w;
        const auto key = orphan(w);
        CleanupRequest request;
        request.orphans = {key};
        int reads = 0;
        w.os.beforeRead = [&reads] { ++reads; };
        QCOMPARE(w.engine->plan(request)->targets.size(), 1U);
        QCOMPARE(reads, 1); // what it runs
        w.os.advance(std::chrono::milliseconds(500));
        reads = 0;
        QCOMPARE(w.engine->plan(request)->targets.size(), 1U);
        QVERIFY(reads > 1);
    }
    void whatWasNotConfirmedIsLeftAlone()
    {
        FakeWorld w;
        const auto key = orphan(w);
        CleanupRequest request;
        request.orphans = {key};
        const PlanPtr plan = w.engine->plan(request);
        w.engine->run(*plan, {});
        w.engine->takeEvents();
        QVERIFY(w.os.sent.empty());
    }
    void anOrphanThatOwnsAnActiveWorkerIsOnlyEndedByName()
    {
        FakeWorld w;
        const auto key = orphan(w);
        w.registerWorker(w.startWorker(201, 200), key);
        w.engine->scan();
        w.clean(key);
        QVERIFY(w.os.sent.empty());
        QCOMPARE_ENUM(w.clean(key, true).outcome.value(), Outcome::Ended);
    }
    void oneThatOwnsAHiddenActiveWorkerIsOnlyEndedByName()
    {
        FakeWorld w;
        const auto key = orphan(w);
        w.registerWorker(w.startWorker(201, 200), key);
        w.os.at(201).hidden = true; // by hidepid
        w.engine->scan();
        w.clean(key);
        QVERIFY(w.os.sent.empty());
    }
    void aTreeTakesDescendantsButNoActiveWorkerBelow()
    {
        FakeWorld w;
        const auto key = orphan(w);
        const auto child = w.os.start(210, "sh", 200);
        const auto active = w.startWorker(211, 200);
        w.registerWorker(active, w.os.start(302, "beam.smp"));
        const auto below = w.os.start(212, "sh", 211);
        w.engine->scan();
        CleanupRequest request;
        request.named = {key};
        request.scope = Scope::Tree;
        const PlanPtr plan = w.engine->plan(request);
        std::vector<ProcessKey> keys;
        for (const auto &target : plan->targets)
            keys.push_back(target.key);
        w.engine->run(*plan, keys);
        for (int i = 0; i < 20 && w.engine->cleaning(); ++i) {
            w.engine->takeEvents();
            w.os.advance(std::chrono::seconds(1));
        }
        QVERIFY(!w.os.runs(key));
        QVERIFY(!w.os.runs(child));
        QVERIFY(w.os.runs(active));
        QVERIFY(w.os.runs(below));
    }
    void whatHangsBelowAWorkerRegisteredAfterThePlanIsLeftOut()
    {
        FakeWorld w;
        const auto key = orphan(w);
        const auto middle = w.os.start(210, "sh", 200);
        const auto below = w.os.start(211, "sh", 210);
        w.cleanTree(key, [&] { w.registerWorker(middle, w.os.start(302, "beam.smp")); });
        QVERIFY(!w.os.runs(key));
        QVERIFY(w.os.runs(middle));
        QVERIFY(w.os.runs(below));
    }
    void whatHangsBelowAConfirmedProcessThatWasAdoptedSinceIsLeftOut()
    {
        FakeWorld w;
        const auto key = orphan(w);
        const auto below = w.os.start(210, "sh", 200);
        w.cleanTree(key, [&] { w.registerWorker(key, w.os.start(302, "beam.smp")); });
        QVERIFY(w.os.runs(key));
        QVERIFY(w.os.runs(below));
        QVERIFY(w.os.sent.empty());
    }
    void aDescendantIsLeftOutWhereARegistryCannotBeRead()
    {
        FakeWorld w;
        const auto key = w.startWorker(200, 1);
        w.os.at(200).stdinState = StdinState::Hangup;
        const auto child = w.os.start(210, "sh", 200);
        w.engine->scan();
        QVERIFY(::chmod(w.dir.path().toLocal8Bit().constData(), 0777) == 0); // not believed now
        w.cleanTree(key);
        QVERIFY(w.os.runs(child));
    }
    void whatWasConfirmedAsProvenIsNotEndedAsASuspect()
    {
        FakeWorld w;
        const auto key = orphan(w);
        const auto owner = w.registry.find({200, key.startTicks}).front().record->owner;
        const auto report =
            w.clean(key, true, [&] { w.registerWorker(key, owner, Lifetime::Unstated); });
        QCOMPARE_ENUM(report.outcome.value(), Outcome::Refused);
        QVERIFY(w.os.sent.empty());
    }
    void aSuspectThatRunsAnotherCommandByNowIsRefused()
    {
        FakeWorld w;
        const auto key = w.startWorker(200, 1);
        w.os.at(200).stdinState = StdinState::Hangup;
        w.engine->scan();
        const auto report = w.clean(key, true, [&] {
            w.os.at(200).cmdline = {"python3", "dspy_bridge.py", "--important"};
        });
        QCOMPARE_ENUM(report.outcome.value(), Outcome::Refused);
        QVERIFY(w.os.sent.empty());
    }
    void outOfDescriptorsIsWaitedOut()
    {
        FakeWorld w;
        const auto owner = w.os.start(300, "beam.smp");
        std::vector<ProcessKey> keys;
        for (pid_t pid = 200; pid < 204; ++pid) {
            keys.push_back(w.startWorker(pid, 300));
            w.registerWorker(keys.back(), owner);
            w.os.at(pid).ignoresTerm = true; // so they hold theirs for a while
        }
        w.engine->scan();
        w.os.exit(300);
        w.engine->takeEvents();
        CleanupRequest request;
        request.orphans = keys;
        const PlanPtr plan = w.engine->plan(request);
        w.os.openFailures[203] = 3;
        w.engine->run(*plan, keys);
        ReportPtr last;
        for (int i = 0; i < 200 && (i == 0 || w.engine->cleaning()); ++i) {
            w.engine->takeEvents();
            for (const ReportPtr &report : w.engine->takeReports())
                last = report;
            w.os.advance(std::chrono::milliseconds(50));
        }
        QVERIFY(last && last->finished);
        QCOMPARE(last->count(Outcome::EndedByKill), 4U);
    }
};

QTEST_GUILESS_MAIN(TestCleaner)
#include "tst_cleaner.moc"
