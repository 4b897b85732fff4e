// SPDX-License-Identifier: GPL-3.0-or-later
// `unregister`: removes the records of a process, or of one that had this pid and has exited, from
// every directory that this user reads. The process itself is left alone.
#include "app/proctorctl/commands.h"
#include "app/proctorctl/enrol.h"
#include "app/proctorctl/report.h"

#include <cerrno>

namespace proctor {

namespace {

int nothingThere(pid_t pid)
{
    return complain(exitLeft, "no record of pid " + std::to_string(pid) + " is there to remove");
}

/// Removes \p pid's records from \p store; \p left gets the paths that are others' to remove.
/// \p startTicks: of the process that has the pid.
Result<std::size_t> removeFrom(const RecordStore &store, pid_t pid,
                               std::optional<std::uint32_t> uid,
                               std::optional<std::uint64_t> startTicks,
                               std::vector<std::string> &left)
{
    std::vector<OwnFile> files = filesOf(store, pid, uid);
    // A reused pid: that record speaks of somebody else, and is pruned by itself.
    std::erase_if(files, [startTicks](const OwnFile &file) {
        return startTicks && file.named.startTicks != *startTicks;
    });
    if (files.empty())
        return 0;
    const auto lock = store.writable() ? awaitLock(store) : Result<DirectoryLock>(UniqueFd());
    if (!lock)
        return Failure(lock.error());
    std::size_t removed = 0;
    for (const OwnFile &file : files) {
        if (!file.removable) {
            left.push_back(file.path);
            continue;
        }
        if (const auto done = store.remove(file.name); !done)
            return Failure(done.error());
        print("unregistered " +
              (file.record ? plain(file.record->workerId) : std::string("an unusable record")) +
              " (pid " + std::to_string(pid) + ")\n");
        ++removed;
    }
    return removed;
}

int run(pid_t pid)
{
    auto source = Procfs::open();
    if (!source)
        return complain(exitBroken, source.error().text());
    const HostIdentity &host = (*source)->host();
    const auto process = hold(**source, pid);
    // ENOENT in /proc may be hidepid's; a process that has exited shows by ESRCH or its pidfd.
    if (!process &&
        (process.error().code != ErrorCode::Vanished || process.error().sysErrno == ENOENT))
        return complain(exitBroken, unreadable(pid, process.error()));
    std::optional<std::uint32_t> uid = process ? process->uid : std::optional(host.uid);
    if (uid != host.uid && host.uid != 0)
        return complain(exitLeft, "pid " + std::to_string(pid) +
                                      " is another user's; do it as that user or as root");
    if (!process && host.uid == 0)
        uid.reset(); // whose it was nobody knows any more
    const auto first = RecordStore::open(directoryToWrite(RegistryPlaces::fromEnvironment()));
    if (!first && first.error().code != ErrorCode::Vanished)
        return complain(exitBroken, first.error().text());
    std::size_t removed = 0;
    std::vector<std::string> left;
    for (const RecordStore &store : storesToRead()) {
        const auto startTicks = process ? std::optional(process->key.startTicks) : std::nullopt;
        const auto done = removeFrom(store, pid, uid, startTicks, left);
        if (!done)
            return complain(exitBroken, done.error().text());
        removed += *done;
    }
    for (const std::string &path : left)
        complain(exitLeft, path + " is another user's to remove: do this as that user");
    if (!left.empty())
        return exitLeft;
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
