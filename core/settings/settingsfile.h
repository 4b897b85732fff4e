// SPDX-License-Identifier: GPL-3.0-or-later
// The settings file (TOML): what is read from its bytes, everything that is wrong with it, and its
// bytes with other values in them. Pure, any thread.
#pragma once

#include "core/base/words.h"
#include "core/settings/settings.h"

#include <tl/expected.hpp>
#include <vector>

namespace proctor {

/// What is wrong, and how to mend it.
struct SettingsProblem {
    std::string where; ///< "FILE:LINE"; "FILE" where it is about the whole file
    Words what;
};

struct SettingsFile {
    Settings settings;                     ///< defaults for what is missing or wrong
    std::vector<SettingsProblem> problems; ///< by line
    std::vector<SettingsProblem> unknown;  ///< keys that mean nothing to this Proctor: kept
    bool usable = true; ///< false: no TOML, or not readable; nothing is ever written over it
};

/// Reads the settings. \p source names the file in problems.
SettingsFile readSettings(std::string_view toml, const std::string &source);

/// \p toml with the values in which \p after differs from \p before, and every other byte as it
/// was: comments, unknown keys and wrong values stay. An error where \p toml is no TOML, or is
/// written in a way in which a value cannot be changed without touching others.
tl::expected<std::string, SettingsProblem> editSettings(std::string_view toml,
                                                        const std::string &source,
                                                        const Settings &before,
                                                        const Settings &after);

} // namespace proctor
