// SPDX-License-Identifier: GPL-3.0-or-later
// A plan as the JSON that `proctorctl clean --plan` reads back: of `clean --dry-run --json`, and of
// the window's "Export plan…". Key names are a contract: scripts depend on them. Never fails.
#pragma once

#include "core/base/result.h"
#include "core/cleanup/cleanup.h"

#include <map>

namespace proctor {

/// What `clean --dry-run --json` prints: schema 1, every target "planned", nothing ended.
std::string planFileText(const CleanupPlan &plan);

/// What is left of \p plan when only \p chosen of its targets are wanted: the rest is among the
/// excluded. Whoever reads a plan back adds what hangs below a target anew; so, where a part of a
/// tree is not wanted, no tree is asked for, and the file ends less rather than more.
CleanupPlan narrowed(const CleanupPlan &plan, const std::vector<ProcessKey> &chosen);

/// What such JSON asks for.
struct PlanFile {
    CleanupRequest request;
    /// Suspects, which were named: what each ran then. Whoever runs something else is not meant.
    std::map<ProcessKey, std::vector<std::string>> suspects;
};
/// Whom the plan shows as a proven Orphan is asked for as one, named or not. Malformed says what is
/// wrong with \p source.
Result<PlanFile> readPlanFile(const std::string &json, const std::string &source);

} // namespace proctor
