// SPDX-License-Identifier: GPL-3.0-or-later
// Proctor proves itself on this machine: an orphan of its own is found and ended, a living worker
// beside it left alone. In a registry directory of its own, removed afterwards.
#pragma once

#include <string>

namespace proctor {

struct SelfProof {
    bool ok = false;
    double foundMs = 0;  ///< from the owner's end being asked for to the verdict Orphan
    double endedMs = 0;  ///< from the start of the cleanup to its exit being seen
    std::string problem; ///< which part failed; "" when none
    std::string text() const;
};

/// Takes well under a second, and every wait in it has an end. Interrupts are put off meanwhile.
/// While it runs this process is a child subreaper (man 2 prctl), so that the orphan is reaped by
/// it and at once.
SelfProof proveSelf();

} // namespace proctor
