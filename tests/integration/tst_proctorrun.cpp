// SPDX-License-Identifier: GPL-3.0-or-later
// proctor-run from outside: what it writes, what the command gets, and what it refuses. Every
// process is a child of this one and waited for; every registry is a temporary directory, or lies
// in a mount namespace of its own. Fails where user namespaces are off and it does not run as root.
#include "core/base/uniquefd.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QProcessEnvironment>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <cerrno>
#include <csignal>
#include <ctime>
#include <fcntl.h>
#include <functional>
#include <grp.h>
#include <memory>
#include <sys/file.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/vfs.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using proctor::UniqueFd;

namespace {

const QString program = QStringLiteral(PROCTOR_RUN_PATH);
constexpr int patience = 30000; // ms, for a machine that hangs
constexpr uid_t somebody = 65533;
constexpr uid_t somebodyElse = 65534;

const QStringList variables{u"PROCTOR_FINGERPRINT"_s, u"PROCTOR_WORKER_ID"_s, u"PROCTOR_RUN_ID"_s,
                            u"PROCTOR_WORKER"_s,      u"PROCTOR_OWNER"_s,     u"PROCTOR_LIFETIME"_s,
                            u"PROCTOR_RECORD"_s};

struct Outcome {
    int code = -1; ///< -1: ended by a signal, or never ended
    qint64 pid = 0;
    QByteArray out;
    QByteArray err;
};

using Environment = QMap<QString, QString>;

QByteArray fileContent(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// Until this process is no longer a parent that has just started (proctor-run's lifetime.c).
void becomeOld()
{
    timespec until{};
    ::clock_gettime(CLOCK_MONOTONIC, &until);
    until.tv_sec += 4;
    while (::clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &until, nullptr) == EINTR) {
    }
}

/// Field 22 of a /proc/PID/stat.
qint64 startTicks(const QByteArray &stat)
{
    return stat.mid(stat.lastIndexOf(')') + 2).split(' ').value(19).toLongLong();
}

qint64 startTicksOf(qint64 pid)
{
    return startTicks(fileContent(u"/proc/%1/stat"_s.arg(pid)));
}

QString bootId()
{
    return QString::fromLatin1(fileContent(u"/proc/sys/kernel/random/boot_id"_s).trimmed());
}

qint64 pidNamespace()
{
    struct stat info {};
    return ::stat("/proc/self/ns/pid", &info) == 0 ? static_cast<qint64>(info.st_ino) : -1;
}

/// The pidfs inode of this process, 0 where its kernel has none.
qint64 ownInode()
{
    struct statfs filesystem {};
    struct stat info {};
    const int fd = static_cast<int>(::syscall(SYS_pidfd_open, ::getpid(), 0));
    const bool pidfs = ::fstatfs(fd, &filesystem) == 0 && filesystem.f_type == 0x50494446;
    const bool known = pidfs && ::fstat(fd, &info) == 0;
    ::close(fd);
    return known ? static_cast<qint64>(info.st_ino) : 0;
}

int modeOf(const QString &path)
{
    struct stat info {};
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 ? info.st_mode & 07777 : -1;
}

/// The variables in the output of `env -0`.
Environment environmentIn(const QByteArray &out)
{
    Environment found;
    for (const QByteArray &entry : out.split('\0')) {
        const auto equals = entry.indexOf('=');
        if (equals > 0)
            found.insert(QString::fromUtf8(entry.left(equals)),
                         QString::fromUtf8(entry.mid(equals + 1)));
    }
    return found;
}

QString keyText(const QJsonObject &key)
{
    QStringList parts{key[u"boot_id"_s].toString()};
    for (const QString &name : {u"pid_ns"_s, u"pid"_s, u"start_ticks"_s, u"inode"_s})
        if (key.contains(name))
            parts << QString::number(key[name].toInteger());
    return parts.join(u':');
}

/// unshare(1), as root or in a user namespace that maps us to it.
QStringList unshared(const QStringList &options)
{
    QStringList command{u"unshare"_s};
    if (::geteuid() != 0)
        command << u"--user"_s << u"--map-root-user"_s;
    return command + options;
}

/// True once \p pid waits in the kernel for a flock (man 5 proc_locks).
bool waitsForLock(qint64 pid)
{
    const QRegularExpression line(u"-> FLOCK +ADVISORY +WRITE +%1 "_s.arg(pid));
    return line.match(QString::fromLatin1(fileContent(u"/proc/locks"_s))).hasMatch();
}

/// proctor-run below a launcher of its own, stopped before each of its system calls (man 2 ptrace):
/// only so can a test choose when the launcher leaves, or what else happens in between.
class TracedWorker {
  public:
    TracedWorker(const QByteArray &registry, const QByteArray &said)
        : m_registry("PROCTOR_REGISTRY_DIR=" + registry)
    {
        int told[2];
        int go[2];
        if (::pipe2(told, O_CLOEXEC) != 0 || ::pipe2(go, O_CLOEXEC) != 0)
            return;
        m_launcher = ::fork();
        if (m_launcher == 0)
            launch(told[1], go[0], said);
        if (::read(told[0], &m_worker, sizeof m_worker) == sizeof m_worker &&
            ::ptrace(PTRACE_SEIZE, m_worker, nullptr, PTRACE_O_TRACESYSGOOD) == 0 &&
            ::ptrace(PTRACE_INTERRUPT, m_worker, nullptr, nullptr) == 0)
            m_traced = ::write(go[1], "g", 1) == 1;
        for (const int fd : {told[0], told[1], go[0], go[1]})
            ::close(fd);
    }
    Q_DISABLE_COPY_MOVE(TracedWorker)

    pid_t pid() const { return m_worker; }

    /// Does \p action before the first of these system calls and lets the worker run to its end.
    /// False where it came to none of them, or did not end well.
    bool doAt(const QList<int> &calls, const std::function<void()> &action)
    {
        bool done = false;
        int status = 0;
        while (m_traced && ::waitpid(m_worker, &status, __WALL) == m_worker && WIFSTOPPED(status)) {
            const int signal = WSTOPSIG(status);
            if (!done && signal == (SIGTRAP | 0x80) && isEntering(calls)) {
                action();
                done = true;
            }
            const bool itsOwn = (signal & 0x7F) != SIGTRAP;
            ::ptrace(PTRACE_SYSCALL, m_worker, nullptr, itsOwn ? signal : 0);
        }
        endLauncher();
        return done && WIFEXITED(status) && WEXITSTATUS(status) == 0;
    }

    void endLauncher()
    {
        if (m_launcher <= 0)
            return;
        const int fd = static_cast<int>(::syscall(SYS_pidfd_open, m_launcher, 0));
        ::syscall(SYS_pidfd_send_signal, fd, SIGKILL, nullptr, 0);
        ::close(fd);
        ::waitpid(m_launcher, nullptr, 0);
        m_launcher = -1;
    }

