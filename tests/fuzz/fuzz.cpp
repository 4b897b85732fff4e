// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz.h"

#include <cstdio>
#include <cstdlib>

namespace proctor::fuzz {

void broken(const char *what, const char *file, int line)
{
    std::fprintf(stderr, "%s:%d: does not hold: %s\n", file, line, what);
    std::abort();
}

std::string_view take(std::string_view &rest, char separator)
{
    const auto end = rest.find(separator);
    const std::string_view piece = rest.substr(0, end);
    rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    return piece;
}

std::vector<std::string> split(std::string_view bytes, char separator)
{
    std::vector<std::string> out(1);
    for (const char c : bytes)
        if (c == separator)
            out.emplace_back();
        else
            out.back() += c;
    return out;
}

} // namespace proctor::fuzz
