// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detector/rules/rules.h"

namespace proctor::rules {

// The one proof. What "dead" may rest on is in core/detector/owner.h; that key, lifetime and
// registries hold is asked by rules of their own.
Evidence ownerDead(const Subject &subject)
{
    if (!subject.record)
        return answer(EvidenceId::OwnerDead, Grade::Proof, Finding::No,
                      PROCTOR_WORDS("words", "no owner is recorded"));
    Finding finding = Finding::No;
    if (subject.owner == OwnerFacts::State::Unknown)
        finding = Finding::Unknown;
    else if (subject.owner == OwnerFacts::State::Dead && subject.lifetime == Lifetime::Bound)
        finding = Finding::Yes;
    return Evidence{EvidenceId::OwnerDead, Grade::Proof, finding, subject.ownerDetail, {}};
}

} // namespace proctor::rules
