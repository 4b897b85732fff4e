// SPDX-License-Identifier: GPL-3.0-or-later
// SIGINT, SIGTERM and SIGHUP, which ask a command to leave, as a descriptor for as long as this
// exists. Blocks them for the calling thread, and so for what it starts: unblock them there.
#pragma once

#include "core/base/uniquefd.h"

#include <csignal>

namespace proctor {

class StopSignals {
  public:
    StopSignals();
    ~StopSignals();
    StopSignals(const StopSignals &) = delete;
    StopSignals &operator=(const StopSignals &) = delete;

    /// Pollable: readable when one has come; -1 where there is no descriptor to be had.
    int fd() const { return m_fd.get(); }
    /// Whether any has come since the last call.
    bool came() const;
    /// For a child between fork and exec: lets them through. Async-signal-safe.
    static void unblock();

  private:
    sigset_t m_before{};
    UniqueFd m_fd;
};

} // namespace proctor
