// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detector/rules/rules.h"

namespace proctor::rules {

// man 7 pid_namespaces: when the first process of a pid namespace ends, the kernel ends everybody
// in there by SIGKILL, active workers too, whoever started them.
Evidence namespaceInit(const Subject &subject)
{
    const auto id = EvidenceId::NamespaceInit;
    if (!subject.status)
        return answer(id, Grade::Veto, Finding::Unknown,
                      PROCTOR_WORDS("words", "its pid namespace cannot be read"));
    const auto &pids = subject.status->nsPids;
    const bool init = pids.size() > 1 && pids.back() == 1;
    return answer(id, Grade::Veto, yesIf(init),
                  init ? PROCTOR_WORDS("words", "it is the first process of a container: everybody "
                                                "in there would end with it")
                       : PROCTOR_WORDS("words", "nobody ends by the kernel's hand with it"));
}

} // namespace proctor::rules
