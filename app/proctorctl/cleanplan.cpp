// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/proctorctl/clean.h"
#include "app/proctorctl/report.h"
#include "core/cleanup/elevation.h"
#include "core/cleanup/planjson.h"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <iostream>
#include <sstream>
#include <unistd.h>

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

bool named(const CleanOptions &options, pid_t pid)
{
    return std::find(options.pids.begin(), options.pids.end(), pid) != options.pids.end();
}

bool holds(const std::vector<ProcessKey> &keys, const ProcessKey &key)
{
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

/// Another user's process that may well be a proven orphan to root, who reads every registry.
bool closedToUs(const ProcessRow &row, const CleanOptions &options, const CleanupRequest &request)
{
    return !row.ended && ::geteuid() != 0 && row.identity->uid &&
           *row.identity->uid != ::geteuid() &&
           (options.profile.empty() || row.profile == options.profile) &&
           (options.pids.empty() || named(options, row.key.pid)) &&
           (options.planFile.empty() || holds(request.orphans, row.key)) &&
           onlyRegistryClosed(*row.judgement);
}

PlannedTarget forTheHelper(const ProcessRow &row)
{
    PlannedTarget target;
    target.key = row.key;
    target.verdict = row.judgement->verdict;
    target.workerId = row.record ? row.record->workerId : std::string();
    target.profile = row.profile;
    target.cmdline = row.identity->cmdline;
    target.why = row.judgement->why();
    return target;
}

/// With --elevate they are the helper's; otherwise it is said what would help.
void chooseClosed(const Snapshot &snapshot, const CleanOptions &options, CleanupRequest &request,
                  CleanPlan &out)
{
    for (const ProcessRow &row : snapshot.rows) {
        if (!closedToUs(row, options, request))
            continue;
        if (options.elevate) {
            out.closed.push_back(forTheHelper(row));
            std::erase(request.orphans, row.key);
        } else if (options.pids.empty() && options.planFile.empty()) // else answered for by itself
            out.excluded.push_back(exclusion(
                row.key, row.judgement->verdict,
                "another user's; as an administrator it may be proven: --elevate, or run as root"));
    }
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
    if (!options.planFile.empty()) {
        auto made = readAll(options.planFile).and_then([&options](const std::string &json) {
            return readPlanFile(json, options.planFile);
        });
        if (!made)
            return Failure(made.error());
        request = std::move(made->request);
        std::erase_if(request.named, [&](const ProcessKey &key) {
            const ProcessRow *row = snapshot.find(key);
            if (row == nullptr || row->identity->cmdline == made->suspects[key])
                return false;
            out.excluded.push_back(exclusion(
                key, row->judgement->verdict,
                PROCTOR_WORDS("words", "it runs another command by now; look at it again")));
            return true;
        });
    } else if (options.pids.empty()) {
        for (const ProcessRow &row : snapshot.rows)
            if (!row.ended && row.judgement->verdict == Verdict::Orphan &&
                (options.profile.empty() || row.profile == options.profile))
                request.orphans.push_back(row.key);
    }
    chooseClosed(snapshot, options, request, out);
    const auto isClosed = [&out](pid_t pid) {
        return std::any_of(out.closed.begin(), out.closed.end(),
                           [pid](const PlannedTarget &target) { return target.key.pid == pid; });
    };
    for (const pid_t pid : options.pids)
        if (!isClosed(pid))
            if (auto left = name(engine, snapshot, pid, options, request))
                out.excluded.push_back(std::move(*left));
    out.plan = engine.plan(request);
    out.excluded.insert(out.excluded.end(), out.plan->excluded.begin(), out.plan->excluded.end());
    out.namedLeft = static_cast<std::size_t>(
        std::count_if(out.excluded.begin(), out.excluded.end(),
                      [&options](const Exclusion &left) { return named(options, left.key.pid); }));
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
    for (const PlannedTarget &target : chosen.closed)
        out += "ask    " + titleOf(target.key.pid, target.workerId) +
               ", another user's: the helper judges it as root\n       " +
               commandText(target.cmdline, 100) + '\n';
    for (const Exclusion &left : chosen.excluded)
        out += "leave  " + titleOf(left.key.pid, left.workerId) + ", " +
               std::string(toString(left.verdict)) + ": " + plain(english(left.reason)) + '\n';
    out += "Active workers left alone: " + std::to_string(chosen.plan->protectedActive) + '\n';
    return out;
}

} // namespace proctor
