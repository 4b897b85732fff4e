// SPDX-License-Identifier: GPL-3.0-or-later
// A profile file loads or is refused with words and a line of it; what has loaded keeps the rules
// of proctor-profiles(5), is the same after being written and read again, and matches any process
// at once.
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/wholenumber.h"

#include "core/profile/profilefile.h"

#include <algorithm>
#include <csignal>

using namespace proctor;

namespace {

using Texts = std::vector<std::string>;

// What is written again.

std::string quoted(const std::string &text)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string out = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0x7F)
            out += std::string("\\u00") + digits[byte >> 4] + digits[byte & 15];
        else if (c == '"' || c == '\\')
            out += std::string("\\") + c;
        else
            out += c;
    }
    return out + '"';
}

std::string line(const char *key, const std::string &text)
{
    return text.empty() ? "" : std::string(key) + " = " + quoted(text) + '\n';
}

std::string list(const char *key, const Texts &texts)
{
    std::string items;
    for (const std::string &text : texts)
        items += (items.empty() ? "" : ",\n") + quoted(text);
    return texts.empty() ? "" : std::string(key) + " = [" + items + "]\n";
}

std::string written(const Match &match)
{
    return "[[match]]\n" + list("interpreters", match.interpreters) +
           list("programs", match.programs) + list("modules", match.modules) +
           list("code", match.code) + list("executables", match.executables) +
           list("titles", match.titles) + list("required", match.required) +
           list("one_of", match.oneOf) + list("forbidden", match.forbidden) +
           list("subcommands", match.subcommands) + list("value_options", match.valueOptions) +
           list("environment", match.environment);
}

std::string written(const Profile::Step &step)
{
    const char *name = step.signal == SIGTERM   ? "TERM"
                       : step.signal == SIGINT  ? "INT"
                       : step.signal == SIGQUIT ? "QUIT"
                       : step.signal == SIGHUP  ? "HUP"
                                                : "KILL";
    return std::string(name) + ' ' + std::to_string(step.waitMs) + "ms";
}

std::string written(const Profile &profile)
{
    std::string out = line("name", profile.name) + line("description", profile.description);
    out += std::string("enabled = ") + (profile.enabled ? "true" : "false") + '\n';
    out += std::string("fallback = ") + (profile.fallback ? "true" : "false") + '\n';
    for (const Match &match : profile.matches)
        out += written(match);
    if (!profile.ownerArguments.empty() || !profile.ownerVariables.empty())
        out += "[owner]\n" + list("arguments", profile.ownerArguments) +
               list("variables", profile.ownerVariables);
    Texts steps;
    for (const Profile::Step &step : profile.steps)
        steps.push_back(written(step));
    out += "[cleanup]\n" + list("steps", steps) +
           "suspicion_settles_s = " + std::to_string(profile.suspicionSettlesS) + '\n';
    if (profile.livesOn)
        out += "[daemon]\n" + line("stop", profile.stopCommand);
    return out;
}

// What must hold.

void linesAreOfTheFile(const std::vector<Error> &problems, std::string_view toml)
{
    const auto lines = std::count(toml.begin(), toml.end(), '\n') + 1;
    const std::string source = "f.toml:";
    for (const Error &problem : problems) {
        HOLDS(problem.code == ErrorCode::Malformed && !problem.message.empty());
        HOLDS(problem.path.starts_with(source));
        const auto number = fuzz::wholeNumber<long>(problem.path.substr(source.size()));
        HOLDS(number && *number >= 1 && *number <= lines);
    }
}

void keepsTheRules(const Match &match)
{
    const bool runs = !match.programs.empty() || !match.modules.empty() || !match.code.empty();
    const int shapes = (match.interpreters.empty() || !runs ? 0 : 1) +
                       (match.executables.empty() ? 0 : 1) + (match.titles.empty() ? 0 : 1);
    HOLDS(shapes == 1);
    HOLDS(match.environment.size() == match.environmentNames.size());
    for (const Texts *names : {&match.interpreters, &match.executables})
        for (const std::string &name : *names)
            HOLDS(!nameFits(fileName(name), "")); // which would fit whatever there is
    for (const std::string &title : match.titles)
        HOLDS(!titleFits(title, "[kworker/0:1]") && !titleFits(title, "ab"));
}

void keepsTheRules(const Profile &profile)
{
    HOLDS(!profile.name.empty() && profile.name.find('/') == std::string::npos);
    HOLDS(!profile.enabled || !profile.matches.empty());
    HOLDS(profile.suspicionSettlesS >= 0);
    for (const Profile::Step &step : profile.steps)
        HOLDS(step.waitMs >= 0 && step.waitMs <= 3'600'000);
    for (const Match &match : profile.matches)
        keepsTheRules(match);
}

void matchesTheSameTwice(const Profile &profile)
{
    static const std::vector<Texts> commands{
        {"python3", "-u", "/srv/worker.py", "--pool", "a"},
        {"node", "-e", "require('x')"},
        {"worker: " + std::string(5000, 'a')},
        {std::string(300, '/'), "", std::string(5000, 'a')},
        {""},
    };
    for (const Texts &arguments : commands)
        for (const std::string_view exe : {"", "/usr/bin/python3.11"}) {
            const CommandShape command{exe, &arguments};
            HOLDS(matches(profile, command) == matches(profile, command));
        }
}

} // namespace

PROCTOR_FUZZ(profile, bytes)
{
    const ProfileFile file = readProfile(bytes, "f.toml");
    HOLDS(file.profile.has_value() == file.problems.empty());
    linesAreOfTheFile(file.problems, bytes);
    if (!file.profile)
        return;
    keepsTheRules(*file.profile);
    matchesTheSameTwice(*file.profile);
    const std::string text = written(*file.profile);
    const ProfileFile again = readProfile(text, "f.toml");
    HOLDS(again.profile.has_value());
    HOLDS(written(*again.profile) == text);
}
