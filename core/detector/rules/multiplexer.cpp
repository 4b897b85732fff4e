// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detector/rules/rules.h"

namespace proctor::rules {

// A tmux or screen server carries the first command it was given in its own command line, and
// outlives every terminal by design; what runs inside one can be attached to again.
Evidence multiplexer(const Subject &subject)
{
    const auto id = EvidenceId::Multiplexer;
    const bool server = subject.stat.comm.starts_with("tmux: server") ||
                        subject.stat.comm == "SCREEN" || subject.stat.comm == "screen";
    if (server)
        return answer(id, Grade::SuspicionVeto, Finding::Yes,
                      PROCTOR_WORDS("words", "it is a tmux or screen server"));
    const bool unread = !subject.environment || subject.environment->wiped;
    // setproctitle wipes the environment; without a controlling terminal it is in no pane.
    if (unread && subject.stat.ttyNr != 0)
        return answer(id, Grade::SuspicionVeto, Finding::Unknown,
                      PROCTOR_WORDS("words", "its environment cannot be read"));
    const bool inside =
        !unread && subject.multiplexerAlive &&
        (variable(subject, "TMUX") != nullptr || variable(subject, "STY") != nullptr);
    return answer(id, Grade::SuspicionVeto, yesIf(inside),
                  inside ? PROCTOR_WORDS("words", "it was started inside tmux or screen")
                         : PROCTOR_WORDS("words", "it is inside no tmux or screen that runs"));
}

} // namespace proctor::rules
