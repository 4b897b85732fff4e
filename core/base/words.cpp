// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"

namespace proctor {

std::string fill(std::string_view pattern, const std::vector<std::string> &args)
{
    std::string out;
    out.reserve(pattern.size() + 32);
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == '%' && i + 1 < pattern.size()) {
            const int place = pattern[i + 1] - '1';
            if (place >= 0 && place < 9 && static_cast<std::size_t>(place) < args.size()) {
                out += args[static_cast<std::size_t>(place)];
                ++i;
                continue;
            }
        }
        out += pattern[i];
    }
    return out;
}

std::string english(const Words &words)
{
    std::vector<std::string> args = words.args;
    for (const Words &sentence : words.inner)
        args.push_back(english(sentence));
    return fill(words.pattern, args);
}

} // namespace proctor