  private:
    [[noreturn]] void launch(int told, int go, const QByteArray &said) const
    {
        becomeOld(); // a new one would make it unstated whenever it left
        const pid_t worker = ::fork();
        if (worker == 0) {
            char byte = 0;
            const int err = ::open(said.constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
            ::dup2(err, STDERR_FILENO);
            ::signal(SIGHUP, SIG_DFL);
            const char *const arguments[] = {PROCTOR_RUN_PATH, "/usr/bin/true", nullptr};
            const char *const environment[] = {m_registry.constData(), nullptr};
            if (::read(go, &byte, 1) == 1)
                ::execve(PROCTOR_RUN_PATH, const_cast<char *const *>(arguments),
                         const_cast<char *const *>(environment));
            ::_exit(99);
        }
        if (::write(told, &worker, sizeof worker) == sizeof worker)
            ::pause();
        ::_exit(0);
    }

    bool isEntering(const QList<int> &calls) const
    {
        __ptrace_syscall_info info{};
        return ::ptrace(PTRACE_GET_SYSCALL_INFO, m_worker, sizeof info, &info) > 0 &&
               info.op == PTRACE_SYSCALL_INFO_ENTRY &&
               calls.contains(static_cast<int>(info.entry.nr));
    }

    QByteArray m_registry;
    pid_t m_launcher = -1;
    pid_t m_worker = -1;
    bool m_traced = false;
};

} // namespace

class TestProctorRun : public QObject {
    Q_OBJECT

  private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_registry;
    QProcessEnvironment m_environment;

    void prepare(QProcess &process, const QStringList &command,
                 const std::function<void()> &inChild = {}) const
    {
        process.setProcessEnvironment(m_environment);
        process.setProgram(command.first());
        process.setArguments(command.mid(1));
        process.setChildProcessModifier([inChild] {
            ::signal(SIGHUP, SIG_DFL); // whatever this test was started with
            if (inChild)
                inChild();
        });
    }

    static Outcome finish(QProcess &process)
    {
        Outcome outcome;
        outcome.pid = process.processId();
        process.closeWriteChannel();
        if (process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit)
            outcome.code = process.exitCode();
        outcome.out = process.readAllStandardOutput();
        outcome.err = process.readAllStandardError();
        return outcome;
    }

    Outcome run(const QStringList &command, const std::function<void()> &inChild = {}) const
    {
        QProcess process;
        prepare(process, command, inChild);
        process.start();
        if (!process.waitForStarted(patience))
            return {};
        const qint64 pid = process.processId(); // 0 once it has finished
        Outcome outcome = finish(process);
        outcome.pid = pid;
        return outcome;
    }

    Outcome proctorRun(const QStringList &arguments,
                       const std::function<void()> &inChild = {}) const
    {
        return run(QStringList{program} + arguments, inChild);
    }

    /// Runs `proctor-run ARGUMENTS`, after \p before has been given the pid and start time that
    /// it is going to have.
    Outcome runKnown(const QStringList &arguments, const std::function<void(QString)> &before,
                     const std::function<void()> &inChild = {},
                     const QString &binary = program) const
    {
        QProcess process;
        const QString script = u"read -r line; exec \"$0\" \"$@\""_s;
        prepare(process, QStringList{u"sh"_s, u"-c"_s, script, binary} + arguments, inChild);
        process.start();
        if (!process.waitForStarted(patience))
            return {};
        const qint64 pid = process.processId();
        before(u"%1-%2"_s.arg(pid).arg(startTicksOf(pid)));
        process.write("go\n");
        Outcome outcome = finish(process);
        outcome.pid = pid;
        return outcome;
    }

    QStringList filesIn(const QString &path) const
    {
        return QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::System |
                                    QDir::NoDotAndDotDot);
    }

    QJsonObject onlyRecord() const
    {
        const QStringList files = filesIn(m_registry);
        if (files.size() != 1)
            return {};
        return QJsonDocument::fromJson(fileContent(m_registry + u'/' + files.first())).object();
    }

    /// The registry's lock, held as the Cleaner holds it.
    UniqueFd lockRegistry() const
    {
        const bool made = QDir().mkpath(m_registry) &&
                          QFile::setPermissions(m_registry, QFile::ReadOwner | QFile::WriteOwner |
                                                                QFile::ExeOwner);
        UniqueFd lock(made ? ::open(QFile::encodeName(m_registry).constData(),
                                    O_RDONLY | O_DIRECTORY | O_CLOEXEC)
                           : -1);
        if (!lock.valid() || ::flock(lock.get(), LOCK_EX) != 0)
            qWarning("the registry cannot be locked"); // which fails the test
        return lock;
    }

    QString below(const QString &name) const { return m_dir->filePath(name); }

  private slots:
    void initTestCase() { becomeOld(); } // the parent in most of these tests
    void init();

    void recordNamesWorkerAndOwner();
    void recordIsPrivateAndWhole();
    void defaultsAreMadeUp();
    void optionsAreWritten();
    void recordIsJsonWhateverTheBytes();
    void environmentAgreesWithRecord();
    void commandInheritsDescriptors();
    void commandInheritsSignals();
    void commandKeepsPidInputAndExitCode();

    void usageErrorWritesNothing_data();
    void usageErrorWritesNothing();
    void longestValuesAreTaken();
    void helpAndVersionWriteNothing();

    void lifetime_data();
    void lifetime();
    void launcherThatLeavesMakesItUnstated_data();
    void launcherThatLeavesMakesItUnstated();
    void newParentMakesItUnstated();
    void newMachineAboveAPortKeepsItBound();
    void launcherAsParentMakesItUnstated_data();
    void launcherAsParentMakesItUnstated();
    void reaperAsParentMakesItUnstated();
    void parentOutsideTheNamespaceIsAKeeper();
    void boundToNobodyIsRefused();
    void ownerIsTheOneNamed();
    void ownerIsAboveAnErlangPort();
    void exitedOwnerIsRefused();

    void commandThatCannotRunLeavesNoRecord_data();
    void commandThatCannotRunLeavesNoRecord();
    void markedProcessGoesOnUnregistered_data();
    void markedProcessGoesOnUnregistered();
    void markThatCountsForNothing_data();
    void markThatCountsForNothing();
    void markInTheSystemDirectoryCounts();
    void secondRegistrationKeepsFingerprint();
    void childGetsItsOwnRegistration();
    void unregisteredCommandIsNotSomebodyElse();

    void unusableDirectoryIsRefused_data();
    void unusableDirectoryIsRefused();
    void foreignDirectoryIsRefused();
    void squatterIsEvaded();
    void squatterInTheSharedDirectoryIsEvaded();
    void busyLockIsWaitedFor();
    void waitForTheLockCanBeInterrupted();
    void busyLockDelaysOnly();
    void markBesideAnUnlockedWriteIsSeen();
    void failedWriteLeavesNothing();
    void place_data();
    void place();
};

void TestProctorRun::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    m_registry = QFileInfo(m_dir->path()).canonicalFilePath() + u"/registry"_s;
    m_environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : variables)
        m_environment.remove(name);
    m_environment.remove(u"SYSTEMD_EXEC_PID"_s);
    m_environment.insert(u"PROCTOR_REGISTRY_DIR"_s, m_registry);
    m_environment.insert(u"PATH"_s, u"/usr/local/bin:/usr/bin:/bin"_s);
}

