// SPDX-License-Identifier: GPL-3.0-or-later
// Places in the text of a TOML file, for whoever changes a value and no other byte. Pure, any
// thread, never fails.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace proctor {

/// Where the text begins: behind the byte order mark where there is one.
std::size_t topOf(std::string_view text);

/// The byte at \p line and \p column as toml++ counts them: lines and letters from 1, the mark not
/// among them. \p text is the UTF-8 that it has accepted.
std::size_t offsetOf(std::string_view text, std::size_t line, std::size_t column);

/// The first line, from 1, that is no valid UTF-8; 0 where all are.
std::size_t lineOfNoText(std::string_view text);

/// "\n", or "\r\n" where the text has that.
std::string lineEnd(std::string_view text);

/// \p text with \p lines, whole ones, before the byte \p at; a line that is open there is ended.
std::string withLines(std::string_view text, std::size_t at, std::string_view lines);

} // namespace proctor
