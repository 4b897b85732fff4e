// SPDX-License-Identifier: GPL-3.0-or-later
// A named way to recognise worker processes that nobody registered. Plain values; the keys of the
// files they are read from are described in proctor-profiles(5).
#pragma once

#include "core/process/processinfo.h"
#include "core/profile/pattern.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace proctor {

/// One way to recognise a profile's processes: a [[match]] table. Its shape is an interpreter with
/// what it runs, or an executable, or a title; everything else narrows that down.
struct Match {
    std::vector<std::string> interpreters; ///< file names of argv[0] or exe
    std::vector<std::string> programs;     ///< ends of the path of the script that is run
    std::vector<std::string> modules;      ///< python -m
    std::vector<std::string> code;         ///< python -c, node -e

    std::vector<std::string> executables; ///< ends of exe's path; argv[0] where exe is not readable
    std::vector<std::string> titles;      ///< of a command line that is one string: setproctitle

    std::vector<std::string> required;  ///< arguments that must all be there
    std::vector<std::string> oneOf;     ///< arguments one of which must be there
    std::vector<std::string> forbidden; ///< arguments none of which may be there
    /// Words the arguments behind the program must begin with, options left out: "worker",
    /// "tool uvx"; "" is no such argument.
    std::vector<std::string> subcommands;
    std::vector<std::string> valueOptions; ///< options whose next argument is their value
    /// Variables that must be set: "NAME", "NAME=value". Read last, and only these.
    std::vector<std::string> environment;
    std::vector<std::string> environmentNames; ///< of environment

    friend bool operator==(const Match &, const Match &) = default;
};

struct Profile {
    std::string name;        ///< letters, digits, '-', '_', '.'
    std::string description; ///< one line, for people
    std::string source;      ///< the file it came from
    bool builtIn = false;
    bool enabled = true;
    /// Describes a whole family of processes: asked after every profile that is no fallback.
    bool fallback = false;

    std::vector<Match> matches; ///< one that fits is enough

    /// Cleanup policy. Steps as "TERM 5s", "KILL 2s".
    struct Step {
        int signal = 0;
        int waitMs = 0;

        friend bool operator==(const Step &, const Step &) = default;
    };
    std::vector<Step> steps; ///< empty: the default policy's
    int suspicionSettlesS = 20;
    bool wholeTree = false; ///< scope = "tree"
    int minOrphanAgeS = 0;
    int mostPerRun = 0; ///< 0: all
    bool bulk = true;
    bool automatic = false; ///< automatic = "proven"
    int mostPerHour = 20;   ///< without a person

    // What names the owner where nobody registered: the pid in an argument ("--clientProcessId=N",
    // or the argument after "--parent-pid") or in a variable ("JPY_PARENT_PID").
    std::vector<std::string> ownerArguments; ///< option names, without '=' and value
    std::vector<std::string> ownerVariables;

    /// A build daemon that lives on by design: Kept whatever becomes of its parent.
    bool livesOn = false;
    std::string stopCommand; ///< how its own tool ends it: "gradle --stop"; "" when there is none
};

/// True when both judge, keep and end what they recognise alike: cleanup policy, owner, daemon.
bool handlesAlike(const Profile &a, const Profile &b);

/// What a process is recognised by.
struct CommandShape {
    std::string_view exe; ///< path, "" when not readable
    const std::vector<std::string> *arguments = nullptr;
    /// Reads just the named variables; asked only once everything else fits. Nothing where they
    /// cannot be read.
    std::function<std::optional<Environment>(const std::vector<std::string> &names)> environment =
        {};
};

/// True when \p command is what \p match describes. Never a substring: `vim dspy_bridge.py`,
/// `tail -f dspy_bridge.py.log` and `sh -c '… dspy_bridge.py …'` are other programs.
bool matches(const Match &match, const CommandShape &command);
/// True when one of an enabled \p profile's does.
bool matches(const Profile &profile, const CommandShape &command);

/// What can be said of \p command where nobody may read its environment.
enum class Fit { No, Yes, Environment /*!< all else fits: its environment decides */ };
Fit fitOf(const Profile &profile, std::string_view exe, const std::vector<std::string> &arguments);

} // namespace proctor
