// SPDX-License-Identifier: GPL-3.0-or-later
// What an interpreter was told to run, read from its arguments as the interpreter itself reads
// them: its own options, and the values some of them take, are skipped. Pure, any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace proctor {

struct ProgramPart {
    enum class Kind {
        None,   ///< interactive, or something that is not understood
        Script, ///< a file; a main class or jar for java
        Module, ///< python -m
        Code,   ///< python -c, node -e, sh -c
    };
    Kind kind = Kind::None;
    std::string_view text; ///< of the script, module or code; lives as long as the arguments
    std::size_t rest = 0;  ///< index of the first argument behind it
};

/// \p interpreter: file name that says how the arguments are to be read ("python3.11", "node",
/// "java", "bash"; options of unknown ones are taken to have no values).
ProgramPart programPart(std::string_view interpreter, const std::vector<std::string> &arguments);

/// Whether programPart() knows the options of \p interpreter.
bool knowsInterpreter(std::string_view interpreter);

/// The arguments from \p first on that are no options: \p valueOptions are followed by a value,
/// which is none either; behind "--" everything is one. At most \p most.
std::vector<std::string_view> positionals(const std::vector<std::string> &arguments,
                                          std::size_t first,
                                          const std::vector<std::string> &valueOptions,
                                          std::size_t most);

} // namespace proctor
