// SPDX-License-Identifier: GPL-3.0-or-later
// The immutable picture that the core publishes: everything the window and the command line show.
// Built on the core thread, then shared read-only; safe to hold and read on any thread.
#pragma once

#include "core/base/error.h"
#include "core/cleanup/cleanup.h"
#include "core/detector/evidence.h"
#include "core/engine/automatic.h"
#include "core/engine/resourceseries.h"
#include "core/history/healthseries.h"
#include "core/process/processkey.h"
#include "core/registry/record.h"

#include <concepts>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace proctor {

/// What does not change while a process runs (but for its command line at exec).
struct ProcessIdentity {
    std::vector<std::string> cmdline; ///< empty: kernel thread, zombie or not readable
    std::string comm;
    std::optional<std::string> exe;
    std::optional<std::uint32_t> uid;
    std::string user; ///< name of uid, "" when it has none
    std::optional<WallTime> startedAt;
    /// Unified hierarchy's, else name=systemd's (man 7 cgroups).
    std::optional<std::string> cgroup;
};

enum class OwnerState { None, Alive, Dead, Unknown };

struct OwnerView {
    OwnerState state = OwnerState::None; ///< None: no record names one
    pid_t pid = 0;
    std::uint64_t startTicks = 0;
    std::string name;
    std::optional<WallTime> diedAt; ///< when Proctor saw it; absent: it was dead before
};

/// One process of the line a process came from, as Proctor last knew it.
struct AncestorView {
    pid_t pid = 0;
    std::uint64_t startTicks = 0;
    std::string name;
    std::optional<WallTime> startedAt;
    std::optional<WallTime> goneAt; ///< when Proctor noticed that it had left
};

/// A process that left: its row stays for five seconds, greyed.
struct EndedView {
    WallTime at;
    Words how;
};

/// How a cleanup by this Proctor came out for a process.
struct LastAction {
    WallTime at;
    Outcome outcome = Outcome::Refused;
    Words detail;
};

/// A row's Judgement, with what is asked of every row of a snapshot at hand: following a pointer in
/// each of fifty thousand rows costs milliseconds.
class RowJudgement {
  public:
    RowJudgement() = default; ///< null, as long as the row is being built
    template <typename Shared>
    requires std::convertible_to<Shared, std::shared_ptr<const Judgement>>
    RowJudgement(Shared judgement) : m_judgement(std::move(judgement))
    {
        if (m_judgement) {
            m_verdict = m_judgement->verdict;
            m_stalled = m_judgement->stalled;
        }
    }
    Verdict verdict() const { return m_verdict; }
    bool stalled() const { return m_stalled; }
    explicit operator bool() const { return m_judgement != nullptr; }
    const Judgement &operator*() const { return *m_judgement; }
    const Judgement *operator->() const { return m_judgement.get(); }
    operator const std::shared_ptr<const Judgement> &() const { return m_judgement; }
    /// The same one, not an equal one.
    friend bool operator==(const RowJudgement &, const RowJudgement &) = default;

  private:
    std::shared_ptr<const Judgement> m_judgement;
    Verdict m_verdict = Verdict::Unknown;
    bool m_stalled = false;
};

