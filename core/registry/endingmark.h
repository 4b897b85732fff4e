// SPDX-License-Identifier: GPL-3.0-or-later
// The file "PID-STARTTICKS.ending" in a registry directory: a signal has been sent to that process,
// an adoption comes too late. It holds the key of the Proctor that wrote it and a newline; once
// that one is dead beyond doubt the mark counts for nothing, so that a Proctor which was killed
// does not bar a survivor's adoption for ever. Any thread with its own ProcessSource; nothing here
// blocks, whatever a stranger has planted under the name.
#pragma once

#include "core/process/processsource.h"
#include "core/registry/record.h"

namespace proctor {

/// A registry directory to mark in.
struct MarkPlace {
    int directory = -1;  ///< its descriptor
    bool shared = false; ///< others are to read it
    std::string path;    ///< for messages
};

/// Marks \p name. Untrusted: the name is taken by what is no regular file of ours. Without a \p
/// writer, or with a full disk, the mark is empty, which readers believe until it is removed.
Result<void> writeEndingMark(const MarkPlace &place, const RecordName &name,
                             const std::optional<ProcessKey> &writer);
/// Whether a mark is there to be believed: a regular file of \p worker's (the uid of the process),
/// of root's or our own, whose writer may be alive. Unreadable counts as there.
bool hasEndingMark(const MarkPlace &place, const RecordName &name, std::uint32_t worker,
                   ProcessSource &source);
/// Removes it where \p writer has made it.
void removeEndingMark(const MarkPlace &place, const RecordName &name,
                      const std::optional<ProcessKey> &writer);

} // namespace proctor
