// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detector/rules/rules.h"

namespace proctor::rules {

// Gradle's and Kotlin's daemons, Bazel's server, adb, sccache, watchman: started by a build, kept
// for the next one, with a stop command of their own.
Evidence livesOn(const Subject &subject)
{
    const auto id = EvidenceId::LivesOn;
    if (!subject.profile || !subject.profile->livesOn)
        return answer(id, Grade::SuspicionVeto, Finding::No,
                      PROCTOR_WORDS("words", "it is no daemon that lives on by design"));
    if (subject.profile->stopCommand.empty())
        return answer(id, Grade::SuspicionVeto, Finding::Yes,
                      PROCTOR_WORDS("words", "it lives on by design"));
    return answer(id, Grade::SuspicionVeto, Finding::Yes,
                  PROCTOR_WORDS("words", "it lives on by design; to stop it: %1"),
                  {subject.profile->stopCommand});
}

} // namespace proctor::rules
