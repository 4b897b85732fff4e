// SPDX-License-Identifier: GPL-3.0-or-later
// A line with a pattern, then the text that it is tried on: the answer is that of the definition,
// and comes soon whatever the two are.
#include "tests/fuzz/fuzz.h"

#include "core/profile/pattern.h"

#include <algorithm>

using namespace proctor;

namespace {

constexpr std::size_t mostStars = 3; // more are refused, see profilefile.cpp

enum class Which { Name, Argument, Title };

bool covers(Which which, bool twice, bool last, char c)
{
    switch (which) {
    case Which::Name:
        return twice || (c >= '0' && c <= '9') || c == '.';
    case Which::Title:
        return last || c != ' ';
    case Which::Argument:
        break;
    }
    return true;
}

/// By its definition, which may take the length to the power of the stars.
bool reference(Which which, std::string_view pattern, std::string_view text)
{
    if (pattern.empty())
        return text.empty();
    if (pattern[0] != '*')
        return !text.empty() && text[0] == pattern[0] &&
               reference(which, pattern.substr(1), text.substr(1));
    const bool twice = pattern.substr(0, 2) == "**";
    const std::string_view rest = pattern.substr(twice ? 2 : 1);
    for (std::size_t used = 0;; ++used) {
        if (reference(which, rest, text.substr(used)))
            return true;
        if (used == text.size() || !covers(which, twice, rest.empty(), text[used]))
            return false;
    }
}

bool referencePath(std::string_view pattern, std::string_view path)
{
    auto wanted = fuzz::split(pattern, '/');
    auto given = fuzz::split(path, '/');
    if (given.size() < wanted.size())
        return false;
    return std::equal(
        wanted.rbegin(), wanted.rend(), given.rbegin(),
        [](const std::string &a, const std::string &b) { return reference(Which::Name, a, b); });
}

std::size_t starsIn(std::string_view pattern)
{
    std::size_t stars = 0;
    for (std::size_t i = 0; i < pattern.size(); ++i)
        if (pattern[i] == '*') {
            ++stars;
            i += pattern.substr(i, 2) == "**" ? 1 : 0;
        }
    return stars;
}

} // namespace

PROCTOR_FUZZ(pattern, bytes)
{
    std::string_view text = bytes;
    const std::string_view pattern = fuzz::take(text, '\n');
    if (starsIn(pattern) > mostStars)
        return;
    const bool name = nameFits(pattern, text);
    const bool argument = argumentFits(pattern, text);
    const bool title = titleFits(pattern, text);
    const bool path = pathFits(pattern, text);
    HOLDS(argument || !title); // an argument's stars are the widest
    HOLDS(argument || !name);
    if (starsIn(pattern) == 0)
        HOLDS(text.size() > 4096 || argument == (pattern == text));
    HOLDS(argumentFits("*", text));
    if (text.size() > 32 || pattern.size() > 32)
        return;
    HOLDS(name == reference(Which::Name, pattern, text));
    HOLDS(argument == reference(Which::Argument, pattern, text));
    HOLDS(title == reference(Which::Title, pattern, text));
    HOLDS(path == referencePath(pattern, text));
}
