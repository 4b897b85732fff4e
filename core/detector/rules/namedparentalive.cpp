// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detector/rules/rules.h"

namespace proctor::rules {

// Started through a wrapper that has gone (npx, a shell), it falls to a reaper while the editor
// that it serves still runs: the name it was given says so.
Evidence namedParentAlive(const Subject &subject)
{
    const auto id = EvidenceId::NamedParentAlive;
    const bool alive =
        subject.namedParent && subject.namedParent->state == OwnerFacts::State::Alive;
    if (alive)
        return answer(id, Grade::SuspicionVeto, Finding::Yes,
                      PROCTOR_WORDS("words", "%1 names a process that is alive"),
                      {subject.namedParent->by});
    return answer(id, Grade::SuspicionVeto, Finding::No,
                  PROCTOR_WORDS("words", "no argument or variable names a living parent"));
}

} // namespace proctor::rules
