// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever asked, at the other end of stdin: says what is wanted, and by closing its end that
// nothing more is. One thread.
#pragma once

#include "core/cleanup/elevationrequest.h"

#include <unistd.h>

namespace proctor {

class Client {
  public:
    /// Waits for the whole request. BadUsage: it can be none, or ended early.
    static Result<std::vector<ProcessKey>> readRequest();
    /// After the request: readable once the client wants nothing more.
    static int fd() { return STDIN_FILENO; }
    /// Its end is closed, or it says more than may be said.
    static bool gone();
};

} // namespace proctor
