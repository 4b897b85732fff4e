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

void discardPending(int signal)
{
    const uint64_t only = UINT64_C(1) << (signal - 1);
    const struct timespec now = {0, 0};
    if (held)
        syscall(SYS_rt_sigtimedwait, &only, NULL, &now, sizeof only);
}

bool hangupIsIgnored(void)
{
    struct sigaction action;
    return sigaction(SIGHUP, NULL, &action) == 0 && action.sa_handler == SIG_IGN;
}
