// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/orphanfarm.h"

#include "core/process/pidfd.h"

#include <QtCore/QtGlobal>

#include <csignal>
#include <sys/wait.h>

using namespace proctor;

namespace bench {

namespace {

[[noreturn]] void idle(bool deaf, int ready)
{
    ::signal(SIGTERM, deaf ? SIG_IGN : SIG_DFL);
    const pid_t self = ::getpid();
    if (::write(ready, &self, sizeof self) != sizeof self)
        ::_exit(1);
    ::close(ready);
    for (;;)
        ::pause();
}

/// Its parent has, when this returns, \p count children that wait for signals.
pid_t startOwner(int count, int deafEvery, std::vector<pid_t> &children)
{
    int ends[2];
    if (::pipe(ends) != 0)
        qFatal("no pipe");
    const pid_t owner = ::fork();
    if (owner == 0) {
        ::close(ends[0]);
        for (int i = 0; i < count; ++i)
            if (::fork() == 0)
                idle(deafEvery != 0 && i % deafEvery == 0, ends[1]);
        for (;;)
            ::pause();
    }
    ::close(ends[1]);
    pid_t pid = 0;
    while (owner > 0 && children.size() < static_cast<std::size_t>(count) &&
           ::read(ends[0], &pid, sizeof pid) == sizeof pid)
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
