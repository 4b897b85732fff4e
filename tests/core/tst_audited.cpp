// SPDX-License-Identifier: GPL-3.0-or-later
// No signal before its intent is stored, no outcome told before it is; and nobody waits for ever
// for a disk that does not answer.
#include "tests/support/compareenum.h"
#include "tests/support/fakeworld.h"
#include "tests/support/sampleaudit.h"

#include <QtTest/QTest>

using namespace proctor;
using namespace proctor::test;

namespace {

struct Audited : FakeWorld {
    FakeAudit *audit = nullptr;

    Audited()
    {
        auto sink = std::make_unique<FakeAudit>();
        audit = sink.get();
        engine->setAudit(std::move(sink), {1000, "ada", "test", 1});
    }
    PlanPtr planFor(const std::vector<ProcessKey> &orphans)
    {
        CleanupRequest request;
        request.orphans = orphans;
        return engine->plan(request);
    }
    std::vector<AuditEntry> entries(AuditKind kind) const
    {
        std::vector<AuditEntry> out;
        for (const auto &batch : audit->batches)
            for (const AuditEntry &entry : batch)
                if (entry.kind == kind)
                    out.push_back(entry);
        return out;
    }
};

} // namespace

class TestAudited : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyStepIsRecorded()
    {
        Audited w;
        const ProcessKey key = w.startOrphan(200, 300);
        w.os.at(200).ignoresTerm = true;
        const ReportPtr report = w.runToEnd(*w.planFor({key}));
        QCOMPARE_ENUM(report->targets.front().outcome.value(), Outcome::EndedByKill);
        QCOMPARE(w.entries(AuditKind::Request).size(), 1U);
        QCOMPARE(w.entries(AuditKind::Plan).size(), 1U);
        QCOMPARE(w.entries(AuditKind::Intent).size(), 2U);
        const auto sent = w.entries(AuditKind::Sent);
        QCOMPARE(sent.size(), 2U);
        QCOMPARE(sent.front().signal, SIGTERM);
        QCOMPARE(sent.back().signal, SIGKILL);
        const auto outcomes = w.entries(AuditKind::Outcome);
        QCOMPARE(outcomes.size(), 1U);
        const AuditEntry &entry = outcomes.front();
        QCOMPARE(entry.outcome, std::string("ended-by-kill"));
        QVERIFY(entry.target == key);
        QCOMPARE(entry.who.user, std::string("ada"));
        QCOMPARE(entry.batch, w.entries(AuditKind::Request).front().batch);
        QVERIFY(evidenceJson(*entry.judgement).find("owner-dead") != std::string::npos);
        QVERIFY(w.entries(AuditKind::Plan).front().judgement);
        QVERIFY(sent.front().judgement);
    }
    void aPlanHasTheLogOpened()
    {
        Audited w;
        const ProcessKey key = w.startOrphan(200, 300);
        QVERIFY(!w.audit->prepared);
        (void)w.planFor({key});
        QVERIFY(w.audit->prepared && w.audit->batches.empty());
    }
    void manyIntentsAreOneTransaction()
    {
        Audited w;
        std::vector<ProcessKey> keys;
        const ProcessKey owner = w.os.start(300, "beam.smp");
        for (pid_t pid = 1000; pid < 1100; ++pid) {
            keys.push_back(w.startWorker(pid, 300));
            w.registerWorker(keys.back(), owner);
        }
        w.engine->scan();
        w.os.exit(300);
        w.engine->takeEvents();
        const PlanPtr plan = w.planFor(keys);
        w.engine->run(*plan, keys);
        w.audit->prompt = false;
        w.engine->takeEvents();
        QCOMPARE(w.audit->batches.size(), 1U);
        QCOMPARE(w.entries(AuditKind::Intent).size(), keys.size());
    }
    void theSignalThatWakesAStoppedProcessIsRecordedToo()
    {
        Audited w;
        const ProcessKey key = w.startOrphan(200, 300);
        w.os.at(200).stat.state = 'T';
        w.os.at(200).ignoresTerm = true; // else it is gone before it could be woken
        w.runToEnd(*w.planFor({key}));
        std::vector<int> recorded;
        for (const AuditEntry &entry : w.entries(AuditKind::Sent))
            recorded.push_back(entry.signal);
        QCOMPARE(recorded, (std::vector{SIGTERM, SIGCONT, SIGKILL}));
    }
    void whoeverIsFoundLaterHasHisEvidenceInTheIntent()
    {
        Audited w;
        const ProcessKey root = w.startOrphan(200, 300);
        const ProcessKey child = w.os.start(210, "sh", 200);
        ProcessKey late;
        w.os.onSignal = [&](const ProcessKey &key, int) {
            if (key == child)
                late = w.os.start(211, "sh", 200);
        };
        CleanupRequest request;
        request.named = {root};
        request.scope = Scope::Tree;
        w.runToEnd(*w.engine->plan(request));
        const auto intents = w.entries(AuditKind::Intent);
        QCOMPARE(intents.size(), 3U);
        for (const AuditEntry &intent : intents)
            QCOMPARE(intent.judgement != nullptr, intent.target == late);
    }
    void nothingIsSentBeforeItsIntentIsStored()
    {
        Audited w;
        const ProcessKey key = w.startOrphan(200, 300);
        w.audit->prompt = false;
        const PlanPtr plan = w.planFor({key});
        w.engine->run(*plan, {key});
        for (int i = 0; i < 50; ++i) {
            w.engine->takeEvents();
            w.os.advance(std::chrono::milliseconds(100));
        }
        QVERIFY(w.os.sent.empty());
        w.audit->release();
        w.engine->takeEvents();
        QCOMPARE(w.os.sent.size(), 1U);
    }
    void whatCannotBeRecordedIsNotSignalled()
    {
        Audited w;
        const ProcessKey key = w.startOrphan(200, 300);
        w.audit->failure = Error{ErrorCode::System, ENOSPC, "audit.db", "the disk is full"};
        const ReportPtr report = w.runToEnd(*w.planFor({key}));
        QVERIFY(w.os.sent.empty());
        QVERIFY(w.os.runs(key));
        QCOMPARE_ENUM(report->targets.front().outcome.value(), Outcome::Refused);
        QVERIFY(english(report->targets.front().detail).find("disk is full") != std::string::npos);
        QVERIFY(report->unrecorded->text().find("disk is full") != std::string::npos);
    }
    /// Its intent was stored, but it waits for a descriptor while the disk fills.
    void leaveThatIsNotUsedIsLostWhenTheDiskFills()
    {
        Audited w;
        const ProcessKey first = w.startOrphan(200, 300);
        const ProcessKey second = w.startOrphan(201, 301);
        w.os.at(200).ignoresTerm = true;
        w.os.openFailures[201] = 3;
        w.audit->prompt = false;
        const PlanPtr plan = w.planFor({first, second});
        w.engine->run(*plan, {first, second});
        w.engine->takeEvents(); // asks for both
        w.audit->release();
        w.engine->takeEvents(); // signals the first
        QCOMPARE(w.os.sent.size(), 1U);
        w.audit->failure = Error{ErrorCode::System, ENOSPC, "audit.db", "the disk is full"};
        for (int i = 0; i < 100 && w.engine->cleaning(); ++i) {
            w.audit->release();
            w.engine->takeEvents();
            w.os.advance(std::chrono::milliseconds(100));
        }
        QVERIFY(w.os.runs(second));
        QCOMPARE(w.os.sent.size(), 1U);
        QCOMPARE_ENUM(w.engine->takeReports().back()->targets.back().outcome.value(),
                      Outcome::Refused);
    }
    void whoWasCancelledKeepsThatOutcomeWhenTheDiskFills()
    {
        Audited w;
        const ProcessKey first = w.startOrphan(200, 300);
        const ProcessKey second = w.startOrphan(201, 301);
        w.os.at(200).ignoresTerm = true;
        w.os.openFailures[201] = 3; // it waits for a descriptor
        w.audit->prompt = false;
        const PlanPtr plan = w.planFor({first, second});
        w.engine->run(*plan, {first, second});
        w.engine->takeEvents();
        w.audit->release();
        w.engine->takeEvents();
        w.engine->stop(plan->id);
        w.os.exit(201);
        w.os.openFailures.clear();
        w.audit->failure = Error{ErrorCode::System, ENOSPC, "audit.db", "the disk is full"};
        for (int i = 0; i < 100 && w.engine->cleaning(); ++i) {
            w.audit->release();
            w.engine->takeEvents();
            w.os.advance(std::chrono::milliseconds(100));
        }
        QVERIFY(!w.engine->cleaning());
        QCOMPARE_ENUM(w.engine->takeReports().back()->targets.back().outcome.value(),
                      Outcome::Cancelled);
    }
    void whoHasGoneIsNotRefusedBecauseOfTheDisk()
    {
        Audited w;
        const ProcessKey key = w.startOrphan(200, 300);
        const PlanPtr plan = w.planFor({key});
        w.os.exit(200);
        w.audit->failure = Error{ErrorCode::System, ENOSPC, "audit.db", "the disk is full"};
        const ReportPtr report = w.runToEnd(*plan);
        QCOMPARE_ENUM(report->targets.front().outcome.value(), Outcome::AlreadyGone);
    }
    void aFullDiskWithholdsTheKill()
    {
        Audited w;
        const ProcessKey key = w.startOrphan(200, 300);
        w.os.at(200).ignoresTerm = true;
        const PlanPtr plan = w.planFor({key});
        w.engine->run(*plan, {key});
        w.engine->takeEvents();
        QCOMPARE(w.os.sent.size(), 1U);
        w.audit->failure = Error{ErrorCode::System, ENOSPC, "audit.db", "the disk is full"};
        for (int i = 0; i < 100 && w.engine->cleaning(); ++i) {
            w.os.advance(std::chrono::seconds(1));
            w.engine->takeEvents();
        }
        QVERIFY(!w.engine->cleaning());
        QCOMPARE(w.os.sent.size(), 1U);
        QCOMPARE_ENUM(w.engine->takeReports().back()->targets.front().outcome.value(),
                      Outcome::Survived);
    }
    void outcomesAreToldOnceTheyAreStored()
    {
        Audited w;
        const ProcessKey key = w.startOrphan(200, 300);
        const PlanPtr plan = w.planFor({key});
        w.engine->run(*plan, {key});
        w.audit->prompt = false;
        w.engine->takeEvents(); // asks
        w.audit->release();
        for (int i = 0; i < 5; ++i) { // sends, and sees the exit
            w.engine->takeEvents();
            w.os.advance(std::chrono::milliseconds(100));
        }
        QVERIFY(!w.os.runs(key));
        for (const ReportPtr &report : w.engine->takeReports())
            QVERIFY(!report->targets.front().outcome);
        QVERIFY(w.engine->cleaning());
        w.audit->release();
        w.engine->takeEvents();
        const auto reports = w.engine->takeReports();
        QVERIFY(!reports.empty());
        QCOMPARE_ENUM(reports.back()->targets.front().outcome.value(), Outcome::Ended);
        QVERIFY(!w.engine->cleaning());
    }
    void aDiskThatDoesNotAnswerIsNotWaitedForForEver()
    {
        Audited w;
        const ProcessKey key = w.startOrphan(200, 300);
        w.audit->prompt = false;
        const ReportPtr report = w.runToEnd(*w.planFor({key}));
        QVERIFY(report);
        QVERIFY(!w.engine->cleaning());
        QVERIFY(w.os.sent.empty());
        QCOMPARE_ENUM(report->targets.front().outcome.value(), Outcome::Refused);
        QVERIFY(report->unrecorded);
    }
    void refusalsOfThePlanAreRecorded()
    {
        Audited w;
        const ProcessKey owner = w.os.start(300, "beam.smp");
        const ProcessKey active = w.startWorker(200, 300);
        w.registerWorker(active, owner);
        w.engine->scan();
        CleanupRequest request;
        request.named = {active};
        w.runToEnd(*w.engine->plan(request));
        const auto refused = w.entries(AuditKind::Refusal);
        QCOMPARE(refused.size(), 1U);
        QVERIFY(refused.front().target == active);
        QCOMPARE(refused.front().verdict, std::string("active"));
        QVERIFY(!w.engine->cleaning());
    }
    void aRefusalAtTheLastMomentIsRecorded()
    {
        Audited w;
        const ProcessKey key = w.startOrphan(200, 300);
        const PlanPtr plan = w.planFor({key});
        w.registerWorker(key, w.os.start(301, "beam.smp"));
        w.runToEnd(*plan);
        const auto refused = w.entries(AuditKind::Refusal);
        QCOMPARE(refused.size(), 1U);
        QCOMPARE(refused.front().outcome, std::string("refused"));
        QCOMPARE(refused.front().verdict, std::string("active")); // as it was found then
    }
};

QTEST_GUILESS_MAIN(TestAudited)
#include "tst_audited.moc"
