// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of proctorctl: each adds itself, with its options, to the parser and leaves what is
// to run in \p chosen once it has been named. What runs returns the exit code.
#pragma once

#include <CLI/CLI.hpp>

#include <functional>

namespace proctor {

using Command = std::function<int()>;

void addStatus(CLI::App &app, Command &chosen);
void addList(CLI::App &app, Command &chosen);
void addExplain(CLI::App &app, Command &chosen);
void addProfiles(CLI::App &app, Command &chosen);
void addClean(CLI::App &app, Command &chosen);
void addAudit(CLI::App &app, Command &chosen);
void addRegister(CLI::App &app, Command &chosen);
void addUnregister(CLI::App &app, Command &chosen);
void addValidate(CLI::App &app, Command &chosen);

/// Accepts what may be a pid (PID_MAX_LIMIT, man 5 proc).
inline CLI::Range pidRange()
{
    return CLI::Range(1, 4194304);
}

} // namespace proctor
