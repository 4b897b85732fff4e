// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/proctorctl/session.h"

#include "app/proctorctl/report.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>

namespace proctor {

namespace {

Result<std::unique_ptr<Session>>
sessionOver(const std::function<std::unique_ptr<Registry>(const Clock &)> &makeRegistry,
            Catalogue catalogue)
{
    auto session = std::make_unique<Session>();
    auto source = Procfs::open();
    if (!source)
        return Failure(source.error());
    session->source = std::move(*source);
    session->registry = makeRegistry(session->clock);
    session->registry->load();
    session->engine =
        std::make_unique<Engine>(*session->source, session->signaller, *session->registry,
                                 session->clock, std::move(catalogue));
    return session;
}

} // namespace

Result<std::unique_ptr<Session>> openSession(std::vector<RegistryDirectory> directories,
                                             Catalogue catalogue)
{
    return sessionOver(
        [&directories](const Clock &clock) {
            return std::make_unique<Registry>(std::move(directories), clock);
        },
        std::move(catalogue));
}

Result<std::unique_ptr<Session>> openSession()
{
    return sessionOver(
        [](const Clock &clock) {
            return std::make_unique<Registry>(RegistryPlaces::fromEnvironment(), clock);
        },
        Catalogue::load(Catalogue::userFolder()));
}

Result<std::unique_ptr<Session>> openScanned()
{
    return openScanned(Catalogue::load(Catalogue::userFolder()));
}

Result<std::unique_ptr<Session>> openScanned(Catalogue catalogue)
{
    auto session =
        openSession(directoriesToRead(RegistryPlaces::fromEnvironment()), std::move(catalogue));
    if (!session)
        return session;
    (*session)->engine->scan();
    if (const auto listed = (*session)->source->pids(); !listed)
        return Failure(listed.error());
    return session;
}

int complain(int code, const std::string &message)
{
    std::fprintf(stderr, "proctorctl: %s\n", plain(message).c_str());
    return code;
}

std::string unreadable(pid_t pid, const Error &error)
{
    if (error.code != ErrorCode::Vanished)
        return error.text();
    // ENOENT in /proc is no proof of absence; ESRCH from pidfd_open is.
    return (error.sysErrno == ENOENT ? "no process can be seen with pid " : "no process has pid ") +
           std::to_string(pid) +
           (error.sysErrno == ENOENT
                ? ": it has exited, or /proc hides it; run as its user or as root"
                : "");
}

int pollTimeout(std::optional<SteadyTime> due, SteadyTime now)
{
    if (!due)
        return -1;
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(*due - now).count();
    return static_cast<int>(std::clamp<std::int64_t>(wait, 0, 60'000));
}

} // namespace proctor