struct ProcessRow {
    ProcessKey key;
    std::shared_ptr<const ProcessIdentity> identity; ///< never null
    RowJudgement judgement;                          ///< never null
    std::shared_ptr<const TargetReport> ending;      ///< null: no cleanup is working on it
    std::shared_ptr<const EndedView> ended;          ///< null: it has not exited
    std::shared_ptr<const Record> record;            ///< null: not registered
    std::string profile; ///< its record's, else what matched; "" when none
    std::string matched; ///< the profile that recognises it; "" when none
    OwnerView owner;
    char state = '?'; ///< man 5 proc: R S D Z T t X I
    pid_t ppid = 0;   ///< 0: outside this pid namespace
    std::string parentName;
    /// Its first parent, that one's parent, …, as they were when Proctor first saw it; never null.
    std::shared_ptr<const std::vector<AncestorView>> ancestry;
    pid_t pgid = 0;
    pid_t sid = 0;
    int threads = 0;
    double ageS = 0;                    ///< seconds since its start
    std::optional<double> orphanedForS; ///< Orphan or Suspect: how long it has been one
    /// The same as a moment: it stays while the other grows, so rows are ordered by it.
    std::optional<SteadyTime> lostAt;
    bool settled = true;              ///< a Suspect that has held long enough to count
    std::optional<double> cpuPercent; ///< of one core; absent until sampled twice
    std::optional<std::uint64_t> rssBytes;
    std::optional<double> heartbeatAgeS; ///< since Proctor saw the last; absent: none is promised
    std::shared_ptr<const LastAction> lastAction; ///< null: none
    bool isNew = false; ///< first seen less than 10 s ago, after the start
};

/// Of the process that is looked at, and of those that were within the last ten minutes. Values are
/// never null, and a series is never empty.
using ResourcesByKey = std::map<ProcessKey, std::shared_ptr<const ResourceSeries>>;

enum class Health { Healthy, Degraded, Critical, Unknown };
std::string_view toString(Health health);

struct DirectoryView {
    std::string path;
    bool present = false;
    bool readable = false;
    std::size_t records = 0;
    std::optional<Error> problem; ///< why it cannot be used, or not all of it
};

/// A record that could not be used: reported, never deleted.
struct RecordProblem {
    std::string path;
    std::string message;
};

struct RegistryView {
    std::size_t total = 0;
    std::size_t aliveWorkers = 0;
    std::size_t deadWorkers = 0;
    std::vector<DirectoryView> directories; ///< the one written to first
    std::vector<RecordProblem> problems;
};

struct ScanView {
    std::size_t processesSeen = 0;
    std::chrono::nanoseconds duration{0};
    WallTime at;
    std::optional<Error> failure; ///< scanning fails: why
};

struct ProfileView {
    std::string name;
    std::string description;
    std::size_t matches = 0;
    bool builtIn = true;
    bool livesOn = false;         ///< a daemon: what it matches is Kept
    std::string stopCommand = {}; ///< how the daemon's own tool ends it; "" when there is none
};

/// A profile file, or a part of one, that could not be used.
struct ProfileProblem {
    std::string where;   ///< "FILE:LINE"
    std::string message; ///< English: what is wrong and what to write instead
};

/// Cleanup without a person.
struct AutomaticView {
    AutomaticMode mode = AutomaticMode::Off;
    std::vector<std::string> profiles; ///< whose orphans it may end
    std::size_t taken = 0;             ///< ended, or in a dry run named, in the last hour
    std::size_t heldBack = 0;          ///< orphans that wait for the rate limit
};

struct Snapshot {
    std::uint64_t serial = 0;
    WallTime at;
    SteadyTime steady;
    Health health = Health::Unknown;
    std::vector<Words> reasons; ///< why it is not healthy, most severe first
    Counts counts;
    RegistryView registry;
    ScanView scan;
    AutomaticView automatic;
    std::vector<ProfileView> profiles;           ///< the enabled ones, as they are asked
    std::vector<ProfileProblem> profileProblems; ///< of the user's own files
    std::vector<ProcessRow> rows;                ///< by severity, then longest orphaned, then key
    std::shared_ptr<const HealthSeries> series;  ///< never null
    ResourcesByKey resources;
    std::optional<double> ownCpuPercent; ///< Proctor's own, of one core
    std::uint64_t ownRssBytes = 0;

    const ProcessRow *find(const ProcessKey &key) const;
};

using SnapshotPtr = std::shared_ptr<const Snapshot>;
using PlanPtr = std::shared_ptr<const CleanupPlan>;
using ReportPtr = std::shared_ptr<const CleanupReport>;

} // namespace proctor
