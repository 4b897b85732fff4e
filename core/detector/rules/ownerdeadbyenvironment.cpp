// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detector/rules/rules.h"

namespace proctor::rules {

// Registered once, and the record has gone: a registry directory can vanish at logout
// (pam_systemd(8) removes XDG_RUNTIME_DIR). An adoption leaves the environment as it was, so a dead
// owner there is never a proof.
Evidence ownerDeadByEnvironment(const Subject &subject)
{
    const auto id = EvidenceId::OwnerDeadByEnvironment;
    if (subject.record)
        return answer(id, Grade::Strong, Finding::No,
                      PROCTOR_WORDS("words", "a record says who its owner is"));
    if (!subject.environment || subject.environment->wiped)
        return answer(id, Grade::Strong, Finding::Unknown,
                      PROCTOR_WORDS("words", "its environment cannot be read or was wiped"));
    const auto &named = subject.environmentOwner;
    if (!named || !named->own || named->ownerLabel.empty())
        return answer(id, Grade::Strong, Finding::No,
                      PROCTOR_WORDS("words", "its environment names no owner of its own"));
    switch (named->owner) {
    case OwnerFacts::State::Dead:
        return answer(
            id, Grade::Strong, Finding::Yes,
            PROCTOR_WORDS("words", "its environment names the owner %1, which has exited"),
            {named->ownerLabel});
    case OwnerFacts::State::Alive:
        return answer(id, Grade::Strong, Finding::No,
                      PROCTOR_WORDS("words", "its environment names the owner %1, which is alive"),
                      {named->ownerLabel});
    case OwnerFacts::State::Unknown:
        break;
    }
    return answer(
        id, Grade::Strong, Finding::Unknown,
        PROCTOR_WORDS("words", "its environment names the owner %1, which cannot be examined"),
        {named->ownerLabel});
}

} // namespace proctor::rules
