// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detector/rules/rules.h"

namespace proctor::rules {

namespace {

constexpr double longS = 24 * 60 * 60;

} // namespace

Evidence longRunning(const Subject &subject)
{
    const auto hours = std::to_string(static_cast<long>(subject.ageS / 3600));
    return answer(EvidenceId::LongRunning, Grade::Weak, yesIf(subject.ageS >= longS),
                  subject.ageS >= longS
                      ? PROCTOR_WORDS("words", "running for %1 h; never enough alone")
                      : PROCTOR_WORDS("words", "running for less than a day"),
                  {hours});
}

} // namespace proctor::rules