void TestProctorRun::recordNamesWorkerAndOwner()
{
    const Outcome outcome = proctorRun({u"--"_s, u"cat"_s, u"/proc/self/stat"_s});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.err, QByteArray());
    const QJsonObject record = onlyRecord();
    QCOMPARE(record[u"schema"_s].toInt(), 1);

    const QJsonObject process = record[u"process"_s].toObject();
    QCOMPARE(process[u"pid"_s].toInteger(), outcome.pid);
    QCOMPARE(process[u"start_ticks"_s].toInteger(), startTicks(outcome.out));
    QCOMPARE(process[u"boot_id"_s].toString(), bootId());
    QCOMPARE(process[u"pid_ns"_s].toInteger(), pidNamespace());
    QCOMPARE(process.contains(u"inode"_s), ownInode() != 0);

    const QJsonObject owner = record[u"owner"_s].toObject();
    QCOMPARE(owner[u"pid"_s].toInteger(), qint64(::getpid()));
    QCOMPARE(owner[u"start_ticks"_s].toInteger(), startTicksOf(::getpid()));
    QCOMPARE(owner[u"boot_id"_s].toString(), bootId());
    QCOMPARE(owner[u"pid_ns"_s].toInteger(), pidNamespace());
    QCOMPARE(owner[u"inode"_s].toInteger(), ownInode());
    QCOMPARE(owner[u"name"_s].toString().toUtf8(), fileContent(u"/proc/self/comm"_s).trimmed());
}

void TestProctorRun::recordIsPrivateAndWhole()
{
    m_registry += u"/made/on the way"_s;
    m_environment.insert(u"PROCTOR_REGISTRY_DIR"_s, m_registry);
    const Outcome outcome = proctorRun({u"cat"_s, u"/proc/self/stat"_s}, [] { ::umask(0777); });
    QCOMPARE(outcome.code, 0);
    const QString name = u"%1-%2.json"_s.arg(outcome.pid).arg(startTicks(outcome.out));
    QCOMPARE(filesIn(m_registry), QStringList{name});
    QCOMPARE(modeOf(m_registry + u'/' + name), 0600);
    QCOMPARE(modeOf(m_registry), 0700);
    QCOMPARE(modeOf(QFileInfo(m_registry).path()), 0700);
}

void TestProctorRun::defaultsAreMadeUp()
{
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const Outcome outcome = proctorRun({u"/usr/bin/true"_s});
    const QDateTime after = QDateTime::currentDateTimeUtc();
    const QJsonObject record = onlyRecord();
    const QString id = u"true-%1"_s.arg(outcome.pid);
    QCOMPARE(record[u"worker_id"_s].toString(), id);
    QCOMPARE(record[u"lifetime"_s].toString(), u"bound"_s);
    for (const QString &absent : {u"profile"_s, u"heartbeat_timeout_s"_s, u"labels"_s})
        QVERIFY2(!record.contains(absent), qPrintable(absent));

    static const QRegularExpression run(u"^r-[0-9a-f]{8}$"_s);
    QVERIFY(run.match(record[u"run_id"_s].toString()).hasMatch());
    const QRegularExpression fingerprint(u"^proctor_%1_[0-9]{19}_[0-9a-f]{6}$"_s.arg(id));
    QVERIFY(fingerprint.match(record[u"fingerprint"_s].toString()).hasMatch());
    static const QRegularExpression stamp(
        u"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"_s);
    const QString registered = record[u"registered_at"_s].toString();
    QVERIFY(stamp.match(registered).hasMatch());
    const QDateTime at = QDateTime::fromString(registered, Qt::ISODateWithMs);
    QVERIFY(before <= at && at <= after);
}

void TestProctorRun::optionsAreWritten()
{
    const Outcome outcome = proctorRun(
        {u"--worker-id"_s, u"pool-3"_s, u"--profile=dspy-bridge"_s, u"--run-id"_s, u"r-7"_s,
         u"--lifetime=detached"_s, u"--heartbeat-timeout"_s, u"30"_s, u"--label"_s, u"pool=old"_s,
         u"--label"_s, u"empty="_s, u"--label=pool=a=b"_s, u"--strict"_s, u"--"_s, u"true"_s});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.err, QByteArray());
    const QJsonObject record = onlyRecord();
    QCOMPARE(record[u"worker_id"_s].toString(), u"pool-3"_s);
    QCOMPARE(record[u"profile"_s].toString(), u"dspy-bridge"_s);
    QCOMPARE(record[u"run_id"_s].toString(), u"r-7"_s);
    QCOMPARE(record[u"lifetime"_s].toString(), u"detached"_s);
    QCOMPARE(record[u"heartbeat_timeout_s"_s].toInt(), 30);
    const QJsonObject labels{{u"pool"_s, u"a=b"_s}, {u"empty"_s, QString()}};
    QCOMPARE(record[u"labels"_s].toObject(), labels);
}

void TestProctorRun::recordIsJsonWhateverTheBytes()
{
    // Through printf(1): Qt would encode the arguments.
    const QString script = u"exec \"$0\" --worker-id \"$(printf 'a\\377b\\355\\240\\200')\" "
                           "--label \"$(printf 'k\"\\\\=\\001\\n\\177\\303\\244x')\" -- true"_s;
    QCOMPARE(run({u"sh"_s, u"-c"_s, script, program}).code, 0);
    const QJsonObject record = onlyRecord();
    const QChar bad(QChar::ReplacementCharacter);
    QCOMPARE(record[u"worker_id"_s].toString(), u"a"_s + bad + u'b' + bad + bad + bad);
    const QJsonObject labels{{u"k\"\\"_s, u"\u0001\n\u007F\u00E4x"_s}};
    QCOMPARE(record[u"labels"_s].toObject(), labels);
}

void TestProctorRun::environmentAgreesWithRecord()
{
    const Outcome outcome = proctorRun({u"env"_s, u"-0"_s});
    const Environment environment = environmentIn(outcome.out);
    const QJsonObject record = onlyRecord();
    QCOMPARE(environment[u"PROCTOR_FINGERPRINT"_s], record[u"fingerprint"_s].toString());
    QCOMPARE(environment[u"PROCTOR_WORKER_ID"_s], record[u"worker_id"_s].toString());
    QCOMPARE(environment[u"PROCTOR_RUN_ID"_s], record[u"run_id"_s].toString());
    QCOMPARE(environment[u"PROCTOR_LIFETIME"_s], record[u"lifetime"_s].toString());
    QCOMPARE(environment[u"PROCTOR_WORKER"_s], keyText(record[u"process"_s].toObject()));
    QCOMPARE(environment[u"PROCTOR_OWNER"_s], keyText(record[u"owner"_s].toObject()));
    const QString path = m_registry + u'/' + filesIn(m_registry).value(0);
    QCOMPARE(environment[u"PROCTOR_RECORD"_s], path);
}

void TestProctorRun::commandInheritsDescriptors()
{
    const QStringList command{u"ls"_s, u"/proc/self/fd"_s};
    const QByteArray direct = run(command).out;
    QCOMPARE(proctorRun(command).out, direct); // makes the directory
    QCOMPARE(proctorRun(command).out, direct); // opens it
}

