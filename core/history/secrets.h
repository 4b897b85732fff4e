// SPDX-License-Identifier: GPL-3.0-or-later
// Masks what looks like a secret before it is written anywhere. It knows names (--password=…,
// --token …, API_KEY=…, "secret": "…", Authorization: …), URLs with a password, and the shapes of
// well-known keys; it errs towards masking. A secret without any of these marks is not recognised.
// Pure, any thread, never fails; masking twice changes nothing.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace proctor {

/// What stands in a secret's place.
inline constexpr std::string_view secretMask = "***";

/// \p arguments with their secrets masked; as many as before, since their places say something.
std::vector<std::string> maskSecrets(const std::vector<std::string> &arguments);

/// The same for a sentence, a shell command or JSON.
std::string maskText(std::string_view text);

} // namespace proctor
