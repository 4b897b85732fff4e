// SPDX-License-Identifier: GPL-3.0-or-later
// Which two programs are started to end other users' orphans: pkexec and our helper, both at the
// places they are installed to. Reads the file system; any thread.
#pragma once

#include "core/base/words.h"

#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace proctor {

struct ElevationPrograms {
    std::string pkexec;
    std::string helper;
};

/// Why nobody but root could have put another program at \p path; nothing where that holds: it and
/// every directory on the way are root's and closed to other writers.
std::optional<Words> notRoots(const std::string &path);

/// The installed ones, or what is missing and what would help.
///
/// Neither is looked for in PATH, nor beside the program that asks: pkexec would run as root
/// whatever it is given, and a person is about to type a password into it. Who can write to a build
/// directory, or to a directory in PATH, must not be able to choose either.
tl::expected<ElevationPrograms, Words> installedElevation();

} // namespace proctor