void TestProctorRun::commandInheritsSignals()
{
    const QStringList command{u"grep"_s, u"-E"_s, u"^Sig(Blk|Ign|Pnd)|^ShdPnd"_s,
                              u"/proc/self/status"_s};
    const auto peculiar = [] {
        sigset_t blocked;
        sigemptyset(&blocked);
        sigaddset(&blocked, SIGUSR1);
        sigaddset(&blocked, SIGRTMIN); // 34, which musl takes for its own
        ::sigprocmask(SIG_SETMASK, &blocked, nullptr);
        ::signal(SIGUSR2, SIG_IGN);
        ::signal(SIGHUP, SIG_IGN);
        ::raise(SIGUSR1);
    };
    const Outcome direct = run(command, peculiar);
    QVERIFY(direct.out.contains("SigIgn"));
    QCOMPARE(proctorRun(command, peculiar).out, direct.out);
}

void TestProctorRun::commandKeepsPidInputAndExitCode()
{
    QProcess process;
    prepare(process, {program, u"sh"_s, u"-c"_s, u"echo $$; cat; exit 42"_s});
    process.start();
    QVERIFY(process.waitForStarted(patience));
    const QByteArray pid = QByteArray::number(process.processId());
    process.write("as is\n");
    const Outcome outcome = finish(process);
    QCOMPARE(outcome.out, pid + "\nas is\n");
    QCOMPARE(outcome.code, 42);
}

void TestProctorRun::usageErrorWritesNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *name, const QStringList &arguments) {
        QTest::newRow(name) << arguments;
    };
    const QStringList command{u"--"_s, u"echo"_s, u"ran"_s};
    row("no command", {});
    row("no command after --", {u"--strict"_s, u"--"_s});
    row("unknown option", QStringList{u"--worker"_s, u"w"_s} + command);
    row("value missing", {u"--worker-id"_s});
    row("empty id", QStringList{u"--worker-id="_s} + command);
    row("long id", QStringList{u"--worker-id"_s, QString(129, u'w')} + command);
    row("long run id", QStringList{u"--run-id"_s, QString(129, u'r')} + command);
    row("long profile", QStringList{u"--profile"_s, QString(65, u'p')} + command);
    row("owner is no number", QStringList{u"--owner-pid"_s, u"1x"_s} + command);
    row("owner is 0", QStringList{u"--owner-pid"_s, u"0"_s} + command);
    row("owner is negative", QStringList{u"--owner-pid"_s, u"-1"_s} + command);
    row("owner overflows", QStringList{u"--owner-pid"_s, u"18446744073709551617"_s} + command);
    row("unknown lifetime", QStringList{u"--lifetime"_s, u"Bound"_s} + command);
    row("heartbeat of 0", QStringList{u"--heartbeat-timeout"_s, u"0"_s} + command);
    row("heartbeat is no number", QStringList{u"--heartbeat-timeout=soon"_s} + command);
    row("label without =", QStringList{u"--label"_s, u"pool"_s} + command);
    row("label without key", QStringList{u"--label"_s, u"=main"_s} + command);
    row("long label", QStringList{u"--label"_s, u"k="_s + QString(255, u'v')} + command);
    QStringList labels;
    for (int i = 0; i < 33; ++i)
        labels << u"--label=k%1=v"_s.arg(i);
    row("too many labels", labels + command);
}

void TestProctorRun::usageErrorWritesNothing()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = proctorRun(arguments);
    QCOMPARE(outcome.code, 2);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY(outcome.err.startsWith("proctor-run: "));
    QCOMPARE(outcome.err.count('\n'), 1);
    QVERIFY(!QFileInfo::exists(m_registry));
}

void TestProctorRun::longestValuesAreTaken()
{
    QStringList arguments{u"--worker-id"_s,        QString(128, u'"'), u"--run-id"_s,
                          QString(128, u'\u0001'), u"--profile"_s,     QString(64, u'p')};
    for (int i = 0; i < 32; ++i) // the worst: six bytes in the record for one here
        arguments << u"--label"_s << u"%1="_s.arg(10 + i) + QString(253, u'\u0001');
    const Outcome outcome = proctorRun(arguments + QStringList{u"true"_s});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.err, QByteArray());
    const QJsonObject record = onlyRecord();
    QCOMPARE(record[u"worker_id"_s].toString(), QString(128, u'"'));
    QCOMPARE(record[u"labels"_s].toObject().size(), 32);
    QVERIFY(QFileInfo(m_registry + u'/' + filesIn(m_registry).value(0)).size() <= 65536);
}

void TestProctorRun::helpAndVersionWriteNothing()
{
    const Outcome help = proctorRun({u"--help"_s});
    QCOMPARE(help.code, 0);
    QVERIFY(help.out.startsWith("Usage: proctor-run "));
    const Outcome version = proctorRun({u"--version"_s});
    QCOMPARE(version.code, 0);
    QVERIFY(version.out.startsWith("proctor-run "));
    QVERIFY(!QFileInfo::exists(m_registry));
}

void TestProctorRun::lifetime_data()
{
    QTest::addColumn<QString>("script"); // $0 is proctor-run; "": started by this test itself
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("said");
    const QString own = QString::number(::getpid());
    QTest::newRow("parent") << QString() << QStringList{} << u"bound"_s << false;
    QTest::newRow("stated bound") << u"\"$0\" \"$@\"; exit"_s
                                  << QStringList{u"--lifetime"_s, u"bound"_s} << u"bound"_s
                                  << false;
    QTest::newRow("stated detached")
        << QString() << QStringList{u"--lifetime=detached"_s} << u"detached"_s << false;
    QTest::newRow("stated unstated")
        << QString() << QStringList{u"--lifetime=unstated"_s} << u"unstated"_s << false;
    QTest::newRow("owner named") << u"\"$0\" \"$@\"; exit"_s << QStringList{u"--owner-pid"_s, own}
                                 << u"bound"_s << false;
    QTest::newRow("below a shell")
        << u"\"$0\" \"$@\"; exit"_s << QStringList{} << u"unstated"_s << true;
    QTest::newRow("SIGHUP ignored")
        << u"trap '' HUP; exec \"$0\" \"$@\""_s << QStringList{} << u"unstated"_s << true;
    QTest::newRow("main process of a unit")
        << u"SYSTEMD_EXEC_PID=$$ exec \"$0\" \"$@\""_s << QStringList{} << u"detached"_s << false;
    QTest::newRow("below a unit's main process")
        << u"SYSTEMD_EXEC_PID=1 exec \"$0\" \"$@\""_s << QStringList{} << u"bound"_s << false;
}

void TestProctorRun::lifetime()
{
    QFETCH(QString, script);
    QFETCH(QStringList, options);
    QFETCH(QString, expected);
    QFETCH(bool, said);
    const QStringList command = QStringList{program} + options + QStringList{u"env"_s, u"-0"_s};
    const Outcome outcome =
        run(script.isEmpty() ? command : QStringList{u"sh"_s, u"-c"_s, script} + command);
    QCOMPARE(outcome.code, 0);
    QCOMPARE(onlyRecord()[u"lifetime"_s].toString(), expected);
    QCOMPARE(environmentIn(outcome.out)[u"PROCTOR_LIFETIME"_s], expected);
    QCOMPARE(outcome.err.count('\n'), said ? 1 : 0);
    QCOMPARE(outcome.err.contains("--lifetime bound"), said);
}

void TestProctorRun::launcherThatLeavesMakesItUnstated_data()
{
    QTest::addColumn<QList<int>>("moment"); // the system call before which the launcher leaves
    QTest::newRow("before the record is written") << QList<int>{SYS_flock};
    QTest::newRow("while the record is written") << QList<int>{SYS_renameat, SYS_renameat2};
}

