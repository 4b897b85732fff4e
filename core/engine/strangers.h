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

struct Strangers {
    std::vector<Stranger> found;
    bool all = true; ///< false: there are more than are kept
};
/// What is kept: processes, and bytes of their command lines. Whole ones, or patterns would not
/// fit.
inline constexpr std::size_t mostStrangers = 20'000;
inline constexpr std::size_t mostStrangerBytes = 8UL * 1024 * 1024;

using StrangersPtr = std::shared_ptr<const Strangers>;

} // namespace proctor
