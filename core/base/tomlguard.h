// SPDX-License-Identifier: GPL-3.0-or-later
// What must be asked of a TOML file before toml++ may see it. Pure, any thread, never fails.
#pragma once

#include <cstddef>
#include <string_view>

namespace proctor {

/// toml++ 3.3 makes a table of each part of a dotted key, however many, and destroys them by
/// recursion: a key of 100 kB, which is always on one line, ends the program. The first line with
/// more than 64 dots; 0: there is no such.
std::size_t lineOfManyDots(std::string_view toml);

} // namespace proctor
