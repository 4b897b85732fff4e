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

std::optional<bool> sharesTime(ProcessSource &source, pid_t pid)
{
    const auto ours = source.timeNamespace(source.host().self);
    if (!ours) // a kernel without time namespaces, or nothing can be told
        return ours.error().code == ErrorCode::Vanished ? std::optional(true) : std::nullopt;
    const auto its = source.timeNamespace(pid);
    return its ? std::optional(*its == *ours) : std::nullopt;
}

Identity compare(ProcessSource &source, const ProcessHandle &handle, const ProcessKey &key)
{
    const auto now = readKey(source, handle);
    if (now && mayBeSame(*now, key))
        return Identity::Same;
    // The inode is the same whatever clock the start time was read by.
    if (now && handle.inode() && key.inode)
        return *handle.inode() == *key.inode ? Identity::Same : Identity::Different;
    if (now)
        return sharesTime(source, handle.pid()).value_or(false) ? Identity::Different
                                                                : Identity::Unreadable;
    if (handle.exited())
        return Identity::Gone;
    // Alive but unreadable (hidepid). Where both inodes are known they decide alone.
    if (handle.inode() && key.inode)
        return *handle.inode() == *key.inode ? Identity::Same : Identity::Different;
    return Identity::Unreadable;
}

} // namespace proctor
