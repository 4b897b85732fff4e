// SPDX-License-Identifier: GPL-3.0-or-later
// What would change if a profile that somebody is writing were saved as it stands. Pure, any
// thread, never fails; sees command lines only, no environments.
#pragma once

#include "core/engine/snapshot.h"
#include "core/engine/strangers.h"
#include "core/profile/catalogue.h"

namespace proctor {

enum class Effect {
    Gained,      ///< recognised from then on, not yet
    Lost,        ///< recognised now, not any more then
    Kept,        ///< recognised as it is now
    Elsewhere,   ///< fits, but a profile that is asked first takes it
    Environment, ///< it depends on its environment, which is not known here
};

/// One process that the draft fits, or that its saved version recognises.
struct Previewed {
    Effect effect = Effect::Gained;
    std::string taker;                  ///< of Lost and Elsewhere: whose it is then; "" for nobody
    const ProcessRow *row = nullptr;    ///< of the snapshot; null for a stranger
    const Stranger *stranger = nullptr; ///< null for one of the snapshot's
};

/// What is in force now, and what would be.
struct ProfileChange {
    const Catalogue &now;
    const Catalogue &then;    ///< now.withSaved(…)
    const std::string &draft; ///< its name in then
    const std::string &saved; ///< its name in now, "" when it is not in force
};

/// True when what the draft recognises would be judged, kept or ended otherwise than now.
bool handlingChanges(const ProfileChange &change);

/// By effect, then in the order of \p snapshot and \p strangers, which the answer points into.
std::vector<Previewed> preview(const ProfileChange &change, const Snapshot &snapshot,
                               const Strangers &strangers);

} // namespace proctor
