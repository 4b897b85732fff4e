// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as the targets' references read them: digit by digit, with nothing that core uses.
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <type_traits>

namespace proctor::fuzz {

/// All of \p text as a decimal number that fits \p T; '-' in front only where T is signed.
template <typename T>
std::optional<T> wholeNumber(const std::string &text)
{
    const bool negative = std::is_signed_v<T> && !text.empty() && text[0] == '-';
    const std::size_t first = negative ? 1 : 0;
    if (text.size() == first)
        return std::nullopt;
    __int128 value = 0;
    for (std::size_t i = first; i < text.size(); ++i) {
        if (text[i] < '0' || text[i] > '9')
            return std::nullopt;
        value = value * 10 + (text[i] - '0');
        if (value > static_cast<__int128>(std::numeric_limits<std::uint64_t>::max()))
            return std::nullopt;
    }
    value = negative ? -value : value;
    if (value < std::numeric_limits<T>::min() || value > std::numeric_limits<T>::max())
        return std::nullopt;
    return static_cast<T>(value);
}

} // namespace proctor::fuzz
