// SPDX-License-Identifier: GPL-3.0-or-later
// What the confirmation says of its targets as a whole. GUI thread (tr); never fails.
#pragma once

#include "ui/cleanup/cleanupselection.h"

#include <QtCore/QString>

namespace proctor {

/// "End 37 orphans?": of those that were asked for and may be ended; Suspects once they are ticked.
QString confirmTitle(const CleanupSelection &selection);
/// What is proven of them, and what is not.
QString confirmStory(const CleanupSelection &selection);
/// "2 suspects stay as they are": not where they were asked for by name, or one is ticked.
QString suspectsTitle(const CleanupSelection &selection);
/// "All checked again at 12:04:40  ·  1 exited by now"
QString checkedWords(const CleanupSelection &selection, WallTime at);
/// What "Check again" has found to be different, with the reasons; that nothing is, where nothing
/// is; "" before it was asked for.
QString recheckWords(const CleanupSelection &selection);
/// Why the newest plan leaves out targets that are still there, by reason; "" when it does not.
QString leftOutWords(const CleanupSelection &selection);

} // namespace proctor
