// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detector/rules/rules.h"

namespace proctor::rules {

// Language servers and kernels are told whom to watch: LSP's processId ("--clientProcessId=N"),
// ipykernel's JPY_PARENT_PID. The profile says which argument or variable it is.
Evidence namedParentDead(const Subject &subject)
{
    const auto id = EvidenceId::NamedParentDead;
    if (!subject.namedParent)
        return answer(id, Grade::Strong, Finding::No,
                      PROCTOR_WORDS("words", "neither arguments nor environment name a parent"));
    switch (subject.namedParent->state) {
    case OwnerFacts::State::Dead:
        return answer(id, Grade::Strong, Finding::Yes,
                      PROCTOR_WORDS("words", "%1 names a process that has exited"),
                      {subject.namedParent->by});
    case OwnerFacts::State::Alive:
        return answer(id, Grade::Strong, Finding::No,
                      PROCTOR_WORDS("words", "%1 names a process that is alive"),
                      {subject.namedParent->by});
    case OwnerFacts::State::Unknown:
        break;
    }
    return answer(id, Grade::Strong, Finding::Unknown,
                  PROCTOR_WORDS("words", "%1 names a process that cannot be examined"),
                  {subject.namedParent->by});
}

} // namespace proctor::rules
