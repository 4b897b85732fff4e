// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detector/rules/rules.h"

namespace proctor::rules {

// man 5 systemd.kill: with KillMode=process, or after a main process that forks and leaves, what an
// earlier run started stays in the cgroup of a service that is active again. Only the main process
// and what hangs below it is the running service; where systemd cannot be asked, all of it is.
Evidence serviceUnit(const Subject &subject)
{
    const auto id = EvidenceId::ServiceUnit;
    if (!subject.cgroup)
        return answer(id, Grade::SuspicionVeto, Finding::Unknown,
                      PROCTOR_WORDS("words", "its cgroup cannot be read"));
    switch (subject.serviceRole) {
    case ServiceRole::None:
        return answer(id, Grade::SuspicionVeto, Finding::No,
                      PROCTOR_WORDS("words", "it belongs to no service"));
    case ServiceRole::Main:
        return answer(id, Grade::SuspicionVeto, Finding::Yes,
                      PROCTOR_WORDS("words", "it is the main process of %1"), {subject.service});
    case ServiceRole::Below:
        return answer(id, Grade::SuspicionVeto, Finding::Yes,
                      PROCTOR_WORDS("words", "it was started by the main process of %1"),
                      {subject.service});
    case ServiceRole::LeftOver:
        return answer(id, Grade::SuspicionVeto, Finding::No,
                      PROCTOR_WORDS("words", "an earlier run of %1 left it behind"),
                      {subject.service});
    case ServiceRole::Unclear:
        break;
    }
    return answer(id, Grade::SuspicionVeto, Finding::Yes,
                  PROCTOR_WORDS("words", "it belongs to the service %1"), {subject.service});
}

} // namespace proctor::rules
