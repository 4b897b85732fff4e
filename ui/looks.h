// SPDX-License-Identifier: GPL-3.0-or-later
// By which states a row is found. Pure; any thread; never fails.
#pragma once

#include "core/engine/snapshot.h"
#include "ui/theme/theme.h"

namespace proctor {

/// While a process is ended, and as long as its row stays after that, it is also found by what it
/// was judged to be: nobody who looks at orphans loses one out of sight as its cleanup starts.
struct Looks {
    Look now = Look::Unknown; ///< what lookOf() says
    Look judged = Look::Unknown;
    bool has(Look look) const { return look == now || look == judged; }
};
Looks looksOf(const ProcessRow &row);
/// Of its judgement alone.
Look judgedLook(const ProcessRow &row);

} // namespace proctor
