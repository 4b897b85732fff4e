// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detector/rules/rules.h"

namespace proctor::rules {

Evidence stdinHangup(const Subject &subject)
{
    if (!subject.stdinState)
        return answer(
            EvidenceId::StdinHangup, Grade::Strong, Finding::Unknown,
            PROCTOR_WORDS("words", "its stdin cannot be examined; run Proctor as that user"));
    switch (*subject.stdinState) {
    case StdinState::Hangup:
        return answer(
            EvidenceId::StdinHangup, Grade::Strong, Finding::Yes,
            PROCTOR_WORDS("words", "stdin is a pipe and nobody can write to it any more"));
    case StdinState::HasWriter:
        return answer(EvidenceId::StdinHangup, Grade::Strong, Finding::No,
                      PROCTOR_WORDS("words", "somebody can still write to its stdin"));
    case StdinState::NotAPipe:
        break;
    }
    return answer(EvidenceId::StdinHangup, Grade::Strong, Finding::No,
                  PROCTOR_WORDS("words", "stdin is no pipe"));
}

} // namespace proctor::rules
