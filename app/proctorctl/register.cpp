// SPDX-License-Identifier: GPL-3.0-or-later
// `register`: for supervisors whose worker already runs. Registering a process again is adoption:
// the new owner replaces the old one, the fingerprint stays. Refused while the process is being
// ended: an adoption that comes after a signal comes too late.
#include "app/proctorctl/commands.h"
#include "app/proctorctl/enrol.h"
#include "app/proctorctl/report.h"

#include <algorithm>
#include <unistd.h>

namespace proctor {

namespace {

constexpr std::size_t mostLabels = 32;

struct Options {
    pid_t pid = 0;
    pid_t ownerPid = 0; ///< 0: its parent
    std::string workerId;
    std::string profile;
    std::string lifetime;
    std::vector<std::string> labels;
};

Lifetime lifetimeOf(const Options &options)
{
    if (const auto told = lifetimeFrom(options.lifetime))
        return *told;
    return options.ownerPid != 0 ? Lifetime::Bound : Lifetime::Unstated;
}

/// Puts what was asked for over what an earlier record of the same process says.
Record filled(Record record, const Options &options, const Held &worker)
{
    record.workerId = options.workerId;
    record.process = worker.key;
    record.lifetime = lifetimeOf(options);
    record.registeredAt = utcText(SystemClock().wall());
    if (!options.profile.empty())
        record.profile = options.profile;
    for (const std::string &label : options.labels) {
        const std::size_t equals = label.find('=');
        record.labels[label.substr(0, equals)] = label.substr(equals + 1);
    }
    return record;
}

/// Reads the owner into \p record; the exit code where there is none that could be recorded.
std::optional<int> addOwner(ProcessSource &source, const Options &options, const Held &worker,
                            Record &record)
{
    const pid_t pid = options.ownerPid != 0 ? options.ownerPid : worker.parent;
    const HostIdentity &host = source.host();
    if (pid == options.pid)
        return complain(exitUsage, "a worker cannot be its own owner");
    if (pid == 0 && record.lifetime != Lifetime::Detached)
        return complain(exitUsage, "its parent is outside this pid namespace: give --owner-pid, or "
                                   "--lifetime detached");
    record.unknownOwnerKeys.clear(); // they were another's
    if (pid == 0) {
        record.owner = ProcessKey{host.bootId, host.pidNs, 0, 0, {}};
        record.ownerName.clear();
        return std::nullopt;
    }
    const auto owner = hold(source, pid);
    if (!owner)
        return complain(owner.error().code == ErrorCode::Vanished ? exitUsage : exitBroken,
                        "the owner: " + unreadable(pid, owner.error()));
    record.owner = owner->key;
    record.ownerName = owner->name;
    return std::nullopt;
}

/// Records of this very process in whatever directory, the one written to first; of those with a
/// fingerprint the first comes first.
std::vector<OwnFile> earlierRecords(const Held &worker)
{
    std::vector<OwnFile> out;
    for (const RecordStore &store : storesToRead())
        for (OwnFile &file : filesOf(store, worker.key.pid, worker.uid))
            if (file.record && mayBeSame(file.record->process, worker.key))
                out.push_back(std::move(file));
    std::stable_partition(out.begin(), out.end(),
                          [](const OwnFile &file) { return !file.record->fingerprint.empty(); });
    return out;
}

/// Two records with different owners would contradict each other.
void dropEarlier(const std::vector<OwnFile> &earlier, const std::string &written)
{
    for (const OwnFile &file : earlier) {
        if (file.path == written)
            continue;
        if (file.removable && ::unlink(file.path.c_str()) == 0)
            continue;
        complain(exitDone, "the earlier record " + file.path +
                               " stays: remove it as its user, or the worker keeps two owners");
    }
}

int write(const RecordStore &store, ProcessSource &source, const Options &options,
          const Held &worker)
{
    const auto lock = awaitLock(store);
    if (!lock)
        return complain(exitBroken, lock.error().text());
    if (isBeingEnded(source, worker))
        return complain(exitLeft, "pid " + std::to_string(worker.key.pid) +
                                      " is being ended: this comes too late");
    const auto earlier = earlierRecords(worker);
    const bool adopted = !earlier.empty();
    Record record = filled(adopted ? *earlier.front().record : Record(), options, worker);
    if (const auto code = addOwner(source, options, worker, record))
        return *code;
    if (worker.handle.exited())
        return complain(exitUsage, "pid " + std::to_string(worker.key.pid) + " has exited");
    const auto written = store.write(record);
    if (!written)
        return complain(exitBroken, written.error().text());
    dropEarlier(earlier, store.directory().path + '/' + *written);
    print((adopted ? "adopted " : "registered ") + plain(record.workerId) + " (pid " +
          std::to_string(worker.key.pid) + "), owner " + plain(record.ownerName) + " (pid " +
          std::to_string(record.owner.pid) + "), lifetime " +
          std::string(toString(record.lifetime)) + ": " + plain(store.directory().path) + '/' +
          *written + '\n');
    return exitDone;
}

int run(const Options &options)
{
    auto source = Procfs::open();
    if (!source)
        return complain(exitBroken, source.error().text());
    const auto worker = hold(**source, options.pid);
    if (!worker)
        return complain(worker.error().code == ErrorCode::Vanished ? exitUsage : exitBroken,
                        unreadable(options.pid, worker.error()));
    const HostIdentity &host = (*source)->host();
    if (!worker->uid || (*worker->uid != host.uid && host.uid != 0))
        return complain(exitLeft, "pid " + std::to_string(options.pid) +
                                      " is another user's; register it as that user or as root");
    const auto directory = directoryFor(*worker->uid);
    if (!directory)
        return complain(exitLeft, directory.error().text());
    const auto store = RecordStore::openForWriting(*directory);
    if (!store)
        return complain(exitBroken, store.error().text());
    return write(*store, **source, options, *worker);
}

std::string checkLabel(const std::string &label)
{
    const std::size_t equals = label.find('=');
    return equals == std::string::npos || equals == 0 ? "a label is KEY=VALUE" : "";
}

} // namespace

void addRegister(CLI::App &app, Command &chosen)
{
    CLI::App *command = app.add_subcommand(
        "register", "Register a running process as a worker, or have a new owner adopt it");
    const auto options = std::make_shared<Options>();
    command->add_option("--pid", options->pid, "The worker")
        ->required()
        ->type_name("P")
        ->check(pidRange());
    command->add_option("--worker-id", options->workerId, "Its name")
        ->required()
        ->type_name("W")
        ->check(
            CLI::Validator([](const std::string &id) { return id.empty() ? "is empty" : ""; }, ""));
    command
        ->add_option("--owner-pid", options->ownerPid,
                     "The supervisor it belongs to (default: its parent)")
        ->type_name("O")
        ->check(pidRange());
    command->add_option("--profile", options->profile, "Profile whose cleanup policy applies")
        ->type_name("N");
    command
        ->add_option("--lifetime", options->lifetime,
                     "bound: it is to end with its owner (the default with --owner-pid); detached: "
                     "it is meant to outlive it; otherwise nothing is said")
        ->type_name("L")
        ->check(CLI::IsMember({"bound", "detached"}));
    command->add_option("--label", options->labels, "Any number up to 32")
        ->type_name("KEY=VALUE")
        ->expected(1, static_cast<int>(mostLabels))
        ->check(CLI::Validator(checkLabel, ""));
    command->callback([options, &chosen] { chosen = [options] { return run(*options); }; });
}

} // namespace proctor
