// SPDX-License-Identifier: GPL-3.0-or-later
// Changes to the text of a profile file that leave every other byte as it is. Pure, any thread,
// never throws.
#pragma once

#include "core/profile/profilekeys.h"

#include <optional>
#include <string>

namespace proctor {

/// \p toml under another name. Nothing where it is no TOML, or its name cannot be changed without
/// touching more.
std::optional<std::string> withName(std::string_view toml, const std::string &name);
/// \p toml switched on or off; nothing as above.
std::optional<std::string> withEnabled(std::string_view toml, bool enabled);

/// What to write where, so that a key is in its section.
struct KeyPlace {
    std::size_t line = 0; ///< before this line, from 0; the number of lines: at the end
    std::string lines;    ///< without the last one's end
};
/// For somebody who stands in line \p at (from 0) of \p toml, which need not be correct: in the
/// section there where it is of the key's kind, else in the last such, else with a heading.
KeyPlace placeFor(std::string_view toml, std::size_t at, const ProfileKey &key);

} // namespace proctor
