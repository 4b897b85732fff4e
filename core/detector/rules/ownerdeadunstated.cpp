// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detector/rules/rules.h"

namespace proctor::rules {

// Nobody said that the worker was to end with its owner: a launcher that exits at once looks like
// this too, so it is never a proof.
Evidence ownerDeadUnstated(const Subject &subject)
{
    const auto id = EvidenceId::OwnerDeadUnstated;
    if (!subject.record)
        return answer(id, Grade::Strong, Finding::No,
                      PROCTOR_WORDS("words", "no owner is recorded"));
    Finding finding = Finding::No;
    if (subject.owner == OwnerFacts::State::Unknown)
        finding = Finding::Unknown;
    else if (subject.owner == OwnerFacts::State::Dead && subject.lifetime == Lifetime::Unstated)
        finding = Finding::Yes;
    return Evidence{id, Grade::Strong, finding, subject.ownerDetail, {}};
}

} // namespace proctor::rules
