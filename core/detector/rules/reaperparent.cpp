// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detector/rules/rules.h"

namespace proctor::rules {

// In a container pid 1 is the supervisor, on a desktop orphans go to systemd --user, and many a
// daemon has a reaper for a parent by design.
Evidence reaperParent(const Subject &subject)
{
    const auto id = EvidenceId::ReaperParent;
    if (!subject.parent)
        return answer(id, Grade::Weak, Finding::Unknown,
                      PROCTOR_WORDS("words", "its parent cannot be read"));
    const bool reaper = parentIsReaper(subject) || subject.parentChanged;
    return answer(id, Grade::Weak, yesIf(reaper),
                  reaper ? PROCTOR_WORDS("words", "%1; never enough alone")
                         : PROCTOR_WORDS("words", "%1 is no known reaper"),
                  {label(*subject.parent)});
}

} // namespace proctor::rules
