// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detector/rules/rules.h"

namespace proctor::rules {

Evidence reparented(const Subject &subject)
{
    if (subject.parentChanged)
        return answer(
            EvidenceId::Reparented, Grade::Required, Finding::Yes,
            PROCTOR_WORDS("words", "Proctor saw its parent end; %1 took it over"),
            {subject.parent ? label(*subject.parent) : std::to_string(subject.stat.ppid)});
    if (parentIsReaper(subject))
        return answer(EvidenceId::Reparented, Grade::Required, Finding::Yes,
                      PROCTOR_WORDS("words", "its parent %1 is a reaper"),
                      {label(*subject.parent)});
    if (subject.parentUnreadable && subject.parentUnreadable->code != ErrorCode::Vanished)
        return answer(EvidenceId::Reparented, Grade::Required, Finding::Unknown,
                      PROCTOR_WORDS("words", "its parent cannot be read"));
    return answer(EvidenceId::Reparented, Grade::Required, Finding::No,
                  PROCTOR_WORDS("words", "nothing says that it lost its first parent"));
}

} // namespace proctor::rules
