// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detector/rules/rules.h"

namespace proctor::rules {

Evidence keyVerified(const Subject &subject)
{
    if (!subject.record)
        return answer(EvidenceId::KeyVerified, Grade::Required, Finding::No,
                      PROCTOR_WORDS("words", "no record names it"));
    return Evidence{
        EvidenceId::KeyVerified, Grade::Required, subject.keyVerified, subject.keyDetail, {}};
}

} // namespace proctor::rules
