// SPDX-License-Identifier: GPL-3.0-or-later
// A plan and what became of it, for scripts: the JSON of `proctorctl clean --json` (cli.md), which
// the helper for other users' orphans answers with too. Plain values; never fails.
#pragma once

#include "core/cleanup/cleanup.h"

namespace proctor {

struct CleanupResult {
    const CleanupPlan &plan;
    const std::vector<Exclusion> &excluded;
    const CleanupReport *report = nullptr; ///< null after --dry-run
    bool dryRun = false;

    std::size_t terminated() const; ///< gone: ended, or exited before its signal
    /// Targets that are left although their end was confirmed.
    std::size_t errors() const;
    std::size_t unconfirmed() const;
    /// What was found below confirmed trees while they were ended.
    std::vector<PlannedTarget> foundMeanwhile() const;
};

/// What is said of one target.
struct TargetLine {
    std::string outcome; ///< Outcome's word; "planned" or "unconfirmed" where there is none
    std::vector<std::string> steps;
    std::string detail;
    double durationMs = 0;
};
TargetLine lineFor(const CleanupResult &result, const PlannedTarget &target);

/// One line of JSON, schema 1; bytes that are no UTF-8 are replaced.
std::string toJson(const CleanupResult &result);

} // namespace proctor
