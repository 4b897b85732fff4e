// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detector/rules/rules.h"

namespace proctor::rules {

Evidence keyVerified(const Subject &subject)
{
    if (!subject.record)
        return answer(EvidenceId::KeyVerified, Grade::Required, Finding::No,
                      PROCTOR_WORDS("words", "no record names it"));
    return Evidence{
        EvidenceId::KeyVerified, Grade::Required, subject.keyVerified, subject.keyDetail, {}};
}

Evidence lifetimeBound(const Subject &subject)
{
    if (!subject.record)
        return answer(EvidenceId::LifetimeBound, Grade::Required, Finding::No,
                      PROCTOR_WORDS("words", "nobody stated its lifetime"));
    switch (subject.lifetime) {
    case Lifetime::Bound:
        return answer(EvidenceId::LifetimeBound, Grade::Required, Finding::Yes,
                      PROCTOR_WORDS("words", "the record says: end together"));
    case Lifetime::Detached:
        return answer(EvidenceId::LifetimeBound, Grade::Required, Finding::No,
                      PROCTOR_WORDS("words", "the record says: may outlive its owner"));
    case Lifetime::Unstated:
        break;
    }
    return answer(EvidenceId::LifetimeBound, Grade::Required, Finding::No,
                  PROCTOR_WORDS("words", "the record does not say that it ends with its owner"));
}

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

Evidence exited(const Subject &subject)
{
    // A zombie leader whose threads still run is alive: its pidfd is not readable (man 2
    // pidfd_open).
    if (!subject.exited)
        return answer(EvidenceId::Exited, Grade::Context, Finding::No,
                      PROCTOR_WORDS("words", "it runs"));
    const std::string parent =
        subject.parent ? label(*subject.parent) : std::to_string(subject.stat.ppid);
    return answer(EvidenceId::Exited, Grade::Context, Finding::Yes,
                  PROCTOR_WORDS("words", "exited; waits to be reaped by %1"), {parent});
}

} // namespace proctor::rules
