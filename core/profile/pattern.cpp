// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/pattern.h"

#include <algorithm>
#include <bitset>

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

/// Where in a text the pattern so far may end. All places at once: to try star by star takes the
/// text's length to the power of the stars, and 4 KiB of 'a' took half a minute for "*a*a*b".
using Ends = std::bitset<longest + 1>;

Ends behindLiteral(const Ends &ends, std::string_view literal, std::string_view text)
{
    Ends out;
    for (std::size_t i = 0; i + literal.size() <= text.size(); ++i)
        if (ends[i] && text.compare(i, literal.size(), literal) == 0)
            out.set(i + literal.size());
    return out;
}

void stretch(Ends &ends, Star star, std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i)
        if (ends[i] && covers(star, text[i]))
            ends.set(i + 1);
}

/// \p text is at most \c longest.
bool fits(std::string_view pattern, std::string_view text, StarOf starOf)
{
    const auto star = std::min(pattern.find('*'), pattern.size());
    if (!text.starts_with(pattern.substr(0, star)))
        return false;
    pattern.remove_prefix(star);
    text.remove_prefix(star);
    if (pattern.empty())
        return text.empty();
    if (pattern == "*" || pattern == "**") { // as most end
        const Star last = starOf(pattern.size() == 2, {});
        return std::all_of(text.begin(), text.end(), [last](char c) { return covers(last, c); });
    }
    Ends ends;
    ends.set(0);
    while (!pattern.empty()) {
        const std::string_view literal = pattern.substr(0, pattern.find('*'));
        if (!literal.empty()) {
            pattern.remove_prefix(literal.size());
            ends = behindLiteral(ends, literal, text);
            continue;
        }
        const bool twice = pattern.starts_with("**");
        pattern.remove_prefix(twice ? 2 : 1);
        stretch(ends, starOf(twice, pattern), text);
    }
    return ends[text.size()];
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
