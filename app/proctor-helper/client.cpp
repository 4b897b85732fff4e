// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/proctor-helper/client.h"

#include <array>
#include <cerrno>
#include <poll.h>

namespace proctor {

Result<std::vector<ProcessKey>> Client::readRequest()
{
    ElevationRequestReader reader;
    std::array<char, 16 * 1024> bytes{};
    for (;;) {
        pollfd waited{fd(), POLLIN, 0};
        ::poll(&waited, 1, -1); // the caller may have made it non-blocking
        const ssize_t got = ::read(fd(), bytes.data(), bytes.size());
        if (got < 0 && (errno == EINTR || errno == EAGAIN))
            continue;
        if (got < 0)
            return Failure(systemError(errno, "stdin", "the request cannot be read"));
        if (got == 0)
            return Failure(
                Error{ErrorCode::BadUsage, 0, {}, "the request ends before its empty line"});
        const auto whole = reader.take({bytes.data(), static_cast<std::size_t>(got)});
        if (!whole)
            return Failure(whole.error());
        if (*whole)
            return reader.keys();
    }
}

bool Client::gone()
{
    pollfd waited{fd(), POLLIN, 0};
    return ::poll(&waited, 1, 0) > 0;
}

} // namespace proctor
