// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detector/reaper.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace proctor {

namespace {

constexpr std::size_t commLength = 15; // TASK_COMM_LEN - 1

constexpr std::array<std::string_view, 19> reapers{"systemd",
                                                   "init",
                                                   "openrc-init",
                                                   "runit",
                                                   "runit-init",
                                                   "runsvdir",
                                                   "s6-svscan",
                                                   "dinit",
                                                   "tini",
                                                   "tini-static",
                                                   "dumb-init",
                                                   "docker-init",
                                                   "catatonit",
                                                   "podman-init",
                                                   "conmon",
                                                   "containerd-shim",
                                                   "containerd-shim-runc-v2",
                                                   "lxqt-session",
                                                   "sddm-helper"};

// Programs that are an init under that name only.
constexpr std::array<std::string_view, 2> manyNamed{"busybox", "toybox"};

bool listed(std::string_view name)
{
    return std::any_of(reapers.begin(), reapers.end(), [name](std::string_view known) {
        return name == known || name == known.substr(0, commLength);
    });
}

} // namespace

bool isReaper(const ProcStat &parent, const std::optional<std::string> &exe)
{
    if (!listed(parent.comm))
        return false;
    if (!exe)
        return true;
    const std::string_view program = std::string_view(*exe).substr(exe->rfind('/') + 1);
    return listed(program) ||
           std::find(manyNamed.begin(), manyNamed.end(), program) != manyNamed.end();
}

} // namespace proctor
