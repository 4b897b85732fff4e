// SPDX-License-Identifier: GPL-3.0-or-later
// The core's sentences where each stands by itself. GUI thread (tr); never fails.
#pragma once

#include "core/base/words.h"

#include <QtCore/QString>

namespace proctor {

/// In the user's language and with a capital, unless they begin with somebody's name.
QString capitalised(const Words &words);

} // namespace proctor
