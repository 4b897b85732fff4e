// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lifetime rule of domain.md. It errs to `unstated`: a launcher that exits at once
// (`nohup proctor-run … &`, ssh, cron) must not make an instant orphan. Cannot fail.
#include "lifetime.h"

#include "launchers.h"
#include "signals.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

// A launcher that is no shell (a deployment script, `python3 -c 'Popen(…)'`) starts its worker at
// once and leaves; a supervisor that restarts workers has been there for longer. A BEAM above its
// port helper is no launcher: it starts its pool with itself.
enum { ParentIsNewSeconds = 3 };

// Set by systemd (248 and later) for the main process of a unit, and inherited below it.
static bool isUnitsMainProcess(const Self *self)
{
    const char *const named = getenv("SYSTEMD_EXEC_PID");
    uint64_t pid = 0;
    return named != NULL && parseNumber(named, 1, INT32_MAX, &pid) &&
           pid == (uint64_t)self->key.pid;
}

// A parent with pid 1 inherits orphans, so having it says nothing; but a BEAM that runs as a
// container's pid 1 is the parent of its own erl_child_setup by birth.
static bool keepsNobody(const Owner *owner)
{
    char program[256];
    if (owner->key.pid == 1 && !(owner->abovePort && strncmp(owner->name, "beam", 4) == 0))
        return true;
    readProgramName(owner->key.pid, program, sizeof program);
    return isLauncher(owner->name, program);
}

static bool isNew(const Self *self, const Owner *owner)
{
    const uint64_t ticks = ParentIsNewSeconds * (uint64_t)sysconf(_SC_CLK_TCK);
    return self->key.startTicks < owner->key.startTicks + ticks;
}

static LifetimeChoice unstatedSince(const char *reason)
{
    return (LifetimeChoice){.lifetime = LifetimeUnstated, .guessed = false, .reason = reason};
}

LifetimeChoice ownerLeft(void)
{
    return unstatedSince("its parent left while it was being registered");
}

LifetimeChoice chooseLifetime(const Options *options, const Self *self, const Owner *owner)
{
    LifetimeChoice choice = {.lifetime = options->lifetime, .guessed = false, .reason = NULL};

    if (options->lifetimeGiven)
        return choice;
    if (options->ownerPid != 0) {
        choice.lifetime = LifetimeBound;
    } else if (owner->key.pid == 0 || isUnitsMainProcess(self)) {
        choice.lifetime = LifetimeDetached; // a keeper that outlives it
    } else if (hangupIsIgnored()) {
        choice = unstatedSince("SIGHUP is ignored (nohup)");
    } else if (keepsNobody(owner)) {
        choice = unstatedSince(
            "its parent is a shell, wrapper, sudo, sshd, cron, terminal, desktop or reaper");
    } else if (!owner->abovePort && isNew(self, owner)) {
        choice = unstatedSince("its parent has just started: it may be a launcher that leaves");
    } else {
        choice.lifetime = LifetimeBound;
        choice.guessed = true;
    }
    return choice;
}
