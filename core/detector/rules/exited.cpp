// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detector/rules/rules.h"

namespace proctor::rules {

Evidence exited(const Subject &subject)
{
    // A zombie leader whose threads still run is alive: its pidfd is not readable (man 2
    // pidfd_open).
    if (!subject.exited)
        return answer(EvidenceId::Exited, Grade::Context, Finding::No,
                      PROCTOR_WORDS("words", "it runs"));
    const std::string parent =
        subject.parent ? label(*subject.parent) : std::to_string(subject.stat.ppid);
    return answer(EvidenceId::Exited, Grade::Context, Finding::Yes,
                  PROCTOR_WORDS("words", "exited; waits to be reaped by %1"), {parent});
}

} // namespace proctor::rules
