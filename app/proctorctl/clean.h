// SPDX-License-Identifier: GPL-3.0-or-later
// The pieces of `clean`: choose and show (cleanplan.cpp), run (cleanrun.cpp), ask the helper about
// other users' (cleanelevate.cpp), report (cleanreport.cpp). Only Engine::run asks for signals;
// nothing here does.
#pragma once

#include "app/proctorctl/session.h"
#include "core/cleanup/cleanupresult.h"

#include <functional>

namespace proctor {

struct CleanOptions {
    bool dryRun = false;
    bool yes = false;
    bool json = false;
    bool elevate = false;
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
    /// With --elevate: other users' that the helper is to judge. Not in the plan.
    std::vector<PlannedTarget> closed;
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

/// Has the helper end those of \p closed, and of what \p report says was not permitted, that it
/// finds to be proven orphans; puts them, and what came of them, into plan and report. \p agreed is
/// asked first, with their number.
void elevate(CleanupPlan &plan, const std::vector<PlannedTarget> &closed, CleanupReport &report,
             const std::function<bool(std::size_t)> &agreed);

void printResult(const CleanupResult &result, bool asJson);

} // namespace proctor
