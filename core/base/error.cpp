// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <cerrno>
#include <system_error>
#include <utility>

namespace proctor {

std::string Error::text() const
{
    std::string out;
    if (!path.empty())
        out = path + ": ";
    out += message;
    if (sysErrno != 0)
        out += " (" + std::generic_category().message(sysErrno) + ")";
    return out;
}

Error systemError(int sysErrno, std::string path, std::string message)
{
    ErrorCode code = ErrorCode::System;
    switch (sysErrno) {
    case ENOENT:
    case ESRCH:
        code = ErrorCode::Vanished;
        break;
    case EACCES:
    case EPERM:
        code = ErrorCode::Denied;
        break;
    case ELOOP:
    case EXDEV:
        code = ErrorCode::Untrusted;
        break;
    case EWOULDBLOCK:
        code = ErrorCode::Busy;
        break;
    case ENOSYS:
        code = ErrorCode::Unsupported;
        break;
    default:
        break;
    }
    return Error{code, sysErrno, std::move(path), std::move(message)};
}

} // namespace proctor
