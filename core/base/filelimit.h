// SPDX-License-Identifier: GPL-3.0-or-later
// How many descriptors this process may hold: a pidfd for every owner and worker adds up.
#pragma once

#include <cstddef>

namespace proctor {

/// Raises the soft limit to the hard one (man 2 getrlimit; Linux keeps the soft one at 1024 for
/// select(2), which nothing here uses). Before any thread is started; cannot fail, at worst the
/// limit stays.
void raiseFileLimit();
/// The soft limit now; 1024 when it cannot be read.
std::size_t fileLimit();

} // namespace proctor
