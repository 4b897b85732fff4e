// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detector/rules/rules.h"

namespace proctor::rules {

Evidence registryReadable(const Subject &subject)
{
    if (!subject.blind)
        return answer(EvidenceId::RegistryReadable, Grade::Required, Finding::Yes,
                      PROCTOR_WORDS("words", "every registry that could speak for it was read"));
    return answer(
        EvidenceId::RegistryReadable, Grade::Required, Finding::No,
        PROCTOR_WORDS("words", "a registry that could speak for it is closed to Proctor: %1"),
        {subject.blind->text()});
}

} // namespace proctor::rules
