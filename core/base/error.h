// SPDX-License-Identifier: GPL-3.0-or-later
// What went wrong, typed, with the errno and the path. Plain value, any thread.
#pragma once

#include <string>

namespace proctor {

enum class ErrorCode {
    Vanished,    ///< the process or file is not there (any more): normal, not a fault
    Denied,      ///< permission, hidepid, non-dumpable
    Malformed,   ///< bytes that do not mean what they should
    Untrusted,   ///< a file or directory that somebody else could have planted or changed
    Foreign,     ///< a directory in our place that is somebody else's: what it holds says nothing
    Busy,        ///< somebody holds a lock
    BadUsage,    ///< what the caller asked for makes no sense
    Unsupported, ///< this kernel or system cannot do it
    System,      ///< any other failed system call
};

struct Error {
    ErrorCode code = ErrorCode::System;
    int sysErrno = 0;    ///< 0: not from a system call
    std::string path;    ///< what it was about; may be empty
    std::string message; ///< what went wrong and how to mend it, in English, without the path

    /// "PATH: message (errno text)", for logs and the command line.
    std::string text() const;
};

/// An Error for a failed system call: code chosen from \p sysErrno.
Error systemError(int sysErrno, std::string path, std::string message);

} // namespace proctor
