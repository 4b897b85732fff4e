// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detector/rules/rules.h"

namespace proctor::rules {

Evidence fingerprintContradicts(const Subject &subject)
{
    const auto id = EvidenceId::FingerprintContradicts;
    if (!subject.record || subject.record->fingerprint.empty())
        return answer(id, Grade::Veto, Finding::Unknown,
                      PROCTOR_WORDS("words", "no fingerprint was recorded"));
    if (!subject.environment || subject.environment->wiped)
        return answer(id, Grade::Veto, Finding::Unknown,
                      PROCTOR_WORDS("words", "its environment cannot be read or was wiped"));
    // An environment is the one given at exec; forked children show their parent's (man 5 proc).
    if (!subject.environmentOwner || !subject.environmentOwner->own)
        return answer(id, Grade::Veto, Finding::Unknown,
                      PROCTOR_WORDS("words", "its environment is not its own"));
    const std::string *found = variable(subject, "PROCTOR_FINGERPRINT");
    if (found == nullptr || found->empty())
        return answer(id, Grade::Veto, Finding::Unknown,
                      PROCTOR_WORDS("words", "its environment bears no fingerprint"));
    const bool differs = *found != subject.record->fingerprint;
    return answer(
        id, Grade::Veto, yesIf(differs),
        differs
            ? PROCTOR_WORDS("words", "its environment bears another fingerprint than its record")
            : PROCTOR_WORDS("words", "environment and record bear the same fingerprint"));
}

} // namespace proctor::rules
