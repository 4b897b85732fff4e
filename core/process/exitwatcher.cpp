// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/exitwatcher.h"

#include "core/process/processhandle.h"

#include <array>
#include <sys/epoll.h>

namespace proctor {

ExitWatcher::ExitWatcher() : m_epoll(::epoll_create1(EPOLL_CLOEXEC)) {}

bool ExitWatcher::watch(const ProcessHandle &handle, std::uint64_t token)
{
    epoll_event want{};
    want.events = EPOLLIN | EPOLLONESHOT;
    want.data.u64 = token;
    return ::epoll_ctl(m_epoll.get(), EPOLL_CTL_ADD, handle.fd(), &want) == 0;
}

void ExitWatcher::unwatch(const ProcessHandle &handle)
{
    if (handle.valid())
        ::epoll_ctl(m_epoll.get(), EPOLL_CTL_DEL, handle.fd(), nullptr);
}

std::vector<std::uint64_t> ExitWatcher::takeExits()
{
    std::vector<std::uint64_t> out;
    std::array<epoll_event, 256> events;
    for (;;) {
        const int count =
            ::epoll_wait(m_epoll.get(), events.data(), static_cast<int>(events.size()), 0);
        for (int i = 0; i < count; ++i)
            out.push_back(events[static_cast<std::size_t>(i)].data.u64);
        if (count < static_cast<int>(events.size()))
            return out;
    }
}

} // namespace proctor
