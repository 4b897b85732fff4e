// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detector/rules/rules.h"

#include <algorithm>

namespace proctor::rules {

// man 7 daemon: a session of its own or a leader that has left (the double fork), and the standard
// descriptors on /dev/null. `gunicorn --daemon`, `celery --detach` and redis-server look like this.
Evidence daemonShape(const Subject &subject)
{
    const auto id = EvidenceId::DaemonShape;
    if (!subject.standardFds)
        return answer(id, Grade::SuspicionVeto, Finding::Unknown,
                      PROCTOR_WORDS("words", "its open files cannot be read"));
    const auto toNull = [](const auto &target) { return !target || *target == "/dev/null"; };
    const bool quiet =
        std::all_of(subject.standardFds->begin(), subject.standardFds->end(), toNull);
    const bool ownSession = subject.stat.sid == subject.stat.pid;
    if (quiet && !ownSession && !subject.leaderAlive)
        return answer(id, Grade::SuspicionVeto, Finding::Unknown,
                      PROCTOR_WORDS("words", "its session's leader cannot be read"));
    const bool daemon = quiet && (ownSession || !*subject.leaderAlive);
    return answer(
        id, Grade::SuspicionVeto, yesIf(daemon),
        daemon ? PROCTOR_WORDS("words",
                               "it has the shape of a daemon: own session, nothing but /dev/null")
               : PROCTOR_WORDS("words", "it has not the shape of a daemon"));
}

} // namespace proctor::rules
