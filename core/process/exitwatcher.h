// SPDX-License-Identifier: GPL-3.0-or-later
// Many pidfds behind one pollable descriptor (epoll), so that an exit is an event and ten thousand
// of them cost the event loop one descriptor. The core thread's.
#pragma once

#include "core/base/uniquefd.h"

#include <cstdint>
#include <vector>

namespace proctor {

class ProcessHandle;

class ExitWatcher {
  public:
    ExitWatcher();

    /// Readable while an exit waits to be taken; -1 when epoll is not to be had.
    int fd() const { return m_epoll.get(); }
    /// Reports \p token once when \p handle's process exits. The handle must outlive the watch:
    /// closing its descriptor ends it. False when the kernel refuses (out of watches).
    bool watch(const ProcessHandle &handle, std::uint64_t token);
    void unwatch(const ProcessHandle &handle);
    /// Tokens of what has exited since the last call; never blocks.
    std::vector<std::uint64_t> takeExits();

  private:
    UniqueFd m_epoll;
};

} // namespace proctor
