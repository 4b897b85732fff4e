// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profile.h"

#include "core/profile/programpart.h"

#include <algorithm>
#include <tuple>

namespace proctor {

namespace {

using Patterns = std::vector<std::string>;
using Fits = bool (*)(std::string_view, std::string_view);

bool anyFits(const Patterns &patterns, std::string_view text, Fits fits)
{
    return std::any_of(patterns.begin(), patterns.end(),
                       [&](const std::string &pattern) { return fits(pattern, text); });
}

bool interpreterFits(const Match &match, const CommandShape &command)
{
    return anyFits(match.interpreters, command.arguments->front(), pathFits) ||
           (!command.exe.empty() && anyFits(match.interpreters, command.exe, pathFits));
}

bool programFits(const Match &match, const ProgramPart &part)
{
    switch (part.kind) {
    case ProgramPart::Kind::Script:
        return anyFits(match.programs, part.text, pathFits);
    case ProgramPart::Kind::Module:
        return anyFits(match.modules, part.text, nameFits);
    case ProgramPart::Kind::Code:
        return anyFits(match.code, part.text, argumentFits);
    case ProgramPart::Kind::None:
        break;
    }
    return false;
}

bool titled(const Match &match, const CommandShape &command)
{
    // One string is all that setproctitle leaves; a program with arguments is no title.
    if (command.arguments->size() != 1)
        return false;
    if (!match.interpreters.empty() && !command.exe.empty() &&
        !anyFits(match.interpreters, command.exe, pathFits))
        return false;
    return anyFits(match.titles, command.arguments->front(), titleFits);
}

/// True when \p words is how the positional arguments begin; "" is that there are none.
bool begins(const std::vector<std::string_view> &given, std::string_view words)
{
    if (words.empty())
        return given.empty();
    for (const std::string_view argument : given) {
        const auto blank = words.find(' ');
        if (!argumentFits(words.substr(0, blank), argument))
            return false;
        if (blank == std::string_view::npos)
            return true;
        words.remove_prefix(blank + 1);
    }
    return false;
}

bool argumentsFit(const Match &match, const Patterns &arguments, std::size_t rest)
{
    const auto present = [&arguments](const std::string &pattern) {
        return std::any_of(
            arguments.begin() + 1, arguments.end(),
            [&](const std::string &argument) { return argumentFits(pattern, argument); });
    };
    if (!std::all_of(match.required.begin(), match.required.end(), present) ||
        std::any_of(match.forbidden.begin(), match.forbidden.end(), present) ||
        (!match.oneOf.empty() && std::none_of(match.oneOf.begin(), match.oneOf.end(), present)))
        return false;
    if (match.subcommands.empty())
        return true;
    constexpr std::size_t mostWords = 8;
    const auto given = positionals(arguments, rest, match.valueOptions, mostWords);
    return std::any_of(match.subcommands.begin(), match.subcommands.end(),
                       [&given](const std::string &words) { return begins(given, words); });
}

bool environmentFits(const Match &match, const CommandShape &command)
{
    if (match.environment.empty())
        return true;
    const auto environment =
        command.environment ? command.environment(match.environmentNames) : std::nullopt;
    if (!environment || environment->wiped)
        return false;
    return std::all_of(match.environment.begin(), match.environment.end(),
                       [&environment](const std::string &marker) {
                           const auto equals = marker.find('=');
                           const auto it = environment->values.find(marker.substr(0, equals));
                           return it != environment->values.end() &&
                                  (equals == std::string::npos ||
                                   argumentFits(marker.substr(equals + 1), it->second));
                       });
}

} // namespace

bool handlesAlike(const Profile &a, const Profile &b)
{
    const auto handling = [](const Profile &one) {
        return std::tie(one.steps, one.suspicionSettlesS, one.wholeTree, one.minOrphanAgeS,
                        one.mostPerRun, one.bulk, one.automatic, one.mostPerHour,
                        one.ownerArguments, one.ownerVariables, one.livesOn, one.stopCommand);
    };
    return handling(a) == handling(b);
}

bool matches(const Match &match, const CommandShape &command)
{
    const auto &arguments = *command.arguments;
    if (arguments.empty())
        return false;
    if (!match.titles.empty())
        return titled(match, command) && environmentFits(match, command);
    if (!match.executables.empty()) {
        const std::string_view program = command.exe.empty() ? arguments.front() : command.exe;
        return anyFits(match.executables, program, pathFits) && argumentsFit(match, arguments, 1) &&
               environmentFits(match, command);
    }
    if (!interpreterFits(match, command))
        return false;
    const std::string_view exeName = fileName(command.exe);
    const ProgramPart part =
        programPart(knowsInterpreter(exeName) ? exeName : fileName(arguments.front()), arguments);
    return programFits(match, part) && argumentsFit(match, arguments, part.rest) &&
           environmentFits(match, command);
}

bool matches(const Profile &profile, const CommandShape &command)
{
    return profile.enabled && command.arguments != nullptr &&
           std::any_of(profile.matches.begin(), profile.matches.end(),
                       [&command](const Match &match) { return matches(match, command); });
}

Fit fitOf(const Profile &profile, std::string_view exe, const std::vector<std::string> &arguments)
{
    bool asked = false;
    const auto environment = [&asked](const std::vector<std::string> &) {
        asked = true; // which is done last
        return std::optional<Environment>();
    };
    if (matches(profile, {exe, &arguments, environment}))
        return Fit::Yes;
    return asked ? Fit::Environment : Fit::No;
}

} // namespace proctor
