// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profile.h"

#include <algorithm>

namespace proctor {

namespace {

bool nameFits(std::string_view pattern, std::string_view name)
{
    if (pattern.ends_with('*')) {
        pattern.remove_suffix(1);
        // "python*" is python3 and python3.11, never "python-build" or "pythonista".
        return name.starts_with(pattern) &&
               name.find_first_not_of("0123456789.", pattern.size()) == std::string_view::npos;
    }
    return name == pattern;
}

bool anyFits(const std::vector<std::string> &patterns, std::string_view name)
{
    return std::any_of(patterns.begin(), patterns.end(),
                       [name](const std::string &pattern) { return nameFits(pattern, name); });
}

bool holds(const std::vector<std::string> &arguments, const std::string &wanted)
{
    return std::find(arguments.begin(), arguments.end(), wanted) != arguments.end();
}

} // namespace

std::string_view fileName(std::string_view path)
{
    const auto slash = path.rfind('/');
    return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

std::size_t programArgument(const std::vector<std::string> &arguments)
{
    for (std::size_t i = 1; i < arguments.size(); ++i) {
        const std::string &argument = arguments[i];
        if (argument == "--")
            return i + 1 < arguments.size() ? i + 1 : 0;
        if (argument.size() < 2 || argument[0] != '-')
            return argument == "-" ? 0 : i;
        if (argument[1] == '-') {
            if (argument == "--check-hash-based-pycs")
                ++i;
            continue;
        }
        // One-letter options may be joined (-uB); c and m end the options, W and X take a value,
        // joined or in the next argument (man 1 python3).
        for (std::size_t at = 1; at < argument.size(); ++at) {
            if (argument[at] == 'c' || argument[at] == 'm')
                return 0;
            if (argument[at] == 'W' || argument[at] == 'X') {
                if (at + 1 == argument.size())
                    ++i;
                break;
            }
        }
    }
    return 0;
}

bool matches(const Profile &profile, const CommandShape &command)
{
    const auto &arguments = *command.arguments;
    if (!profile.enabled || arguments.empty())
        return false;
    if (!anyFits(profile.interpreters, fileName(arguments[0])) &&
        !anyFits(profile.interpreters, fileName(command.exe)))
        return false;
    if (!profile.programs.empty()) {
        const std::size_t program = programArgument(arguments);
        if (program == 0 || !anyFits(profile.programs, fileName(arguments[program])))
            return false;
    }
    const auto present = [&arguments](const std::string &wanted) {
        return holds(arguments, wanted);
    };
    return std::all_of(profile.required.begin(), profile.required.end(), present) &&
           std::none_of(profile.forbidden.begin(), profile.forbidden.end(), present);
}

} // namespace proctor
