// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/processsource.h"

namespace proctor {

Result<ServiceFacts> ProcessSource::serviceUnit(const UnitName &unit)
{
    return Failure(Error{ErrorCode::Unsupported, 0, unit.name, "there is no systemd to ask"});
}

Result<ProcessKey> readKey(ProcessSource &source, const ProcessHandle &handle)
{
    const auto stat = source.stat(handle.pid());
    if (handle.exited())
        return Failure(Error{ErrorCode::Vanished, 0, "pid " + std::to_string(handle.pid()),
                             "the process has exited"});
    if (!stat)
        return Failure(stat.error());
    const HostIdentity &host = source.host();
    return ProcessKey{host.bootId, host.pidNs, handle.pid(), stat->startTicks, handle.inode()};
}

Result<std::optional<ProcessKey>> innerKey(ProcessSource &source, pid_t pid,
                                           std::uint64_t startTicks, const ProcStatus &status)
{
    if (status.nsPids.size() < 2)
        return std::nullopt;
    const auto pidNs = source.pidNamespace(pid);
    if (!pidNs)
        return Failure(pidNs.error());
    return ProcessKey{source.host().bootId, *pidNs, status.nsPids.back(), startTicks, {}};
}

Identity compare(ProcessSource &source, const ProcessHandle &handle, const ProcessKey &key)
{
    const auto now = readKey(source, handle);
    if (now)
        return mayBeSame(*now, key) ? Identity::Same : Identity::Different;
    if (handle.exited())
        return Identity::Gone;
    // Alive but unreadable (hidepid). Where both inodes are known they decide alone.
    if (handle.inode() && key.inode)
        return *handle.inode() == *key.inode ? Identity::Same : Identity::Different;
    return Identity::Unreadable;
}

} // namespace proctor
