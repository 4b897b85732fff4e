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
    Environment, ///< fits but for its environment, which is not known here
};

/// One process that the draft fits, or that its saved version recognises.
struct Previewed {
    Effect effect = Effect::Gained;
    const ProcessRow *row = nullptr;    ///< of the snapshot; null for a stranger
    const Stranger *stranger = nullptr; ///< null for one of the snapshot's
};

/// \p catalogue: the profiles in force. \p saved: the name under which the draft is in force now,
/// "" when it is not. By effect, then in the order of \p snapshot and \p strangers, which the
/// answer points into.
std::vector<Previewed> preview(const Catalogue &catalogue, const Profile &draft,
                               const std::string &saved, const Snapshot &snapshot,
                               const Strangers &strangers);

} // namespace proctor
