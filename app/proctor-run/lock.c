// SPDX-License-Identifier: GPL-3.0-or-later
//
// flock(2) has no timeout: a timer's signal, whose handler does nothing, ends the wait with EINTR.
// The timer is a POSIX one, because setitimer(2) would take the place of an alarm that our starter
// has set for the command, and execve(2) deletes POSIX timers. Fails with errno, and leaves signals
// and dispositions as it found them.
#include "lock.h"

#include "signals.h"

#include <errno.h>
#include <signal.h>
#include <stddef.h>
#include <sys/file.h>
#include <time.h>

enum { PatienceSeconds = 2, AgainNanoseconds = 10000000 };

static volatile sig_atomic_t expired;

static void expire(int signal)
{
    (void)signal;
    expired = 1;
}

// Again and again once the time is up: the first may arrive just before flock() begins to wait.
static const struct itimerspec patience = {
    .it_interval = {.tv_sec = 0, .tv_nsec = AgainNanoseconds},
    .it_value = {.tv_sec = PatienceSeconds, .tv_nsec = 0},
};

static bool lockUntilExpired(int directory)
{
    while (!expired) {
        if (flock(directory, LOCK_EX) == 0)
            return true;
        if (errno != EINTR)
            return false;
    }
    errno = EWOULDBLOCK;
    return false;
}

static bool lockTimed(int directory, int signal, timer_t timer)
{
    bool locked = false;
    expired = 0;
    if (timer_settime(timer, 0, &patience, NULL) == 0 && admitSignals(signal)) {
        locked = lockUntilExpired(directory);
        const int error = errno;
        holdSignalsAgain();
        errno = error;
    }
    return locked;
}

static bool waitForLock(int directory)
{
    const int signal = unusedSignal();
    const struct sigaction interrupting = {.sa_handler = expire, .sa_flags = 0}; // no SA_RESTART
    struct sigevent event = {.sigev_notify = SIGEV_SIGNAL, .sigev_signo = signal};
    struct sigaction before;
    timer_t timer;

    errno = EWOULDBLOCK;
    if (signal == 0 || sigaction(signal, &interrupting, &before) != 0)
        return false;
    bool locked = false;
    int error = EWOULDBLOCK;
    if (timer_create(CLOCK_MONOTONIC, &event, &timer) == 0) {
        locked = lockTimed(directory, signal, timer);
        error = errno;
        timer_delete(timer);
        discardPending(signal); // of a last round
    }
    sigaction(signal, &before, NULL);
    errno = error;
    return locked;
}

bool lockDirectory(int directory)
{
    if (flock(directory, LOCK_EX | LOCK_NB) == 0)
        return true;
    return errno == EWOULDBLOCK && waitForLock(directory);
}

void unlockDirectory(int directory)
{
    flock(directory, LOCK_UN);
}
