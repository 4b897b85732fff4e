// SPDX-License-Identifier: GPL-3.0-or-later
// Everything Proctor asks of the operating system about processes: the seam that tests script.
// Reads only; nothing here can change a process. One thread at a time (buffers are reused).
// Every call may answer ErrorCode::Vanished: processes end between two reads.
#pragma once

#include "core/base/result.h"
#include "core/process/processhandle.h"
#include "core/process/processinfo.h"
#include "core/process/processkey.h"

#include <string_view>
#include <vector>

namespace proctor {

/// This machine and this process, read once.
struct HostIdentity {
    BootId bootId;
    std::uint64_t pidNs = 0;
    std::uint64_t ticksPerSecond = 100; ///< sysconf(_SC_CLK_TCK)
    std::uint64_t pageSize = 4096;      ///< bytes
    pid_t self = 0;
    std::uint32_t uid = 0; ///< effective
};

class ProcessSource {
  public:
    virtual ~ProcessSource() = default;

    virtual const HostIdentity &host() const = 0;
    /// Every visible pid, in no order.
    virtual Result<std::vector<pid_t>> pids() = 0;
    virtual Result<ProcStat> stat(pid_t pid) = 0;
    virtual Result<ProcStatus> status(pid_t pid) = 0;
    /// Arguments, any bytes; empty for kernel threads and zombies.
    virtual Result<std::vector<std::string>> cmdline(pid_t pid) = 0;
    /// Path of the executable, " (deleted)" removed.
    virtual Result<std::string> exe(pid_t pid) = 0;
    /// Only the variables in \p names: an environment holds secrets.
    virtual Result<Environment> environment(pid_t pid, const std::vector<std::string> &names) = 0;
    virtual Result<std::uint64_t> pidNamespace(pid_t pid) = 0;
    /// Inode of ns/time (man 7 time_namespaces, Linux 5.6). Vanished where the kernel has none.
    virtual Result<std::uint64_t> timeNamespace(pid_t pid) = 0;
    virtual Result<StdinState> stdinState(pid_t pid) = 0;
    virtual Result<StandardFds> standardFds(pid_t pid) = 0;
    /// The path of its cgroup: unified hierarchy's, else name=systemd's, else "".
    virtual Result<std::string> cgroup(pid_t pid) = 0;
    /// Needs ptrace access (man 2 ptrace): Denied for other users' processes.
    virtual Result<ProcIo> io(pid_t pid) = 0;
    /// How many descriptors it has open. Denied for other users' processes before Linux 6.2;
    /// Unsupported there with more than 65,536, which nobody is to count every second.
    virtual Result<std::uint64_t> openFiles(pid_t pid) = 0;
    /// What the service manager says of a unit. Unsupported where there is no systemd or another
    /// user's manager would have to be asked; may wait up to 250 ms, and remembers for 5 s.
    virtual Result<ServiceFacts> serviceUnit(const UnitName &unit);
    /// pidfd_open(2). Vanished (ESRCH) proves that no process has this pid.
    virtual Result<ProcessHandle> open(pid_t pid) = 0;
};

/// The key of the process that \p handle holds. The handle is asked last, so a pid that was reused
/// between the reads gives Vanished, never somebody else's key.
Result<ProcessKey> readKey(ProcessSource &source, const ProcessHandle &handle);

/// The key of a process in its own pid namespace, as a record made in there bears it: the last
/// number of NSpid in \p status (man 5 proc) and the inode of ns/pid, whose look-up needs ptrace
/// access. Absent: its namespace is ours. An error: in there it has a name, which cannot be read.
Result<std::optional<ProcessKey>> innerKey(ProcessSource &source, pid_t pid,
                                           std::uint64_t startTicks, const ProcStatus &status);

/// Whether start times of \p pid count as ours do: in another time namespace the clock since boot
/// is shifted, for whoever reads in there (man 7 time_namespaces). Absent: cannot be read.
std::optional<bool> sharesTime(ProcessSource &source, pid_t pid);

/// How a frozen key and the process behind a handle compare.
enum class Identity {
    Same,
    Different, ///< the pid belongs to another process now
    Gone,      ///< exited
    Unreadable ///< hidden or denied: neither same nor different
};
Identity compare(ProcessSource &source, const ProcessHandle &handle, const ProcessKey &key);

} // namespace proctor
