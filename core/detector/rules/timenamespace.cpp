// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detector/rules/rules.h"

namespace proctor::rules {

// man 7 time_namespaces: in there start times are shifted. A record that was made in there bears
// another one than is read here, and so is not found.
Evidence timeNamespace(const Subject &subject)
{
    const auto id = EvidenceId::TimeNamespace;
    if (!subject.sharesTime)
        return answer(id, Grade::Veto, Finding::Unknown,
                      PROCTOR_WORDS("words", "its time namespace cannot be read"));
    return answer(id, Grade::Veto, yesIf(!*subject.sharesTime),
                  *subject.sharesTime
                      ? PROCTOR_WORDS("words", "its clock is Proctor's")
                      : PROCTOR_WORDS("words", "it has a time namespace of its own: a record of it "
                                               "could not be told"));
}

} // namespace proctor::rules
