// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detector/rules/rules.h"

namespace proctor::rules {

Evidence profileMatch(const Subject &subject)
{
    if (!subject.profile)
        return answer(EvidenceId::ProfileMatch, Grade::Required, Finding::No,
                      PROCTOR_WORDS("words", "no profile recognises its command line"));
    return answer(EvidenceId::ProfileMatch, Grade::Required, Finding::Yes,
                  PROCTOR_WORDS("words", "profile %1 recognises its command line"),
                  {subject.profile->name});
}

} // namespace proctor::rules
