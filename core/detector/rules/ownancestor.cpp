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
    return answer(id, Grade::Veto, yesIf(subject.isProctorOrAncestor),
                  subject.isProctorOrAncestor
                      ? PROCTOR_WORDS("words", "it is Proctor itself or one of its ancestors")
                      : PROCTOR_WORDS("words", "it is not Proctor and no ancestor of it"));
}

} // namespace proctor::rules
