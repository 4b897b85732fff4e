// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/proctorctl/checks.h"

#include "app/proctorctl/report.h"

#include <algorithm>

namespace proctor {

namespace {

/// Why the process that \p entry speaks of is of no use; nothing when it runs.
std::optional<std::string> uselessness(ProcessSource &source, const RecordEntry &entry)
{
    if (!entry.record)
        return "cannot be used: " +
               (entry.problem ? entry.problem->message : std::string("unknown"));
    const ProcessKey &key = entry.record->process;
    if (key.bootId != source.host().bootId)
        return "was made on another boot or machine; remove it";
    if (key.pidNs != source.host().pidNs)
        return "was made in another pid namespace, where its pid means another process";
    const auto stat = source.stat(key.pid);
    if (stat && stat->startTicks != key.startTicks)
        return "its process has exited, and its pid belongs to another one; it is pruned";
    if (stat)
        return std::nullopt;
    const auto handle = source.open(key.pid);
    if (!handle && handle.error().code == ErrorCode::Vanished)
        return "its process has exited; it is pruned";
    return "its process is hidden; run as its user or as root";
}

std::string proofOf(const ProcessRow &row)
{
    return "pid " + std::to_string(row.key.pid) + " (" +
           (row.record ? plain(row.record->workerId) : "unregistered") +
           "): " + plain(english(row.judgement->why()));
}

} // namespace

Check diagnoseRecords(Session &session)
{
    Check out{"records", Level::Ok, {}, {}, {}, {}};
    std::size_t unusable = 0;
    std::size_t all = 0;
    for (const auto &[name, entries] : session.registry->entries())
        for (const RecordEntry &entry : entries) {
            ++all;
            const auto why = uselessness(*session.source, entry);
            if (!why)
                continue;
            unusable += entry.record ? 0 : 1;
            out.details.push_back(plain(entry.path) + ": " + plain(*why));
        }
    out.what = std::to_string(all) + " records, " + std::to_string(out.details.size()) +
               " without a usable process";
    if (unusable > 0) {
        out.level = Level::Warn;
        out.lost = "the processes they name are kept, whatever becomes of their owners";
        out.remedy = "register them again, or remove the files named below";
    }
    return out;
}

Check diagnoseRegistry()
{
    const auto directory = directoryToWrite(RegistryPlaces::fromEnvironment());
    const auto store = RecordStore::open(directory);
    const std::string path = directory.path;
    if (store && store->writable())
        return {"registry-available",
                Level::Ok,
                "workers of this user register in " + path,
                {},
                {},
                {}};
    if (!store && store.error().code == ErrorCode::Vanished)
        return {"registry-available",
                Level::Ok,
                "no worker of this user has registered yet; the first makes " + path,
                {},
                {},
                {}};
    return {
        "registry-available",
        Level::Warn,
        store ? path + ": belongs to another user" : store.error().text(),
        "workers of this user cannot register: they are recognised by profiles only and are "
        "suspects at most",
        "mend the directory, or set PROCTOR_REGISTRY_DIR to one of your own, for the workers and "
        "for Proctor",
        {}};
}

Check diagnoseOrphans(const Snapshot &snapshot)
{
    Check out{"active-workers", Level::Ok, {}, {}, {}, {}};
    std::size_t living = 0;
    std::size_t wrong = 0;
    std::size_t orphans = 0;
    bool unstated = false;
    for (const ProcessRow &row : snapshot.rows) {
        if (row.ended)
            continue;
        const Verdict verdict = row.judgement->verdict;
        if (row.owner.state == OwnerState::Alive) {
            ++living;
            if (verdict == Verdict::Orphan) {
                ++wrong;
                out.details.push_back(proofOf(row) + ", but its owner is alive");
            }
        } else if (verdict == Verdict::Orphan) {
            ++orphans;
            out.details.push_back(proofOf(row));
        } else if (row.record && row.owner.state == OwnerState::Dead) {
            unstated = true;
        }
    }
    out.what = std::to_string(living) + " registered workers have living owners, " +
               (wrong == 0 ? "none" : std::to_string(wrong)) + " of them listed as orphan; " +
               std::to_string(orphans) + " proven orphans";
    if (orphans > 0 || unstated)
        out.details.emplace_back("Is the dead owner only a launcher (a shell, a script, a unit's "
                                 "ExecStartPre)? Name the "
                                 "true supervisor with --owner-pid, or say --lifetime detached "
                                 "when the worker is meant to "
                                 "outlive it (proctor-run, proctorctl register).");
    if (wrong > 0)
        out.level = Level::Fail;
    return out;
}

} // namespace proctor
