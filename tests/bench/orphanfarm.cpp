// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/orphanfarm.h"

#include "core/process/pidfd.h"

#include <QtCore/QtGlobal>

#include <csignal>
#include <fcntl.h>
#include <sys/wait.h>

using namespace proctor;

namespace bench {

namespace {

/// A small program of its own: a mere fork would share, and be charged with, this one's memory.
/// What is ignored stays ignored over exec (man 7 signal).
[[noreturn]] void idle(bool deaf, int started)
{
    ::signal(SIGTERM, deaf ? SIG_IGN : SIG_DFL);
    const pid_t self = ::getpid();
    if (::write(started, &self, sizeof self) == sizeof self)
        ::execlp("sleep", "sleep", "infinity", nullptr);
    ::_exit(1);
}

/// Its parent has, when this returns, \p count children that wait for signals.
pid_t startOwner(int count, int deafEvery, std::vector<pid_t> &children)
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0) // at its end once everybody runs its program
        qFatal("no pipe");
    const pid_t owner = ::fork();
    if (owner == 0) {
        ::close(ends[0]);
        for (int i = 0; i < count; ++i)
            if (::fork() == 0)
                idle(deafEvery != 0 && i % deafEvery == 0, ends[1]);
        ::close(ends[1]);
        for (;;)
            ::pause();
    }
    ::close(ends[1]);
    pid_t pid = 0;
    while (owner > 0 && ::read(ends[0], &pid, sizeof pid) == sizeof pid)
        children.push_back(pid);
    ::close(ends[0]);
    if (children.size() < static_cast<std::size_t>(count))
        qFatal("not all orphans can be started");
    return owner;
}

Orphan hold(ProcessSource &source, pid_t pid)
{
    auto handle = source.open(pid);
    const auto key = handle ? readKey(source, *handle) : Failure(handle.error());
    if (!key)
        qFatal("%s", key.error().text().c_str());
    return {*key, std::move(*handle)};
}

} // namespace

std::vector<Orphan> makeOrphans(ProcessSource &source, const RecordStore &store, int count,
                                int deafEvery)
{
    std::vector<pid_t> children;
    const pid_t ownerPid = startOwner(count, deafEvery, children);
    const Orphan owner = hold(source, ownerPid);
    std::vector<Orphan> out;
    for (const pid_t pid : children) {
        Record record;
        record.workerId = "bench-" + std::to_string(pid);
        out.push_back(hold(source, pid));
        record.process = out.back().key;
        record.owner = owner.key;
        record.ownerName = "bench";
        record.lifetime = Lifetime::Bound;
        if (const auto written = store.write(record); !written)
            qFatal("%s", written.error().text().c_str());
    }
    (void)PidfdSignaller().send(owner.handle, SIGKILL);
    ::waitpid(ownerPid, nullptr, 0);
    return out;
}

void reap()
{
    while (::waitpid(-1, nullptr, WNOHANG) > 0) {
    }
}

} // namespace bench
