// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detector/rules/rules.h"

namespace proctor::rules {

// setsid(2) makes a session with its caller as leader; without it nobody holds its jobs together
// any more. Daemons by double fork look the same, so the vetoes have the last word.
Evidence sessionLeaderDead(const Subject &subject)
{
    const auto id = EvidenceId::SessionLeaderDead;
    if (subject.stat.sid == subject.stat.pid)
        return answer(id, Grade::Strong, Finding::No,
                      PROCTOR_WORDS("words", "it leads its session itself"));
    if (subject.stat.sid <= 0) // man 5 proc: 0 where the leader is outside this pid namespace
        return answer(id, Grade::Strong, Finding::No,
                      PROCTOR_WORDS("words", "its session was made outside this pid namespace"));
    const std::string leader = std::to_string(subject.stat.sid);
    if (!subject.leaderAlive)
        return answer(id, Grade::Strong, Finding::Unknown,
                      PROCTOR_WORDS("words", "its session's leader %1 cannot be examined"),
                      {leader});
    return answer(id, Grade::Strong, yesIf(!*subject.leaderAlive),
                  *subject.leaderAlive
                      ? PROCTOR_WORDS("words", "its session's leader %1 is alive")
                      : PROCTOR_WORDS("words", "its session's leader %1 has exited"),
                  {leader});
}

} // namespace proctor::rules
