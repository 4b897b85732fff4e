// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detector/rules/rules.h"

namespace proctor::rules {

Evidence unreadableRecord(const Subject &subject)
{
    if (!subject.unreadable)
        return answer(EvidenceId::UnreadableRecord, Grade::Veto, Finding::No,
                      PROCTOR_WORDS("words", "no record of its name is unreadable"));
    return answer(EvidenceId::UnreadableRecord, Grade::Veto, Finding::Yes,
                  PROCTOR_WORDS("words", "a record bears its name and cannot be used: %1"),
                  {subject.unreadable->text()});
}

} // namespace proctor::rules
