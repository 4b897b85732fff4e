// SPDX-License-Identifier: GPL-3.0-or-later
// The rules that make a suspicion and those that take it away, one behaviour a test, over a
// scripted OS. What is a proof is tested in tst_detector.cpp.
#include "tests/support/fakeworld.h"

#include "tests/support/compareenum.h"

#include <QtTest/QTest>

using namespace proctor;
using namespace proctor::test;
using namespace std::chrono_literals;

namespace {

/// A FakeWorld whose profile names its owner's pid by argument or variable, and a build daemon.
struct Tools : FakeWorld {
    Tools()
    {
        Catalogue catalogue;
        Profile server;
        server.name = "language-server";
        server.matches.resize(1);
        server.matches[0].executables = {"node"};
        server.ownerArguments = {"--clientProcessId"};
        server.ownerVariables = {"JPY_PARENT_PID"};
        catalogue.add(server);
        Profile daemon;
        daemon.name = "gradle-daemon";
        daemon.matches.resize(1);
        daemon.matches[0].executables = {"java"};
        daemon.livesOn = true;
        daemon.stopCommand = "gradle --stop";
        catalogue.add(daemon);
        engine = std::make_unique<Engine>(os, os, registry, os, std::move(catalogue));
    }
    ProcessKey startServer(pid_t pid, std::vector<std::string> arguments)
    {
        arguments.insert(arguments.begin(), "node");
        return os.start(pid, "node", 1, std::move(arguments));
    }
};

Finding finding(FakeWorld &world, pid_t pid, EvidenceId id)
{
    const ProcessRow row = world.row(pid);
    const Evidence *item = row.judgement ? row.judgement->find(id) : nullptr;
    return item != nullptr ? item->finding : Finding::Unknown;
}

/// As proctor-run sets them.
void setEnvironment(FakeWorld &world, pid_t pid, const ProcessKey &worker, const ProcessKey &owner)
{
    auto &values = world.os.at(pid).environment.values;
    values["PROCTOR_WORKER"] = worker.toString();
    values["PROCTOR_OWNER"] = owner.toString();
}

} // namespace

