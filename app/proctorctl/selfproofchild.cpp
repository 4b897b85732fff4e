// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/proctorctl/selfproofchild.h"

#include <array>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <string_view>
#include <sys/wait.h>
#include <vector>

extern char **environ;

namespace proctor {

namespace {

constexpr int workerLifeInOwner = 3;
constexpr int patience = 10'000; // ms; only waited for in full on a machine that hangs

struct Pipe {
    UniqueFd read;
    UniqueFd write;
};

/// Close-on-exec, and above the numbers that a child gets its ends at.
std::optional<Pipe> openPipe()
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return std::nullopt;
    const UniqueFd low[] = {UniqueFd(ends[0]), UniqueFd(ends[1])};
    Pipe out{UniqueFd(::fcntl(ends[0], F_DUPFD_CLOEXEC, 10)),
             UniqueFd(::fcntl(ends[1], F_DUPFD_CLOEXEC, 10))};
    if (!out.read.valid() || !out.write.valid())
        return std::nullopt;
    return out;
}

/// This program again. \p life becomes its stdin; \p report, where given, its stdout; \p extra,
/// where given, descriptor 3. Its environment bears no PROCTOR_ variable of ours.
int spawnSelf(const char *role, int life, int report, int extra)
{
    posix_spawn_file_actions_t files;
    posix_spawnattr_t attributes;
    posix_spawn_file_actions_init(&files);
    posix_spawnattr_init(&attributes);
    posix_spawn_file_actions_adddup2(&files, life, STDIN_FILENO);
    if (report >= 0)
        posix_spawn_file_actions_adddup2(&files, report, STDOUT_FILENO);
    else
        posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    if (extra >= 0)
        posix_spawn_file_actions_adddup2(&files, extra, workerLifeInOwner);
    sigset_t none;
    sigset_t standard;
    sigemptyset(&none);
    sigemptyset(&standard);
    sigaddset(&standard, SIGTERM);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &standard);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);

    std::vector<char *> environment;
    for (char **entry = environ; *entry != nullptr; ++entry)
        if (!std::string_view(*entry).starts_with("PROCTOR_"))
            environment.push_back(*entry);
    environment.push_back(nullptr);
    std::string program = "proctorctl";
    std::string command = proofChildCommand;
    std::string what = role;
    char *arguments[] = {program.data(), command.data(), what.data(), nullptr};
    pid_t pid = 0;
    const int failed =
        ::posix_spawn(&pid, "/proc/self/exe", &files, &attributes, arguments, environment.data());
    posix_spawn_file_actions_destroy(&files);
    posix_spawnattr_destroy(&attributes);
    errno = failed;
    return failed == 0 ? pid : -1;
}

/// The pid that an owner reports of its worker; 0 when none comes.
pid_t readPid(int fd)
{
    std::string line;
    pollfd waited{fd, POLLIN, 0};
    while (line.find('\n') == std::string::npos && ::poll(&waited, 1, patience) > 0) {
        std::array<char, 32> bytes{};
        const ssize_t got = ::read(fd, bytes.data(), bytes.size());
        if (got <= 0)
            break;
        line.append(bytes.data(), static_cast<std::size_t>(got));
    }
    pid_t pid = 0;
    std::from_chars(line.data(), line.data() + line.size(), pid);
    return pid;
}

Failure broken(const char *what, int code = 0)
{
    return Failure(Error{ErrorCode::System, code, {}, what});
}

} // namespace

int proofChild(const char *role)
{
    if (std::strcmp(role, "owner") == 0) {
        ::fcntl(workerLifeInOwner, F_SETFD, FD_CLOEXEC);
        const pid_t worker = spawnSelf("worker", workerLifeInOwner, -1, -1);
        ::dprintf(STDOUT_FILENO, "%d\n", worker);
    }
    std::array<char, 16> bytes{};
    ssize_t got = 0;
    do
        got = ::read(STDIN_FILENO, bytes.data(), bytes.size());
    while (got > 0 || (got < 0 && errno == EINTR));
    return 0;
}

Result<ProofPair> startProofPair(ProcessSource &source)
{
    auto ownerLife = openPipe();
    auto workerLife = openPipe();
    auto report = openPipe();
    if (!ownerLife || !workerLife || !report)
        return broken("no pipe can be made", errno);
    ProofPair pair;
    const pid_t owner =
        spawnSelf("owner", ownerLife->read.get(), report->write.get(), workerLife->read.get());
    if (owner < 0)
        return broken("a throw-away process cannot be started", errno);
    report->write.reset();
    pair.ownerLife = std::move(ownerLife->write);
    pair.workerLife = std::move(workerLife->write);
    auto ownerHandle = source.open(owner);
    const pid_t worker = readPid(report->read.get());
    if (!ownerHandle || worker <= 0)
        return broken("the throw-away owner did not start its worker");
    pair.owner = std::move(*ownerHandle);
    auto workerHandle = source.open(worker);
    if (!workerHandle)
        return Failure(workerHandle.error());
    pair.worker = std::move(*workerHandle);
    const auto ownerKey = readKey(source, pair.owner);
    const auto workerKey = readKey(source, pair.worker);
    const auto stat = source.stat(worker);
    if (!ownerKey || !workerKey || !stat || stat->ppid != owner)
        return broken("the throw-away processes cannot be read");
    pair.ownerKey = *ownerKey;
    pair.workerKey = *workerKey;
    return pair;
}

bool awaitExit(const ProcessHandle &handle, int milliseconds)
{
    pollfd waited{handle.fd(), POLLIN, 0};
    return handle.exited() || ::poll(&waited, 1, milliseconds) == 1;
}

void reap(const ProcessHandle &handle)
{
    siginfo_t info{};
    if (handle.valid())
        ::waitid(P_PIDFD, static_cast<id_t>(handle.fd()), &info, WEXITED | WNOHANG);
}

} // namespace proctor
