// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detector/rules/rules.h"

namespace proctor::rules {

namespace {

bool isTerminal(const std::string &target)
{
    return target.starts_with("/dev/pts/") || target.starts_with("/dev/tty");
}

} // namespace

Evidence terminalPresent(const Subject &subject)
{
    const auto id = EvidenceId::TerminalPresent;
    if (!subject.standardFds)
        return answer(id, Grade::SuspicionVeto, Finding::Unknown,
                      PROCTOR_WORDS("words", "its open files cannot be read"));
    for (const auto &target : *subject.standardFds)
        if (target && isTerminal(*target) && !target->ends_with(" (deleted)"))
            return answer(id, Grade::SuspicionVeto, Finding::Yes,
                          PROCTOR_WORDS("words", "its terminal %1 is still there"), {*target});
    return answer(id, Grade::SuspicionVeto, Finding::No,
                  PROCTOR_WORDS("words", "it uses no terminal that is still there"));
}

} // namespace proctor::rules
