// SPDX-License-Identifier: GPL-3.0-or-later
// The pieces of `clean`: choose and show (cleanplan.cpp), run (cleanrun.cpp), report
// (cleanreport.cpp). Only Engine::run asks for signals; nothing here does.
#pragma once

#include "app/proctorctl/session.h"

namespace proctor {

struct CleanOptions {
    bool dryRun = false;
    bool yes = false;
    bool json = false;
    bool noAudit = false;
    std::optional<Scope> scope; ///< absent: what each profile says
    std::vector<pid_t> pids;
    std::string profile;
    std::string planFile; ///< "-": stdin
    std::optional<double> graceS;
};

/// A plan and what was asked for that no plan could hold.
struct CleanPlan {
    PlanPtr plan;
    std::vector<Exclusion> excluded; ///< the plan's, and pids without a tracked process
    std::size_t namedLeft = 0;       ///< of these: how many were named by --pid
};

/// Fails where a plan that was named cannot be read, and says what is wrong with it.
Result<CleanPlan> choose(Engine &engine, const Snapshot &snapshot, const CleanOptions &options);
/// Targets with age and why, who is left out and why, how many are protected.
std::string planText(const CleanPlan &chosen, const Snapshot &snapshot);

/// Ends \p confirmed and waits for every outcome, by events alone.
CleanupReport runCleanup(Session &session, const CleanupPlan &plan,
                         const std::vector<ProcessKey> &confirmed);
/// The same for a person or script: SIGINT, SIGTERM and SIGHUP hold back every further signal (what
/// was sent cannot be recalled), the second of them ends the waiting, too. A terminal on stderr
/// sees progress.
CleanupReport runInterruptible(Session &session, const CleanupPlan &plan,
                               const std::vector<ProcessKey> &confirmed);

/// What is printed in the end; \p report is null after --dry-run.
struct CleanResult {
    const CleanPlan &chosen;
    const CleanupReport *report = nullptr;
    bool dryRun = false;

    std::size_t terminated() const; ///< gone: ended, or exited before its signal
    /// Targets that are left although their end was confirmed.
    std::size_t errors() const;
    std::size_t unconfirmed() const;
};
void printResult(const CleanResult &result, bool asJson);

} // namespace proctor
