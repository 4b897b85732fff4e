// SPDX-License-Identifier: GPL-3.0-or-later
// What the core says went wrong, in the user's language as far as that goes. GUI thread (tr); never
// fails.
#pragma once

#include <QtCore/QString>

#include <string>

namespace proctor {

/// \p english as Error::text() or Error::message has it. In a translated window: its path and the
/// reason of the system in words, or the sentence as a whole where it is known (context "words").
/// Elsewhere, and what is not known, as it is: it says more. Show \p english beside it.
QString errorWords(const std::string &english);

} // namespace proctor
