// SPDX-License-Identifier: GPL-3.0-or-later
// The folder that outlives a reboot (XDG base directory specification: "state"), and what keeps its
// files ours: mode 0700/0600, nobody else's folder, nothing overwritten. Touches the file system
// only where it says so. May wait, so never for the core thread.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/uniquefd.h"

#include <string>

namespace proctor {

/// $XDG_STATE_HOME/proctor, else ~/.local/state/proctor; "" where neither is an absolute path.
std::string stateFolder();
/// audit.db in it; "" where there is no such folder.
std::string auditPath();

/// Held while a file of the folder is made, migrated or set aside: one Proctor at a time.
struct FolderLock {
    UniqueFd folder; ///< flock(2) on it
};
/// Makes the folder of \p path where it is missing (0700, as the specification wants), tightens its
/// mode, and locks it. Untrusted when it is another user's: what root writes there that user could
/// not read or mend. Busy when somebody keeps the lock for \p patience.
Result<FolderLock> lockFolderOf(const std::string &path, std::chrono::milliseconds patience);

/// Makes an empty \p path of mode 0600 where there is none, on the disk when this returns; tightens
/// the mode of one that is there. Untrusted when it is no regular file of ours.
Result<void> makePrivateFile(const std::string &path);

/// Renames the SQLite file \p path, and what SQLite keeps beside it, to "PATH.WORD-DATE", and
/// returns that name. Overwrites nothing. Only under the folder's lock.
Result<std::string> setAside(const std::string &path, const std::string &word, WallTime now);

} // namespace proctor
