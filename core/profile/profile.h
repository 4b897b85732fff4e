// SPDX-License-Identifier: GPL-3.0-or-later
// A named way to recognise worker processes that nobody registered. Plain values.
#pragma once

#include "core/base/words.h"

#include <string>
#include <string_view>
#include <vector>

namespace proctor {

struct Profile {
    std::string name;        ///< letters, digits, '-', '_'
    std::string description; ///< one line, for people
    std::string source;      ///< the file it came from
    bool enabled = true;

    // What it matches; see matches().
    std::vector<std::string>
        interpreters;                   ///< file names of argv[0] or exe; a trailing * is a prefix
    std::vector<std::string> programs;  ///< file names of the first non-option argument
    std::vector<std::string> required;  ///< arguments that must all be there, whole
    std::vector<std::string> forbidden; ///< arguments none of which may be there

    /// Cleanup policy. Steps as "TERM 5s", "KILL 2s".
    struct Step {
        int signal = 0;
        int waitMs = 0;
    };
    std::vector<Step> steps; ///< empty: the default policy's
    int suspicionSettlesS = 20;

    // What names the owner where nobody registered: the pid in an argument ("--clientProcessId=N",
    // or the argument after "--parent-pid") or in a variable ("JPY_PARENT_PID").
    std::vector<std::string> ownerArguments; ///< option names, without '=' and value
    std::vector<std::string> ownerVariables;

    /// A build daemon that lives on by design: Kept whatever becomes of its parent.
    bool livesOn = false;
    std::string stopCommand; ///< how its own tool ends it: "gradle --stop"; "" when there is none
};

/// What a process is recognised by.
struct CommandShape {
    std::string_view exe; ///< path, "" when not readable
    const std::vector<std::string> *arguments = nullptr;
};

/// True when \p command is what \p profile describes: interpreter by argv[0] or exe, then the first
/// argument that is no option, by file name and whole, then the required and forbidden arguments.
/// Never a substring: `vim dspy_bridge.py`, `tail -f dspy_bridge.py.log` and
/// `sh -c '… dspy_bridge.py …'` are other programs.
bool matches(const Profile &profile, const CommandShape &command);

/// Index of the argument that names the program an interpreter runs; 0 when there is none
/// (`python3 -c …`, an interactive interpreter). Knows which of Python's options take a value.
std::size_t programArgument(const std::vector<std::string> &arguments);

/// What follows the last '/'.
std::string_view fileName(std::string_view path);

} // namespace proctor
