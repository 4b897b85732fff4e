// SPDX-License-Identifier: GPL-3.0-or-later
// Profile files (TOML): from bytes to a Profile, or to everything that is wrong with it. Pure, any
// thread. The format is described for people in proctor-profiles(5).
#pragma once

#include "core/base/result.h"
#include "core/profile/profile.h"

#include <optional>

namespace proctor {

struct ProfileFile {
    std::optional<Profile> profile; ///< where nothing is wrong
    std::vector<Error> problems;    ///< path "FILE:LINE"; the message says what to write instead
    std::size_t nameLine = 0;       ///< where the name is, from 1; 0: there is none
};

/// Bytes: no profile file is larger.
inline constexpr std::size_t largestProfile = 1024UL * 1024;

/// Reads one profile file. \p source names it in problems.
ProfileFile readProfile(std::string_view toml, const std::string &source);

/// The line of a problem's "FILE:LINE"; 0 where it has none.
std::size_t lineOf(const Error &problem);
/// Its file.
std::string fileOf(const Error &problem);

/// readProfile(), with the first problem as the error.
Result<Profile> parseProfile(std::string_view toml, const std::string &source);

/// readProfile() from a regular file of at most 1 MiB. Vanished or Denied where it cannot be read.
Result<ProfileFile> readProfileFile(const std::string &path);

} // namespace proctor
