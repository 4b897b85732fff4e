// SPDX-License-Identifier: GPL-3.0-or-later
// A file's name bears the pid and start time that a plain reading finds in it.
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/wholenumber.h"

#include "core/registry/record.h"

using namespace proctor;

namespace {

std::optional<RecordName> reference(const std::string &name)
{
    const std::string ending = ".json";
    if (name.size() < ending.size() ||
        name.compare(name.size() - ending.size(), ending.size(), ending) != 0)
        return std::nullopt;
    const std::string stem = name.substr(0, name.find('.'));
    const auto dash = stem.find('-');
    if (dash == std::string::npos)
        return std::nullopt;
    const auto pid = fuzz::wholeNumber<pid_t>(stem.substr(0, dash));
    const auto start = fuzz::wholeNumber<std::uint64_t>(stem.substr(dash + 1));
    return pid && *pid > 0 && start ? std::optional(RecordName{*pid, *start}) : std::nullopt;
}

} // namespace

PROCTOR_FUZZ(recordname, bytes)
{
    const auto name = parseRecordName(bytes);
    HOLDS(name == reference(std::string(bytes)));
    if (name)
        HOLDS(parseRecordName(recordFileName(*name)) == name);
}
