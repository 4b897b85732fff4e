// SPDX-License-Identifier: GPL-3.0-or-later
// The core without a thread or a timer: finds processes, keeps them judged, plans and runs
// cleanups, and draws the Snapshot. Driven by Monitor in the window, directly by proctorctl, and by
// the simulated OS in tests. One thread; nothing blocks or sleeps.
#pragma once

#include "core/cleanup/cleaner.h"
#include "core/engine/automatic.h"
#include "core/engine/innerpids.h"
#include "core/engine/ownertable.h"
#include "core/engine/resourcewatch.h"
#include "core/engine/strangers.h"
#include "core/engine/tracked.h"
#include "core/history/auditsink.h"
#include "core/profile/catalogue.h"

#include <deque>
#include <map>
#include <unordered_set>

namespace proctor {

class Engine {
  public:
    Engine(ProcessSource &source, Signaller &signaller, Registry &registry, const Clock &clock,
           Catalogue catalogue);
    ~Engine();

    /// Looks at everything: registry, unseen processes, what is tracked. Call about once a second.
    void scan();
    /// Takes in what has happened since: records, owners' and workers' exits, cleanups. Returns
    /// true when there is something new to show. Cheap when there is nothing.
    bool takeEvents();
    /// When takeEvents() is wanted even without an event (a cleanup's next step).
    std::optional<SteadyTime> nextDue() const { return m_nextDue; }
    /// Descriptors that become readable when takeEvents() has work.
    std::vector<int> eventFds() const;

    /// The process whose whole evidence is kept fresh and whose resources are sampled, for the
    /// details.
    void setFocus(std::optional<ProcessKey> key);

    std::shared_ptr<Snapshot> snapshot();

    /// Where cleanups are recorded, and in whose name. Until then, and with null, nowhere.
    void setAudit(std::unique_ptr<AuditSink> audit, AuditActor who);
    /// What the audit log has to say of itself since the last call.
    std::vector<Error> takeAuditNotices();

    PlanPtr plan(const CleanupRequest &request);
    /// Starts ending the plan's targets that are in \p confirmed. Recorded first; without
    /// confirmed ones, only recorded.
    void run(const CleanupPlan &plan, const std::vector<ProcessKey> &confirmed);
    /// Off until this is called. The profiles say who, the mode whether.
    void setAutomatic(AutomaticMode mode);
    void stop(std::uint64_t planId);
    /// Reports that have changed since the last call.
    std::vector<ReportPtr> takeReports();
    /// Until every target has its outcome, and all of it is recorded and reported.
    bool cleaning() const { return !m_cleaners.empty(); }

    /// One process with all its evidence, tracked or not.
    Result<ProcessRow> explain(pid_t pid);

    /// The processes with a command line that are not in snapshot(): a new profile may want them.
    /// Looks at everybody, as far as strangers.h lets it; nothing is remembered.
    StrangersPtr strangers();

    const Catalogue &catalogue() const { return m_catalogue; }
    /// Recognises everything afresh: what is tracked at once, the rest at the next scan().
    void setCatalogue(Catalogue catalogue);

  private:
    void findUnseen();
    void considerPid(pid_t pid);
    bool reaps(pid_t pid);
    bool considerEnvironment(const ProcStat &stat);
    void followDescendant(pid_t pid);
    std::optional<std::shared_ptr<const Profile>> profileOf(pid_t pid);
    void translateRecords();
    void followRecords();
    void followRecord(const RecordName &name);
    void followProcess(const RecordName &name);
    bool speaksOfUnknown(const std::vector<RecordEntry> &entries);
    void lookForInner(const std::vector<RecordEntry> &entries);
    ProcessKey ownerHere(const ProcessKey &owner);
    void readInner();
    std::vector<RecordEntry> recordsOf(const Tracked &tracked) const;
    Tracked &track(const ProcessKey &key, ProcStat stat, ProcessHandle handle,
                   std::shared_ptr<const Profile> profile);
    void readIdentity(Tracked &tracked);
    void matchAgain(Tracked &tracked);
    bool hasLeft(const Tracked &tracked, const Result<ProcStat> &stat);
    void forgetName(const ProcessKey &key);
    void noticeSuspend();
    void refresh(Tracked &tracked);
    void parentLeft(Tracked &tracked);
    void judgeTracked(Tracked &tracked);
    void take(Tracked &tracked, const Subject &subject);
    void lookAtFocus();
    void keepUse(Tracked &tracked, SteadyTime now);
    ResourceSample useOf(const Tracked &tracked, SteadyTime now) const;
    std::optional<std::uint64_t> rssBytes(const ProcStat &stat) const;
    void markEnded(Tracked &tracked);
    void dropOld();
    bool hasExited(const ProcessKey &recorded) const;
    void prune();
    /// \p status: what has been read of it just before; else it is read here.
    Result<Judgement> judgeFresh(const ProcessKey &key, const ProcessHandle &handle,
                                 std::optional<ProcStatus> status = std::nullopt);
    std::optional<std::string> ownsActive(const ProcessKey &key,
                                          const std::optional<ProcStatus> &status);
    Tracked *find(const ProcessKey &key);
    Tracked *find(const RecordName &name);
    std::vector<RecordName> meantBy(const RecordName &recorded) const;
    std::optional<Words> noTarget(const Tracked &tracked, bool named);
    std::optional<Words> policyRefuses(const Tracked &tracked, const CleanupRequest &request,
                                       std::size_t taken) const;
    PlannedTarget targetFor(const Tracked &tracked, const CleanupRequest &request,
                            bool named) const;
    std::vector<ProcessKey> oldestFirst(std::vector<ProcessKey> keys);
    /// Who is whose child, as one look at everybody shows.
    using Children = std::unordered_map<pid_t, std::vector<pid_t>>;
    Children readChildren();
    void addTree(CleanupPlan &plan, const PlannedTarget &root, const Children &children);
    std::vector<PlannedTarget> below(const PlannedTarget &root, const Children &children,
                                     const std::unordered_set<ProcessKey> &known,
                                     const std::unordered_set<ProcessKey> &left,
                                     std::vector<Exclusion> *excluded);
    Policy policyFor(const Tracked &tracked) const;
    void cleanAutomatically();
    ProcessRow row(const Tracked &tracked,
                   std::shared_ptr<const TargetReport> ending = nullptr) const;
    void describeHealth(Snapshot &out) const;

