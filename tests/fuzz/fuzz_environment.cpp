// SPDX-License-Identifier: GPL-3.0-or-later
// /proc/PID/environ behind a line of the names that are asked for, with commas between them.
#include "tests/fuzz/fuzz.h"

#include "core/process/procparse.h"

#include <algorithm>

using namespace proctor;

namespace {

bool isEntry(const std::string &entry)
{
    return entry.find('=') != std::string::npos && entry[0] != '=';
}

} // namespace

PROCTOR_FUZZ(environment, bytes)
{
    std::string_view rest = bytes;
    const auto names = fuzz::split(fuzz::take(rest, '\n'), ',');
    const Environment environment = procparse::environment(rest, names);
    const auto entries = fuzz::split(rest, '\0');
    HOLDS(environment.wiped == std::none_of(entries.begin(), entries.end(), isEntry));
    for (const std::string &name : names) {
        const auto found = environment.values.find(name);
        const auto entry = std::find_if(entries.begin(), entries.end(), [&](const auto &each) {
            return isEntry(each) && each.starts_with(name + '=') && each.find('=') == name.size();
        });
        HOLDS((found != environment.values.end()) == (entry != entries.end()));
        if (entry != entries.end())
            HOLDS(found->second == entry->substr(name.size() + 1));
    }
    HOLDS(environment.values.size() <= names.size());
}
