// SPDX-License-Identifier: GPL-3.0-or-later
// "pool-2" before "pool-10": runs of digits compared as numbers, the rest by bytes. Any thread.
#pragma once

#include <compare>
#include <string_view>

namespace proctor {

std::weak_ordering naturalOrder(std::string_view a, std::string_view b);

} // namespace proctor
