// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detector/rules/rules.h"

namespace proctor::rules {

Evidence lifetimeBound(const Subject &subject)
{
    if (!subject.record)
        return answer(EvidenceId::LifetimeBound, Grade::Required, Finding::No,
                      PROCTOR_WORDS("words", "nobody stated its lifetime"));
    switch (subject.lifetime) {
    case Lifetime::Bound:
        return answer(EvidenceId::LifetimeBound, Grade::Required, Finding::Yes,
                      PROCTOR_WORDS("words", "the record says: end together"));
    case Lifetime::Detached:
        return answer(EvidenceId::LifetimeBound, Grade::Required, Finding::No,
                      PROCTOR_WORDS("words", "the record says: may outlive its owner"));
    case Lifetime::Unstated:
        break;
    }
    return answer(EvidenceId::LifetimeBound, Grade::Required, Finding::No,
                  PROCTOR_WORDS("words", "the record does not say that it ends with its owner"));
}

} // namespace proctor::rules
