// SPDX-License-Identifier: GPL-3.0-or-later
//
// The signal mask by raw system call: musl's sigprocmask clears signals 32 to 34 in the old mask it
// returns, and 34 is glibc's SIGRTMIN, so a mask restored through it would not be the one we got.
// Cannot fail in a way that matters: where a call is refused, signals simply are not held.
#include "signals.h"

#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static uint64_t inheritedMask;
static bool held;

static uint64_t bitOf(int signal)
{
    return UINT64_C(1) << (signal - 1);
}

void holdSignals(void)
{
    const uint64_t all = UINT64_MAX;
    held = syscall(SYS_rt_sigprocmask, SIG_SETMASK, &all, &inheritedMask, sizeof all) == 0;
}

void releaseSignals(void)
{
    if (held)
        syscall(SYS_rt_sigprocmask, SIG_SETMASK, &inheritedMask, NULL, sizeof inheritedMask);
    held = false;
}

bool admitSignals(int signal)
{
    const uint64_t mask = inheritedMask & ~bitOf(signal);
    return held && syscall(SYS_rt_sigprocmask, SIG_SETMASK, &mask, NULL, sizeof mask) == 0;
}

void holdSignalsAgain(void)
{
    const uint64_t all = UINT64_MAX;
    if (held)
        syscall(SYS_rt_sigprocmask, SIG_SETMASK, &all, NULL, sizeof all);
}

// Pending ones are the command's. musl's sigaction() unblocks those it takes for its own, and one
// of them that is pending would be delivered to us.
int unusedSignal(void)
{
    const uint64_t ofMusl = bitOf(32) | bitOf(33) | bitOf(34);
    uint64_t pending = 0;
    if (syscall(SYS_rt_sigpending, &pending, sizeof pending) != 0 || (pending & ofMusl) != 0)
        return 0;
    for (int signal = 64; signal > 34; --signal) {
        if ((pending & bitOf(signal)) == 0)
            return signal;
    }
    return 0;
}

void discardPending(int signal)
{
    const uint64_t only = bitOf(signal);
    const struct timespec now = {0, 0};
    if (held)
        syscall(SYS_rt_sigtimedwait, &only, NULL, &now, sizeof only);
}

bool hangupIsIgnored(void)
{
    struct sigaction action;
    return sigaction(SIGHUP, NULL, &action) == 0 && action.sa_handler == SIG_IGN;
}
