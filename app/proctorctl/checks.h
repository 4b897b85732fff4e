// SPDX-License-Identifier: GPL-3.0-or-later
// What `validate` looks at: whether each thing that Proctor builds on is there (checks.cpp,
// checkregistry.cpp), and what is behind the usual complaints (diagnose.cpp, diagnoseorphans.cpp).
// Looks only; changes nothing but that the scan prunes records whose processes have exited.
#pragma once

#include "app/proctorctl/session.h"

namespace proctor {

enum class Level { Ok, Warn, Fail };
std::string_view toString(Level level);

struct Check {
    std::string name;
    Level level = Level::Ok;
    std::string what;   ///< what was found
    std::string lost;   ///< what is lost without it; "" when Ok
    std::string remedy; ///< how to get it; "" when Ok
    std::vector<std::string> details;
};

/// procfs, pidfd, pidfs, inotify, environ, hidepid, pid namespace, profiles, process tools.
std::vector<Check> checkCapabilities(Session &session);
/// One for each registry directory.
std::vector<Check> checkRegistry(const Session &session);

/// Why nothing can be written to the directory \p path, or why it cannot be made; nothing when it
/// can. Looks at what is there, and makes nothing.
std::optional<std::string> whyNotWritable(const std::string &path);

/// Records without a usable process. Before the scan, which removes those that it may.
Check diagnoseRecords(Session &session);
/// No registry to write to.
Check diagnoseRegistry();
/// Workers whose owner is dead, with the proof, and what may be behind it when they are still
/// needed. After the scan.
Check diagnoseOrphans(Session &session);

} // namespace proctor
