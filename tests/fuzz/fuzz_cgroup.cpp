// SPDX-License-Identifier: GPL-3.0-or-later
// /proc/PID/cgroup and the unit in its path. Whoever is given a subtree names what is below.
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/wholenumber.h"

#include "core/process/procparse.h"

using namespace proctor;

namespace {

std::string reference(std::string_view bytes)
{
    std::string systemd;
    std::string unified;
    for (const std::string &line : fuzz::split(bytes, '\n')) {
        const auto first = line.find(':');
        const auto second = line.find(':', first == std::string::npos ? first : first + 1);
        const std::string path = second == std::string::npos ? "" : line.substr(second + 1);
        if (line == "0" || line == "0:" || line.starts_with("0::"))
            unified = path;
        else if (first != std::string::npos &&
                 line.substr(first + 1, second - first - 1) == "name=systemd")
            systemd = path;
    }
    if (unified.empty())
        return systemd;
    return unified == "/" && !systemd.empty() ? systemd : unified;
}

bool isManager(const std::string &part)
{
    return part.starts_with("user@") && part.ends_with(".service");
}

/// From the innermost component outwards.
std::optional<UnitName> referenceUnit(std::string_view path)
{
    UnitName out;
    auto parts = fuzz::split(path, '/');
    for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
        if (part->starts_with('_'))
            part->erase(0, 1);
        if (isManager(*part)) {
            if (out.name.empty())
                return std::nullopt;
            out.managerUid = fuzz::wholeNumber<std::uint32_t>(part->substr(5, part->size() - 13));
            if (out.managerUid)
                return out;
        } else if (out.name.empty() && (part->ends_with(".service") || part->ends_with(".scope"))) {
            out.name = *part;
        }
    }
    return out.name.empty() ? std::nullopt : std::optional(out);
}

void pathIsUnderstood(std::string_view path)
{
    HOLDS(procparse::unitOf(path) == referenceUnit(path));
    if (procparse::isContainerCgroup(path))
        HOLDS(procparse::isContainerCgroup("/above" + std::string(path) + "/below"));
}

} // namespace

PROCTOR_FUZZ(cgroup, bytes)
{
    const std::string path = procparse::cgroup(bytes);
    HOLDS(path == reference(bytes));
    HOLDS(path.find('\n') == std::string::npos);
    pathIsUnderstood(path);
    pathIsUnderstood(bytes);
}