void TestProctorRun::launcherThatLeavesMakesItUnstated()
{
    QFETCH(QList<int>, moment);
    QCOMPARE(::prctl(PR_SET_CHILD_SUBREAPER, 1), 0); // the worker falls to us, who wait for it
    const QByteArray said = QFile::encodeName(below(u"said"_s));
    TracedWorker worker(m_registry.toUtf8(), said);
    const bool left = worker.doAt(moment, [&worker] { worker.endLauncher(); });
    ::prctl(PR_SET_CHILD_SUBREAPER, 0);
    QVERIFY(left);
    QCOMPARE(onlyRecord()[u"lifetime"_s].toString(), u"unstated"_s);
    QVERIFY(fileContent(QFile::decodeName(said)).contains("--lifetime bound"));
}

void TestProctorRun::newParentMakesItUnstated()
{
    const QString launcher = below(u"some-launcher"_s); // no name that a table could hold
    QVERIFY(QFile::copy(u"/bin/sh"_s, launcher));
    const Outcome outcome = run({launcher, u"-c"_s, u"\"$0\" true; exit"_s, program});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(onlyRecord()[u"owner"_s].toObject()[u"name"_s].toString(), u"some-launcher"_s);
    QCOMPARE(onlyRecord()[u"lifetime"_s].toString(), u"unstated"_s);
    QVERIFY(outcome.err.contains("--lifetime bound"));
}

void TestProctorRun::newMachineAboveAPortKeepsItBound()
{
    const QString machine = below(u"beam.smp"_s);
    const QString port = below(u"erl_child_setup"_s);
    QVERIFY(QFile::copy(u"/bin/sh"_s, machine) && QFile::copy(u"/bin/sh"_s, port));
    const Outcome outcome =
        run({machine, u"-c"_s, u"\"$0\" -c '\"$0\" true; exit' \"$1\"; exit"_s, port, program});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.err, QByteArray());
    QCOMPARE(onlyRecord()[u"owner"_s].toObject()[u"name"_s].toString(), u"beam.smp"_s);
    QCOMPARE(onlyRecord()[u"lifetime"_s].toString(), u"bound"_s);
}

void TestProctorRun::launcherAsParentMakesItUnstated_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name :
         {u"zsh-static"_s, u"bash-static"_s, u"kgx"_s, u"guake"_s, u"yakuake"_s, u"zellij"_s,
          u"mosh-server"_s, u"dtach"_s, u"gnome-shell"_s, u"plasmashell"_s, u"i3"_s, u"sway"_s,
          u"run-parts"_s, u"runsvdir"_s, u"timeout"_s, u"xargs"_s, u"gnome-session-binary"_s,
          u"containerd-shim-runc-v2"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void TestProctorRun::launcherAsParentMakesItUnstated()
{
    QFETCH(QString, name);
    const QString launcher = below(name);
    QVERIFY(QFile::copy(u"/bin/sh"_s, launcher));
    const Outcome outcome = run({launcher, u"-c"_s, u"\"$0\" true; exit"_s, program});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(onlyRecord()[u"lifetime"_s].toString(), u"unstated"_s);
    QVERIFY2(outcome.err.contains("its parent is a shell"), outcome.err.constData()); // not: new
}

void TestProctorRun::reaperAsParentMakesItUnstated()
{
    const QString init = below(u"some-init"_s); // no name that a table could hold
    QVERIFY(QFile::copy(u"/bin/sh"_s, init));
    const Outcome outcome = run(unshared({u"--pid"_s, u"--fork"_s, u"--mount-proc"_s, init, u"-c"_s,
                                          u"\"$0\" true; exit"_s, program}));
    QCOMPARE(outcome.code, 0);
    const QJsonObject record = onlyRecord();
    QCOMPARE(record[u"owner"_s].toObject()[u"pid"_s].toInt(), 1);
    QCOMPARE(record[u"lifetime"_s].toString(), u"unstated"_s);
    QVERIFY(outcome.err.contains("--lifetime bound"));
}

void TestProctorRun::parentOutsideTheNamespaceIsAKeeper()
{
    const Outcome outcome =
        run(unshared({u"--pid"_s, u"--fork"_s, u"--mount-proc"_s, program, u"env"_s, u"-0"_s}));
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.err, QByteArray());
    const QJsonObject record = onlyRecord();
    QCOMPARE(record[u"process"_s].toObject()[u"pid"_s].toInt(), 1);
    const QJsonObject owner = record[u"owner"_s].toObject();
    QCOMPARE(owner[u"pid"_s].toInt(-1), 0);
    QCOMPARE(owner[u"start_ticks"_s].toInt(-1), 0);
    QCOMPARE(record[u"lifetime"_s].toString(), u"detached"_s);
    QCOMPARE(environmentIn(outcome.out)[u"PROCTOR_OWNER"_s], keyText(owner));
}

void TestProctorRun::boundToNobodyIsRefused()
{
    const Outcome outcome = run(unshared({u"--pid"_s, u"--fork"_s, u"--mount-proc"_s, program,
                                          u"--strict"_s, u"--lifetime=bound"_s, u"true"_s}));
    QCOMPARE(outcome.code, 3);
    QCOMPARE(filesIn(m_registry), QStringList());
}

void TestProctorRun::ownerIsTheOneNamed()
{
    QProcess owner;
    prepare(owner, {u"cat"_s});
    owner.start();
    QVERIFY(owner.waitForStarted(patience));
    const QString pid = QString::number(owner.processId());
    QCOMPARE(proctorRun({u"--owner-pid"_s, pid, u"true"_s}).code, 0);
    const QJsonObject recorded = onlyRecord()[u"owner"_s].toObject();
    QCOMPARE(recorded[u"pid"_s].toInteger(), owner.processId());
    QCOMPARE(recorded[u"start_ticks"_s].toInteger(), startTicksOf(owner.processId()));
    QCOMPARE(finish(owner).code, 0);
}

void TestProctorRun::ownerIsAboveAnErlangPort()
{
    const QString port = below(u"erl_child_setup"_s);
    QVERIFY(QFile::copy(u"/bin/sh"_s, port));
    QCOMPARE(run({port, u"-c"_s, u"\"$0\" true; exit"_s, program}).code, 0);
    QCOMPARE(onlyRecord()[u"owner"_s].toObject()[u"pid"_s].toInteger(), qint64(::getpid()));
    QCOMPARE(onlyRecord()[u"lifetime"_s].toString(), u"bound"_s);
}

void TestProctorRun::exitedOwnerIsRefused()
{
    const pid_t owner = ::fork();
    if (owner == 0)
        ::_exit(0);
    siginfo_t exited;
    QCOMPARE(::waitid(P_PID, static_cast<id_t>(owner), &exited, WEXITED | WNOWAIT), 0);
    for (const QString &name : variables)
        m_environment.insert(name, u"of somebody else"_s);
    const QStringList options{u"--owner-pid"_s, QString::number(owner)};
    const Outcome started = proctorRun(options + QStringList{u"env"_s, u"-0"_s});
    const Outcome refused =
        proctorRun(QStringList{u"--strict"_s} + options + QStringList{u"echo"_s, u"ran"_s});
    QCOMPARE(::waitpid(owner, nullptr, 0), owner);

    QCOMPARE(started.code, 0);
    QVERIFY(started.err.contains("exited"));
    for (const QString &name : variables)
        QVERIFY2(!environmentIn(started.out).contains(name), qPrintable(name));
    QCOMPARE(refused.code, 3);
    QCOMPARE(refused.out, QByteArray());
    QCOMPARE(filesIn(m_registry), QStringList());
}

