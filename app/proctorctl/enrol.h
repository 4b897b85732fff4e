// SPDX-License-Identifier: GPL-3.0-or-later
// What `register` and `unregister` share: a running process held by pidfd, the directory that its
// record belongs in, and that directory's adoption lock.
#pragma once

#include "app/proctorctl/session.h"

namespace proctor {

/// A running process: its key is its own while the handle is held.
struct Held {
    ProcessHandle handle;
    ProcessKey key;
    std::string name; ///< its comm
    pid_t parent = 0; ///< 0: outside this pid namespace
    std::optional<std::uint32_t> uid;
};
/// Vanished with ENOENT when \p pid is hidden or has exited, with anything else when it has exited.
Result<Held> hold(ProcessSource &source, pid_t pid);

/// Where a record of \p uid's process is written: this user's directory; for root and another
/// user's process the system one, since that user reads it too. Untrusted, with what to do about
/// it, where there is none: in root's own directory it would protect from root alone.
Result<RegistryDirectory> directoryFor(std::uint32_t uid);

/// Every registry directory that this user reads and that can be opened.
std::vector<RecordStore> storesToRead();

/// Proctor has signalled it: marked in a directory of this user's, or by root in the system one.
bool isBeingEnded(ProcessSource &source, const Held &worker);

/// Waits for 2 s at most; Busy after that.
Result<DirectoryLock> awaitLock(const RecordStore &store);

/// A record file of one process and what it holds.
struct OwnFile {
    std::string name;
    std::string path;
    RecordName named;
    bool removable = false;       ///< by this user
    std::optional<Record> record; ///< absent: malformed
};
/// Files in \p store that bear \p pid and were written by \p uid or root; without a \p uid by
/// anybody.
std::vector<OwnFile> filesOf(const RecordStore &store, pid_t pid, std::optional<std::uint32_t> uid);

} // namespace proctor
