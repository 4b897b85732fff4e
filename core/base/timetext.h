// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the times that people type (--since, --until). Pure.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <string_view>

namespace proctor {

/// "2026-11-26T11:20:00Z" (RFC 3339: "+01:00" instead of Z, a fraction and a blank instead of T are
/// fine; without an offset it is UTC), "2026-11-26" (its first moment, UTC), or an age counted back
/// from \p now: "90s", "30m", "2h", "7d", "2w". BadUsage says what to write instead.
Result<WallTime> parseTime(std::string_view text, WallTime now);

} // namespace proctor
