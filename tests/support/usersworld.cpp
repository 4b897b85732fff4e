// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/usersworld.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <grp.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>

using namespace Qt::StringLiterals;

namespace proctor {

namespace {

namespace fs = std::filesystem;

void mountTmpfs(const char *path, const char *options)
{
    if (::mount("proctor-test", path, "tmpfs", 0, options) != 0)
        qFatal("nothing can be mounted on %s; run this test as root", path);
}

void makeDirectory(const char *path, mode_t mode, uid_t uid)
{
    fs::create_directories(path);
    if (::chmod(path, mode) != 0 || ::chown(path, uid, uid) != 0)
        qFatal("%s cannot be made", path);
}

/// What programs open without saying so, and a log in place of the machine's.
void ownDevices()
{
    makeDirectory("/run/dev", 0755, 0);
    for (const char *name : {"null", "zero", "full", "random", "urandom"}) {
        const std::string from = std::string("/dev/") + name;
        const std::string to = std::string("/run/dev/") + name;
        const UniqueFd file(::open(to.c_str(), O_CREAT | O_WRONLY | O_CLOEXEC, 0644));
        if (::mount(from.c_str(), to.c_str(), nullptr, MS_BIND, nullptr) != 0)
            qFatal("no %s", to.c_str());
    }
    if (::mount("/run/dev", "/dev", nullptr, MS_BIND | MS_REC, nullptr) != 0)
        qFatal("no /dev of its own");
}

/// Set while pid 1 becomes what is called an init.
constexpr const char *asInit = "PROCTOR_TEST_INIT";

/// Proctor knows a reaper by the name of its program.
[[noreturn]] void becomeInit(const fs::path &self)
{
    fs::copy_file(self, "/run/bin/init");
    std::ifstream file("/proc/self/cmdline");
    std::vector<std::string> words;
    for (std::string word; std::getline(file, word, '\0');)
        words.push_back(word);
    std::vector<char *> arguments;
    for (std::string &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    ::setenv(asInit, "1", 1);
    ::execv("/run/bin/init", arguments.data());
    qFatal("no init");
}

/// Pid 1 of the namespaces.
[[noreturn]] void prepare(const fs::path &self)
{
    ::umask(022);
    for (const char *name : {"PROCTOR_REGISTRY_DIR", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME"})
        ::unsetenv(name);
    const fs::path built = self.parent_path();
    mountTmpfs("/run", "mode=755");
    makeDirectory("/run/bin", 0755, 0);
    for (const char *name : {"proctor-helper", "proctorctl", "proctor-run"}) {
        const fs::path to = fs::path("/run/bin") / name;
        fs::copy_file(built / name, to);
        ::chmod(to.c_str(), 0755);
    }
    ownDevices();
    makeDirectory("/run/proctor/workers", 01777, 0);
    makeDirectory("/run/user/65534", 0700, privateUser);
    if (::mount("proc", "/proc", "proc", MS_NOSUID | MS_NODEV | MS_NOEXEC, nullptr) != 0 ||
        ::chdir("/") != 0)
        qFatal("no /proc of its own");
    becomeInit(self);
}

/// Pid 1 waits for whatever is left to it.
int runBelowInit(const std::function<int()> &test)
{
    mountTmpfs("/tmp", "mode=1777"); // last: the programs may have been built there
    mountTmpfs("/root", "mode=700"); // or there
    const pid_t inner = ::fork();
    if (inner == 0)
        ::exit(test());
    for (int status = 0;;) {
        const pid_t gone = ::wait(&status);
        if (gone == inner)
            return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
        if (gone < 0 && errno != EINTR)
            return 1;
    }
}

QJsonObject itemOf(const QJsonObject &json, const QString &list, const ProcessKey &key)
{
    for (const auto &item : json[list].toArray())
        if (item[u"key"_s].toString() == QString::fromStdString(key.toString()))
            return item.toObject();
    return {};
}

} // namespace

int runAmongUsers(const std::function<int()> &test)
{
    if (std::getenv(asInit) != nullptr) {
        ::unsetenv(asInit);
        ::_exit(runBelowInit(test));
    }
    // Before: in a chroot, another mount namespace has another name for it.
    const fs::path self = fs::read_symlink("/proc/self/exe");
    if (::unshare(CLONE_NEWPID | CLONE_NEWNS | CLONE_NEWCGROUP) != 0 ||
        ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        qFatal("no namespaces can be made; run this test as root");
    const pid_t init = ::fork();
    if (init == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        prepare(self);
    }
    int status = 0;
    while (::waitpid(init, &status, 0) < 0 && errno == EINTR) {
    }
    ::_exit(WIFEXITED(status) ? WEXITSTATUS(status) : 1); // see tst_hidepid
}

QJsonObject Ran::json() const
{
    return QJsonDocument::fromJson(out).object();
}

QJsonObject Ran::target(const ProcessKey &key) const
{
    return itemOf(json(), u"targets"_s, key);
}

QJsonObject Ran::excluded(const ProcessKey &key) const
{
    return itemOf(json(), u"excluded"_s, key);
}

UsersWorld::UsersWorld()
{
    auto source = Procfs::open();
    if (!source)
        qFatal("%s", source.error().text().c_str());
    m_source = std::move(*source);
    sockaddr_un name{};
    name.sun_family = AF_UNIX;
    constexpr std::string_view path = "/dev/log";
    path.copy(name.sun_path, path.size());
    ::unlink(name.sun_path);
    m_log = UniqueFd(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (::bind(m_log.get(), reinterpret_cast<const sockaddr *>(&name), sizeof name) != 0)
        qFatal("no log");
}

UsersWorld::~UsersWorld()
{
    for (const auto &child : m_children)
        leave(child.get());
    // A helper that has no client any more may still be reading it: records go with their world.
    for (const char *folder : {"/run/proctor/workers", "/run/user/65534/proctor"})
        for (const auto &entry : QDir(QString::fromLatin1(folder))
                                     .entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot))
            fs::remove_all(entry.filePath().toStdString());
}

void UsersWorld::become(uid_t uid)
{
    if (uid != 0 && (::setgroups(0, nullptr) != 0 || ::setresgid(uid, uid, uid) != 0 ||
                     ::setresuid(uid, uid, uid) != 0))
        ::_exit(99);
}

QProcess *UsersWorld::start(uid_t uid, const QStringList &command)
{
    auto child = std::make_unique<QProcess>();
    child->setChildProcessModifier([uid] { become(uid); });
    child->start(command.first(), command.mid(1));
    if (!child->waitForStarted(patience))
        return nullptr;
    m_children.push_back(std::move(child));
    return m_children.back().get();
}

QProcess *UsersWorld::startWorker(uid_t uid, const QProcess *owner, const QStringList &options,
                                  const QStringList &command)
{
    QProcess *worker =
        start(uid, QStringList{program(u"proctor-run"_s), u"--worker-id"_s, u"w"_s,
                               u"--owner-pid"_s, QString::number(owner->processId())} +
                       options + QStringList{u"--"_s} + command);
    const auto isThere = [&] {
        const auto stat = m_source->stat(static_cast<pid_t>(worker->processId()));
        return stat && stat->comm != "proctor-run" && !record(worker->processId()).isEmpty();
    };
    return worker != nullptr && QTest::qWaitFor(isThere, patience) ? worker : nullptr;
}

bool UsersWorld::leave(QProcess *process)
{
    process->closeWriteChannel();
    return process->state() == QProcess::NotRunning || process->waitForFinished(patience);
}

ProcessKey UsersWorld::key(qint64 pid) const
{
    const auto handle = m_source->open(static_cast<pid_t>(pid));
    const auto key = handle ? readKey(*m_source, *handle) : Failure(handle.error());
    if (!key)
        qFatal("%s", key.error().text().c_str());
    return *key;
}

bool UsersWorld::runs(const ProcessKey &key) const
{
    const auto stat = m_source->stat(key.pid);
    return stat && stat->startTicks == key.startTicks && !stat->deadZombie();
}

QString UsersWorld::record(qint64 pid)
{
    for (const char *folder : {"/run/proctor/workers/", "/run/user/65534/proctor/workers/"}) {
        const QDir directory(QString::fromLatin1(folder));
        const QStringList found = directory.entryList({u"%1-*.json"_s.arg(pid)}, QDir::Files);
        if (!found.isEmpty())
            return directory.filePath(found.first());
    }
    return {};
}

QByteArray UsersWorld::logged()
{
    QByteArray out;
    std::array<char, 4096> line{};
    for (;;) {
        const ssize_t got = ::recv(m_log.get(), line.data(), line.size(), 0);
        if (got < 0)
            return out;
        out += QByteArray(line.data(), got) + '\n';
    }
}

Ran UsersWorld::ranToItsEnd(QProcess &process)
{
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(patience))
        return {};
    if (process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Ran UsersWorld::run(uid_t uid, const QStringList &command, const QByteArray &input,
                    const QProcessEnvironment &environment)
{
    QProcess process;
    if (!environment.isEmpty())
        process.setProcessEnvironment(environment);
    process.setChildProcessModifier([uid] { become(uid); });
    process.start(command.first(), command.mid(1));
    if (!process.waitForStarted(patience))
        return {};
    process.write(input);
    return ranToItsEnd(process);
}

} // namespace proctor
