// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/proctor-helper/surroundings.h"

#include "core/base/filelimit.h"

#include <charconv>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <pwd.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace proctor {

namespace {

constexpr rlim_t wantedFiles = 65536;
constexpr std::size_t fewestFiles = 1024;

Failure refuse(ErrorCode code, std::string message)
{
    return Failure(Error{code, 0, {}, std::move(message)});
}

/// A caller may have closed 0, 1 or 2: the next file opened, a registry's, would get that number.
bool openStandardFiles()
{
    for (const int fd : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        if (::fcntl(fd, F_GETFD) < 0 && ::open("/dev/null", O_RDWR) != fd)
            return false;
    return true;
}

/// Limits are inherited. With few descriptors, records that protect a worker could not be opened,
/// and what is not read cannot be heard.
void liftLimits()
{
    for (const auto resource : {RLIMIT_FSIZE, RLIMIT_CPU, RLIMIT_AS, RLIMIT_DATA}) {
        const rlimit none{RLIM_INFINITY, RLIM_INFINITY};
        ::setrlimit(resource, &none); // with CAP_SYS_RESOURCE; at worst we fail later, unharmed
    }
    rlimit files{};
    if (::getrlimit(RLIMIT_NOFILE, &files) == 0 && files.rlim_max < wantedFiles) {
        files.rlim_cur = files.rlim_max = wantedFiles;
        ::setrlimit(RLIMIT_NOFILE, &files);
    }
    raiseFileLimit();
}

} // namespace

std::optional<std::uint32_t> askingUser()
{
    const char *text = std::getenv("PKEXEC_UID");
    if (text == nullptr)
        return std::nullopt;
    std::uint32_t uid = 0;
    const char *end = text + std::strlen(text);
    const auto parsed = std::from_chars(text, end, uid);
    return parsed.ec == std::errc() && parsed.ptr == end ? std::optional(uid) : std::nullopt;
}

Result<void> secureSurroundings()
{
    // No variable of the caller's chooses a registry, a profile, a plugin or an audit log: core
    // asks the environment, and now there is none but root's own home, as the password file has it.
    ::clearenv();
    if (const passwd *root = ::getpwuid(0); root != nullptr && root->pw_dir != nullptr)
        ::setenv("HOME", root->pw_dir, 1);
    if (!openStandardFiles())
        return refuse(ErrorCode::System, "/dev/null cannot be opened");
    ::close_range(STDERR_FILENO + 1, ~0U, 0);
    for (const int job : {SIGTSTP, SIGTTIN, SIGTTOU}) // nor stop us while we hold registries' locks
        ::signal(job, SIG_IGN);
    ::signal(SIGPIPE, SIG_IGN); // a reader that has left must not end us between two steps
    ::umask(022);
    if (::chdir("/") != 0)
        return refuse(ErrorCode::System, "/ cannot be entered");
    uid_t real = 0;
    uid_t effective = 0;
    uid_t saved = 0;
    if (::getresuid(&real, &effective, &saved) != 0 || effective != 0)
        return refuse(ErrorCode::Denied, "this works as root only and is started by pkexec; for "
                                         "your own processes there is proctorctl clean");
    if (real != 0 || saved != 0)
        return refuse(ErrorCode::Untrusted, "this must not be setuid; remove that bit");
    liftLimits();
    if (fileLimit() < fewestFiles)
        return refuse(ErrorCode::System, "too few files may be open here (ulimit -n)");
    return {};
}

} // namespace proctor
