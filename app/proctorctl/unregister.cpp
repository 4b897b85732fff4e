// SPDX-License-Identifier: GPL-3.0-or-later
// `unregister`: removes the record of a process, or of one that had this pid and has exited. The
// process itself is left alone.
#include "app/proctorctl/commands.h"
#include "app/proctorctl/enrol.h"
#include "app/proctorctl/report.h"

namespace proctor {

namespace {

int nothingThere(pid_t pid)
{
    return complain(exitLeft, "no record of pid " + std::to_string(pid) + " is there to remove");
}

int run(pid_t pid)
{
    auto source = Procfs::open();
    if (!source)
        return complain(exitBroken, source.error().text());
    const HostIdentity &host = (*source)->host();
    const auto process = hold(**source, pid);
    if (!process && process.error().code != ErrorCode::Vanished)
        return complain(exitBroken, process.error().text());
    const std::uint32_t uid = process && process->uid ? *process->uid : host.uid;
    if (uid != host.uid && host.uid != 0)
        return complain(exitLeft, "pid " + std::to_string(pid) +
                                      " is another user's; do it as that user or as root");
    const auto store = RecordStore::open(directoryFor(uid));
    if (!store && store.error().code == ErrorCode::Vanished)
        return nothingThere(pid);
    if (!store)
        return complain(exitBroken, store.error().text());
    const auto lock = awaitLock(*store);
    if (!lock)
        return complain(exitBroken, lock.error().text());
    std::size_t removed = 0;
    for (const OwnFile &file : filesOf(*store, pid, uid)) {
        // A reused pid: that record speaks of somebody else, and is pruned by itself.
        if (process && file.named.startTicks != process->key.startTicks)
            continue;
        if (const auto done = store->remove(file.name); !done)
            return complain(exitBroken, done.error().text());
        print("unregistered " +
              (file.record ? plain(file.record->workerId) : std::string("an unusable record")) +
              " (pid " + std::to_string(pid) + ")\n");
        ++removed;
    }
    return removed == 0 ? nothingThere(pid) : exitDone;
}

} // namespace

void addUnregister(CLI::App &app, Command &chosen)
{
    CLI::App *command =
        app.add_subcommand("unregister", "Remove a process's registration; the process stays");
    const auto pid = std::make_shared<pid_t>(0);
    command->add_option("--pid", *pid, "The worker")->required()->type_name("P")->check(pidRange());
    command->callback([pid, &chosen] { chosen = [pid] { return run(*pid); }; });
}

} // namespace proctor
