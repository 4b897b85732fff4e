// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detector/rules/rules.h"

namespace proctor::rules {

// When the master side of a pseudo terminal closes, its /dev/pts entry goes and the descriptors
// that are left read "/dev/pts/3 (deleted)" (man 4 pts, fs/devpts): nobody can type there any more.
Evidence terminalGone(const Subject &subject)
{
    const auto id = EvidenceId::TerminalGone;
    if (!subject.standardFds)
        return answer(id, Grade::Strong, Finding::Unknown,
                      PROCTOR_WORDS("words", "its open files cannot be read"));
    for (const auto &target : *subject.standardFds)
        if (target && target->starts_with("/dev/pts/") && target->ends_with(" (deleted)"))
            return answer(id, Grade::Strong, Finding::Yes,
                          PROCTOR_WORDS("words", "its terminal %1 has been closed"),
                          {target->substr(0, target->find(' '))});
    return answer(id, Grade::Strong, Finding::No,
                  PROCTOR_WORDS("words", "it uses no terminal that has been closed"));
}

} // namespace proctor::rules
