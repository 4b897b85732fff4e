// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detector/rules/rules.h"

namespace proctor::rules {

Evidence ownAncestor(const Subject &subject)
{
    const auto id = EvidenceId::OwnAncestor;
    if (subject.stat.kernelThread())
        return answer(id, Grade::Veto, Finding::Yes,
                      PROCTOR_WORDS("words", "it is a kernel thread"));
    if (subject.stat.pid == 1)
        return answer(id, Grade::Veto, Finding::Yes, PROCTOR_WORDS("words", "it is pid 1"));
    switch (subject.proctorOrAncestor) {
    case Finding::Yes:
        return answer(id, Grade::Veto, Finding::Yes,
                      PROCTOR_WORDS("words", "it is Proctor itself or one of its ancestors"));
    case Finding::No:
        return answer(id, Grade::Veto, Finding::No,
                      PROCTOR_WORDS("words", "it is not Proctor and no ancestor of it"));
    case Finding::Unknown:
        break;
    }
    return answer(id, Grade::Veto, Finding::Unknown,
                  PROCTOR_WORDS("words", "whether Proctor was started from it cannot be read; run "
                                         "Proctor as root"));
}

} // namespace proctor::rules
