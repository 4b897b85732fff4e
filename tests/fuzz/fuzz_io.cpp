// SPDX-License-Identifier: GPL-3.0-or-later
// /proc/PID/io: the same as a plain reading of the two lines that matter.
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/wholenumber.h"

#include "core/process/procparse.h"

using namespace proctor;

namespace {

/// The one value behind \p name in \p line; nothing where it is another line, or none or two
/// follow.
std::optional<std::uint64_t> valueOf(const std::string &name, const std::string &line)
{
    if (!line.starts_with(name + ':'))
        return std::nullopt;
    std::vector<std::string> values;
    for (const std::string &tabbed : fuzz::split(line.substr(name.size() + 1), '\t'))
        for (const std::string &word : fuzz::split(tabbed, ' '))
            if (!word.empty())
                values.push_back(word);
    return values.size() == 1 ? fuzz::wholeNumber<std::uint64_t>(values[0]) : std::nullopt;
}

std::optional<ProcIo> reference(std::string_view bytes)
{
    std::optional<std::uint64_t> read;
    std::optional<std::uint64_t> written;
    for (const std::string &line : fuzz::split(bytes, '\n')) {
        if (const auto value = valueOf("rchar", line))
            read = value;
        if (const auto value = valueOf("wchar", line))
            written = value;
    }
    return read && written ? std::optional(ProcIo{*read, *written}) : std::nullopt;
}

} // namespace

PROCTOR_FUZZ(io, bytes)
{
    HOLDS(procparse::io(bytes) == reference(bytes));
}
