// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeworld.h"

#include "tests/support/compareenum.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

using namespace proctor;
using namespace proctor::test;

class TestDetector : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void registeredWithALivingOwnerIsActive()
    {
        FakeWorld w;
        const auto owner = w.os.start(300, "beam.smp");
        w.registerWorker(w.startWorker(200, 300), owner);
        QCOMPARE_ENUM(w.verdict(200), Verdict::Active);
    }
    void ownersDeathIsAProofByEventAlone()
    {
        FakeWorld w;
        const auto owner = w.os.start(300, "beam.smp");
        w.registerWorker(w.startWorker(200, 300), owner);
        QCOMPARE_ENUM(w.verdict(200), Verdict::Active);
        w.os.exit(300);
        QVERIFY(w.engine->takeEvents()); // no scan
        QCOMPARE(w.engine->snapshot()->counts.orphans, 1U);
    }
    void aZombieOwnerIsDead()
    {
        FakeWorld w;
        const auto owner = w.os.start(300, "beam.smp");
        w.registerWorker(w.startWorker(200, 300), owner);
        w.os.becomeZombie(300);
        QCOMPARE_ENUM(w.verdict(200), Verdict::Orphan);
    }
    void anOwnersPidReusedIsADeadOwner()
    {
        FakeWorld w;
        const auto owner = w.os.start(300, "beam.smp");
        w.registerWorker(w.startWorker(200, 300), owner);
        w.os.exit(300);
        w.os.start(300, "postgres");
        QCOMPARE_ENUM(w.verdict(200), Verdict::Orphan);
    }
    void aHiddenOwnerIsUnknownNotDead()
    {
        FakeWorld w;
        w.os.givesInodes = false; // where inodes are known, they prove that it lives
        const auto owner = w.os.start(300, "beam.smp");
        w.os.at(300).hidden = true;
        w.registerWorker(w.startWorker(200, 300), owner);
        QCOMPARE_ENUM(w.verdict(200), Verdict::Unknown);
    }
    void ownerOfAnotherBootOrNamespaceIsUnknown()
    {
        FakeWorld w;
        auto owner = w.os.start(300, "beam.smp");
        owner.pidNs = 7;
        w.registerWorker(w.startWorker(200, 300), owner);
        QCOMPARE_ENUM(w.verdict(200), Verdict::Unknown);
    }
    void unstatedLifetimeIsNeverAnOrphan()
    {
        FakeWorld w;
        const auto owner = w.os.start(300, "beam.smp");
        w.registerWorker(w.startWorker(200, 300), owner, Lifetime::Unstated);
        w.os.exit(300);
        QCOMPARE_ENUM(w.verdict(200), Verdict::Suspect);
        QCOMPARE_ENUM(w.deciding(200), EvidenceId::OwnerDeadUnstated);
    }
    void detachedIsKept()
    {
        FakeWorld w;
        const auto owner = w.os.start(300, "beam.smp");
        w.registerWorker(w.startWorker(200, 300), owner, Lifetime::Detached);
        w.os.exit(300);
        QCOMPARE_ENUM(w.verdict(200), Verdict::Kept);
        QCOMPARE_ENUM(w.deciding(200), EvidenceId::Detached);
    }
    void detachedInTheEnvironmentVetoesTheProof()
    {
        FakeWorld w;
        const auto owner = w.os.start(300, "beam.smp");
        w.registerWorker(w.startWorker(200, 300), owner);
        w.os.at(200).environment.values["PROCTOR_LIFETIME"] = "detached";
        w.os.exit(300);
        QCOMPARE_ENUM(w.verdict(200), Verdict::Kept);
    }
    void aContradictingFingerprintVetoesTheProof()
    {
        FakeWorld w;
        const auto owner = w.os.start(300, "beam.smp");
        const auto worker = w.startWorker(200, 300);
        Record record = w.record(worker, owner);
        record.fingerprint = "one";
        QVERIFY(w.store.write(record));
        w.os.at(200).environment.values["PROCTOR_WORKER"] = worker.toString();
        w.os.at(200).environment.values["PROCTOR_FINGERPRINT"] = "two";
        w.os.exit(300);
        QCOMPARE_ENUM(w.verdict(200), Verdict::Kept);
        QCOMPARE_ENUM(w.deciding(200), EvidenceId::FingerprintContradicts);
    }
    void anInheritedFingerprintSaysNothing()
    {
        FakeWorld w;
        const auto owner = w.os.start(300, "beam.smp");
        const auto worker = w.startWorker(200, 300);
        Record record = w.record(worker, owner);
        record.fingerprint = "one";
        QVERIFY(w.store.write(record));
        w.os.at(200).environment.values["PROCTOR_WORKER"] = owner.toString();
        w.os.at(200).environment.values["PROCTOR_FINGERPRINT"] = "two";
        w.os.exit(300);
        QCOMPARE_ENUM(w.verdict(200), Verdict::Orphan);
    }
    void anUnreadableRecordKeepsItsProcess()
    {
        FakeWorld w;
        const auto worker = w.startWorker(200, 1);
        w.os.at(200).stdinState = StdinState::Hangup;
        QFile file(w.dir.filePath(QStringLiteral("200-%1.json").arg(worker.startTicks)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{");
        file.close();
        QCOMPARE_ENUM(w.verdict(200), Verdict::Kept);
        QCOMPARE_ENUM(w.deciding(200), EvidenceId::UnreadableRecord);
        QCOMPARE(w.engine->snapshot()->registry.problems.size(), 1U);
        QVERIFY(file.exists());
    }
    void aRecordOfAnotherUserIsNotBelieved()
    {
        FakeWorld w;
        const auto owner = w.os.start(300, "beam.smp");
        w.registerWorker(w.startWorker(200, 300), owner);
        w.os.at(200).status.uid = 4242;
        w.os.at(200).status.euid = 4242;
        w.os.exit(300);
        // Written by root in this run, a record counts for everybody.
        QCOMPARE_ENUM(w.verdict(200), ::geteuid() == 0 ? Verdict::Orphan : Verdict::Kept);
    }
    void unregisteredUnderAReaperWithoutStdinWriterIsSuspect()
    {
        FakeWorld w;
        w.startWorker(200, 1);
        w.os.at(200).stdinState = StdinState::Hangup;
        QCOMPARE_ENUM(w.verdict(200), Verdict::Suspect);
        QCOMPARE_ENUM(w.deciding(200), EvidenceId::StdinHangup);
    }
    void aSuspicionIsVetoedByInnocence_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("by");
        const auto row = [](const char *name, int kind, EvidenceId by) {
            QTest::newRow(name) << kind << int(by);
        };
        row("live parent", 0, EvidenceId::LiveParent);
        row("nohup", 1, EvidenceId::SighupIgnored);
        row("container", 2, EvidenceId::ForeignNamespace);
        row("service", 3, EvidenceId::ServiceUnit);
        row("terminal", 4, EvidenceId::TerminalPresent);
        row("daemon", 5, EvidenceId::DaemonShape);
        row("tmux", 6, EvidenceId::Multiplexer);
    }
    void aSuspicionIsVetoedByInnocence()
    {
        QFETCH(int, kind);
        QFETCH(int, by);
        FakeWorld w;
        w.os.start(300, "node");
        w.startWorker(200, kind == 0 ? 300 : 1);
        FakeProcess &process = w.os.at(200);
        process.stdinState = StdinState::Hangup;
        if (kind == 1)
            process.status.sighupIgnored = true;
        else if (kind == 2)
            process.status.nsPids = {200, 7};
        else if (kind == 3)
            process.cgroup = "/system.slice/pool.service";
        else if (kind == 4)
            process.standardFds[1] = "/dev/pts/3";
        else if (kind == 5)
            process.standardFds = {"/dev/null", "/dev/null", "/dev/null"};
        else if (kind == 6)
            process.environment.values["TMUX"] = "/tmp/tmux";
        QCOMPARE_ENUM(w.verdict(200), Verdict::Kept);
        QCOMPARE(int(w.deciding(200)), by);
    }
    void pidOneThatIsNoInitIsALivingParent()
    {
        FakeWorld w;
        w.os.at(1).stat.comm = "process_api";
        w.startWorker(200, 1);
        w.os.at(200).stdinState = StdinState::Hangup;
        QCOMPARE_ENUM(w.verdict(200), Verdict::Kept);
    }
    void aParentSeenToChangeIsAReaper()
    {
        FakeWorld w;
        w.os.at(1).stat.comm = "process_api";
        w.os.start(300, "erl_child_setup");
        w.startWorker(200, 300);
        QCOMPARE_ENUM(w.verdict(200), Verdict::Kept);
        w.os.at(200).stdinState = StdinState::Hangup;
        w.os.exit(300);
        QCOMPARE_ENUM(w.verdict(200), Verdict::Suspect);
    }
    void unreadableStdinIsUnknownNotInnocent()
    {
        FakeWorld w;
        w.startWorker(200, 1);
        w.os.at(200).status.sighupIgnored.reset();
        w.os.at(200).stdinState = StdinState::Hangup;
        QCOMPARE_ENUM(w.verdict(200), Verdict::Unknown);
    }
    void anUnreadableParentIsUnknown()
    {
        FakeWorld w;
        w.startWorker(200, 1);
        w.os.at(200).stdinState = StdinState::Hangup;
        w.os.at(1).hidden = true; // hidepid
        QCOMPARE_ENUM(w.verdict(200), Verdict::Unknown);
    }
    void whoMayBeAboveAHiddenAncestorIsUnknown()
    {
        FakeWorld w;
        w.os.start(50, "bash", 1);
        w.os.start(51, "su", 50);
        w.os.at(51).hidden = true;
        // Proctor, started again below both.
        w.os.exit(100);
        w.os.start(100, "proctor", 51);
        const auto owner = w.os.start(300, "beam.smp");
        w.registerWorker(w.os.keyOf(50), owner);
        const auto younger = w.startWorker(200, 300);
        w.registerWorker(younger, owner);
        w.os.exit(300);
        QCOMPARE_ENUM(w.verdict(50), Verdict::Unknown);
        QCOMPARE_ENUM(w.deciding(50), EvidenceId::OwnAncestor);
        QCOMPARE_ENUM(w.verdict(200), Verdict::Orphan); // too young to be one
    }
    void aPidReusedWithinOneTickIsAnotherProcess()
    {
        FakeWorld w;
        w.os.ticking = false;
        const auto owner = w.os.start(300, "beam.smp");
        const auto first = w.startWorker(200, 300);
        w.registerWorker(first, owner);
        QCOMPARE_ENUM(w.verdict(200), Verdict::Active);
        w.os.exit(200);
        const auto second = w.startWorker(200, 300);
        w.registerWorker(second, owner);
        QCOMPARE_ENUM(w.verdict(200), Verdict::Active);
        QVERIFY(w.row(200).key == second);
    }
    void aWorkerThatTurnsInvisibleKeepsItsRecord()
    {
        FakeWorld w;
        w.os.openFailures[200] = 1'000'000; // no descriptor to hold it by
        const auto owner = w.os.start(300, "beam.smp");
        w.registerWorker(w.startWorker(200, 300), owner);
        w.engine->scan();
        w.os.at(200).hidden = true;
        w.engine->scan();
        w.os.advance(std::chrono::minutes(1));
        w.engine->scan();
        QCOMPARE(w.store.names()->size(), 1U);
    }
    void anotherCommandIsAnotherProfile()
    {
        FakeWorld w;
        w.startWorker(200, 1);
        w.os.at(200).stdinState = StdinState::Hangup;
        QCOMPARE_ENUM(w.verdict(200), Verdict::Suspect);
        w.os.at(200).cmdline = {"python3", "important_job.py"};
        w.os.advance(std::chrono::minutes(1));
        QVERIFY(!w.row(200).judgement); // no row any more
    }
    void anExitedWorkerIsAZombieUntilReaped()
    {
        FakeWorld w;
        const auto owner = w.os.start(300, "beam.smp");
        w.registerWorker(w.startWorker(200, 300), owner);
        QCOMPARE_ENUM(w.verdict(200), Verdict::Active);
        w.os.becomeZombie(200);
        QCOMPARE_ENUM(w.verdict(200), Verdict::Zombie);
    }
    void proctorsAncestorIsNeverAnOrphan()
    {
        FakeWorld w;
        const auto owner = w.os.start(300, "beam.smp");
        // pid 2 is Proctor's parent here.
        w.registerWorker(w.os.keyOf(2), owner);
        w.os.exit(300);
        QCOMPARE_ENUM(w.verdict(2), Verdict::Kept);
        QCOMPARE_ENUM(w.deciding(2), EvidenceId::OwnAncestor);
    }
    void anOverdueHeartbeatIsStalledAndStillActive()
    {
        FakeWorld w;
        const auto owner = w.os.start(300, "beam.smp");
        Record record = w.record(w.startWorker(200, 300), owner);
        record.heartbeatTimeoutS = 30;
        QVERIFY(w.store.write(record));
        QCOMPARE_ENUM(w.verdict(200), Verdict::Active);
        w.os.advance(std::chrono::seconds(48));
        const ProcessRow row = w.row(200);
        QCOMPARE_ENUM(row.judgement->verdict, Verdict::Active);
        QVERIFY(row.judgement->stalled);
    }
    void adoptionMakesAnOrphanActiveAgain()
    {
        FakeWorld w;
        const auto owner = w.os.start(300, "beam.smp");
        const auto worker = w.startWorker(200, 300);
        w.registerWorker(worker, owner);
        w.os.exit(300);
        QCOMPARE_ENUM(w.verdict(200), Verdict::Orphan);
        w.registerWorker(worker, w.os.start(301, "beam.smp"));
        QCOMPARE_ENUM(w.verdict(200), Verdict::Active);
    }
    void anotherTimeNamespaceIsAVeto()
    {
        FakeWorld w;
        w.startWorker(200, 1);
        w.os.at(200).stdinState = StdinState::Hangup;
        QCOMPARE_ENUM(w.verdict(200), Verdict::Suspect);
        FakeWorld other;
        other.startWorker(200, 1);
        other.os.at(200).stdinState = StdinState::Hangup;
        other.os.at(200).timeNs = 4026532888;
        QCOMPARE_ENUM(other.verdict(200), Verdict::Kept);
        QCOMPARE_ENUM(other.deciding(200), EvidenceId::TimeNamespace);
    }
    void aRecordOfAnotherClockIsNotPruned_data()
    {
        QTest::addColumn<bool>("inodes");
        QTest::newRow("told by its inode") << true;
        QTest::newRow("told by its time namespace") << false;
    }
    void aRecordOfAnotherClockIsNotPruned()
    {
        QFETCH(bool, inodes);
        FakeWorld w;
        w.os.givesInodes = inodes;
        const auto owner = w.os.start(300, "beam.smp");
        ProcessKey shifted = w.startWorker(200, 300);
        w.os.at(200).timeNs = 4026532888;
        shifted.startTicks += 100'000; // as it is read in there
        w.registerWorker(shifted, owner);
        w.engine->scan();
        w.os.advance(std::chrono::minutes(2));
        w.engine->scan();
        QCOMPARE(w.registry.size(), 1U);
    }
    void anOwnerOfAnotherClockIsNotDead()
    {
        FakeWorld w;
        w.os.givesInodes = false;
        ProcessKey owner = w.os.start(300, "beam.smp");
        w.os.at(300).timeNs = 4026532888;
        owner.startTicks += 100'000;
        w.registerWorker(w.startWorker(200, 300), owner);
        QCOMPARE_ENUM(w.verdict(200), Verdict::Unknown);
    }
    void recordsOfExitedProcessesArePruned()
    {
        FakeWorld w;
        const auto owner = w.os.start(300, "beam.smp");
        w.registerWorker(w.startWorker(200, 300), owner);
        QCOMPARE_ENUM(w.verdict(200), Verdict::Active);
        w.os.exit(200);
        w.engine->scan();
        QCOMPARE(w.registry.size(), 0U);
        QVERIFY(w.store.names()->empty());
    }
};

QTEST_GUILESS_MAIN(TestDetector)
#include "tst_detector.moc"
