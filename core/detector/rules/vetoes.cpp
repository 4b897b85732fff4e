// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detector/rules/rules.h"

namespace proctor::rules {

namespace {

/// The process's own PROCTOR_* variables, not ones inherited from an outer worker.
bool ownEnvironment(const Subject &subject)
{
    if (!subject.environment)
        return false;
    const auto worker = subject.environment->values.find("PROCTOR_WORKER");
    if (worker == subject.environment->values.end())
        return false;
    const auto key = ProcessKey::parse(worker->second);
    return key && mayBeSame(*key, subject.key);
}

std::string variable(const Subject &subject, const char *name)
{
    if (!subject.environment)
        return {};
    const auto it = subject.environment->values.find(name);
    return it == subject.environment->values.end() ? std::string() : it->second;
}

} // namespace

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

Evidence detached(const Subject &subject)
{
    const auto id = EvidenceId::Detached;
    if (subject.record && subject.lifetime == Lifetime::Detached)
        return answer(id, Grade::Veto, Finding::Yes,
                      PROCTOR_WORDS("words", "the record says: may outlive its owner"));
    if (variable(subject, "PROCTOR_LIFETIME") == "detached")
        return answer(id, Grade::Veto, Finding::Yes,
                      PROCTOR_WORDS("words", "its environment says: may outlive its owner"));
    if (!subject.environment || subject.environment->wiped)
        return answer(
            id, Grade::Veto, Finding::Unknown,
            PROCTOR_WORDS("words", "the record does not say so; its environment cannot be read"));
    return answer(id, Grade::Veto, Finding::No,
                  PROCTOR_WORDS("words", "neither record nor environment says so"));
}

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
    if (!ownEnvironment(subject))
        return answer(id, Grade::Veto, Finding::Unknown,
                      PROCTOR_WORDS("words", "its environment is not its own"));
    const std::string found = variable(subject, "PROCTOR_FINGERPRINT");
    if (found.empty())
        return answer(id, Grade::Veto, Finding::Unknown,
                      PROCTOR_WORDS("words", "its environment bears no fingerprint"));
    const bool differs = found != subject.record->fingerprint;
    return answer(
        id, Grade::Veto, yesIf(differs),
        differs
            ? PROCTOR_WORDS("words", "its environment bears another fingerprint than its record")
            : PROCTOR_WORDS("words", "environment and record bear the same fingerprint"));
}

Evidence unreadableRecord(const Subject &subject)
{
    if (!subject.unreadable)
        return answer(EvidenceId::UnreadableRecord, Grade::Veto, Finding::No,
                      PROCTOR_WORDS("words", "no record of its name is unreadable"));
    return answer(EvidenceId::UnreadableRecord, Grade::Veto, Finding::Yes,
                  PROCTOR_WORDS("words", "a record bears its name and cannot be used: %1"),
                  {subject.unreadable->text()});
}

} // namespace proctor::rules
