// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/programpart.h"

#include "core/profile/pattern.h"

#include <algorithm>
#include <span>

namespace proctor {

namespace {

/// How one family of interpreters reads its own options.
struct Family {
    std::span<const std::string_view> names; ///< see nameFits()
    std::string_view codeLetters;            ///< one-letter options that take code
    std::string_view moduleLetters;          ///< that take a module
    std::string_view valueLetters;           ///< that take a value, joined or in the next argument
    std::span<const std::string_view> codeOptions;
    std::span<const std::string_view> scriptOptions; ///< that name what is run: java -jar
    std::span<const std::string_view> valueOptions;
    bool joined = true;         ///< one-letter options may be joined: -uB
    char fileOfArguments = '-'; ///< an argument that begins so holds more options: java @file
};

// man 1 python3
constexpr std::string_view pythonNames[] = {"python*", "pypy*"};
constexpr std::string_view pythonValues[] = {"--check-hash-based-pycs"};
// node --help; `--name=value` needs no entry. Electron runs as node in editors' helpers.
constexpr std::string_view nodeNames[] = {"node*", "nodejs",        "bun",    "electron",
                                          "code",  "code-insiders", "codium", "cursor"};
constexpr std::string_view nodeCode[] = {"--eval", "--print", "-e", "-p", "-pe"};
constexpr std::string_view nodeValues[] = {"-r",
                                           "--require",
                                           "--import",
                                           "--loader",
                                           "-C",
                                           "--conditions",
                                           "--env-file",
                                           "--experimental-loader",
                                           "--title",
                                           "--input-type",
                                           "--icu-data-dir",
                                           "--openssl-config",
                                           "--report-dir",
                                           "--cpu-prof-dir",
                                           "--heap-prof-dir",
                                           "--report-filename",
                                           "--watch-path",
                                           "--diagnostic-dir",
                                           "--disable-warning",
                                           "--redirect-warnings",
                                           "--max-http-header-size",
                                           "--dns-result-order",
                                           "--unhandled-rejections"};
// java -help. A source file, class or jar is what is run.
constexpr std::string_view javaNames[] = {"java"};
constexpr std::string_view javaScripts[] = {"-jar", "-m", "--module"};
constexpr std::string_view javaValues[] = {
    "-cp",           "-classpath",      "--class-path",         "-p",          "--module-path",
    "--add-modules", "--add-exports",   "--add-opens",          "--add-reads", "--patch-module",
    "--source",      "--limit-modules", "--upgrade-module-path"};
// man 1 bash, man 1 dash
constexpr std::string_view shellNames[] = {"sh", "bash", "dash", "zsh", "ksh", "ash", "fish"};
constexpr std::string_view shellValues[] = {"--rcfile", "--init-file"};
// man 1 ruby, man 1 perl
constexpr std::string_view rubyNames[] = {"ruby*", "perl*"};

constexpr Family families[] = {
    {pythonNames, "c", "m", "WX", {}, {}, pythonValues},
    {nodeNames, "", "", "", nodeCode, {}, nodeValues, false},
    {javaNames, "", "", "", {}, javaScripts, javaValues, false, '@'},
    {shellNames, "c", "", "oO", {}, {}, shellValues},
    {rubyNames, "eE", "", "rIC", {}, {}, {}},
};
constexpr Family unknownFamily{{}, "ce", "", "", {}, {}, {}, false};

bool has(std::span<const std::string_view> list, std::string_view wanted)
{
    return std::find(list.begin(), list.end(), wanted) != list.end();
}

const Family *familyOf(std::string_view interpreter)
{
    for (const Family &family : families)
        for (const std::string_view name : family.names)
            if (nameFits(name, interpreter))
                return &family;
    return nullptr;
}

/// The value of a one-letter option: what is joined to it, or the next argument.
ProgramPart valued(ProgramPart::Kind kind, const std::vector<std::string> &arguments,
                   std::size_t index, std::size_t letter)
{
    const std::string_view argument = arguments[index];
    if (letter + 1 < argument.size())
        return {kind, argument.substr(letter + 1), index + 1};
    if (index + 1 < arguments.size())
        return {kind, arguments[index + 1], index + 2};
    return {};
}

/// Reads "-uB", "-Wignore", "-c code". True where \p out is the answer.
bool readLetters(const Family &family, const std::vector<std::string> &arguments,
                 std::size_t &index, ProgramPart &out)
{
    const std::string_view argument = arguments[index];
    if (!family.joined && argument.size() > 2)
        return false; // "-cp" is no "-c"
    for (std::size_t at = 1; at < argument.size(); ++at) {
        const char letter = argument[at];
        if (family.codeLetters.find(letter) != std::string_view::npos) {
            out = valued(ProgramPart::Kind::Code, arguments, index, at);
            return true;
        }
        if (family.moduleLetters.find(letter) != std::string_view::npos) {
            out = valued(ProgramPart::Kind::Module, arguments, index, at);
            return true;
        }
        if (family.valueLetters.find(letter) != std::string_view::npos) {
            index += at + 1 == argument.size() ? 1 : 0;
            break;
        }
    }
    return false;
}

} // namespace

bool knowsInterpreter(std::string_view interpreter)
{
    return familyOf(interpreter) != nullptr;
}

ProgramPart programPart(std::string_view interpreter, const std::vector<std::string> &arguments)
{
    const Family *known = familyOf(interpreter);
    const Family &family = known != nullptr ? *known : unknownFamily;
    for (std::size_t i = 1; i < arguments.size(); ++i) {
        const std::string_view argument = arguments[i];
        if (argument == "--")
            return i + 1 < arguments.size()
                       ? ProgramPart{ProgramPart::Kind::Script, arguments[i + 1], i + 2}
                       : ProgramPart{};
        if (argument == "-")
            return {};
        if (argument.size() < 2 || (argument[0] != '-' && argument[0] != family.fileOfArguments))
            return {ProgramPart::Kind::Script, argument, i + 1};
        const bool script = has(family.scriptOptions, argument);
        if (script || has(family.codeOptions, argument))
            return i + 1 < arguments.size()
                       ? ProgramPart{script ? ProgramPart::Kind::Script : ProgramPart::Kind::Code,
                                     arguments[i + 1], i + 2}
                       : ProgramPart{};
        if (has(family.valueOptions, argument)) {
            ++i;
            continue;
        }
        ProgramPart out;
        if (argument[0] == '-' && argument[1] != '-' && readLetters(family, arguments, i, out))
            return out;
    }
    return {};
}

std::vector<std::string_view> positionals(const std::vector<std::string> &arguments,
                                          std::size_t first,
                                          const std::vector<std::string> &valueOptions,
                                          std::size_t most)
{
    std::vector<std::string_view> out;
    bool options = true;
    for (std::size_t i = first; i < arguments.size() && out.size() < most; ++i) {
        const std::string &argument = arguments[i];
        if (options && argument == "--")
            options = false;
        else if (!options || argument.size() < 2 || argument[0] != '-')
            out.emplace_back(argument);
        else if (std::find(valueOptions.begin(), valueOptions.end(), argument) !=
                 valueOptions.end())
            ++i;
    }
    return out;
}

} // namespace proctor
