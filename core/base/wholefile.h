// SPDX-License-Identifier: GPL-3.0-or-later
// Small text files that people edit: read whole and distrustfully, replaced whole or not at all.
// Any one thread at a time; waits for the disk.
#pragma once

#include <functional>
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

/// When a file may be replaced: asked once all is written, right before the rename.
struct ReplaceOnly {
    bool ifNew = false;              ///< there is no file yet
    std::function<bool()> ifStill{}; ///< what its caller knows of it still holds
};
/// No errno: the path is a symlink to a file whose owner is not that of the link's folder.
inline constexpr int foreignLink = -1;

/// Writes \p bytes beside \p path, flushes them to the disk and renames them over it; a symlink
/// stays one. Makes the folders that are missing. A new file may be read by whom the umask lets.
/// Written by root, the file stays its owner's, and what is new is its folder's owner's.
/// 0; or foreignLink, EEXIST or ECANCELED (\p only), or another errno, and \p path is as it was.
int replaceWhole(const std::string &path, std::string_view bytes, std::optional<mode_t> mode,
                 const ReplaceOnly &only = {});

/// Renames within a file system, never over another file. 0; EEXIST, or another errno.
int moveToNew(const std::string &from, const std::string &to);

} // namespace proctor
