// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tomlguard.h"

#include <algorithm>

namespace proctor {

namespace {

constexpr std::ptrdiff_t mostDots = 64;

} // namespace

std::size_t lineOfManyDots(std::string_view toml)
{
    for (std::size_t line = 1; !toml.empty(); ++line) {
        const auto end = std::min(toml.find('\n'), toml.size() - 1);
        if (std::count(toml.begin(), toml.begin() + static_cast<std::ptrdiff_t>(end), '.') >
            mostDots)
            return line;
        toml.remove_prefix(end + 1);
    }
    return 0;
}

} // namespace proctor
