// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detector/rules/rules.h"

namespace proctor::rules {

namespace {

// A daemon's double fork, and a launcher that exits at once, lose their parent within this time.
constexpr double longLivedS = 5;

} // namespace

// Seen by Proctor itself: only the parent's death gives a process another parent (man 2 getppid).
Evidence parentDied(const Subject &subject)
{
    const auto id = EvidenceId::ParentDied;
    if (!subject.lostParent)
        return answer(id, Grade::Strong, Finding::No,
                      PROCTOR_WORDS("words", "Proctor has not seen it lose a parent"));
    const LostParent &lost = *subject.lostParent;
    const std::string parent = lost.name + ' ' + std::to_string(lost.pid);
    if (lost.outlivedS < longLivedS)
        return answer(
            id, Grade::Strong, Finding::No,
            PROCTOR_WORDS("words", "its parent %1 left right after starting it, as launchers do"),
            {parent});
    return answer(id, Grade::Strong, Finding::Yes,
                  PROCTOR_WORDS("words", "Proctor saw its parent %1 end"), {parent});
}

} // namespace proctor::rules
