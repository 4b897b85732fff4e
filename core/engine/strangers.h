// SPDX-License-Identifier: GPL-3.0-or-later
// Processes that nothing recognises, at one moment: shown where somebody writes a profile for them,
// and never a target of anything. Built on the core thread, then shared read-only; any thread.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <sys/types.h>
#include <vector>

namespace proctor {

struct Stranger {
    pid_t pid = 0;
    std::uint64_t startTicks = 0; ///< field 22 of /proc/PID/stat (man 5 proc)
    std::vector<std::string> cmdline;
    std::string exe; ///< "" when not readable
};

using Strangers = std::vector<Stranger>;
using StrangersPtr = std::shared_ptr<const Strangers>;

} // namespace proctor
