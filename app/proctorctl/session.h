// SPDX-License-Identifier: GPL-3.0-or-later
// The core put together for one command: the real /proc, the real clock, the registry directories
// and an Engine over them. One thread. Opening fails where /proc is not usable.
#pragma once

#include "core/engine/engine.h"
#include "core/process/procfs.h"
#include "core/registry/registrydirectory.h"

#include <memory>
#include <string>
#include <vector>

namespace proctor {

/// What scripts see (cli.md).
enum ExitCode {
    exitDone = 0,
    exitLeft = 1,   ///< something was found or left
    exitUsage = 2,  ///< what was asked for makes no sense; nothing was done
    exitBroken = 3, ///< Proctor itself could not work
};

struct Session {
    std::unique_ptr<Procfs> source;
    PidfdSignaller signaller;
    SystemClock clock;
    std::unique_ptr<Registry> registry;
    std::unique_ptr<Engine> engine;
};

/// A session over \p directories that knows the profiles of \p catalogue. Nothing is scanned yet.
Result<std::unique_ptr<Session>> openSession(std::vector<RegistryDirectory> directories,
                                             Catalogue catalogue);
/// The session of a command: directories and profiles as the environment says.
Result<std::unique_ptr<Session>> openSession();
/// The same, scanned once. Fails where processes cannot be listed.
Result<std::unique_ptr<Session>> openScanned();
/// The same with the profiles of \p catalogue alone.
Result<std::unique_ptr<Session>> openScanned(Catalogue catalogue);

/// "proctorctl: MESSAGE" on stderr; returns \p code.
int complain(int code, const std::string &message);

/// Why \p pid cannot be looked at, in words: gone, or hidden by hidepid (man 5 proc).
std::string unreadable(pid_t pid, const Error &error);

/// Milliseconds until \p due for poll(2), rounded up; -1 (for ever) when there is none.
int pollTimeout(std::optional<SteadyTime> due, SteadyTime now);

} // namespace proctor
