// SPDX-License-Identifier: GPL-3.0-or-later
// What reader and editor of the settings file share: its keys, and parsing. Any thread; never
// throws.
#pragma once

#include "core/settings/settingsfile.h"

#include <cstdint>
#include <toml++/toml.h>
#include <variant>

namespace proctor {

/// One key with its value in some Settings.
struct SettingsValue {
    const char *section;
    const char *key;
    std::variant<std::string, std::int64_t, bool> value;

    friend bool operator==(const SettingsValue &a, const SettingsValue &b)
    {
        return a.value == b.value; // compared place by place
    }
};
/// Every key there is, always in the same order.
std::vector<SettingsValue> valuesOf(const Settings &settings);

/// \p toml as a table, or why it is none.
tl::expected<toml::table, SettingsProblem> parseSettings(std::string_view toml,
                                                         const std::string &source);

} // namespace proctor
