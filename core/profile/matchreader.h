// SPDX-License-Identifier: GPL-3.0-or-later
// The [[match]] tables of a profile file: what they say, and whether that is narrow enough. Used by
// readProfile() only; any thread, never throws.
#pragma once

#include "core/profile/profile.h"
#include "core/profile/tomlreader.h"

namespace proctor {

/// Adds the tables under "match" to \p profile; what is wrong goes to \p read.
void readMatches(TomlReader &read, const toml::table &table, Profile &profile);

} // namespace proctor