class TestEvidence : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    // ---- owner-dead-by-environment
    void anEnvironmentThatNamesADeadOwnerMakesASuspect()
    {
        FakeWorld w;
        const auto owner = w.os.start(300, "beam.smp");
        const auto worker = w.os.start(200, "ffmpeg", 1); // no profile knows it
        setEnvironment(w, 200, worker, owner);
        w.os.exit(300);
        QCOMPARE_ENUM(w.verdict(200), Verdict::Suspect);
        QCOMPARE_ENUM(w.deciding(200), EvidenceId::OwnerDeadByEnvironment);
    }
    void anEnvironmentIsNeverAProof()
    {
        FakeWorld w;
        const auto owner = w.os.start(300, "beam.smp");
        const auto worker = w.os.start(200, "ffmpeg", 1);
        setEnvironment(w, 200, worker, owner);
        w.os.at(200).environment.values["PROCTOR_LIFETIME"] = "bound";
        w.os.exit(300);
        w.verdict(200);
        w.clean(worker); // in bulk
        QVERIFY(w.os.sent.empty());
    }
    void anEnvironmentThatNamesALivingOwnerKeeps()
    {
        FakeWorld w;
        const auto owner = w.os.start(300, "beam.smp");
        const auto worker = w.startWorker(200, 1);
        w.os.at(200).stdinState = StdinState::Hangup;
        setEnvironment(w, 200, worker, owner);
        QCOMPARE_ENUM(w.verdict(200), Verdict::Kept);
        QCOMPARE_ENUM(w.deciding(200), EvidenceId::OwnerAliveByEnvironment);
    }
    void aWipedEnvironmentIsUnknownAndNoReasonToAsk()
    {
        FakeWorld w;
        w.startWorker(200, 1);
        w.os.at(200).environment.wiped = true;
        QCOMPARE_ENUM(w.verdict(200), Verdict::Kept);
        QCOMPARE_ENUM(finding(w, 200, EvidenceId::OwnerDeadByEnvironment), Finding::Unknown);
    }

    // ---- worker-descendant
    void whatADeadWorkerOfADeadOwnerLeftIsASuspect()
    {
        FakeWorld w;
        const auto owner = w.os.start(300, "celery");
        const auto worker = w.startWorker(200, 300);
        w.os.start(210, "ffmpeg", 200);
        setEnvironment(w, 210, worker, owner);
        w.engine->scan();
        w.os.exit(200);
        w.os.exit(300);
        QCOMPARE_ENUM(w.verdict(210), Verdict::Suspect);
        QCOMPARE_ENUM(finding(w, 210, EvidenceId::WorkerDescendant), Finding::Yes);
    }
    void whatALivingWorkerStartedIsNotEvenListed()
    {
        FakeWorld w;
        const auto owner = w.os.start(300, "celery");
        const auto worker = w.startWorker(200, 300);
        w.os.start(210, "ffmpeg", 200);
        setEnvironment(w, 210, worker, owner);
        QVERIFY(!w.row(210).judgement);
    }
    void whatFellToAReaperIsKeptWhileItsWorkerLives()
    {
        FakeWorld w;
        const auto owner = w.os.start(300, "celery");
        const auto worker = w.startWorker(200, 300);
        w.os.start(205, "sh", 200);
        w.os.start(210, "ffmpeg", 205);
        w.os.at(210).stdinState = StdinState::Hangup;
        setEnvironment(w, 210, worker, owner);
        w.engine->scan();
        w.os.exit(205);
        QCOMPARE_ENUM(w.verdict(210), Verdict::Kept);
        QCOMPARE_ENUM(w.deciding(210), EvidenceId::OwnerAliveByEnvironment);
    }
    void aDescendantOfAnotherBootIsUnknown()
    {
        FakeWorld w;
        auto worker = w.startWorker(200, 1);
        worker.bootId.bytes[0] ^= 1;
        w.os.start(210, "ffmpeg", 1);
        setEnvironment(w, 210, worker, worker);
        QCOMPARE_ENUM(w.verdict(210), Verdict::Unknown);
    }

    // ---- terminal-gone
    void aClosedTerminalMakesASuspect()
    {
        FakeWorld w;
        w.startWorker(200, 1);
        w.os.at(200).standardFds[2] = "/dev/pts/7 (deleted)";
        QCOMPARE_ENUM(w.verdict(200), Verdict::Suspect);
        QCOMPARE_ENUM(w.deciding(200), EvidenceId::TerminalGone);
    }

    // ---- named-parent-dead, named-parent-alive
    void aNamedParentThatIsDead_data()
    {
        QTest::addColumn<bool>("joined");
        QTest::newRow("--clientProcessId=N") << true;
        QTest::newRow("--clientProcessId N") << false;
    }
    void aNamedParentThatIsDead()
    {
        QFETCH(bool, joined);
        Tools w;
        w.os.start(400, "code");
        w.startServer(200, joined ? std::vector<std::string>{"--clientProcessId=400"}
                                  : std::vector<std::string>{"--clientProcessId", "400"});
        w.os.exit(400);
        QCOMPARE_ENUM(w.verdict(200), Verdict::Suspect);
        QCOMPARE_ENUM(w.deciding(200), EvidenceId::NamedParentDead);
    }
    void aNamedPidThatWasGivenAgainIsADeadParent()
    {
        Tools w;
        w.os.start(400, "code");
        w.startServer(200, {"--clientProcessId=400"});
        w.os.exit(400);
        w.os.start(400, "postgres");
        QCOMPARE_ENUM(w.deciding(200), EvidenceId::NamedParentDead);
    }
    void aNamedParentThatLivesKeeps()
    {
        Tools w;
        w.os.start(400, "code");
        w.startServer(200, {"--clientProcessId=400"});
        w.os.at(200).stdinState = StdinState::Hangup;
        QCOMPARE_ENUM(w.verdict(200), Verdict::Kept);
        QCOMPARE_ENUM(w.deciding(200), EvidenceId::NamedParentAlive);
    }
    void aNamedParentThatIsHiddenIsUnknown()
    {
        Tools w;
        w.os.start(400, "code");
        w.os.at(400).hidden = true;
        w.startServer(200, {"--clientProcessId=400"});
        QCOMPARE_ENUM(finding(w, 200, EvidenceId::NamedParentDead), Finding::Unknown);
        QVERIFY(w.verdict(200) != Verdict::Suspect);
    }
    void aVariableMayNameTheParent()
    {
        Tools w;
        w.os.start(400, "jupyter");
        w.startServer(200, {});
        w.os.at(200).environment.values["JPY_PARENT_PID"] = "400";
        w.os.exit(400);
        QCOMPARE_ENUM(w.deciding(200), EvidenceId::NamedParentDead);
    }

    // ---- parent-died
    void theDeathOfALongLivedParentIsASign()
    {
        FakeWorld w;
        w.os.start(300, "pytest");
        w.startWorker(200, 300);
        w.engine->scan();
        w.os.advance(1min);
        w.engine->scan();
        w.os.exit(300);
        QCOMPARE_ENUM(w.verdict(200), Verdict::Suspect);
        QCOMPARE_ENUM(w.deciding(200), EvidenceId::ParentDied);
        // And where it came from is known.
        const ProcessRow row = w.row(200);
        QCOMPARE(row.ancestry->front().name, std::string("pytest"));
        QVERIFY(row.ancestry->front().goneAt);
        QCOMPARE(row.ancestry->at(1).name, std::string("shell"));
        QVERIFY(!row.ancestry->at(1).goneAt);
    }
    void aDoubleForkIsNone()
    {
        FakeWorld w;
        // Started this very moment, by the clock.
        w.os.startsNow();
        w.os.start(300, "gunicorn");
        w.startWorker(200, 300);
        w.engine->scan();
        w.os.advance(1s);
        w.os.exit(300);
        QCOMPARE_ENUM(finding(w, 200, EvidenceId::ParentDied), Finding::No);
        QCOMPARE_ENUM(w.verdict(200), Verdict::Kept);
    }
    void aReapersDeathIsNone()
    {
        FakeWorld w;
        w.os.start(300, "tini");
        w.startWorker(200, 300);
        w.engine->scan();
        w.os.advance(1min);
        w.engine->scan();
        w.os.exit(300);
        QCOMPARE_ENUM(finding(w, 200, EvidenceId::ParentDied), Finding::No);
    }

    // ---- session-leader-dead
    void aSessionWithoutItsLeaderIsASign()
    {
        FakeWorld w;
        w.os.start(150, "bash");
        w.startWorker(200, 1);
        w.os.at(200).stat.sid = 150;
        w.os.exit(150);
        QCOMPARE_ENUM(w.verdict(200), Verdict::Suspect);
        QCOMPARE_ENUM(w.deciding(200), EvidenceId::SessionLeaderDead);
    }
    void aSessionFromOutsideTheNamespaceIsNone()
    {
        FakeWorld w;
        w.startWorker(200, 1);
        w.os.at(200).stat.sid = 0;
        QCOMPARE_ENUM(finding(w, 200, EvidenceId::SessionLeaderDead), Finding::No);
    }

    // ---- weak, never enough
    void whatIsOldIdleAndBelowAReaperIsStillNoSuspect()
    {
        FakeWorld w;
        w.startWorker(200, 1);
        w.engine->scan();
        w.os.advance(48h);
        QCOMPARE_ENUM(w.verdict(200), Verdict::Kept);
        QCOMPARE_ENUM(finding(w, 200, EvidenceId::LongRunning), Finding::Yes);
        QCOMPARE_ENUM(finding(w, 200, EvidenceId::Idle), Finding::Yes);
        QCOMPARE_ENUM(finding(w, 200, EvidenceId::ReaperParent), Finding::Yes);
    }

    // ---- reapers
    void aNameAloneMakesNoReaper()
    {
        FakeWorld w;
        w.os.start(300, "tini");
        w.os.at(300).exe = "/usr/bin/python3.11"; // prctl(PR_SET_NAME)
        w.startWorker(200, 300);
        w.os.at(200).stdinState = StdinState::Hangup;
        QCOMPARE_ENUM(w.verdict(200), Verdict::Kept);
        QCOMPARE_ENUM(w.deciding(200), EvidenceId::LiveParent);
    }

    // ---- vetoes of a suspicion
    void aBuildDaemonIsKeptWithItsStopCommand()
    {
        Tools w;
        w.os.start(200, "java", 1);
        w.os.at(200).stdinState = StdinState::Hangup;
        QCOMPARE_ENUM(w.verdict(200), Verdict::Kept);
        QCOMPARE_ENUM(w.deciding(200), EvidenceId::LivesOn);
        QVERIFY(english(w.row(200).judgement->why()).find("gradle --stop") != std::string::npos);
    }
    void aMultiplexerThatHasGoneKeepsNobody()
    {
        FakeWorld w;
        w.os.start(400, "tmux: server");
        w.startWorker(200, 1);
        w.os.at(200).stdinState = StdinState::Hangup;
        w.os.at(200).environment.values["TMUX"] = "/tmp/tmux-0/default,400,0";
        QCOMPARE_ENUM(w.verdict(200), Verdict::Kept);
        w.os.exit(400);
        w.os.advance(6s); // judged again every five
        QCOMPARE_ENUM(w.verdict(200), Verdict::Suspect);
    }
    void whoRunsInAContainerIsItsSupervisors_data()
    {
        QTest::addColumn<QString>("cgroup");
        QTest::newRow("docker") << QStringLiteral("/docker/0123");
        QTest::newRow("docker, systemd") << QStringLiteral("/system.slice/docker-0123.scope");
        QTest::newRow("podman") << QStringLiteral("/user.slice/libpod-0123.scope");
        QTest::newRow("kubernetes") << QStringLiteral("/kubepods.slice/cri-containerd-0123.scope");
        QTest::newRow("lxc") << QStringLiteral("/lxc.payload.web/init.scope");
        QTest::newRow("nspawn") << QStringLiteral("/machine.slice/machine-web.scope");
    }
    void whoRunsInAContainerIsItsSupervisors()
    {
        QFETCH(QString, cgroup);
        FakeWorld w;
        w.startWorker(200, 1);
        w.os.at(200).stdinState = StdinState::Hangup;
        w.os.at(200).cgroup = cgroup.toStdString();
        QCOMPARE_ENUM(w.verdict(200), Verdict::Kept);
        QCOMPARE_ENUM(w.deciding(200), EvidenceId::ForeignNamespace);
    }
    void inProctorsOwnContainerItIsJudged()
    {
        FakeWorld w;
        w.os.at(100).cgroup = "/docker/0123";
        w.startWorker(200, 1);
        w.os.at(200).stdinState = StdinState::Hangup;
        w.os.at(200).cgroup = "/docker/0123";
        QCOMPARE_ENUM(w.verdict(200), Verdict::Suspect);
    }

    // ---- services
    void aServicesMainProcessAndWhatItStartedAreKept()
    {
        FakeWorld w;
        w.os.services["pool.service"] = {true, 300};
        w.os.start(300, "pool", 1);
        w.startWorker(200, 1);
        for (const pid_t pid : {200, 300})
            w.os.at(pid).cgroup = "/system.slice/pool.service";
        w.os.at(200).stdinState = StdinState::Hangup;
        w.os.at(200).stat.ppid = 1;
        // Left over from an earlier run: in the cgroup, not below the main process.
        QCOMPARE_ENUM(w.verdict(200), Verdict::Suspect);
        QCOMPARE_ENUM(finding(w, 200, EvidenceId::ServiceUnit), Finding::No);
        w.os.services["pool.service"] = {true, 200};
        w.os.advance(6s);
        QCOMPARE_ENUM(w.verdict(200), Verdict::Kept);
        QCOMPARE_ENUM(w.deciding(200), EvidenceId::ServiceUnit);
    }
    void whereSystemdCannotBeAskedAllOfAServiceIsKept()
    {
        FakeWorld w;
        w.startWorker(200, 1);
        w.os.at(200).stdinState = StdinState::Hangup;
        w.os.at(200).cgroup = "/system.slice/pool.service";
        QCOMPARE_ENUM(w.verdict(200), Verdict::Kept);
        QCOMPARE_ENUM(w.deciding(200), EvidenceId::ServiceUnit);
    }

    // ---- states
    void aZombieLeaderWithLivingThreadsIsAlive()
    {
        FakeWorld w;
        const auto owner = w.os.start(300, "beam.smp");
        w.registerWorker(w.startWorker(200, 300), owner);
        for (const pid_t pid : {200, 300}) { // as target and as owner: their pidfds say nothing
            w.os.at(pid).stat.state = 'Z';
            w.os.at(pid).stat.threads = 3;
        }
        QCOMPARE_ENUM(w.verdict(200), Verdict::Active);
    }
    void stoppedAndSleepingOnADeviceAreJudgedLikeAnyOther_data()
    {
        QTest::addColumn<char>("state");
        QTest::newRow("stopped") << 'T';
        QTest::newRow("traced") << 't';
        QTest::newRow("in D state") << 'D';
    }
    void stoppedAndSleepingOnADeviceAreJudgedLikeAnyOther()
    {
        QFETCH(char, state);
        FakeWorld w;
        const auto owner = w.os.start(300, "beam.smp");
        w.registerWorker(w.startWorker(200, 300), owner);
        w.os.at(200).stat.state = state;
        w.os.exit(300);
        QCOMPARE_ENUM(w.verdict(200), Verdict::Orphan);
    }
};

QTEST_GUILESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
