// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/proctorctl/checks.h"

#include "core/engine/innerpids.h"

#include <set>
#include <unistd.h>

namespace proctor {

namespace {

/// What is the matter with one record.
struct Trouble {
    std::string what;
    std::string remedy; ///< "": none needed
};

/// Pruning removes it: this user may.
bool isPruned(const Registry::Place &place, const RecordEntry &entry)
{
    return place.store && place.store->writable() &&
           (!place.store->directory().shared || entry.fileUid == ::geteuid() || ::geteuid() == 0);
}

Trouble exited(const std::string &what, const Registry::Place &place, const RecordEntry &entry)
{
    if (isPruned(place, entry))
        return {what + "; it is pruned", {}};
    return {what + "; it is user " + std::to_string(entry.fileUid) + "'s to remove",
            "run proctorctl status as the user whose it is: that prunes it"};
}

/// Why \p entry is of no use; nothing when its process runs.
std::optional<Trouble> uselessness(Session &session, const InnerPids &inner,
                                   const RecordEntry &entry)
{
    ProcessSource &source = *session.source;
    const Registry::Place &place = session.registry->places()[entry.place];
    if (!entry.record)
        return Trouble{"cannot be used: " +
                           (entry.problem ? entry.problem->message : std::string("unknown")),
                       "register the processes of unusable records again, or remove those"};
    const ProcessKey key = inner.here(entry.record->process);
    if (key.bootId != source.host().bootId)
        return Trouble{"was made on another boot or machine",
                       "remove records of another boot: nothing prunes them"};
    if (key.pidNs != source.host().pidNs)
        return Trouble{"was made in another pid namespace, and no process that is visible here is "
                       "the one it names",
                       {}};
    const auto stat = source.stat(key.pid);
    if (stat && stat->startTicks != key.startTicks)
        return exited("its process has exited, and its pid belongs to another one", place, entry);
    if (!stat) {
        const auto handle = source.open(key.pid);
        if (!handle && handle.error().code == ErrorCode::Vanished)
            return exited("its process has exited", place, entry);
        return Trouble{"its process is hidden", "run as the user of hidden processes or as root"};
    }
    const auto status = source.status(key.pid);
    if (status && status->uid && entry.fileUid != 0 && entry.fileUid != *status->uid &&
        entry.fileUid != status->euid)
        return Trouble{"was written by user " + std::to_string(entry.fileUid) +
                           ", and its process is user " + std::to_string(*status->uid) + "'s",
                       "remove records that strangers have written"};
    return std::nullopt;
}

InnerPids innerPids(ProcessSource &source)
{
    std::unordered_set<RecordName> here;
    if (const auto pids = source.pids())
        for (const pid_t pid : *pids)
            if (const auto stat = source.stat(pid))
                here.insert({pid, stat->startTicks});
    InnerPids out(source);
    out.update(here);
    return out;
}

} // namespace

Check diagnoseRecords(Session &session)
{
    Check out{"records", Level::Ok, {}, {}, {}, {}};
    std::set<std::string> remedies;
    std::size_t all = 0;
    const InnerPids inner = innerPids(*session.source);
    for (const auto &[name, entries] : session.registry->entries())
        for (const RecordEntry &entry : entries) {
            ++all;
            const auto trouble = uselessness(session, inner, entry);
            if (!trouble)
                continue;
            if (!trouble->remedy.empty())
                remedies.insert(trouble->remedy);
            out.details.push_back(entry.path + ": " + trouble->what);
        }
    out.what = std::to_string(all) + " records, " + std::to_string(out.details.size()) +
               " without a usable process";
    if (!remedies.empty()) {
        out.level = Level::Warn;
        out.lost = "processes of these names are kept, whatever becomes of their owners";
        for (const std::string &remedy : remedies)
            out.remedy += (out.remedy.empty() ? "" : "; ") + remedy;
    }
    return out;
}

Check diagnoseRegistry()
{
    const auto directory = directoryToWrite(RegistryPlaces::fromEnvironment());
    const auto store = RecordStore::open(directory);
    const std::string &path = directory.path;
    const auto why = whyNotWritable(path);
    const auto fine = [](std::string what) {
        return Check{"registry-available", Level::Ok, std::move(what), {}, {}, {}};
    };
    if (!why && store && store->writable())
        return fine("workers of this user register in " + path);
    if (!why && !store && store.error().code == ErrorCode::Vanished)
        return fine("no worker of this user has registered yet; the first makes " + path);
    const bool usable = store || store.error().code == ErrorCode::Vanished;
    return {
        "registry-available",
        Level::Warn,
        !usable ? store.error().text()
        : why   ? path + " cannot be written: " + *why
                : path + " belongs to another user",
        "workers of this user cannot register: they are recognised by profiles only and are "
        "suspects at most",
        "mend the directory, or set PROCTOR_REGISTRY_DIR to one of your own, for the workers and "
        "for Proctor",
        {}};
}

} // namespace proctor
