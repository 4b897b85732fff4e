// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detector/rules/rules.h"

namespace proctor::rules {

// nohup(1) sets SIGHUP to be ignored before it execs (POSIX), and an exec keeps that (man 2
// execve): somebody meant it to stay.
Evidence sighupIgnored(const Subject &subject)
{
    const auto id = EvidenceId::SighupIgnored;
    if (!subject.status || !subject.status->sighupIgnored)
        return answer(id, Grade::SuspicionVeto, Finding::Unknown,
                      PROCTOR_WORDS("words", "its signal mask cannot be read"));
    return answer(id, Grade::SuspicionVeto, yesIf(*subject.status->sighupIgnored),
                  *subject.status->sighupIgnored
                      ? PROCTOR_WORDS("words", "it ignores SIGHUP (nohup): meant to stay")
                      : PROCTOR_WORDS("words", "it does not ignore SIGHUP"));
}

} // namespace proctor::rules
