// SPDX-License-Identifier: GPL-3.0-or-later
// The result of anything that can fail: a value or an Error. No exception crosses our code.
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace proctor {

template <typename T>
using Result = tl::expected<T, Error>;

using Failure = tl::unexpected<Error>;

} // namespace proctor
