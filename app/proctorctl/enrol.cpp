// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/proctorctl/enrol.h"

namespace proctor {

Result<Held> hold(ProcessSource &source, pid_t pid)
{
    auto handle = source.open(pid);
    if (!handle)
        return Failure(handle.error());
    const auto stat = source.stat(pid);
    if (!stat)
        return Failure(stat.error());
    const auto status = source.status(pid);
    const auto key = readKey(source, *handle);
    if (!key)
        return Failure(key.error());
    return Held{std::move(*handle), *key, stat->comm, stat->ppid,
                status ? status->uid : std::nullopt};
}

RegistryDirectory directoryFor(std::uint32_t uid)
{
    const auto places = RegistryPlaces::fromEnvironment();
    if (uid != places.uid)
        for (const RegistryDirectory &directory : directoriesToRead(places))
            if (directory.shared && RecordStore::open(directory))
                return directory;
    return directoryToWrite(places);
}

std::vector<OwnFile> filesOf(const RecordStore &store, pid_t pid, std::uint32_t uid)
{
    std::vector<OwnFile> out;
    const auto names = store.names();
    if (!names)
        return out;
    for (const std::string &name : *names) {
        const auto named = parseRecordName(name);
        if (!named || named->pid != pid)
            continue;
        const auto file = store.read(name);
        if (!file || (file->uid != uid && file->uid != 0))
            continue;
        out.push_back({name, *named, file->record ? std::optional(*file->record) : std::nullopt});
    }
    return out;
}

} // namespace proctor
