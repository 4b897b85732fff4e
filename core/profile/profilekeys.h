// SPDX-License-Identifier: GPL-3.0-or-later
// Every key a profile file may have, with an example and a sentence of what it does: what the
// reader knows, and what the editor offers. proctor-profiles(5) says the same at length. Any
// thread.
#pragma once

#include "core/base/words.h"

#include <span>
#include <string_view>
#include <vector>

namespace proctor {

struct ProfileKey {
    std::string_view section; ///< "" for those before any heading
    std::string_view key;
    const char *sample; ///< as lines of a file, without the last line's end
    Words what;
};

/// By section, in the order in which they are best written.
std::span<const ProfileKey> profileKeys();
/// The names of those of \p section.
std::vector<std::string_view> keysOf(std::string_view section);
/// "[[match]]", "[owner]"
std::string headingOf(std::string_view section);

} // namespace proctor
