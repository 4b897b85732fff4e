// SPDX-License-Identifier: GPL-3.0-or-later
// Targets of links such as "pid:[4026531836]", behind a line with the kind that is asked for.
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/wholenumber.h"

#include "core/process/procparse.h"

using namespace proctor;

PROCTOR_FUZZ(link, bytes)
{
    std::string_view link = bytes;
    const std::string kind(fuzz::take(link, '\n'));
    const auto number = procparse::bracketed(link, kind);
    const std::string head = kind + ":[";
    std::optional<std::uint64_t> wanted;
    if (link.size() > head.size() && link.substr(0, head.size()) == head && link.back() == ']')
        wanted = fuzz::wholeNumber<std::uint64_t>(
            std::string(link.substr(head.size(), link.size() - head.size() - 1)));
    HOLDS(number == wanted);
    if (number)
        HOLDS(procparse::bracketed(head + std::to_string(*number) + ']', kind) == number);
}
