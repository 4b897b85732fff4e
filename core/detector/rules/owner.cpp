// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detector/rules/rules.h"

#include <cmath>

namespace proctor::rules {

namespace {

using State = OwnerFacts::State;

Evidence noRecord(EvidenceId id, Grade grade)
{
    return answer(id, grade, Finding::No, PROCTOR_WORDS("words", "no owner is recorded"));
}

Evidence dead(const Subject &subject, EvidenceId id, Grade grade, bool applies)
{
    if (!subject.record)
        return noRecord(id, grade);
    Finding finding = Finding::No;
    if (subject.owner == State::Unknown)
        finding = Finding::Unknown;
    else if (subject.owner == State::Dead && applies)
        finding = Finding::Yes;
    return Evidence{id, grade, finding, subject.ownerDetail, {}};
}

} // namespace

Evidence ownerAlive(const Subject &subject)
{
    if (!subject.record)
        return noRecord(EvidenceId::OwnerAlive, Grade::Context);
    Finding finding = Finding::Unknown;
    if (subject.owner != State::Unknown)
        finding = yesIf(subject.owner == State::Alive);
    return Evidence{EvidenceId::OwnerAlive, Grade::Context, finding, subject.ownerDetail, {}};
}

Evidence ownerDead(const Subject &subject)
{
    return dead(subject, EvidenceId::OwnerDead, Grade::Proof, subject.lifetime == Lifetime::Bound);
}

Evidence ownerDeadUnstated(const Subject &subject)
{
    return dead(subject, EvidenceId::OwnerDeadUnstated, Grade::Strong,
                subject.lifetime == Lifetime::Unstated);
}

Evidence heartbeatOverdue(const Subject &subject)
{
    if (!subject.record || !subject.record->heartbeatTimeoutS)
        return answer(EvidenceId::HeartbeatOverdue, Grade::Context, Finding::No,
                      PROCTOR_WORDS("words", "no heartbeat was promised"));
    if (!subject.heartbeatLateS)
        return answer(EvidenceId::HeartbeatOverdue, Grade::Context, Finding::No,
                      PROCTOR_WORDS("words", "heartbeat in time"));
    return answer(EvidenceId::HeartbeatOverdue, Grade::Context, Finding::Yes,
                  PROCTOR_WORDS("words", "heartbeat %1 s late"),
                  {std::to_string(std::lround(*subject.heartbeatLateS))});
}

} // namespace proctor::rules
