// SPDX-License-Identifier: GPL-3.0-or-later
// From facts to a verdict: runs every rule and adds up what they say (domain.md, Verdicts).
// Pure; any thread; never fails.
#pragma once

#include "core/detector/subject.h"

namespace proctor {

/// The first that fits: Zombie, Active, Unknown, Orphan, Suspect; else Kept.
Judgement judge(const Subject &subject, WallTime now);

} // namespace proctor
