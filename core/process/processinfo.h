// SPDX-License-Identifier: GPL-3.0-or-later
// What /proc says of one process, typed. Plain values; what could not be read is absent, never 0:
// a missing uid taken for 0 would be root.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <sys/types.h>
#include <vector>

namespace proctor {

/// /proc/PID/stat: readable for every process that is not hidden (man 5 proc).
struct ProcStat {
    pid_t pid = 0;
    std::string comm; ///< at most 15 bytes, any bytes; [kworker/…] can be imitated
    char state = '?';
    pid_t ppid = 0; ///< 0: parent outside this pid namespace
    pid_t pgid = 0;
    pid_t sid = 0;
    std::int32_t ttyNr = 0;
    std::uint32_t flags = 0;
    std::uint64_t userTicks = 0;
    std::uint64_t systemTicks = 0;
    std::int32_t threads = 0;
    std::uint64_t startTicks = 0;
    std::uint64_t rssPages = 0;

    /// PF_KTHREAD (include/linux/sched.h): the kernel's own word, unlike the name.
    bool kernelThread() const { return (flags & 0x00200000U) != 0; }
    /// Exited and waiting to be reaped, no thread left: a zombie leader whose threads still run
    /// counts them in num_threads.
    bool deadZombie() const { return (state == 'Z' || state == 'X') && threads <= 1; }
};

/// /proc/PID/status.
struct ProcStatus {
    std::optional<std::uint32_t> uid;  ///< real
    std::optional<std::uint32_t> euid; ///< effective
    std::vector<pid_t> nsPids;         ///< outermost first; more than one: inner namespace
    std::optional<bool> sighupIgnored; ///< SigIgn bit 0: nohup(1)
    friend bool operator==(const ProcStatus &, const ProcStatus &) = default;
};

/// /proc/PID/io: bytes that its read and write calls have moved, of files, pipes and terminals
/// alike; with those of children that it has waited for.
struct ProcIo {
    std::uint64_t readBytes = 0;    ///< rchar
    std::uint64_t writtenBytes = 0; ///< wchar
    friend bool operator==(const ProcIo &, const ProcIo &) = default;
};

/// Named variables of /proc/PID/environ, as given at exec (man 5 proc).
struct Environment {
    bool wiped = false; ///< empty or overwritten, as setproctitle does: says nothing either way
    std::map<std::string, std::string> values;
};

/// What fd 0 of a process is, as far as a look without side effects can tell.
enum class StdinState {
    NotAPipe,
    HasWriter,
    Hangup, ///< an anonymous pipe all of whose writers are gone
};

/// A systemd unit, as a cgroup path names it.
struct UnitName {
    std::string name; ///< "pool.service", "session-2.scope"
    std::optional<std::uint32_t>
        managerUid; ///< the user whose manager runs it; absent: the system's
    friend bool operator==(const UnitName &, const UnitName &) = default;
};

/// What systemd says of a service.
struct ServiceFacts {
    bool active = false; ///< ActiveState is active, activating, reloading or deactivating
    pid_t mainPid = 0;   ///< 0: it has none, or systemd does not know it
};

/// Targets of /proc/PID/fd/0 … 2, e.g. "/dev/pts/3 (deleted)"; absent: closed.
using StandardFds = std::array<std::optional<std::string>, 3>;

} // namespace proctor
