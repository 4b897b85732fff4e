// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detector/rules/rules.h"

namespace proctor::rules {

namespace {

constexpr double idleForS = 60;

} // namespace

// Waiting is what most workers do: it says something only beside a proof.
Evidence idle(const Subject &subject)
{
    const auto id = EvidenceId::Idle;
    if (!subject.idleS)
        return answer(id, Grade::Weak, Finding::Unknown,
                      PROCTOR_WORDS("words", "Proctor has not watched its CPU time yet"));
    return answer(id, Grade::Weak, yesIf(*subject.idleS >= idleForS),
                  *subject.idleS >= idleForS
                      ? PROCTOR_WORDS("words", "no CPU time for %1 s; never enough alone")
                      : PROCTOR_WORDS("words", "it uses CPU time"),
                  {std::to_string(static_cast<long>(*subject.idleS))});
}

} // namespace proctor::rules
