// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of the helper that ends other users' proven orphans as root, and what it answers.
// A request holds process keys and nothing else: which signals, in which order, to whom besides,
// is the helper's alone to decide. Plain values; nothing here starts a process or signals one.
//
// The request, line by line: "proctor-end-orphans 1", a key a line (ProcessKey::toString()), an
// empty line. The answer: the JSON of cleanupresult.h. The asking side keeps its end of the
// helper's stdin open until then; closing it means "send nothing more".
#pragma once

#include "core/base/result.h"
#include "core/cleanup/cleanup.h"

#include <string_view>

namespace proctor {

inline constexpr std::size_t mostElevatedKeys = 10'000;
/// The longest key has 111 characters.
inline constexpr std::size_t longestElevationLine = 127;

std::string elevationRequest(const std::vector<ProcessKey> &keys);

/// Takes in a request as its bytes come, with a bound on whatever it remembers.
class ElevationRequestReader {
  public:
    /// True once the request is whole. BadUsage, naming the line, as soon as what has come can be
    /// none; nothing of it counts then.
    Result<bool> take(std::string_view bytes);
    /// Of a whole request: in their order, each once.
    const std::vector<ProcessKey> &keys() const { return m_keys; }

  private:
    Result<bool> takeLine(std::string_view line);
    Failure refuse(std::string why) const;

    std::string m_line; ///< begun, not ended yet
    std::size_t m_lines = 0;
    bool m_whole = false;
    std::vector<ProcessKey> m_keys;
};

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
