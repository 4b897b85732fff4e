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
};

/// Reads one profile file. \p source names it in problems.
ProfileFile readProfile(std::string_view toml, const std::string &source);

/// The same, with the first problem as the error.
Result<Profile> parseProfile(std::string_view toml, const std::string &source);

/// The same from a regular file of at most 1 MiB. Vanished or Denied where it cannot be read.
Result<ProfileFile> readProfileFile(const std::string &path);

} // namespace proctor