void TestProctorRun::commandThatCannotRunLeavesNoRecord_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("code");
    QTest::newRow("not on PATH") << u"no-such-program-anywhere"_s << 127;
    QTest::newRow("no such path") << u"/no/such/program"_s << 127;
    QTest::newRow("empty") << QString() << 127;
    QTest::newRow("not executable") << u"/etc/passwd"_s << 126;
    QTest::newRow("a directory") << u"/etc"_s << 126;
}

void TestProctorRun::commandThatCannotRunLeavesNoRecord()
{
    QFETCH(QString, command);
    QFETCH(int, code);
    const Outcome outcome = proctorRun({u"--"_s, command});
    QCOMPARE(outcome.code, code);
    QVERIFY(outcome.err.contains("cannot run"));
    QVERIFY(outcome.err.contains(command.toUtf8()));
    QVERIFY(QFileInfo::exists(m_registry));
    QCOMPARE(filesIn(m_registry), QStringList());
}

void TestProctorRun::markedProcessGoesOnUnregistered_data()
{
    QTest::addColumn<QByteArray>("mark"); // the key of the Proctor that made it
    const QByteArray boot = bootId().toUtf8();
    const QByteArray space = QByteArray::number(pidNamespace());
    const QByteArray pid = QByteArray::number(::getpid());
    const QByteArray ticks = QByteArray::number(startTicksOf(::getpid()));
    const QByteArray alive = boot + ':' + space + ':' + pid + ':' + ticks;
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("alive") << alive + '\n';
    QTest::newRow("half written") << alive.chopped(1);
    QTest::newRow("in another pid namespace")
        << boot + ":1:" + pid + ':' + QByteArray::number(1) + '\n';
    QTest::newRow("nonsense") << QByteArray("being ended\n");
}

void TestProctorRun::markedProcessGoesOnUnregistered()
{
    QFETCH(QByteArray, mark);
    (void)lockRegistry(); // makes it
    QString marker;
    const auto put = [&](const QString &key) {
        marker = key + u".ending"_s;
        QVERIFY(writeFile(m_registry + u'/' + marker, mark));
    };
    const Outcome outcome = runKnown({u"env"_s, u"-0"_s}, put);
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.err.contains("this process is being ended by Proctor"));
    QCOMPARE(filesIn(m_registry), QStringList{marker});
    QVERIFY(!environmentIn(outcome.out).contains(u"PROCTOR_RECORD"_s));

    const QString first = marker;
    QCOMPARE(runKnown({u"--strict"_s, u"true"_s}, put).code, 3);
    const QStringList files = filesIn(m_registry);
    QCOMPARE(QSet<QString>(files.begin(), files.end()), (QSet<QString>{first, marker}));
}

void TestProctorRun::markThatCountsForNothing_data()
{
    QTest::addColumn<QByteArray>("mark");
    QTest::addColumn<QString>("kind");
    const QByteArray space = QByteArray::number(pidNamespace());
    const QByteArray pid = QByteArray::number(::getpid());
    const QByteArray here = bootId().toUtf8() + ':' + space + ':';
    const QByteArray ticks = QByteArray::number(startTicksOf(::getpid()));
    const QByteArray earlier = QByteArray::number(startTicksOf(::getpid()) - 1);
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(0);
    siginfo_t exited;
    QCOMPARE(::waitid(P_PID, static_cast<id_t>(child), &exited, WEXITED | WNOWAIT), 0);
    const QByteArray dead =
        QByteArray::number(child) + ':' + QByteArray::number(startTicksOf(child)) + '\n';
    QCOMPARE(::waitpid(child, nullptr, 0), child);
    const QString file = u"file"_s;
    QTest::newRow("writer exited") << here + dead << file;
    QTest::newRow("writer's pid is another's") << here + pid + ':' + earlier + '\n' << file;
    QTest::newRow("writer's inode is another's") << here + pid + ':' + ticks + ":1\n"
                                                 << (ownInode() != 0 ? file : u"fifo"_s);
    QTest::newRow("another boot") << "00000000-0000-4000-8000-000000000000:" + space + ':' + pid +
                                         ':' + ticks + '\n'
                                  << file;
    QTest::newRow("fifo") << QByteArray() << u"fifo"_s;
    QTest::newRow("symlink") << QByteArray() << u"symlink"_s;
    QTest::newRow("stranger's") << QByteArray() << u"foreign"_s;
}

void TestProctorRun::markThatCountsForNothing()
{
    QFETCH(QByteArray, mark);
    QFETCH(QString, kind);
    (void)lockRegistry(); // makes it
    const auto put = [&](const QString &key) {
        const QString path = m_registry + u'/' + key + u".ending"_s;
        const QByteArray native = QFile::encodeName(path);
        if (kind == u"fifo"_s)
            QCOMPARE(::mkfifo(native.constData(), 0600), 0);
        else if (kind == u"symlink"_s)
            QCOMPARE(::symlink("/etc/passwd", native.constData()), 0);
        else
            QVERIFY(writeFile(path, mark));
        if (kind == u"foreign"_s && ::geteuid() == 0)
            QCOMPARE(::chown(native.constData(), somebodyElse, somebodyElse), 0);
        else if (kind == u"foreign"_s) // takes another user
            QVERIFY(QFile::remove(path));
    };
    const Outcome outcome = runKnown({u"env"_s, u"-0"_s}, put);
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.err.count("being ended"), 0);
    QVERIFY(environmentIn(outcome.out).contains(u"PROCTOR_RECORD"_s));
}

/// Root marks there what is registered in a directory of another user's.
void TestProctorRun::markInTheSystemDirectoryCounts()
{
    // The program first: it may itself lie below /tmp.
    const QString script =
        u"set -e; mount -t tmpfs run /run; cp \"$0\" /run/program; mkdir -p /run/proctor/workers; "
        "chmod 1777 /run/proctor/workers; read -r s </proc/$$/stat; set -- ${s##*)}; "
        ": >/run/proctor/workers/$$-${20}.ending; exec /run/program --strict true"_s;
    const Outcome outcome = run(unshared({u"--mount"_s, u"sh"_s, u"-c"_s, script, program}));
    QCOMPARE(outcome.code, 3);
    QVERIFY(outcome.err.contains("this process is being ended by Proctor"));
    QCOMPARE(filesIn(m_registry), QStringList());
}

