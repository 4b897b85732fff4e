// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/processhandle.h"

#include <cerrno>
#include <poll.h>

namespace proctor {

bool ProcessHandle::exited() const
{
    if (!valid())
        return true;
    pollfd ask{m_fd.get(), POLLIN, 0};
    int ready = 0;
    do {
        ready = ::poll(&ask, 1, 0);
    } while (ready < 0 && errno == EINTR);
    return ready > 0;
}

} // namespace proctor
