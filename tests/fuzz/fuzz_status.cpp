// SPDX-License-Identifier: GPL-3.0-or-later
// /proc/PID/status: the same as a plain reading of the three lines that matter.
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/wholenumber.h"

#include "core/process/procparse.h"

using namespace proctor;

namespace {

std::vector<std::string> values(const std::string &line)
{
    std::vector<std::string> out;
    for (const std::string &tabbed : fuzz::split(line, '\t'))
        for (const std::string &word : fuzz::split(tabbed, ' '))
            if (!word.empty())
                out.push_back(word);
    return out;
}

/// Whether the lowest bit of a hexadecimal number is set; nothing where it is none, or too large.
std::optional<bool> lowestBit(const std::string &hex)
{
    const auto digits = hex.find_first_not_of('0');
    if (hex.empty() || hex.find_first_not_of("0123456789abcdefABCDEF") != std::string::npos ||
        (digits != std::string::npos && hex.size() - digits > 16))
        return std::nullopt;
    return std::string_view("13579bdfBDF").find(hex.back()) != std::string_view::npos;
}

ProcStatus reference(std::string_view bytes)
{
    ProcStatus out;
    for (const std::string &line : fuzz::split(bytes, '\n')) {
        if (line.starts_with("Uid:")) {
            const auto ids = values(line.substr(4));
            if (ids.size() < 2)
                continue;
            if (const auto uid = fuzz::wholeNumber<std::uint32_t>(ids[0]))
                out.uid = uid;
            if (const auto euid = fuzz::wholeNumber<std::uint32_t>(ids[1]))
                out.euid = euid;
        } else if (line.starts_with("NSpid:")) {
            for (const std::string &value : values(line.substr(6)))
                if (const auto pid = fuzz::wholeNumber<pid_t>(value))
                    out.nsPids.push_back(*pid);
        } else if (line.starts_with("SigIgn:")) {
            const auto masks = values(line.substr(7));
            if (const auto bit = masks.empty() ? std::nullopt : lowestBit(masks[0]))
                out.sighupIgnored = bit;
        }
    }
    return out;
}

} // namespace

PROCTOR_FUZZ(status, bytes)
{
    const ProcStatus status = procparse::status(bytes);
    const ProcStatus wanted = reference(bytes);
    HOLDS(status.uid == wanted.uid);
    HOLDS(status.euid == wanted.euid);
    HOLDS(status.nsPids == wanted.nsPids);
    HOLDS(status.sighupIgnored == wanted.sighupIgnored);
}
