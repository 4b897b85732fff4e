// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detector/rules/rules.h"

namespace proctor::rules {

Evidence liveParent(const Subject &subject)
{
    const auto id = EvidenceId::LiveParent;
    if (subject.stat.ppid == 0)
        return answer(id, Grade::SuspicionVeto, Finding::Yes,
                      PROCTOR_WORDS("words", "its parent is outside this pid namespace"));
    if (!subject.parent)
        return answer(id, Grade::SuspicionVeto, Finding::Unknown,
                      PROCTOR_WORDS("words", "its parent cannot be read"));
    // Nothing but reaping changes a parent: whoever has it since is its reaper, whatever it is.
    const bool looksAfter = !subject.parentChanged && !parentIsReaper(subject);
    return answer(id, Grade::SuspicionVeto, yesIf(looksAfter),
                  looksAfter ? PROCTOR_WORDS("words", "its parent %1 is alive")
                             : PROCTOR_WORDS("words", "its parent %1 only reaps"),
                  {label(*subject.parent)});
}

} // namespace proctor::rules
