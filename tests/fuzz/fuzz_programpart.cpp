// SPDX-License-Identifier: GPL-3.0-or-later
// A line with an interpreter's name, then /proc/PID/cmdline: what it is told to run is one of the
// arguments, or the end of one, and what is behind it begins where it is said to.
#include "tests/fuzz/fuzz.h"

#include "core/process/procparse.h"
#include "core/profile/programpart.h"

#include <algorithm>

using namespace proctor;

namespace {

using Kind = ProgramPart::Kind;
using Arguments = std::vector<std::string>;

/// Nothing but the NULs behind the last argument is lost.
void argumentsAreTheBytes(const Arguments &arguments, std::string_view bytes)
{
    while (!bytes.empty() && bytes.back() == '\0')
        bytes.remove_suffix(1);
    HOLDS(arguments == (bytes.empty() ? Arguments() : fuzz::split(bytes, '\0')));
}

void partIsOfTheArguments(const ProgramPart &part, const Arguments &arguments)
{
    if (part.kind == Kind::None) {
        HOLDS(part.text.empty() && part.rest == 0);
        return;
    }
    HOLDS(part.rest >= 2 && part.rest <= arguments.size());
    const std::string &argument = arguments[part.rest - 1];
    HOLDS(part.text.data() + part.text.size() == argument.data() + argument.size());
    HOLDS(part.text.size() <= argument.size());
    HOLDS(part.kind != Kind::Script || part.text.size() == argument.size());
}

/// In their order, and all of them where no option can be meant.
void positionalsAreOfTheArguments(const Arguments &arguments, std::size_t first)
{
    const Arguments valueOptions{"-A", "--app", "-c"};
    const auto few = positionals(arguments, first, valueOptions, 2);
    const auto all = positionals(arguments, first, valueOptions, arguments.size());
    HOLDS(few.size() == std::min<std::size_t>(2, all.size()));
    HOLDS(std::equal(few.begin(), few.end(), all.begin()));
    std::size_t at = first;
    for (const std::string_view word : all) {
        while (at < arguments.size() && arguments[at].data() != word.data())
            ++at;
        HOLDS(at < arguments.size() && arguments[at] == word);
        ++at;
    }
}

} // namespace

PROCTOR_FUZZ(programpart, bytes)
{
    std::string_view rest = bytes;
    const std::string_view interpreter = fuzz::take(rest, '\n');
    const Arguments arguments = procparse::cmdline(rest);
    argumentsAreTheBytes(arguments, rest);
    const ProgramPart part = programPart(interpreter, arguments);
    partIsOfTheArguments(part, arguments);
    positionalsAreOfTheArguments(arguments, part.rest);
    const ProgramPart unknown = programPart("", arguments);
    partIsOfTheArguments(unknown, arguments);
    if (!knowsInterpreter(interpreter))
        HOLDS(unknown.kind == part.kind && unknown.text.data() == part.text.data());
}
