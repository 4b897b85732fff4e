// SPDX-License-Identifier: GPL-3.0-or-later
// Waiting for a registry's adoption lock, as app/proctor-run/lock.c does: in the kernel's queue,
// where naps would never get a turn among a thousand registrations. proctorctl has one thread.
#include "app/proctorctl/enrol.h"

#include <cerrno>
#include <csignal>
#include <ctime>
#include <fcntl.h>
#include <sys/file.h>

namespace proctor {

namespace {

constexpr timespec lockPatience{2, 0}; // a registration holds it for well under a millisecond
constexpr timespec again{0, 10'000'000};

volatile std::sig_atomic_t expired;

extern "C" void expire(int)
{
    expired = 1;
}

/// Ends a waiting system call with EINTR when the time is up: flock(2) has no timeout. A POSIX
/// timer, which leaves an alarm of whoever started us alone.
class Alarm {
  public:
    Alarm()
    {
        expired = 0;
        struct sigaction interrupting {};
        interrupting.sa_handler = expire; // no SA_RESTART
        sigevent event{};
        event.sigev_notify = SIGEV_SIGNAL;
        event.sigev_signo = m_signal;
        if (::sigaction(m_signal, &interrupting, &m_action) != 0)
            return;
        m_handled = true;
        sigset_t only;
        sigemptyset(&only);
        sigaddset(&only, m_signal);
        // Again and again: the first may arrive just before flock() begins to wait.
        const itimerspec due{again, lockPatience};
        m_armed = ::pthread_sigmask(SIG_UNBLOCK, &only, &m_mask) == 0 &&
                  ::timer_create(CLOCK_MONOTONIC, &event, &m_timer) == 0 &&
                  ::timer_settime(m_timer, 0, &due, nullptr) == 0;
    }
    ~Alarm()
    {
        if (m_armed)
            ::timer_delete(m_timer);
        if (!m_handled)
            return;
        ::pthread_sigmask(SIG_SETMASK, &m_mask, nullptr);
        ::sigaction(m_signal, &m_action, nullptr);
    }
    Alarm(const Alarm &) = delete;
    Alarm &operator=(const Alarm &) = delete;

    bool armed() const { return m_armed; }

  private:
    const int m_signal = SIGRTMAX;
    struct sigaction m_action {};
    sigset_t m_mask{};
    timer_t m_timer{};
    bool m_handled = false;
    bool m_armed = false;
};

} // namespace

Result<DirectoryLock> awaitLock(const RecordStore &store)
{
    auto lock = store.lock();
    if (lock || lock.error().code != ErrorCode::Busy)
        return lock;
    UniqueFd fd(::openat(store.fd(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    const Alarm alarm;
    while (fd.valid() && alarm.armed() && !expired) {
        if (::flock(fd.get(), LOCK_EX) == 0)
            return DirectoryLock(std::move(fd));
        if (errno != EINTR)
            break;
    }
    return lock;
}

} // namespace proctor
