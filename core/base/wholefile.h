// SPDX-License-Identifier: GPL-3.0-or-later
// Small text files that people edit: read whole and distrustfully, replaced whole or not at all.
// Any one thread at a time; waits for the disk.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <sys/types.h>
#include <tl/expected.hpp>

namespace proctor {

struct WholeFile {
    std::string bytes;
    std::optional<mode_t> mode; ///< absent: there is no file, which is no failure
};

/// Why a file was not read.
struct ReadFailure {
    enum class Kind { System, NoRegularFile, TooLarge };
    Kind kind = Kind::System;
    int sysErrno = 0; ///< of Kind::System
};

/// A regular file of at most \p most bytes, or a symlink to one. Never waits for a pipe.
tl::expected<WholeFile, ReadFailure> readWhole(const std::string &path, std::size_t most);

/// Writes \p bytes beside \p path, flushes them to the disk and renames them over it; a symlink
/// stays one. Makes the folders that are missing. A new file may be read by whom the umask lets.
/// 0; or the errno, and \p path is as it was.
int replaceWhole(const std::string &path, std::string_view bytes, std::optional<mode_t> mode);

} // namespace proctor
