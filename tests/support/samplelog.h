// SPDX-License-Identifier: GPL-3.0-or-later
// An audit log as a few cleanups would leave it: for tests of the window and for its pictures.
// Plain values; any thread.
#pragma once

#include "core/history/auditentry.h"

#include <string>
#include <vector>

namespace proctor {

/// A person's cleanup of seven (ended, by KILL, refused, gone, survived, unticked, left out), a dry
/// run of two, the note that automatic cleanup was switched on, and one that it ended. In that
/// order, ids as the log would give them.
std::vector<AuditEntry> sampleLog();

/// Rows of one more cleanup of \p pid by a person, from the request to the outcome.
std::vector<AuditEntry> sampleEnding(pid_t pid, const std::string &workerId);

/// Appends \p entries to the log at \p path, which is made where it is missing; aborts the test
/// when that fails.
void writeLog(const std::string &path, const std::vector<AuditEntry> &entries);

} // namespace proctor
