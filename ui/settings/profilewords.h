// SPDX-License-Identifier: GPL-3.0-or-later
// Profiles for people: where one comes from, what it recognises, and what of a snapshot it would.
// GUI thread; never fails.
#pragma once

#include "core/engine/snapshot.h"
#include "core/profile/profile.h"
#include "ui/theme/theme.h"

#include <QtCore/QString>

namespace proctor {

/// "Built in", or the file.
QString originWords(const Profile &profile);
/// The [[match]] tables in the keys of proctor-profiles(5), a line each.
QString matchText(const Profile &profile);

/// A process that fits a profile.
struct Fitting {
    ProcessKey key;
    Look look = Look::Unknown;
    QString command;    ///< shortened, secrets masked
    QString recognised; ///< the profile that is asked before this one and takes it; "": this one
};
/// In the snapshot's order. Without variables of the environment, which a snapshot does not hold:
/// what needs them is there only where the core has recognised it.
std::vector<Fitting> fitting(const Profile &profile, const Snapshot &snapshot);

} // namespace proctor
