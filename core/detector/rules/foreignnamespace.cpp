// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detector/rules/rules.h"
#include "core/process/procparse.h"

namespace proctor::rules {

// NSpid names a process once per nested namespace (man 5 proc, Linux 4.1). Whatever made the
// container looks after what runs in it.
Evidence foreignNamespace(const Subject &subject)
{
    const auto id = EvidenceId::ForeignNamespace;
    if (!subject.status)
        return answer(id, Grade::SuspicionVeto, Finding::Unknown,
                      PROCTOR_WORDS("words", "its pid namespace cannot be read"));
    const bool nested = subject.status->nsPids.size() > 1;
    const bool container = !subject.inProctorsContainer && subject.cgroup &&
                           procparse::isContainerCgroup(*subject.cgroup);
    return answer(
        id, Grade::SuspicionVeto, yesIf(nested || container),
        nested || container
            ? PROCTOR_WORDS("words", "it runs in a container; its own supervisor looks after it")
            : PROCTOR_WORDS("words", "it runs in no container"));
}

} // namespace proctor::rules
