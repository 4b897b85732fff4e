// SPDX-License-Identifier: GPL-3.0-or-later
// One registry directory, in memory where there is /dev/shm, for a million simulated worlds one
// after the other: making and removing a watched one waits some milliseconds for a grace period of
// the kernel. One thread, one world at a time.
#pragma once

#include "core/registry/registry.h"

namespace proctor::test {

class SimDirectory {
  public:
    /// The directory, empty, and nothing of what was in it told any more.
    static RegistryDirectory cleared();
    static std::shared_ptr<const UniqueFd> inotify();
    /// Makes the file one that nobody can parse.
    static bool spoil(const std::string &name);
    /// Names of all its files that end with \p suffix.
    static std::vector<std::string> files(std::string_view suffix = {});
};

} // namespace proctor::test
