// SPDX-License-Identifier: GPL-3.0-or-later
// The user's own profile files on disk, for whoever edits them: read as text, saved whole or not at
// all, never over what somebody else has written meanwhile, and moved aside rather than deleted.
// Any one thread at a time; waits for the disk. Sentences are complete but for the capital.
#pragma once

#include "core/base/clock.h"
#include "core/base/words.h"
#include "core/profile/catalogue.h"

#include <tl/expected.hpp>

namespace proctor {

struct StoreProblem {
    enum class Kind {
        Failed,
        Changed, ///< the file is not what it was when it was read
        Gone,    ///< so, because it is not there any more
        Taken,   ///< a new file is to be made, and there is one
    };
    Kind kind = Kind::Failed;
    Words what;
};

/// Where a new profile is kept.
std::string profilePath(const std::string &folder, const std::string &name);

/// The text of the file that \p profile came from, also of a built-in one.
tl::expected<std::string, StoreProblem> profileText(const Profile &profile);
/// The text of the user's file at \p path; a problem where it is no UTF-8.
tl::expected<std::string, StoreProblem> profileText(const std::string &path);

/// Why the profile \p name may not be saved at \p path; "" when it may. Names are unique in the
/// folder, and a file that begins with a dot is not read.
Words nameProblem(const Catalogue &catalogue, const std::string &name, const std::string &path);

/// \p before: what the file said when it was read; nothing: there must not be one. Makes the folder
/// where there is none.
tl::expected<void, StoreProblem> saveProfile(const std::string &path, std::string_view toml,
                                             const std::optional<std::string> &before);
/// saveProfile() for a file whose bytes cannot all stay: as it was, it is kept as
/// FILE.replaced-TIME, which is no profile; gives that path.
tl::expected<std::string, StoreProblem> saveProfileAndKeep(const std::string &path,
                                                           std::string_view toml,
                                                           const std::string &before, WallTime now);
/// saveProfile() whatever is there by now.
tl::expected<void, StoreProblem> overwriteProfile(const std::string &path, std::string_view toml);

/// Switches \p profile on or off: in its own file, or, a built-in one, by a file in \p folder that
/// silences it and goes again. Every other byte stays.
tl::expected<void, StoreProblem> switchProfile(const std::string &folder, const Profile &profile,
                                               bool on);

/// Moves the file to FILE.removed-TIME, where it is no profile any more; gives the new path.
tl::expected<std::string, StoreProblem> removeProfile(const std::string &path, WallTime now);
/// Moves it back, unless there is another by now.
tl::expected<void, StoreProblem> restoreProfile(const std::string &removed,
                                                const std::string &path);

} // namespace proctor
