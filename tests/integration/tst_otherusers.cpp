// SPDX-License-Identifier: GPL-3.0-or-later
// What an ordinary user may not read is unknown, and never a Suspect: another user's worker, and
// one's own that is not dumpable (man 2 PR_SET_DUMPABLE). Root prepares both, below a reaper that
// Proctor knows; the test then runs as somebody else. Needs root.
#include "tests/support/realprocess.h"

#include <QtCore/QCoreApplication>
#include <QtTest/QTest>

#include <cerrno>
#include <csignal>
#include <grp.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace proctor;

namespace {

constexpr uid_t somebody = 65534;

/// Its pipe has no writer any more, like that of a worker that was left behind.
const char *const worker = "import ctypes, os, signal, sys\n"
                           "libc = ctypes.CDLL(None)\n"
                           "libc.prctl(1, signal.SIGKILL)\n" // PR_SET_PDEATHSIG
                           "if sys.argv[1] == 'hidden':\n"
                           "    libc.prctl(4, 0, 0, 0, 0)\n" // PR_SET_DUMPABLE
                           "else:\n"
                           "    libc.prctl(4, 1, 0, 0, 0)\n"
                           "os.write(1, b'.')\n"
                           "signal.pause()\n";

struct Prepared {
    ProcessKey roots;
    ProcessKey readable; ///< somebody's, and nothing special
    ProcessKey hidden;   ///< somebody's, not dumpable
};
Prepared prepared;
QString script;

void become(uid_t uid)
{
    if (uid != 0 && (::setgroups(0, nullptr) != 0 || ::setresgid(uid, uid, uid) != 0 ||
                     ::setresuid(uid, uid, uid) != 0))
        qFatal("no other user can be had; run this test as root");
}

/// A child that has said that it is ready.
ProcessKey startWorker(ProcessSource &source, uid_t uid, const char *kind)
{
    int out[2];
    if (::pipe2(out, O_CLOEXEC) != 0)
        qFatal("no pipe");
    const pid_t pid = ::fork();
    if (pid == 0) {
        become(uid);
        int in[2]; // its user's, who may open it again
        if (::pipe2(in, O_CLOEXEC) != 0)
            ::_exit(126);
        ::dup2(in[0], 0);
        ::dup2(out[1], 1);
        const QByteArray path = script.toLocal8Bit();
        ::execl("/usr/bin/python3", "python3", path.constData(), kind, nullptr);
        ::_exit(127);
    }
    ::close(out[1]);
    char byte = 0;
    if (::read(out[0], &byte, 1) != 1)
        qFatal("no worker");
    ::close(out[0]);
    const auto handle = openPidfd(pid);
    const auto key = handle ? readKey(source, *handle) : Failure(Error{});
    if (!key)
        qFatal("the worker cannot be read");
    return *key;
}

} // namespace

class TestOtherUsers : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QCOMPARE(::geteuid(), somebody); }

    void verdicts_data()
    {
        QTest::addColumn<ProcessKey>("key");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("own") << prepared.readable << QStringLiteral("suspect");
        QTest::newRow("root's") << prepared.roots << QStringLiteral("unknown");
        QTest::newRow("not dumpable") << prepared.hidden << QStringLiteral("unknown");
    }
    void verdicts()
    {
        QFETCH(ProcessKey, key);
        World world;
        world.watch();
        world.scan();
        QTEST(world.verdict(key), "verdict");
        CleanupRequest request;
        request.orphans = {key};
        QVERIFY(world.plan(request)->targets.empty());
    }
    void whatCannotBeReadIsNotEndedByNameEither()
    {
        World world;
        world.watch();
        CleanupRequest request;
        request.named = {prepared.roots, prepared.hidden};
        QVERIFY(world.plan(request)->targets.empty());
    }
};

namespace {

/// Pid 1 of the namespaces, under a name that Proctor knows as an init's.
int prepareAndRun(int argc, char **argv)
{
    ::prctl(PR_SET_NAME, "init");
    QTemporaryDir dir(QStringLiteral("/tmp/otherusers-XXXXXX"));
    QFile::setPermissions(dir.path(), QFile::Permissions(0x7755));
    script = dir.filePath(QStringLiteral("dspy_bridge.py"));
    QFile file(script);
    if (::mount("proc", "/proc", "proc", MS_NOSUID | MS_NODEV | MS_NOEXEC, nullptr) != 0 ||
        !file.open(QIODevice::WriteOnly) || file.write(worker) < 0)
        qFatal("nothing can be prepared; run this test as root");
    file.close();
    file.setPermissions(QFile::Permissions(0x6644));
    auto source = Procfs::open();
    if (!source)
        qFatal("no /proc");
    prepared.roots = startWorker(**source, 0, "plain");
    prepared.readable = startWorker(**source, somebody, "plain");
    prepared.hidden = startWorker(**source, somebody, "hidden");

    const pid_t test = ::fork();
    if (test == 0) {
        become(somebody);
        ::prctl(PR_SET_DUMPABLE, 1); // its own /proc is its own
        QCoreApplication app(argc, argv);
        TestOtherUsers object;
        ::exit(QTest::qExec(&object, argc, argv));
    }
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
        return prepareAndRun(argc, argv);
    }
    int status = 0;
    while (::waitpid(init, &status, 0) < 0 && errno == EINTR) {
    }
    ::_exit(WIFEXITED(status) ? WEXITSTATUS(status) : 1); // see tst_hidepid
}

#include "tst_otherusers.moc"
