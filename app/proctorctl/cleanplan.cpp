// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/proctorctl/clean.h"
#include "app/proctorctl/report.h"
#include "core/cleanup/planjson.h"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <iostream>
#include <sstream>

namespace proctor {

namespace {

Exclusion exclusion(const ProcessKey &key, Verdict verdict, const char *why,
                    std::vector<std::string> args = {})
{
    return {key, verdict, {}, Words{why, std::move(args)}};
}

/// Puts \p pid into the request, or says why it cannot be asked for.
std::optional<Exclusion> name(Engine &engine, const Snapshot &snapshot, pid_t pid,
                              const CleanOptions &options, CleanupRequest &request)
{
    const auto row = engine.explain(pid);
    if (!row)
        return exclusion({{}, 0, pid, 0, {}}, Verdict::Unknown, "%1",
                         {unreadable(pid, row.error())});
    if (snapshot.find(row->key) == nullptr)
        return exclusion(row->key, row->judgement->verdict,
                         "nobody registered it and no profile matches it");
    if (!options.profile.empty() && row->profile != options.profile)
        return exclusion(row->key, row->judgement->verdict, "its profile is not %1",
                         {options.profile});
    request.named.push_back(row->key);
    return std::nullopt;
}

std::string titleOf(pid_t pid, const std::string &workerId)
{
    return "pid " + std::to_string(pid) + (workerId.empty() ? "" : " (" + plain(workerId) + ')');
}

} // namespace

namespace {

Result<std::string> readAll(const std::string &path)
{
    std::ostringstream all;
    if (path == "-") {
        all << std::cin.rdbuf();
    } else {
        std::ifstream file(path);
        if (!file || !(all << file.rdbuf()))
            return Failure(systemError(errno != 0 ? errno : EIO, path, "the plan cannot be read"));
    }
    return all.str();
}

} // namespace

Result<CleanPlan> choose(Engine &engine, const Snapshot &snapshot, const CleanOptions &options)
{
    CleanPlan out;
    CleanupRequest request;
    request.scope = options.scope;
    if (options.graceS)
        request.grace =
            std::chrono::milliseconds(static_cast<std::int64_t>(*options.graceS * 1000));
    for (const pid_t pid : options.pids)
        if (auto left = name(engine, snapshot, pid, options, request))
            out.excluded.push_back(std::move(*left));
    if (!options.planFile.empty()) {
        auto made = readAll(options.planFile).and_then([&options](const std::string &json) {
            return requestFrom(json, options.planFile);
        });
        if (!made)
            return Failure(made.error());
        request = std::move(*made);
    } else if (options.pids.empty()) {
        for (const ProcessRow &row : snapshot.rows)
            if (!row.ended && row.judgement->verdict == Verdict::Orphan &&
                (options.profile.empty() || row.profile == options.profile))
                request.orphans.push_back(row.key);
    }
    out.plan = engine.plan(request);
    out.excluded.insert(out.excluded.end(), out.plan->excluded.begin(), out.plan->excluded.end());
    out.namedLeft = static_cast<std::size_t>(
        std::count_if(out.excluded.begin(), out.excluded.end(), [&options](const Exclusion &left) {
            return std::find(options.pids.begin(), options.pids.end(), left.key.pid) !=
                   options.pids.end();
        }));
    return out;
}

std::string planText(const CleanPlan &chosen, const Snapshot &snapshot)
{
    std::string out;
    for (const PlannedTarget &target : chosen.plan->targets) {
        const ProcessRow *row = snapshot.find(target.key);
        out += "end    " + titleOf(target.key.pid, target.workerId) + ", " +
               std::string(toString(target.verdict));
        if (row != nullptr)
            out += ", started " + durationText(row->ageS) + " ago";
        out += ": " + plain(english(target.why)) + "\n       " + commandText(target.cmdline, 100) +
               '\n';
    }
    for (const Exclusion &left : chosen.excluded)
        out += "leave  " + titleOf(left.key.pid, left.workerId) + ", " +
               std::string(toString(left.verdict)) + ": " + plain(english(left.reason)) + '\n';
    out += "Active workers left alone: " + std::to_string(chosen.plan->protectedActive) + '\n';
    return out;
}

} // namespace proctor
