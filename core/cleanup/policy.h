// SPDX-License-Identifier: GPL-3.0-or-later
// How a profile's orphans are ended. Plain values.
#pragma once

#include <chrono>
#include <csignal>
#include <cstddef>
#include <string_view>
#include <vector>

namespace proctor {

enum class Scope {
    Process, ///< the target alone
    Tree,    ///< and its descendants, joined by an unbroken chain of living parents
};

/// One signal, then how long to wait for the exit before the next step.
struct Step {
    int signal = SIGTERM;
    std::chrono::milliseconds wait{5000};
};

struct Policy {
    std::vector<Step> steps{{SIGTERM, std::chrono::seconds(5)}, {SIGKILL, std::chrono::seconds(2)}};
    Scope scope = Scope::Process;
    /// How long it must have been an Orphan before a cleanup takes it that does not name it.
    std::chrono::seconds minOrphanAge{0};
    std::size_t mostPerRun = 0;   ///< of the profile's, in one such cleanup; 0: all
    bool bulk = true;             ///< false: ended only when named one by one
    bool automatic = false;       ///< proven Orphans may be ended without a person
    std::size_t mostPerHour = 20; ///< of the profile's, without a person
};

/// "TERM", "KILL", …; "" for a number that is no signal.
std::string_view signalName(int signal);
/// The number of "TERM" or "SIGTERM"; 0 when unknown.
int signalNumber(std::string_view name);

} // namespace proctor
