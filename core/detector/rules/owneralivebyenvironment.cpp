// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detector/rules/rules.h"

namespace proctor::rules {

// PROCTOR_WORKER and PROCTOR_OWNER are inherited by everything a worker starts: as long as the
// nearest registered ancestor or its owner lives, there is somebody to look after it.
Evidence ownerAliveByEnvironment(const Subject &subject)
{
    const auto id = EvidenceId::OwnerAliveByEnvironment;
    using State = OwnerFacts::State;
    if (!subject.environmentOwner || subject.record)
        return answer(id, Grade::SuspicionVeto, Finding::No,
                      PROCTOR_WORDS("words", "it descends from no registered worker"));
    const EnvironmentOwner &named = *subject.environmentOwner;
    if (!named.own && named.worker == State::Alive)
        return answer(id, Grade::SuspicionVeto, Finding::Yes,
                      PROCTOR_WORDS("words", "the worker %1 that it descends from is alive"),
                      {named.workerLabel});
    if (named.owner == State::Alive)
        return answer(id, Grade::SuspicionVeto, Finding::Yes,
                      PROCTOR_WORDS("words", "the owner %1 that its environment names is alive"),
                      {named.ownerLabel});
    if (named.owner == State::Unknown || (!named.own && named.worker == State::Unknown))
        return answer(id, Grade::SuspicionVeto, Finding::Unknown,
                      PROCTOR_WORDS("words", "whom its environment names cannot be examined"));
    return answer(id, Grade::SuspicionVeto, Finding::No,
                  PROCTOR_WORDS("words", "nobody whom its environment names is alive"));
}

} // namespace proctor::rules
