// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/pidfd.h"

#include <cerrno>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/syscall.h>

namespace proctor {

namespace {

// include/uapi/linux/magic.h, since 6.9. Before it all pidfds shared one anonymous inode.
constexpr auto pidfsMagic = 0x50494446;

std::optional<std::uint64_t> pidfsInode(int fd)
{
    struct statfs fs {};
    struct stat file {};
    if (::fstatfs(fd, &fs) != 0 || fs.f_type != pidfsMagic || ::fstat(fd, &file) != 0)
        return std::nullopt;
    return file.st_ino;
}

} // namespace

Result<ProcessHandle> openPidfd(pid_t pid)
{
    // The raw call: glibc 2.36's <sys/pidfd.h> lacks C linkage.
    const long fd = ::syscall(SYS_pidfd_open, pid, 0U);
    if (fd >= 0) {
        UniqueFd owned(static_cast<int>(fd));
        const auto inode = pidfsInode(owned.get());
        return ProcessHandle(std::move(owned), pid, inode);
    }
    const int code = errno;
    Error error = systemError(code, "pid " + std::to_string(pid), "pidfd_open failed");
    if (code == ENOENT) // a thread's id, not proof that the process is gone
        error.code = ErrorCode::System;
    return Failure(error);
}

Result<void> PidfdSignaller::send(const ProcessHandle &target, int signal)
{
    if (::syscall(SYS_pidfd_send_signal, target.fd(), signal, nullptr, 0U) == 0)
        return {};
    return Failure(
        systemError(errno, "pid " + std::to_string(target.pid()), "the signal could not be sent"));
}

} // namespace proctor
