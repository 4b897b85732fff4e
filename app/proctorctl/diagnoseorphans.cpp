// SPDX-License-Identifier: GPL-3.0-or-later
// "My active worker is shown as an orphan": which of the known causes fits. Looks at every worker
// whose owner is dead, and says what it finds; what cannot be read says nothing.
#include "app/proctorctl/checks.h"

#include "app/proctorctl/report.h"
#include "core/detector/owner.h"

#include <algorithm>

extern "C" {
#include "app/proctor-run/launchers.h"
}

namespace proctor {

namespace {

constexpr std::uint64_t launcherSeconds = 3; // proctor-run's lifetime.c

std::string called(const std::string &name, pid_t pid)
{
    return (name.empty() ? std::string("a process") : name) + " (pid " + std::to_string(pid) + ')';
}

std::string adoption(const ProcessRow &row, const std::string &owner)
{
    return "proctorctl register --pid " + std::to_string(row.key.pid) + " --worker-id " +
           (row.record ? row.record->workerId : std::string("ID")) + " --owner-pid " + owner;
}

/// Orphan, or Suspect because its owner has died.
bool hasDeadOwner(const ProcessRow &row)
{
    const Verdict verdict = row.judgement->verdict;
    if (row.ended || (verdict != Verdict::Orphan && verdict != Verdict::Suspect))
        return false;
    return row.owner.state == OwnerState::Dead ||
           std::any_of(row.judgement->evidence.begin(), row.judgement->evidence.end(),
                       [](const Evidence &item) {
                           return item.id == EvidenceId::OwnerDeadByEnvironment &&
                                  item.finding == Finding::Yes;
                       });
}

bool ownerLives(ProcessSource &source, const Record &record)
{
    return examineOwner(source, record.owner, record.ownerName).state == OwnerFacts::State::Alive;
}

/// The directory that its own environment names for its record; "" where it names none.
std::string namedDirectory(ProcessSource &source, const ProcessKey &key)
{
    const auto environment = source.environment(key.pid, {"PROCTOR_RECORD", "PROCTOR_WORKER"});
    if (!environment || environment->wiped)
        return {};
    const auto value = [&environment](const char *name) {
        const auto found = environment->values.find(name);
        return found == environment->values.end() ? std::string() : found->second;
    };
    const auto worker = ProcessKey::parse(value("PROCTOR_WORKER"));
    const std::string path = value("PROCTOR_RECORD");
    if (!worker || !mayBeSame(*worker, key) || !path.starts_with('/'))
        return {}; // inherited: it speaks of another process
    return normalPath(path.substr(0, std::max<std::size_t>(path.rfind('/'), 1)));
}

/// The record lies in a directory that this Proctor does not read.
std::string elsewhere(Session &session, const ProcessRow &row)
{
    const std::string path = namedDirectory(*session.source, row.key);
    const auto &places = session.registry->places();
    if (path.empty() || std::any_of(places.begin(), places.end(), [&path](const auto &place) {
            return place.store && place.directory.path == path;
        }))
        return {};
    const std::string begin = "it was registered in " + path + ", which this Proctor does not read";
    const auto store = RecordStore::open({path, std::nullopt, false, true});
    if (!store)
        return begin + ": " +
               (store.error().code == ErrorCode::Vanished
                    ? "it is gone (a runtime directory goes at logout); if the worker is needed: "
                    : store.error().message + "; run Proctor where it can, or: ") +
               adoption(row, "SUPERVISOR");
    const auto names = store->names();
    for (const std::string &name : names.value_or(std::vector<std::string>())) {
        const auto file = store->read(name);
        if (file && file->record && mayBeSame(file->record->process, row.key) &&
            ownerLives(*session.source, *file->record))
            return begin + ": there it has been adopted by " +
                   called(file->record->ownerName, file->record->owner.pid) +
                   ", which is alive; set PROCTOR_REGISTRY_DIR=" + path + " for Proctor";
    }
    return begin + ": set PROCTOR_REGISTRY_DIR=" + path +
           " for Proctor, or no value for its workers";
}

/// Living processes that bear the dead owner's name, run as the worker's user and are younger.
std::vector<ProcStat> namesakes(Session &session, const Snapshot &snapshot, const ProcessRow &row)
{
    std::vector<ProcStat> out;
    ProcessSource &source = *session.source;
    const auto pids = source.pids();
    if (!pids || row.record->ownerName.empty())
        return out;
    for (const pid_t pid : *pids) {
        auto stat = source.stat(pid);
        // One that was started in the owner's clock tick (10 ms) may have come after it.
        if (!stat || stat->comm != row.record->ownerName || stat->kernelThread() ||
            stat->deadZombie() || stat->startTicks < row.record->owner.startTicks ||
            pid == source.host().self)
            continue;
        const auto worker =
            std::any_of(snapshot.rows.begin(), snapshot.rows.end(), [pid](const ProcessRow &other) {
                return other.record && other.key.pid == pid;
            });
        const auto status = source.status(pid);
        if (!worker && status && status->uid && status->uid == row.identity->uid)
            out.push_back(std::move(*stat));
    }
    return out;
}

/// The supervisor was restarted, and this worker was not registered again.
std::string restarted(Session &session, const Snapshot &snapshot, const ProcessRow &row)
{
    if (!row.record)
        return {};
    const auto candidates = namesakes(session, snapshot, row);
    for (const ProcStat &candidate : candidates)
        for (const ProcessRow &other : snapshot.rows)
            if (!other.ended && other.record && other.owner.state == OwnerState::Alive &&
                other.owner.pid == candidate.pid &&
                other.owner.startTicks == candidate.startTicks &&
                other.record->workerId == row.record->workerId)
                return "its supervisor seems to have been restarted as " +
                       called(candidate.comm, candidate.pid) + ", which has a worker " +
                       row.record->workerId + " of its own (pid " + std::to_string(other.key.pid) +
                       ") and did not register this one again: a true orphan, unless it still "
                       "uses it; then: " +
                       adoption(row, std::to_string(candidate.pid));
    if (candidates.empty())
        return {};
    const ProcStat &candidate = candidates.front();
    return "its supervisor may have been restarted as " + called(candidate.comm, candidate.pid) +
           (candidates.size() > 1
                ? " or one of " + std::to_string(candidates.size() - 1) + " more of that name"
                : std::string()) +
           ", and its workers were not registered again; if it uses this one: " +
           adoption(row, std::to_string(candidate.pid));
}

/// The owner was only a launcher, whose exit means nothing.
std::string launched(const ProcessSource &source, const ProcessRow &row)
{
    if (!row.record)
        return {};
    const std::string &name = row.record->ownerName;
    const std::uint64_t ticks = launcherSeconds * source.host().ticksPerSecond;
    const bool known = ::isLauncher(name.c_str(), "");
    const bool early = row.record->lifetime == Lifetime::Unstated &&
                       row.record->process.startTicks < row.record->owner.startTicks + ticks;
    if (!known && !early)
        return {};
    return "its owner " + called(name, row.record->owner.pid) +
           (known ? " is a program that only starts others"
                  : " started it at once and may be only a launcher") +
           ": name the true supervisor with --owner-pid, or say --lifetime detached when it is "
           "meant to outlive it (proctor-run, proctorctl register)";
}

/// Each known cause that fits.
std::vector<std::string> causesFor(Session &session, const Snapshot &snapshot,
                                   const ProcessRow &row)
{
    std::vector<std::string> out{elsewhere(session, row), restarted(session, snapshot, row),
                                 launched(*session.source, row)};
    std::erase_if(out, [](const std::string &cause) { return cause.empty(); });
    return out;
}

} // namespace

Check diagnoseOrphans(Session &session)
{
    const auto snapshot = session.engine->snapshot();
    Check out{"active-workers", Level::Ok, {}, {}, {}, {}};
    std::size_t living = 0;
    std::size_t orphans = 0;
    std::size_t suspects = 0;
    std::size_t doubtful = 0;
    bool wrong = false;
    for (const ProcessRow &row : snapshot->rows) {
        living += !row.ended && row.owner.state == OwnerState::Alive ? 1 : 0;
        if (!hasDeadOwner(row))
            continue;
        ++(row.judgement->verdict == Verdict::Orphan ? orphans : suspects);
        const std::string who =
            called(row.record ? row.record->workerId : "unregistered", row.key.pid) + ": ";
        out.details.push_back(who + english(row.judgement->why()));
        if (row.record && ownerLives(*session.source, *row.record)) {
            wrong = true;
            out.details.push_back(who + "but its owner is alive");
        }
        const auto causes = causesFor(session, *snapshot, row);
        for (const std::string &cause : causes)
            out.details.push_back(who + cause);
        doubtful += causes.empty() ? 0 : 1;
    }
    out.what = std::to_string(living) + " registered workers have living owners; " +
               std::to_string(orphans) + " proven orphans, " + std::to_string(suspects) +
               " suspects of a dead owner, " + std::to_string(doubtful) +
               " of them perhaps still needed";
    if (doubtful > 0) {
        out.level = Level::Warn;
        out.lost = "a worker that is still needed may be ended";
        out.remedy = "look at the causes below before clean";
    }
    if (wrong)
        out.level = Level::Fail;
    return out;
}

} // namespace proctor
