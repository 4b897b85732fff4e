// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/proctorctl/enrol.h"

#include <algorithm>
#include <cerrno>
#include <unistd.h>

namespace proctor {

Result<Held> hold(ProcessSource &source, pid_t pid)
{
    auto handle = source.open(pid);
    if (!handle)
        return Failure(handle.error());
    const auto stat = source.stat(pid);
    if (!stat && handle->exited()) // since it was opened; not hidden
        return Failure(systemError(ESRCH, "pid " + std::to_string(pid), "has exited"));
    if (!stat)
        return Failure(stat.error());
    const auto status = source.status(pid);
    const auto key = readKey(source, *handle);
    if (!key)
        return Failure(key.error());
    return Held{std::move(*handle), *key, stat->comm, stat->ppid,
                status ? status->uid : std::nullopt};
}

Result<RegistryDirectory> directoryFor(std::uint32_t uid)
{
    const auto places = RegistryPlaces::fromEnvironment();
    if (uid == places.uid || !places.chosen.empty())
        return directoryToWrite(places);
    const RegistryDirectory system = systemDirectory(places);
    const auto store = RecordStore::open(system);
    if (store)
        return system;
    return Failure(Error{
        ErrorCode::Untrusted, 0, system.path,
        (store.error().code == ErrorCode::Vanished ? std::string("is not there")
                                                   : store.error().message) +
            ", and a Proctor of user " + std::to_string(uid) +
            " reads nothing else that root writes to: make it (systemd-tmpfiles --create "
            "proctor.conf; root's, mode 1777), set PROCTOR_REGISTRY_DIR to the same directory for "
            "both, or do this as user " +
            std::to_string(uid)});
}

std::vector<RecordStore> storesToRead()
{
    std::vector<RecordStore> out;
    for (const RegistryDirectory &directory : directoriesToRead(RegistryPlaces::fromEnvironment()))
        if (auto store = RecordStore::open(directory))
            out.push_back(std::move(*store));
    return out;
}

bool isBeingEnded(ProcessSource &source, const Held &worker)
{
    // Root marks there what is registered in a directory of another user's; also where
    // PROCTOR_REGISTRY_DIR names the only one to read.
    const auto system = RecordStore::open(systemDirectory(RegistryPlaces::fromEnvironment()));
    const RecordName name{worker.key.pid, worker.key.startTicks};
    const auto marks = [&](const RecordStore &store) {
        return store.isEnding(name, worker.uid.value_or(0), source);
    };
    const auto stores = storesToRead();
    return (system && marks(*system)) || std::any_of(stores.begin(), stores.end(), marks);
}

std::vector<OwnFile> filesOf(const RecordStore &store, pid_t pid, std::optional<std::uint32_t> uid)
{
    const std::uint32_t own = ::geteuid();
    std::vector<OwnFile> out;
    const auto names = store.names();
    if (!names)
        return out;
    for (const std::string &name : *names) {
        const auto named = parseRecordName(name);
        if (!named || named->pid != pid)
            continue;
        const auto file = store.read(name);
        if (!file || (uid && file->uid != *uid && file->uid != 0))
            continue;
        // Sticky: of others only root removes there.
        const bool removable =
            store.writable() && (!store.directory().shared || file->uid == own || own == 0);
        out.push_back({name, store.directory().path + '/' + name, *named, removable,
                       file->record ? std::optional(*file->record) : std::nullopt});
    }
    return out;
}

} // namespace proctor
