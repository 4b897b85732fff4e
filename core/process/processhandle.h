// SPDX-License-Identifier: GPL-3.0-or-later
// A pidfd held open: it keeps meaning this very process, whatever becomes of its pid.
// Move-only; the core thread's.
#pragma once

#include "core/base/uniquefd.h"

#include <cstdint>
#include <optional>
#include <sys/types.h>

namespace proctor {

class ProcessHandle {
  public:
    ProcessHandle() = default;
    ProcessHandle(UniqueFd fd, pid_t pid, std::optional<std::uint64_t> inode)
        : m_fd(std::move(fd)), m_pid(pid), m_inode(inode)
    {}

    bool valid() const { return m_fd.valid(); }
    int fd() const { return m_fd.get(); }
    pid_t pid() const { return m_pid; }
    /// The pidfs inode (kernel 6.9+), absent on older kernels.
    std::optional<std::uint64_t> inode() const { return m_inode; }

    /// True once every thread of the process is gone, reaped or not: the descriptor polls readable
    /// (man 2 pidfd_open). Never blocks. An invalid handle counts as exited.
    bool exited() const;

  private:
    UniqueFd m_fd;
    pid_t m_pid = 0;
    std::optional<std::uint64_t> m_inode;
};

} // namespace proctor
