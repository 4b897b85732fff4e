// SPDX-License-Identifier: GPL-3.0-or-later
// Adopts orphans in a process of its own, while Proctor ends them: under the registry's lock, and
// only who is not being ended (domain.md, Registry).
#pragma once

#include <string>

namespace stress {

/// Goes on until it is killed, or the board cannot be opened.
int adoptOrphans(const std::string &board, const std::string &registry);

} // namespace stress