    ProcessSource &m_source;
    Signaller &m_signaller;
    Registry &m_registry;
    const Clock &m_clock;
    Catalogue m_catalogue;
    InnerPids m_inner;
    std::unordered_map<ProcessKey, ProcessKey> m_ownersHere; ///< of other pid namespaces
    SteadyTime m_innerAt;
    SubjectReader m_reader;
    OwnerTable m_owners;
    ResourceWatch m_resources;
    ExitWatcher m_exits;

    struct Seen {
        std::uint64_t startTicks = 0;
        bool settled = false; ///< old enough that it will not exec any more
        /// A worker started it: of interest once it has lost its parent.
        bool descendant = false;
        pid_t ppid = 0;
        double parentSeenS = 0;
    };
    std::unordered_map<pid_t, Seen> m_seen;
    std::unordered_map<ProcessKey, Tracked> m_tracked;
    std::unordered_map<RecordName, ProcessKey> m_names; ///< of what is tracked and runs
    std::unordered_map<std::uint64_t, ProcessKey> m_tokens;
    std::uint64_t m_nextToken = 1;
    std::size_t m_handlesLeft = 0;
    std::optional<ProcessKey> m_focus;

    /// A report that waits until what it tells is recorded.
    struct HeldReport {
        std::uint64_t ticket = 0; ///< the last that it waits for
        std::shared_ptr<CleanupReport> report;
    };
    struct Running {
        std::uint64_t id = 0;
        std::unique_ptr<Cleaner> cleaner;
        std::size_t planned = 0; ///< targets with a row of the plan; those behind were found since
        std::vector<bool> told;  ///< by target: its outcome has reached its row
        SteadyTime reportedAt;
        ReportPtr published; ///< never null
        std::string batch;
        Trigger trigger = Trigger::Person;
        std::vector<AuditEntry> entries;                         ///< to be recorded next
        std::map<std::uint64_t, std::vector<std::size_t>> asked; ///< by ticket: who waits for leave
        std::map<std::uint64_t, SteadyTime> open;                ///< tickets that are not done
        std::deque<HeldReport> held;
        std::optional<Error> unrecorded; ///< why something is not in the audit log
    };
    AuditEntry entryFor(const Running &running, AuditKind kind) const;
    void recordPlan(Running &running, const CleanupPlan &plan,
                    const std::vector<ProcessKey> &confirmed) const;
    void takeRecorded();
    void recorded(Running &running, std::uint64_t ticket, const Result<void> &result);
    bool record(Running &running);
    void giveUpWaiting(Running &running);
    bool drive(Running &running);
    bool driveCleaners();
    void tellRows(Running &running);
    void report(Running &running);
    void wakeAt(SteadyTime due);

    std::unique_ptr<AuditSink> m_audit; ///< never null
    AuditActor m_who;
    AutomaticCleanup m_automatic;
    std::vector<Running> m_cleaners;
    std::vector<ReportPtr> m_reports;
    std::optional<SteadyTime> m_nextDue;
    std::uint64_t m_nextPlan = 1;

    bool m_scanned = false;
    std::optional<std::chrono::nanoseconds> m_bootAhead; ///< CLOCK_BOOTTIME before CLOCK_MONOTONIC
    SteadyTime m_started;
    SteadyTime m_reconciledAt;
    SteadyTime m_prunedAt;
    ScanView m_scan;
    std::shared_ptr<HealthSeries> m_series;
    SteadyTime m_sampledAt;
    std::uint64_t m_serial = 0;
    std::uint64_t m_ownTicks = 0;
    SteadyTime m_ownAt;
    std::optional<double> m_ownCpu;
    std::uint64_t m_ownRss = 0;
    mutable std::map<std::uint32_t, std::string> m_users;
};

} // namespace proctor