void TestProctorRun::secondRegistrationKeepsFingerprint()
{
    QProcess owner;
    prepare(owner, {u"cat"_s});
    owner.start();
    QVERIFY(owner.waitForStarted(patience));
    const QString save = below(u"first"_s);
    const Outcome outcome = proctorRun(
        {u"sh"_s, u"-c"_s, u"cp \"$PROCTOR_RECORD\" \"$1\"; shift; exec \"$@\""_s, u"sh"_s, save,
         program, u"--owner-pid"_s, QString::number(owner.processId()), u"env"_s, u"-0"_s});
    QCOMPARE(outcome.code, 0);
    const QJsonObject first = QJsonDocument::fromJson(fileContent(save)).object();
    const QJsonObject second = onlyRecord();
    QVERIFY(!first[u"fingerprint"_s].toString().isEmpty());
    QCOMPARE(second[u"fingerprint"_s].toString(), first[u"fingerprint"_s].toString());
    QCOMPARE(second[u"process"_s].toObject(), first[u"process"_s].toObject());
    QCOMPARE(second[u"owner"_s].toObject()[u"pid"_s].toInteger(), owner.processId());
    QCOMPARE(environmentIn(outcome.out)[u"PROCTOR_OWNER"_s],
             keyText(second[u"owner"_s].toObject()));
    QCOMPARE(finish(owner).code, 0);
}

void TestProctorRun::childGetsItsOwnRegistration()
{
    const Outcome outcome =
        proctorRun({u"sh"_s, u"-c"_s, u"env -0; \"$0\" --lifetime=bound env -0; exit"_s, program});
    QCOMPARE(outcome.code, 0);
    const qsizetype middle = outcome.out.lastIndexOf("PROCTOR_FINGERPRINT=");
    const Environment outer = environmentIn(outcome.out.left(middle));
    const Environment inner = environmentIn(outcome.out.mid(middle));
    QCOMPARE(filesIn(m_registry).size(), 2);
    for (const QString &name : {u"PROCTOR_FINGERPRINT"_s, u"PROCTOR_WORKER_ID"_s,
                                u"PROCTOR_WORKER"_s, u"PROCTOR_RECORD"_s}) {
        QVERIFY2(inner.contains(name), qPrintable(name));
        QVERIFY2(inner[name] != outer[name], qPrintable(name));
    }
    QCOMPARE(inner[u"PROCTOR_OWNER"_s], outer[u"PROCTOR_WORKER"_s]);
}

void TestProctorRun::unregisteredCommandIsNotSomebodyElse()
{
    for (const QString &name : variables)
        m_environment.insert(name, u"of somebody else"_s);
    m_environment.insert(u"PROCTOR_REGISTRY_DIR"_s, u"relative"_s);
    const Outcome outcome = proctorRun({u"env"_s, u"-0"_s});
    QCOMPARE(outcome.code, 0);
    const Environment environment = environmentIn(outcome.out);
    QVERIFY(!environment.contains(u"PROCTOR_RECORD"_s));
    for (const QString &name : variables)
        QVERIFY2(environment.value(name) != u"of somebody else"_s, qPrintable(name));
    QVERIFY(environment[u"PROCTOR_WORKER"_s].contains(u":%1:"_s.arg(outcome.pid)));
    QCOMPARE(environment[u"PROCTOR_LIFETIME"_s], u"unstated"_s); // nobody looked twice
}

void TestProctorRun::unusableDirectoryIsRefused_data()
{
    QTest::addColumn<QString>("prepare"); // in the temporary directory
    QTest::addColumn<QString>("named");
    QTest::addColumn<QByteArray>("hint");
    QTest::newRow("a link") << u"mkdir -m 700 real; ln -s real link"_s << u"link"_s
                            << QByteArray("symbolic link");
    QTest::newRow("below a link") << u"mkdir -m 700 real; ln -s real link"_s << u"link/sub"_s
                                  << QByteArray("symbolic link");
    QTest::newRow("a dangling link")
        << u"ln -s real link"_s << u"link"_s << QByteArray("symbolic link");
    QTest::newRow("others may write")
        << u"mkdir open; chmod 0777 open"_s << u"open"_s << QByteArray("chmod");
    QTest::newRow("a file") << u"touch file"_s << u"file"_s << QByteArray("Not a directory");
}

void TestProctorRun::unusableDirectoryIsRefused()
{
    QFETCH(QString, prepare);
    QFETCH(QString, named);
    QFETCH(QByteArray, hint);
    const QString base = QFileInfo(m_dir->path()).canonicalFilePath();
    QCOMPARE(run({u"sh"_s, u"-c"_s, u"cd \"$0\" && "_s + prepare, base}).code, 0);
    const QByteArray before = run({u"find"_s, base}).out;
    m_environment.insert(u"PROCTOR_REGISTRY_DIR"_s, base + u'/' + named);
    const Outcome outcome = proctorRun({u"echo"_s, u"ran"_s});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.out, QByteArray("ran\n"));
    QVERIFY2(outcome.err.contains(hint), outcome.err.constData());
    const Outcome refused = proctorRun({u"--strict"_s, u"echo"_s, u"ran"_s});
    QCOMPARE(refused.code, 3);
    QCOMPARE(refused.out, QByteArray());
    QCOMPARE(run({u"find"_s, base}).out, before);
}

void TestProctorRun::foreignDirectoryIsRefused()
{
    QString foreign = u"/"_s; // root's, where we are not
    if (::geteuid() == 0) {
        foreign = m_registry;
        QVERIFY(QDir().mkpath(foreign));
        QCOMPARE(::chown(QFile::encodeName(foreign).constData(), somebodyElse, somebodyElse), 0);
    }
    for (const QString &named : {foreign, foreign + u"/proctor-made"_s}) {
        m_environment.insert(u"PROCTOR_REGISTRY_DIR"_s, named);
        QCOMPARE(proctorRun({u"--strict"_s, u"true"_s}).code, 3);
        QVERIFY(!QFileInfo::exists(foreign + u"/proctor-made"_s));
    }
    if (::geteuid() == 0)
        QCOMPARE(filesIn(foreign), QStringList());
}

