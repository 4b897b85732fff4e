// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detector/rules/rules.h"

namespace proctor::rules {

Evidence ownerAlive(const Subject &subject)
{
    if (!subject.record)
        return answer(EvidenceId::OwnerAlive, Grade::Context, Finding::No,
                      PROCTOR_WORDS("words", "no owner is recorded"));
    Finding finding = Finding::Unknown;
    if (subject.owner != OwnerFacts::State::Unknown)
        finding = yesIf(subject.owner == OwnerFacts::State::Alive);
    return Evidence{EvidenceId::OwnerAlive, Grade::Context, finding, subject.ownerDetail, {}};
}

} // namespace proctor::rules
