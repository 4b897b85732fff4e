// SPDX-License-Identifier: GPL-3.0-or-later
// What the helper that ends other users' proven orphans as root is asked about, and what is made of
// its answer, the JSON of cleanupresult.h. Plain values; nothing here starts a process or signals
// one.
#pragma once

#include "core/base/result.h"
#include "core/cleanup/cleanup.h"
#include "core/cleanup/elevationrequest.h"

#include <string_view>

namespace proctor {

struct ElevationReport {
    std::vector<TargetReport> targets;
    std::vector<Exclusion> excluded; ///< verdicts are not read back: Unknown
};
/// Malformed where it is no answer of the helper's.
Result<ElevationReport> parseElevationReport(std::string_view json);

/// All that a proof takes was seen but for a registry that is closed to this user: what root, who
/// reads it, may well find to be a proven orphan.
bool onlyRegistryClosed(const Judgement &judgement);

/// The targets worth asking the helper about: not permitted, and by \p plan proven Orphans, or all
/// but that (see above), by themselves and not as somebody's descendants.
std::vector<ProcessKey> needElevation(const CleanupPlan &plan, const CleanupReport &report);
/// \p report with the helper's outcomes in place of "not permitted" for what was \p asked. What the
/// helper left out is Refused with its reason; what it does not speak of stays as it was.
CleanupReport withElevated(CleanupReport report, const std::vector<ProcessKey> &asked,
                           const ElevationReport &answer);
/// \p report where \p asked stay as they are, not permitted, because of \p why.
CleanupReport withoutElevation(CleanupReport report, const std::vector<ProcessKey> &asked,
                               const Words &why);

/// What came of asking: a report, or why there is none.
struct ElevationAnswer {
    std::optional<ElevationReport> report;
    Words failure;
};
/// \p report after \p answer about \p asked: one of the two above.
CleanupReport answered(CleanupReport report, const std::vector<ProcessKey> &asked,
                       const ElevationAnswer &answer);
/// What `pkexec HELPER` says by its exit code (man 1 pkexec: 126 and 127 are its own), by \p out
/// on stdout and \p errors on stderr.
ElevationAnswer elevationAnswer(int exitCode, std::string_view out, std::string_view errors);

} // namespace proctor
