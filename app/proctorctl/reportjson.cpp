// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON half of report.h. Key names are a contract (cli.md): scripts depend on them.
#include "app/proctorctl/report.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace proctor {

using nlohmann::json;

namespace {

json ownerJson(const OwnerView &owner)
{
    if (owner.state == OwnerState::None)
        return nullptr;
    json out = {{"pid", owner.pid}, {"name", owner.name}, {"alive", nullptr}};
    if (owner.state != OwnerState::Unknown)
        out["alive"] = owner.state == OwnerState::Alive;
    return out;
}

template <typename T>
json orNull(const std::optional<T> &value)
{
    return value ? json(*value) : json(nullptr);
}

json directoryJson(const DirectoryView &directory)
{
    return {{"path", directory.path},
            {"present", directory.present},
            {"readable", directory.readable},
            {"records", directory.records},
            {"problem", directory.problem ? directory.problem->message : std::string()}};
}

} // namespace

void print(const json &value)
{
    print(value.dump(-1, ' ', false, json::error_handler_t::replace) + '\n');
}

json processJson(const ProcessRow &row)
{
    json evidence = json::array();
    for (const Evidence &item : row.judgement->evidence)
        evidence.push_back({{"id", toString(item.id)},
                            {"grade", toString(item.grade)},
                            {"result", toString(item.finding)},
                            {"detail", english(item.detail)}});
    json deciding = nullptr;
    if (row.judgement->deciding < row.judgement->evidence.size())
        deciding = toString(row.judgement->evidence[row.judgement->deciding].id);
    return {{"pid", row.key.pid},
            {"start_ticks", row.key.startTicks},
            {"verdict", toString(row.judgement->verdict)},
            {"stalled", row.judgement->stalled},
            {"worker_id", row.record ? json(row.record->workerId) : json(nullptr)},
            {"profile", row.profile.empty() ? json(nullptr) : json(row.profile)},
            {"owner", ownerJson(row.owner)},
            {"cmdline", row.identity->cmdline},
            {"uid", orNull(row.identity->uid)},
            {"ppid", row.ppid},
            {"age_s", row.ageS},
            {"orphaned_for_s", orNull(row.orphanedForS)},
            {"cpu_percent", orNull(row.cpuPercent)},
            {"rss_bytes", orNull(row.rssBytes)},
            {"deciding", deciding},
            {"evidence", evidence}};
}

json statusJson(const Snapshot &snapshot)
{
    json reasons = json::array();
    for (const Words &reason : snapshot.reasons)
        reasons.push_back(english(reason));
    json directories = json::array();
    for (const DirectoryView &directory : snapshot.registry.directories)
        directories.push_back(directoryJson(directory));
    const auto running = std::count_if(snapshot.rows.begin(), snapshot.rows.end(),
                                       [](const ProcessRow &row) { return !row.ended; });
    const RegistryView &registry = snapshot.registry;
    return {{"schema", 1},
            {"health", toString(snapshot.health)},
            {"reasons", reasons},
            {"registry",
             {{"total_registered", registry.total},
              {"alive_workers", registry.aliveWorkers},
              {"dead_workers", registry.deadWorkers},
              {"unreadable_records", registry.problems.size()},
              {"directories", directories}}},
            {"orphans", snapshot.counts.orphans},
            {"suspects", snapshot.counts.suspects},
            {"kept", snapshot.counts.kept},
            {"zombies", snapshot.counts.zombies},
            {"unknown", snapshot.counts.unknown},
            {"tracked_processes", running},
            {"scan",
             {{"processes_seen", snapshot.scan.processesSeen},
              {"duration_ms", seconds(snapshot.scan.duration) * 1000},
              {"at", utcText(snapshot.scan.at)}}}};
}

} // namespace proctor
