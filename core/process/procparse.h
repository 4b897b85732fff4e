// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes of /proc files to values. Pure functions: no system call, any input (a hostile process
// chooses its own name and arguments), nothing on malformed input. Source: man 5 proc.
#pragma once

#include "core/process/processinfo.h"

#include <string_view>

namespace proctor::procparse {

/// /proc/PID/stat; the name ends at the last ')' since it may itself hold any bytes.
std::optional<ProcStat> stat(std::string_view bytes);
/// /proc/PID/status; fields that are missing stay absent.
ProcStatus status(std::string_view bytes);
/// /proc/PID/io; nothing unless both rchar and wchar are there.
std::optional<ProcIo> io(std::string_view bytes);
/// NUL-separated arguments. Trailing NULs that setproctitle leaves behind are dropped.
std::vector<std::string> cmdline(std::string_view bytes);
/// /proc/PID/environ, only the variables in \p names. Wiped when no entry looks like NAME=value.
Environment environment(std::string_view bytes, const std::vector<std::string> &names);
/// /proc/PID/cgroup: the path in the unified hierarchy ("0::"), else of name=systemd, else "".
std::string cgroup(std::string_view bytes);
/// The systemd unit that a cgroup path lies in: its innermost component that names one and is no
/// slice; nothing outside any unit. user@UID.service is the user's manager and no unit of its own.
std::optional<UnitName> unitOf(std::string_view cgroupPath);
/// True for the paths that Docker, Podman, LXC, Kubernetes and systemd-nspawn give containers.
bool isContainerCgroup(std::string_view cgroupPath);
/// "pid:[4026531836]", "pipe:[481220]": the number between the brackets after \p kind.
std::optional<std::uint64_t> bracketed(std::string_view link, std::string_view kind);

} // namespace proctor::procparse
