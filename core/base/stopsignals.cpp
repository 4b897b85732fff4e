// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/stopsignals.h"

#include <sys/signalfd.h>

namespace proctor {

namespace {

sigset_t stopping()
{
    sigset_t wanted;
    sigemptyset(&wanted);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        sigaddset(&wanted, signal);
    return wanted;
}

} // namespace

StopSignals::StopSignals()
{
    const sigset_t wanted = stopping();
    ::pthread_sigmask(SIG_BLOCK, &wanted, &m_before);
    m_fd = UniqueFd(::signalfd(-1, &wanted, SFD_CLOEXEC | SFD_NONBLOCK));
}

StopSignals::~StopSignals()
{
    (void)came(); // or it would strike as soon as it is let through
    ::pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
}

bool StopSignals::came() const
{
    bool any = false;
    signalfd_siginfo info;
    while (::read(m_fd.get(), &info, sizeof info) == static_cast<ssize_t>(sizeof info))
        any = true;
    return any;
}

void StopSignals::unblock()
{
    const sigset_t wanted = stopping();
    ::pthread_sigmask(SIG_UNBLOCK, &wanted, nullptr);
}

} // namespace proctor
