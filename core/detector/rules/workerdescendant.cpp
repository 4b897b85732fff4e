// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detector/rules/rules.h"

namespace proctor::rules {

// What a worker started and left: grandchildren are what leaks from Celery, notebooks and test
// runners, whose own workers end with their master.
Evidence workerDescendant(const Subject &subject)
{
    const auto id = EvidenceId::WorkerDescendant;
    using State = OwnerFacts::State;
    if (!subject.environment || subject.environment->wiped)
        return answer(id, Grade::Strong, Finding::Unknown,
                      PROCTOR_WORDS("words", "its environment cannot be read or was wiped"));
    const auto &named = subject.environmentOwner;
    if (!named || named->own)
        return answer(id, Grade::Strong, Finding::No,
                      PROCTOR_WORDS("words", "it descends from no registered worker"));
    if (named->worker == State::Alive || named->owner == State::Alive)
        return answer(id, Grade::Strong, Finding::No,
                      PROCTOR_WORDS("words", "the worker %1 or its owner %2 is alive"),
                      {named->workerLabel, named->ownerLabel});
    if (named->worker == State::Unknown || named->owner == State::Unknown)
        return answer(id, Grade::Strong, Finding::Unknown,
                      PROCTOR_WORDS("words", "the worker %1 or its owner %2 cannot be examined"),
                      {named->workerLabel, named->ownerLabel});
    return answer(
        id, Grade::Strong, Finding::Yes,
        PROCTOR_WORDS("words", "the worker %1 it descends from and its owner %2 have exited"),
        {named->workerLabel, named->ownerLabel});
}

} // namespace proctor::rules
