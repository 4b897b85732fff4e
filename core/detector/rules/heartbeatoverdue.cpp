// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detector/rules/rules.h"

#include <cmath>

namespace proctor::rules {

// The record's mtime is the heartbeat; lateness is counted on CLOCK_MONOTONIC from when Proctor saw
// it move, so neither a clock step nor a suspend makes every worker late.
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
