// SPDX-License-Identifier: GPL-3.0-or-later
// What the core says went wrong, in the user's language as far as that goes. GUI thread (tr); never
// fails.
#pragma once

#include "core/base/error.h"

#include <QtCore/QString>

namespace proctor {

/// In a translated window: the path and the reason of the system in words, or the sentence where it
/// is known (context "words"). Elsewhere, and what is not known, Error::text(): it says more. Show
/// that beside it.
QString errorWords(const Error &error);

} // namespace proctor