void TestProctorRun::squatterIsEvaded()
{
    QString key;
    const auto squat = [&](const QString &ours) {
        key = ours;
        QVERIFY(QDir().mkpath(m_registry + u'/' + key + u".json"_s)); // rename cannot replace it
        QVERIFY(QFile::setPermissions(m_registry,
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    };
    const Outcome outcome = runKnown({u"env"_s, u"-0"_s}, squat);
    QCOMPARE(outcome.code, 0);
    const QString path = environmentIn(outcome.out)[u"PROCTOR_RECORD"_s];
    const QRegularExpression name(u"/%1\\.[0-9a-f]{8}\\.json$"_s.arg(key));
    QVERIFY2(name.match(path).hasMatch(), qPrintable(path));
    QVERIFY(fileContent(path).contains("\"schema\": 1"));
    QCOMPARE(filesIn(m_registry).size(), 2);
}

void TestProctorRun::squatterInTheSharedDirectoryIsEvaded()
{
    if (::geteuid() != 0)
        return; // takes two other users; squatterIsEvaded() covers the name
    const QString binary = below(u"proctor-run"_s);
    QVERIFY(QFile::copy(program, binary));
    QCOMPARE(::chmod(QFile::encodeName(m_dir->path()).constData(), 0755), 0);
    QVERIFY(QDir().mkpath(m_registry));
    QCOMPARE(::chmod(QFile::encodeName(m_registry).constData(), 01777), 0);
    QString squatted;
    const auto squat = [&](const QString &key) {
        squatted = m_registry + u'/' + key + u".json"_s;
        QFile file(squatted);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("squat");
        file.close();
        const QByteArray path = QFile::encodeName(squatted);
        QCOMPARE(::chown(path.constData(), somebodyElse, somebodyElse), 0);
    };
    const auto asSomebody = [] {
        if (::setgroups(0, nullptr) != 0 || ::setgid(somebody) != 0 || ::setuid(somebody) != 0)
            ::_exit(99);
    };
    const Outcome outcome = runKnown({u"env"_s, u"-0"_s}, squat, asSomebody, binary);
    QCOMPARE(outcome.code, 0);
    QCOMPARE(fileContent(squatted), QByteArray("squat"));
    const QString path = environmentIn(outcome.out)[u"PROCTOR_RECORD"_s];
    QVERIFY(path != squatted);
    QVERIFY(path.startsWith(squatted.chopped(5) + u'.'));
    QCOMPARE(modeOf(path), 0644);
    QCOMPARE(filesIn(m_registry).size(), 2);
}

void TestProctorRun::busyLockIsWaitedFor()
{
    const QStringList command{u"grep"_s, u"-E"_s, u"^Sig|^ShdPnd"_s, u"/proc/self/status"_s};
    const auto peculiar = [] { // the first choice for a timer's signal
        sigset_t blocked;
        sigemptyset(&blocked);
        sigaddset(&blocked, SIGRTMAX);
        ::sigprocmask(SIG_SETMASK, &blocked, nullptr);
        ::signal(SIGRTMAX - 1, SIG_IGN);
        ::raise(SIGRTMAX);
    };
    UniqueFd lock = lockRegistry();
    QProcess process;
    prepare(process, QStringList{program} + command, peculiar);
    process.start();
    QVERIFY(process.waitForStarted(patience));
    const qint64 pid = process.processId();
    QTRY_VERIFY_WITH_TIMEOUT(waitsForLock(pid), patience);
    lock.reset();
    const Outcome outcome = finish(process);
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.err, QByteArray());
    QCOMPARE(outcome.out, run(command, peculiar).out);
    QCOMPARE(onlyRecord()[u"lifetime"_s].toString(), u"bound"_s);
}

void TestProctorRun::waitForTheLockCanBeInterrupted()
{
    const UniqueFd lock = lockRegistry();
    QProcess process;
    prepare(process, {program, u"true"_s});
    process.start();
    QVERIFY(process.waitForStarted(patience));
    const qint64 pid = process.processId();
    QTRY_VERIFY_WITH_TIMEOUT(waitsForLock(pid), patience);
    process.terminate();
    QVERIFY(process.waitForFinished(patience));
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    QCOMPARE(filesIn(m_registry), QStringList());
}

void TestProctorRun::busyLockDelaysOnly()
{
    const UniqueFd lock = lockRegistry();
    const Outcome outcome = proctorRun({u"true"_s});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.err.contains("lock"));
    QCOMPARE(outcome.err.count('\n'), 1);
    QCOMPARE(onlyRecord()[u"lifetime"_s].toString(), u"bound"_s);
}

void TestProctorRun::markBesideAnUnlockedWriteIsSeen()
{
    const UniqueFd lock = lockRegistry();
    const QByteArray said = QFile::encodeName(below(u"said"_s));
    TracedWorker worker(m_registry.toUtf8(), said);
    const QString mark =
        u"%1-%2.ending"_s.arg(worker.pid()).arg(startTicksOf(worker.pid())); // before it has exited
    QVERIFY(worker.doAt({SYS_renameat, SYS_renameat2}, [&] {
        QFile file(m_registry + u'/' + mark);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }));
    QVERIFY(fileContent(QFile::decodeName(said)).contains("is being ended by Proctor"));
    QCOMPARE(filesIn(m_registry), QStringList{mark});
}

void TestProctorRun::failedWriteLeavesNothing()
{
    const QString script = u"ulimit -f 0; exec \"$0\" \"$@\""_s;
    const Outcome outcome = run({u"sh"_s, u"-c"_s, script, program, u"true"_s});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.err.contains("cannot write"));
    QCOMPARE(filesIn(m_registry), QStringList());
    QCOMPARE(run({u"sh"_s, u"-c"_s, script, program, u"--strict"_s, u"true"_s}).code, 3);
}

void TestProctorRun::place_data()
{
    QTest::addColumn<QString>("setup");    // /run and /tmp are empty and ours; X: XDG_RUNTIME_DIR
    QTest::addColumn<QString>("expected"); // modes of the directory and the record, then the path
    QTest::newRow("runtime directory")
        << u"mkdir -m 700 /run/x; X=/run/x"_s << u"700 600 /run/x/proctor/workers"_s;
    QTest::newRow("runtime directory before the user's")
        << u"mkdir -m 700 /run/x; X=/run/x; mkdir -p /run/user/0"_s
        << u"700 600 /run/x/proctor/workers"_s;
    QTest::newRow("user's directory")
        << u"mkdir -p /run/user/0"_s << u"700 600 /run/user/0/proctor/workers"_s;
    QTest::newRow("relative runtime directory")
        << u"mkdir -p /run/user/0; X=run"_s << u"700 600 /run/user/0/proctor/workers"_s;
    QTest::newRow("another user's runtime directory")
        << u"mkdir /run/x; chown 65534 /run/x 2>/dev/null && X=/run/x || X=/; mkdir -p /run/user/0"_s
        << u"700 600 /run/user/0/proctor/workers"_s;
    QTest::newRow("system directory")
        << u"mkdir -p /run/proctor/workers; chmod 1777 /run/proctor/workers"_s
        << u"1777 644 /run/proctor/workers"_s;
    QTest::newRow("system directory that is not shared")
        << u"mkdir -p /run/proctor/workers"_s << u"700 600 /tmp/proctor-0/workers"_s;
    QTest::newRow("nothing") << u":"_s << u"700 600 /tmp/proctor-0/workers"_s;
    QTest::newRow("nothing, and /tmp/proctor-0 is a link")
        << u"mkdir -m 700 /run/x; ln -s /run/x /tmp/proctor-0"_s << QString();
}

void TestProctorRun::place()
{
    QFETCH(QString, setup);
    QFETCH(QString, expected);
    m_environment.remove(u"PROCTOR_REGISTRY_DIR"_s);
    m_environment.remove(u"XDG_RUNTIME_DIR"_s);
    // The program first: it may itself lie below /tmp.
    const QString script =
        u"set -e; umask 022; mount -t tmpfs run /run; cp \"$0\" /run/program; "
        "mount -t tmpfs -o mode=1777 tmp /tmp; cd /; X=; "_s +
        setup +
        u"; XDG_RUNTIME_DIR=$X exec /run/program --lifetime=bound sh -c 'test -z "
        "\"$PROCTOR_RECORD\" || { d=${PROCTOR_RECORD%/*}; echo $(stat -c %a \"$d\" "
        "\"$PROCTOR_RECORD\") \"$d\"; }'"_s;
    const Outcome outcome = run(unshared({u"--mount"_s, u"sh"_s, u"-c"_s, script, program}));
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    QCOMPARE(QString::fromUtf8(outcome.out.trimmed()), expected);
    QCOMPARE(outcome.err.isEmpty(), !expected.isEmpty());
}

QTEST_GUILESS_MAIN(TestProctorRun)
#include "tst_proctorrun.moc"
