// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeos.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/eventfd.h>

namespace proctor::test {

FakeOs::FakeOs()
{
    m_host.bootId = *BootId::parse("8f0c1d2e-0000-4000-8000-000000000001");
    m_host.pidNs = 4026531836;
    m_host.self = 100;
    m_host.uid = ::geteuid();
    start(1, "systemd", 0);
    start(2, "shell", 1);
    start(100, "proctor", 2);
}

Error FakeOs::gone(pid_t pid)
{
    return systemError(ENOENT, std::to_string(pid), "cannot be read");
}

ProcessKey FakeOs::start(pid_t pid, const std::string &comm, pid_t parent,
                         std::vector<std::string> cmdline)
{
    FakeProcess process;
    if (ticking)
        ++m_lastTick;
    process.stat.pid = pid;
    process.stat.comm = comm;
    process.stat.state = 'S';
    process.stat.ppid = parent;
    process.stat.pgid = pid;
    process.stat.sid = pid;
    process.stat.threads = 1;
    process.stat.startTicks = m_lastTick;
    process.stat.rssPages = 100;
    process.status.uid = m_host.uid;
    process.status.euid = m_host.uid;
    process.status.nsPids = {pid};
    process.status.sighupIgnored = false;
    process.cmdline = cmdline.empty() ? std::vector<std::string>{comm} : std::move(cmdline);
    process.exe = "/usr/bin/" + comm;
    process.inode = ++m_nextInode;
    process.exit = std::make_shared<UniqueFd>(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
    m_processes[pid] = std::move(process);
    const ProcessKey key = keyOf(pid);
    m_byInode[m_nextInode] = {key, m_processes[pid].exit};
    return key;
}

ProcessKey FakeOs::fork(pid_t parent, pid_t pid)
{
    const FakeProcess from = m_processes.at(parent);
    const ProcessKey key = start(pid, from.stat.comm, parent, from.cmdline);
    FakeProcess &child = m_processes.at(pid);
    child.stat.pgid = from.stat.pgid;
    child.stat.sid = from.stat.sid;
    child.exe = from.exe;
    child.environment = from.environment;
    child.stdinState = from.stdinState;
    child.standardFds = from.standardFds;
    return key;
}

void FakeOs::advance(std::chrono::nanoseconds by)
{
    m_now += by;
    std::vector<pid_t> due;
    for (const auto &[pid, process] : m_processes)
        if (process.exitsAt && *process.exitsAt <= m_now)
            due.push_back(pid);
    for (const pid_t pid : due)
        exit(pid);
}

std::optional<SteadyTime> FakeOs::nextExit() const
{
    std::optional<SteadyTime> next;
    for (const auto &[pid, process] : m_processes)
        if (process.exitsAt && (!next || SteadyTime(*process.exitsAt) < *next))
            next = SteadyTime(*process.exitsAt);
    return next;
}

ProcessKey FakeOs::keyOf(pid_t pid) const
{
    const FakeProcess &process = m_processes.at(pid);
    ProcessKey key{m_host.bootId, m_host.pidNs, pid, process.stat.startTicks, {}};
    if (givesInodes)
        key.inode = process.inode;
    return key;
}

bool FakeOs::runs(const ProcessKey &key) const
{
    const auto it = m_processes.find(key.pid);
    return it != m_processes.end() && keyOf(key.pid) == key && it->second.stat.state != 'Z';
}

void FakeOs::becomeZombie(pid_t pid)
{
    FakeProcess &process = m_processes.at(pid);
    process.stat.state = 'Z';
    process.cmdline.clear();
    ::eventfd_write(process.exit->get(), 1);
}

void FakeOs::exit(pid_t pid, pid_t reaper)
{
    const auto it = m_processes.find(pid);
    if (it == m_processes.end())
        return;
    ::eventfd_write(it->second.exit->get(), 1);
    m_byInode.erase(it->second.inode);
    m_processes.erase(it);
    for (auto &[other, process] : m_processes)
        if (process.stat.ppid == pid)
            process.stat.ppid = reaper;
}

FakeProcess *FakeOs::readable(pid_t pid)
{
    if (beforeRead)
        beforeRead();
    const auto it = m_processes.find(pid);
    return it == m_processes.end() || it->second.hidden ? nullptr : &it->second;
}

Result<std::vector<pid_t>> FakeOs::pids()
{
    if (unlistable)
        return Failure(*unlistable);
    std::vector<pid_t> out;
    for (const auto &[pid, process] : m_processes)
        if (!process.hidden)
            out.push_back(pid);
    return out;
}

Result<ProcStat> FakeOs::stat(pid_t pid)
{
    if (const FakeProcess *process = readable(pid))
        return process->stat;
    return Failure(gone(pid));
}

Result<ProcStatus> FakeOs::status(pid_t pid)
{
    if (FakeProcess *process = readable(pid)) {
        if (process->statusFailsIn > 0 && --process->statusFailsIn == 0)
            return Failure(Error{ErrorCode::Denied, EACCES, "status", "scripted"});
        return process->status;
    }
    return Failure(gone(pid));
}

Result<std::vector<std::string>> FakeOs::cmdline(pid_t pid)
{
    if (const FakeProcess *process = readable(pid))
        return process->cmdline;
    return Failure(gone(pid));
}

Result<std::string> FakeOs::exe(pid_t pid)
{
    if (const FakeProcess *process = readable(pid))
        return process->exe;
    return Failure(gone(pid));
}

Result<Environment> FakeOs::environment(pid_t pid, const std::vector<std::string> &names)
{
    const FakeProcess *process = readable(pid);
    if (process == nullptr)
        return Failure(gone(pid));
    Environment out;
    out.wiped = process->environment.wiped;
    for (const std::string &name : names) {
        variablesAsked[pid].insert(name);
        if (const auto it = process->environment.values.find(name);
            it != process->environment.values.end())
            out.values.insert(*it);
    }
    return out;
}

Result<std::uint64_t> FakeOs::pidNamespace(pid_t pid)
{
    const FakeProcess *process = readable(pid);
    if (process != nullptr && process->pidNsDenied)
        return Failure(systemError(EACCES, std::to_string(pid), "cannot be read"));
    if (process != nullptr)
        return process->pidNs != 0 ? process->pidNs : m_host.pidNs;
    return Failure(gone(pid));
}

Result<std::uint64_t> FakeOs::timeNamespace(pid_t pid)
{
    if (const FakeProcess *process = readable(pid))
        return process->timeNs;
    return Failure(gone(pid));
}

Result<StdinState> FakeOs::stdinState(pid_t pid)
{
    if (const FakeProcess *process = readable(pid))
        return process->stdinState;
    return Failure(gone(pid));
}

Result<StandardFds> FakeOs::standardFds(pid_t pid)
{
    if (const FakeProcess *process = readable(pid))
        return process->standardFds;
    return Failure(gone(pid));
}

Result<std::string> FakeOs::cgroup(pid_t pid)
{
    if (const FakeProcess *process = readable(pid))
        return process->cgroup;
    return Failure(gone(pid));
}

Result<ProcIo> FakeOs::io(pid_t pid)
{
    ++ioAsked[pid];
    const FakeProcess *process = readable(pid);
    if (process != nullptr && process->resourcesDenied)
        return Failure(systemError(EACCES, std::to_string(pid), "cannot be read"));
    if (process != nullptr)
        return process->io;
    return Failure(gone(pid));
}

Result<std::uint64_t> FakeOs::openFiles(pid_t pid)
{
    const FakeProcess *process = readable(pid);
    if (process != nullptr && process->resourcesDenied)
        return Failure(systemError(EACCES, std::to_string(pid), "cannot be read"));
    if (process != nullptr)
        return process->openFiles;
    return Failure(gone(pid));
}

Result<ServiceFacts> FakeOs::serviceUnit(const UnitName &unit)
{
    const auto found = services.find(unit.name);
    return found == services.end() ? ProcessSource::serviceUnit(unit)
                                   : Result<ServiceFacts>(found->second);
}

Result<ProcessHandle> FakeOs::open(pid_t pid)
{
    if (beforeRead)
        beforeRead();
    const auto it = m_processes.find(pid);
    if (it == m_processes.end())
        return Failure(systemError(ESRCH, "pid " + std::to_string(pid), "pidfd_open failed"));
    if (int &failures = openFailures[pid]; failures > 0) {
        --failures;
        return Failure(systemError(EMFILE, "pid " + std::to_string(pid), "pidfd_open failed"));
    }
    UniqueFd fd(::fcntl(it->second.exit->get(), F_DUPFD_CLOEXEC, 0));
    return ProcessHandle(std::move(fd), pid,
                         givesInodes ? std::optional(it->second.inode) : std::nullopt);
}

Result<void> FakeOs::send(const ProcessHandle &target, int signal)
{
    // Which process is behind this handle? The eventfd knows, as a pidfd would.
    if (target.exited()) {
        sent.push_back({{}, signal, true});
        return Failure(systemError(ESRCH, "pid", "the signal could not be sent"));
    }
    const auto it = m_processes.find(target.pid());
    const ProcessKey key = keyOf(it->first);
    if (onSignal)
        onSignal(key, signal);
    if (it->second.denied)
        return Failure(systemError(EPERM, "pid", "the signal could not be sent"));
    sent.push_back({key, signal, false});
    const bool ends = signal == SIGKILL || (signal == SIGTERM && !it->second.ignoresTerm);
    if (ends && it->second.exitTakes.count() == 0)
        exit(target.pid());
    else if (ends && !it->second.exitsAt)
        it->second.exitsAt = m_now + it->second.exitTakes;
    return {};
}

} // namespace proctor::test
