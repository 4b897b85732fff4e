// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/procfs.h"

#include "core/process/pidfd.h"
#include "core/process/procparse.h"

#include <array>
#include <cerrno>
#include <charconv>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <sys/statfs.h>

namespace proctor {

namespace {

constexpr std::size_t largestFile = 4U * 1024 * 1024;
constexpr std::uint64_t mostCounted = 65'536;
constexpr auto procfsMagic = 0x9fa0; // man 2 statfs

std::string of(pid_t pid, std::string_view file)
{
    return std::to_string(pid) + '/' + std::string(file);
}

} // namespace

Result<std::unique_ptr<Procfs>> Procfs::open(const std::string &root)
{
    UniqueFd fd(::open(root.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!fd.valid())
        return Failure(systemError(errno, root, "cannot be opened; mount procfs there"));
    std::unique_ptr<Procfs> self(new Procfs(std::move(fd), root));
    struct statfs fs {};
    self->m_procfs = ::fstatfs(self->m_root.get(), &fs) == 0 && fs.f_type == procfsMagic;
    if (auto host = self->readHost(); !host)
        return Failure(host.error());
    return self;
}

Result<void> Procfs::readHost()
{
    m_host.self = ::getpid();
    m_host.uid = ::geteuid();
    m_host.ticksPerSecond = static_cast<std::uint64_t>(::sysconf(_SC_CLK_TCK));
    m_host.pageSize = static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
    const auto self = link("self");
    if (!self || *self != std::to_string(m_host.self))
        return Failure(Error{ErrorCode::Unsupported, 0, m_path,
                             "shows another pid namespace than Proctor's own; mount procfs afresh "
                             "in this one"});
    const auto boot = read("sys/kernel/random/boot_id");
    if (!boot)
        return Failure(boot.error());
    const auto bootId = BootId::parse(boot->substr(0, 36));
    if (!bootId)
        return Failure(Error{ErrorCode::Malformed, 0, m_path + "/sys/kernel/random/boot_id",
                             "is not a boot id"});
    m_host.bootId = *bootId;
    const auto ns = pidNamespace(m_host.self);
    if (!ns)
        return Failure(ns.error());
    m_host.pidNs = *ns;
    return {};
}

Error Procfs::failed(int code, const std::string &name) const
{
    return systemError(code, m_path + '/' + name, "cannot be read");
}

Result<std::string_view> Procfs::read(const std::string &name)
{
    const UniqueFd fd(::openat(m_root.get(), name.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY));
    if (!fd.valid())
        return Failure(failed(errno, name));
    if (m_buffer.size() < 4096)
        m_buffer.resize(4096);
    std::size_t used = 0;
    for (;;) {
        const ssize_t got = ::read(fd.get(), m_buffer.data() + used, m_buffer.size() - used);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return Failure(failed(errno, name));
        if (got == 0)
            return std::string_view(m_buffer.data(), used);
        used += static_cast<std::size_t>(got);
        if (used == m_buffer.size()) {
            if (used >= largestFile)
                return std::string_view(m_buffer.data(), used);
            m_buffer.resize(used * 2);
        }
    }
}

Result<std::string> Procfs::link(const std::string &name)
{
    std::array<char, 4096> target;
    const ssize_t length = ::readlinkat(m_root.get(), name.c_str(), target.data(), target.size());
    if (length < 0)
        return Failure(failed(errno, name));
    return std::string(target.data(), static_cast<std::size_t>(length));
}

/// Null, and errno says why, when it cannot be opened.
Procfs::Directory Procfs::directory(const std::string &name)
{
    UniqueFd fd(::openat(m_root.get(), name.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    DIR *dir = fd.valid() ? ::fdopendir(fd.get()) : nullptr;
    if (dir != nullptr)
        (void)fd.release(); // the stream's
    return Directory(dir);
}

Result<std::vector<pid_t>> Procfs::pids()
{
    const Directory dir = directory(".");
    if (!dir)
        return Failure(failed(errno, "."));
    std::vector<pid_t> out;
    out.reserve(512);
    while (const dirent *entry = ::readdir(dir.get())) {
        pid_t pid = 0;
        const char *end = entry->d_name + std::char_traits<char>::length(entry->d_name);
        const auto parsed = std::from_chars(entry->d_name, end, pid);
        if (parsed.ec == std::errc() && parsed.ptr == end)
            out.push_back(pid);
    }
    return out;
}

Result<ProcStat> Procfs::stat(pid_t pid)
{
    const auto bytes = read(of(pid, "stat"));
    if (!bytes)
        return Failure(bytes.error());
    if (auto parsed = procparse::stat(*bytes))
        return std::move(*parsed);
    return Failure(
        Error{ErrorCode::Malformed, 0, m_path + '/' + of(pid, "stat"), "has an unknown form"});
}

Result<ProcStatus> Procfs::status(pid_t pid)
{
    return read(of(pid, "status")).map(procparse::status);
}

Result<std::vector<std::string>> Procfs::cmdline(pid_t pid)
{
    return read(of(pid, "cmdline")).map(procparse::cmdline);
}

Result<std::string> Procfs::exe(pid_t pid)
{
    auto path = link(of(pid, "exe"));
    constexpr std::string_view gone = " (deleted)";
    if (path && path->ends_with(gone))
        path->resize(path->size() - gone.size());
    return path;
}

Result<Environment> Procfs::environment(pid_t pid, const std::vector<std::string> &names)
{
    return read(of(pid, "environ")).map([&names](std::string_view bytes) {
        return procparse::environment(bytes, names);
    });
}

Result<std::uint64_t> Procfs::namespaceOf(pid_t pid, std::string_view kind)
{
    const std::string name = of(pid, "ns/" + std::string(kind));
    const auto target = link(name);
    if (!target)
        return Failure(target.error());
    if (const auto inode = procparse::bracketed(*target, kind))
        return *inode;
    return Failure(Error{ErrorCode::Malformed, 0, m_path + '/' + name, "has an unknown form"});
}

Result<std::uint64_t> Procfs::pidNamespace(pid_t pid)
{
    return namespaceOf(pid, "pid");
}

Result<std::uint64_t> Procfs::timeNamespace(pid_t pid)
{
    return namespaceOf(pid, "time");
}

Result<StdinState> Procfs::stdinState(pid_t pid)
{
    const std::string name = of(pid, "fd/0");
    const auto target = link(name);
    if (!target) {
        // fd/ itself readable, entry 0 not there: stdin is closed.
        if (target.error().sysErrno == ENOENT && link(of(pid, "exe")))
            return StdinState::NotAPipe;
        return Failure(target.error());
    }
    // Only an anonymous pipe: opening a named FIFO, a terminal or a device has effects.
    if (!procparse::bracketed(*target, "pipe"))
        return StdinState::NotAPipe;
    const UniqueFd fd(
        ::openat(m_root.get(), name.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
    if (!fd.valid())
        return Failure(failed(errno, name));
    // What was opened must be that very pipe and no FIFO that took its place.
    struct stat file {};
    if (::fstat(fd.get(), &file) != 0 || !S_ISFIFO(file.st_mode) ||
        file.st_ino != *procparse::bracketed(*target, "pipe"))
        return StdinState::NotAPipe;
    pollfd ask{fd.get(), POLLIN, 0};
    if (::poll(&ask, 1, 0) < 0)
        return Failure(failed(errno, name));
    return (ask.revents & POLLHUP) != 0 ? StdinState::Hangup : StdinState::HasWriter;
}

Result<StandardFds> Procfs::standardFds(pid_t pid)
{
    StandardFds out;
    bool denied = false;
    for (std::size_t i = 0; i < out.size(); ++i) {
        auto target = link(of(pid, "fd/" + std::to_string(i)));
        if (target)
            out[i] = std::move(*target);
        else if (target.error().code == ErrorCode::Denied)
            denied = true;
    }
    if (denied)
        return Failure(failed(EACCES, of(pid, "fd")));
    if (!out[0] && !out[1] && !out[2]) {
        // All closed, or the process has gone: the difference matters.
        if (auto alive = link(of(pid, "exe")); !alive)
            return Failure(alive.error());
    }
    return out;
}

Result<std::string> Procfs::cgroup(pid_t pid)
{
    return read(of(pid, "cgroup")).map(procparse::cgroup);
}

Result<ProcIo> Procfs::io(pid_t pid)
{
    const auto bytes = read(of(pid, "io"));
    if (!bytes)
        return Failure(bytes.error());
    if (const auto parsed = procparse::io(*bytes))
        return *parsed;
    return Failure(
        Error{ErrorCode::Malformed, 0, m_path + '/' + of(pid, "io"), "has an unknown form"});
}

Result<std::uint64_t> Procfs::openFiles(pid_t pid)
{
    const std::string name = of(pid, "fd");
    struct stat info {};
    if (::fstatat(m_root.get(), name.c_str(), &info, 0) != 0)
        return Failure(failed(errno, name));
    // Since Linux 6.2 that is its size, for whoever may look at PID itself; 0 before.
    if (m_procfs && info.st_size > 0)
        return static_cast<std::uint64_t>(info.st_size);
    return countEntries(name);
}

Result<std::uint64_t> Procfs::countEntries(const std::string &name)
{
    const Directory dir = directory(name);
    if (!dir)
        return Failure(failed(errno, name));
    std::uint64_t count = 0;
    while (const dirent *entry = ::readdir(dir.get()))
        if (entry->d_name[0] != '.' && ++count > mostCounted)
            break;
    if (count > mostCounted)
        return Failure(
            Error{ErrorCode::Unsupported, 0, m_path + '/' + name, "holds too many to count"});
    return count;
}

Result<ProcessHandle> Procfs::open(pid_t pid)
{
    return openPidfd(pid);
}

} // namespace proctor
