// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/endsignals.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSocketNotifier>
#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace proctor {

namespace {

constexpr std::array ends{SIGINT, SIGTERM, SIGHUP};
std::array<struct sigaction, ends.size()> before{};
volatile std::sig_atomic_t pipeEnd = -1;

/// Async-signal-safe: one byte into the pipe that the event loop watches.
void onEndSignal(int)
{
    const int code = errno;
    const char byte = 0;
    (void)!::write(pipeEnd, &byte, 1);
    errno = code;
}

} // namespace

EndSignals::EndSignals(QObject *parent) : QObject(parent)
{
    std::array<int, 2> pipe{};
    if (::pipe2(pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_read = UniqueFd(pipe[0]);
    m_write = UniqueFd(pipe[1]);
    pipeEnd = pipe[1];
    // Not quit(): it asks every window to close, and one with unsaved text would ask back.
    auto *notifier = new QSocketNotifier(pipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [] { QCoreApplication::exit(0); });
    // Handlers, unlike a blocked mask, are not inherited by what we start.
    struct sigaction action {};
    action.sa_handler = onEndSignal;
    for (std::size_t i = 0; i < ends.size(); ++i)
        ::sigaction(ends[i], &action, &before[i]);
}

EndSignals::~EndSignals()
{
    if (!m_write.valid())
        return;
    for (std::size_t i = 0; i < ends.size(); ++i)
        ::sigaction(ends[i], &before[i], nullptr);
    pipeEnd = -1;
}

} // namespace proctor
