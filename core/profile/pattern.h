// SPDX-License-Identifier: GPL-3.0-or-later
// The patterns of profiles: whole texts with a few stars, never a search for a substring. Pure
// functions, any thread, never fail; what is overlong costs no more than its first 4 KiB.
#pragma once

#include <string_view>

namespace proctor {

/// What follows the last '/'.
std::string_view fileName(std::string_view path);

/// A file name. `*` is a version (digits and dots): "python*" is python3 and python3.11, never
/// python-build or pythonista. `**` is anything.
bool nameFits(std::string_view pattern, std::string_view name);
/// The end of a path, component by component: "vite/bin/vite.js" is "/a/vite/bin/vite.js" and not
/// "/a/my-vite/bin/vite.js". Without '/', the file name.
bool pathFits(std::string_view pattern, std::string_view path);
/// An argument, whole. `*` is anything.
bool argumentFits(std::string_view pattern, std::string_view argument);
/// A process title, from its start. `*` at the end is anything, elsewhere anything without blanks.
bool titleFits(std::string_view pattern, std::string_view title);

} // namespace proctor
