// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/record.h"

#include <charconv>

namespace proctor {

std::string_view toString(Lifetime lifetime)
{
    switch (lifetime) {
    case Lifetime::Bound:
        return "bound";
    case Lifetime::Detached:
        return "detached";
    case Lifetime::Unstated:
        break;
    }
    return "unstated";
}

std::optional<Lifetime> lifetimeFrom(std::string_view text)
{
    for (const auto lifetime : {Lifetime::Bound, Lifetime::Detached, Lifetime::Unstated})
        if (text == toString(lifetime))
            return lifetime;
    return std::nullopt;
}

std::optional<RecordName> parseRecordName(std::string_view fileName)
{
    constexpr std::string_view ending = ".json";
    if (!fileName.ends_with(ending))
        return std::nullopt;
    fileName.remove_suffix(ending.size());
    if (const auto dot = fileName.find('.'); dot != std::string_view::npos)
        fileName = fileName.substr(0, dot);
    RecordName name;
    const char *end = fileName.data() + fileName.size();
    const auto pid = std::from_chars(fileName.data(), end, name.pid);
    if (pid.ec != std::errc() || pid.ptr == end || *pid.ptr != '-' || name.pid <= 0)
        return std::nullopt;
    const auto start = std::from_chars(pid.ptr + 1, end, name.startTicks);
    if (start.ec != std::errc() || start.ptr != end)
        return std::nullopt;
    return name;
}

std::string recordFileName(const RecordName &name)
{
    return std::to_string(name.pid) + '-' + std::to_string(name.startTicks) + ".json";
}

std::vector<RecordName> recordNames(const ProcessKey &key, const std::optional<ProcStatus> &status)
{
    std::vector<RecordName> out{{key.pid, key.startTicks}};
    if (status)
        for (std::size_t level = 1; level < status->nsPids.size(); ++level)
            out.push_back({status->nsPids[level], key.startTicks});
    return out;
}

} // namespace proctor
