// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/pattern.h"

#include <algorithm>

namespace proctor {

namespace {

// PATH_MAX. Command lines are chosen by the processes they name; matching stays cheap whatever
// they hold.
constexpr std::size_t longest = 4096;

enum class Star { Version, Word, Anything };

bool covers(Star star, char c)
{
    switch (star) {
    case Star::Version:
        return (c >= '0' && c <= '9') || c == '.';
    case Star::Word:
        return c != ' ';
    case Star::Anything:
        break;
    }
    return true;
}

/// What one star of \p pattern, with \p rest behind it, stands for.
using StarOf = Star (*)(bool twice, std::string_view rest);

bool fits(std::string_view pattern, std::string_view text, StarOf starOf)
{
    while (!pattern.empty() && pattern.front() != '*') {
        if (text.empty() || text.front() != pattern.front())
            return false;
        pattern.remove_prefix(1);
        text.remove_prefix(1);
    }
    if (pattern.empty())
        return text.empty();
    const bool twice = pattern.starts_with("**");
    const std::string_view rest = pattern.substr(twice ? 2 : 1);
    const Star star = starOf(twice, rest);
    if (rest.empty())
        return std::all_of(text.begin(), text.end(), [star](char c) { return covers(star, c); });
    for (;;) {
        if (fits(rest, text, starOf))
            return true;
        if (text.empty() || !covers(star, text.front()))
            return false;
        text.remove_prefix(1);
    }
}

bool cut(std::string_view pattern, std::string_view &text)
{
    if (text.size() <= longest)
        return true;
    text = text.substr(0, longest);
    return pattern.ends_with('*');
}

} // namespace

std::string_view fileName(std::string_view path)
{
    const auto slash = path.rfind('/');
    return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

bool nameFits(std::string_view pattern, std::string_view name)
{
    return name.size() <= longest && fits(pattern, name, [](bool twice, std::string_view) {
               return twice ? Star::Anything : Star::Version;
           });
}

bool pathFits(std::string_view pattern, std::string_view path)
{
    for (;;) {
        const std::string_view wanted = fileName(pattern);
        const std::string_view found = fileName(path);
        if (!nameFits(wanted, found))
            return false;
        if (wanted.size() == pattern.size())
            return true;
        if (found.size() == path.size())
            return false;
        pattern.remove_suffix(wanted.size() + 1);
        path.remove_suffix(found.size() + 1);
    }
}

bool argumentFits(std::string_view pattern, std::string_view argument)
{
    return cut(pattern, argument) &&
           fits(pattern, argument, [](bool, std::string_view) { return Star::Anything; });
}

bool titleFits(std::string_view pattern, std::string_view title)
{
    return cut(pattern, title) && fits(pattern, title, [](bool, std::string_view rest) {
               return rest.empty() ? Star::Anything : Star::Word;
           });
}

} // namespace proctor
