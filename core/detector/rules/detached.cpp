// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detector/rules/rules.h"

namespace proctor::rules {

Evidence detached(const Subject &subject)
{
    const auto id = EvidenceId::Detached;
    if (subject.record && subject.lifetime == Lifetime::Detached)
        return answer(id, Grade::Veto, Finding::Yes,
                      PROCTOR_WORDS("words", "the record says: may outlive its owner"));
    const std::string *lifetime = variable(subject, "PROCTOR_LIFETIME");
    if (lifetime != nullptr && *lifetime == "detached")
        return answer(id, Grade::Veto, Finding::Yes,
                      PROCTOR_WORDS("words", "its environment says: may outlive its owner"));
    if (!subject.environment || subject.environment->wiped)
        return answer(
            id, Grade::Veto, Finding::Unknown,
            PROCTOR_WORDS("words", "the record does not say so; its environment cannot be read"));
    return answer(id, Grade::Veto, Finding::No,
                  PROCTOR_WORDS("words", "neither record nor environment says so"));
}

} // namespace proctor::rules
