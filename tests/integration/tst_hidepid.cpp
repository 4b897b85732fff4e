// SPDX-License-Identifier: GPL-3.0-or-later
// A /proc that hides other users' processes (hidepid=2, man 5 proc): an owner that cannot be seen
// is not dead. The test runs as an ordinary user in namespaces that it made as root, beside an
// owner that is root's. Needs root.
#include "tests/support/realprocess.h"

#include <QtCore/QCoreApplication>
#include <QtTest/QTest>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <grp.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace proctor;

namespace {

constexpr uid_t somebody = 65534;

/// What root prepared.
struct Hidden {
    ProcessKey owner;
    UniqueFd life; ///< the owner exits when this is closed
};
Hidden hidden;

} // namespace

class TestHidepid : public QObject {
    Q_OBJECT

  private:
    /// A worker of ours that says it is bound to root's owner.
    static Record boundRecord(const Held &worker, bool withInode)
    {
        Record record;
        record.workerId = "hidden-owner";
        record.process = worker.key();
        record.owner = hidden.owner;
        if (!withInode)
            record.owner.inode.reset();
        record.ownerName = "owner";
        record.lifetime = Lifetime::Bound;
        return record;
    }

    static void neverAnOrphan(World &world, const ProcessKey &key)
    {
        world.scan();
        CleanupRequest request;
        request.orphans = {key};
        request.named = {key};
        QVERIFY(world.plan(request)->targets.empty());
        QVERIFY(!world.verdictsEver(key).contains(QStringLiteral("orphan")));
        QVERIFY(!world.verdictsEver(key).contains(QStringLiteral("suspect")));
    }

  private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(::geteuid(), somebody);
        auto source = Procfs::open();
        QVERIFY(source.has_value());
        // Hidden: not there at all. And alive: its pid can still be opened.
        const auto stat = (*source)->stat(hidden.owner.pid);
        QVERIFY(!stat && stat.error().code == ErrorCode::Vanished);
        const auto handle = openPidfd(hidden.owner.pid);
        QVERIFY(handle && !handle->exited());
    }

    /// By pid and start time alone nobody can say who it is.
    void aHiddenOwnerIsUnknown()
    {
        World world;
        world.watch();
        const auto worker = world.startIdle();
        QVERIFY(worker);
        QVERIFY(world.store()->write(boundRecord(*worker->held, false)).has_value());
        const ProcessKey key = worker->held->key();
        QTRY_COMPARE_WITH_TIMEOUT(world.verdict(key), QStringLiteral("unknown"), patience);
        QVERIFY(world.row(key)->owner.state == OwnerState::Unknown);
        QCOMPARE(world.deciding(key), QStringLiteral("owner-alive"));
        neverAnOrphan(world, key);
        QCOMPARE(world.verdict(key), QStringLiteral("unknown"));
        QVERIFY(worker->held->running());
    }

    /// The pidfs inode needs no /proc (Linux 6.9); without it this is as above.
    void aHiddenOwnerWithItsInode()
    {
        World world;
        world.watch();
        const auto worker = world.startIdle();
        QVERIFY(worker);
        QVERIFY(world.store()->write(boundRecord(*worker->held, true)).has_value());
        const ProcessKey key = worker->held->key();
        const QString expected =
            hidden.owner.inode ? QStringLiteral("active") : QStringLiteral("unknown");
        QTRY_COMPARE_WITH_TIMEOUT(world.verdict(key), expected, patience);
        neverAnOrphan(world, key);
        QVERIFY(worker->held->running());
    }

    /// The same for a lifetime that nobody stated: no Suspect either.
    void aHiddenOwnerUnstated()
    {
        World world;
        const auto worker = world.startIdle();
        QVERIFY(worker);
        Record record = boundRecord(*worker->held, false);
        record.lifetime = Lifetime::Unstated;
        QVERIFY(world.store()->write(record).has_value());
        world.watch();
        QCOMPARE(world.verdict(worker->held->key()), QStringLiteral("unknown"));
        neverAnOrphan(world, worker->held->key());
    }

    /// Last: now it does end. ESRCH is proof even here.
    void theHiddenOwnersDeath()
    {
        World world;
        world.watch();
        const auto worker = world.startIdle();
        QVERIFY(worker);
        QVERIFY(world.store()->write(boundRecord(*worker->held, false)).has_value());
        const ProcessKey key = worker->held->key();
        QTRY_COMPARE_WITH_TIMEOUT(world.verdict(key), QStringLiteral("unknown"), patience);
        const auto handle = openPidfd(hidden.owner.pid);
        QVERIFY(handle);
        hidden.life.reset();
        QVERIFY(awaitExit(*handle));
        // Touched, so that it is judged again at once.
        QVERIFY(world.store()->write(boundRecord(*worker->held, false)).has_value());
        QTRY_COMPARE_WITH_TIMEOUT(world.verdict(key), QStringLiteral("orphan"), patience);
        QCOMPARE(world.deciding(key), QStringLiteral("owner-dead"));
    }
};

namespace {

/// Pid 1 of the namespaces, root: hides, starts the owner, then lets the test run as somebody else.
int hideAndRun(int argc, char **argv)
{
    if (::mount("proc", "/proc", "proc", MS_NOSUID | MS_NODEV | MS_NOEXEC, "hidepid=2") != 0)
        qFatal("/proc cannot be mounted with hidepid=2; run this test as root");
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        qFatal("no pipe");
    const pid_t owner = ::fork();
    if (owner == 0) {
        ::close(ends[1]);
        char byte = 0;
        ::_exit(::read(ends[0], &byte, 1) == 0 ? 0 : 1);
    }
    ::close(ends[0]);
    hidden.life = UniqueFd(ends[1]);
    auto source = Procfs::open();
    const auto handle = openPidfd(owner);
    const auto key = source && handle ? readKey(**source, *handle) : Failure(Error{});
    if (!key)
        qFatal("the owner cannot be read");
    hidden.owner = *key;

    const pid_t test = ::fork();
    if (test == 0) {
        if (::setgroups(0, nullptr) != 0 || ::setresgid(somebody, somebody, somebody) != 0 ||
            ::setresuid(somebody, somebody, somebody) != 0)
            qFatal("no other user can be had; run this test as root");
        ::prctl(PR_SET_DUMPABLE, 1); // its own /proc is its own
        QCoreApplication app(argc, argv);
        TestHidepid object;
        ::exit(QTest::qExec(&object, argc, argv));
    }
    hidden.life.reset();
    // Reaps whatever comes, as pid 1 must, until the test is through.
    for (int status = 0;;) {
        const pid_t gone = ::wait(&status);
        if (gone == test)
            return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
        if (gone < 0 && errno != EINTR)
            return 1;
    }
}

} // namespace

/// Outside: makes the namespaces. Everything in them goes with their pid 1, and that with this.
int main(int argc, char **argv)
{
    if (::unshare(CLONE_NEWPID | CLONE_NEWNS) != 0 ||
        ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        qFatal("no namespaces can be made; run this test as root");
    const pid_t init = ::fork();
    if (init == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        return hideAndRun(argc, argv);
    }
    int status = 0;
    while (::waitpid(init, &status, 0) < 0 && errno == EINTR) {
    }
    // Not return: whatever this would fork now belongs to a pid namespace whose pid 1 has gone, and
    // that gives ENOMEM (man 7 pid_namespaces), to LeakSanitizer's tracer at exit too.
    ::_exit(WIFEXITED(status) ? WEXITSTATUS(status) : 1);
}

#include "tst_hidepid.moc"
