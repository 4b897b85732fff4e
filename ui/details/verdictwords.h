// SPDX-License-Identifier: GPL-3.0-or-later
// What the details panel says about a process as a whole. GUI thread; never fails.
#pragma once

#include "core/engine/snapshot.h"
#include "ui/details/factlist.h"

#include <QtCore/QString>

namespace proctor {

/// "Why is this an orphan?"
QString whyQuestion(Verdict verdict);
/// "Why was this an orphan?"
QString whyWasQuestion(Verdict verdict);
/// "Its owner beam.smp 4290 exited 12 m ago. It was registered to end with it."
QString verdictSentence(const ProcessRow &row);
/// "Ended 12:04:31 after 2 h 03 m: exited by itself."
QString endedSentence(const ProcessRow &row, WallTime at);
/// "Not listed since 12:04:31: it has ended, or nothing recognises it any more."
QString lostSentence(WallTime at);
/// "pool-3 · PID 4312 · python3"
QString nameLine(const ProcessRow &row);

QString identitySummary(const ProcessRow &row);
FactList::Lines identityLines(const ProcessRow &row);

} // namespace proctor
