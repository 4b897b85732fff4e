// SPDX-License-Identifier: GPL-3.0-or-later
// A process as it presents itself, on all built-in profiles: a line with its executable, one with
// its environment (blanks between the variables), then /proc/PID/cmdline. The catalogue's short cut
// by file name must answer what asking every profile in turn does, and the same when asked again.
#include "tests/fuzz/fuzz.h"

#include "core/process/procparse.h"
#include "core/profile/catalogue.h"

#include <algorithm>

using namespace proctor;

namespace {

constexpr std::size_t longestName = 255; // NAME_MAX: no longer ones are known

const Profile *askedInTurn(const Catalogue &catalogue, const CommandShape &command)
{
    for (const auto &profile : catalogue.profiles())
        if (matches(*profile, command))
            return profile.get();
    return nullptr;
}

Catalogue builtIn()
{
    Catalogue out = Catalogue::load("");
    HOLDS(out.problems().empty() && !out.profiles().empty());
    return out;
}

} // namespace

PROCTOR_FUZZ(commandline, bytes)
{
    static const Catalogue catalogue = builtIn();
    std::string_view rest = bytes;
    const std::string exe(fuzz::take(rest, '\n'));
    std::string variables(fuzz::take(rest, '\n'));
    std::replace(variables.begin(), variables.end(), ' ', '\0');
    const auto arguments = procparse::cmdline(rest);
    CommandShape command{exe, &arguments};
    if (!variables.empty())
        command.environment = [&variables](const std::vector<std::string> &names) {
            return std::optional(procparse::environment(variables, names));
        };

    const auto found = catalogue.match(command);
    HOLDS(catalogue.match(command) == found);
    HOLDS(!found || (found->enabled && !arguments.empty()));
    if (arguments.empty() || fileName(exe).size() > longestName ||
        fileName(arguments.front()).size() > longestName)
        return;
    HOLDS(askedInTurn(catalogue, command) == found.get());
}
