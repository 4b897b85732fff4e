// SPDX-License-Identifier: GPL-3.0-or-later
// How a profile's orphans are ended. Plain values.
#pragma once

#include <chrono>
#include <csignal>
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
    /// How long a suspicion must have held before it counts for health and notifications.
    std::chrono::seconds suspicionSettles{20};
};

/// "TERM", "KILL", …; "" for a number that is no signal.
std::string_view signalName(int signal);
/// The number of "TERM" or "SIGTERM"; 0 when unknown.
int signalNumber(std::string_view name);

} // namespace proctor
