// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds the owner: the process that was named, the BEAM above an Erlang port, or the parent.
// Fails, with the reason, where the owner is gone or hidden: a record needs its start time.
#include "identity.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

// Parents can die and be replaced while we read them; this often in a row they do not.
enum { MostTries = 8 };

static bool readOwner(pid_t pid, Owner *owner, Failure *why)
{
    char digits[24];
    ProcStat stat;
    Text text = textIn(digits, sizeof digits);
    addNumber(&text, (uint64_t)pid);

    const PidfdState state = askPidfd(pid, &owner->key.hasInode, &owner->key.inode);
    if (state == PidfdExited)
        return failBecause(why, "owner ", digits, " does not exist or has exited", NULL);
    if (state == PidfdNoProcess)
        return failBecause(why, "owner ", digits, " is a thread: name its process", NULL);
    if (!readStat(pid, &stat))
        return failBecause(why, "cannot read /proc/", digits,
                           "/stat of the owner: ", strerror(errno),
                           errno == ENOENT ? " (exited, or hidden by hidepid)" : "", NULL);
    owner->key.pid = pid;
    owner->key.startTicks = stat.startTicks;
    memcpy(owner->name, stat.name, sizeof owner->name);
    return true;
}

// The VM forks its ports through erl_child_setup, which lives and dies with it: the program that
// opened the port is one up. 0 where `pid` is no such helper.
static pid_t ownerAbovePort(pid_t pid)
{
    ProcStat stat;
    return readStat(pid, &stat) && strcmp(stat.name, "erl_child_setup") == 0 ? stat.parent : 0;
}

static bool findByParent(const Options *options, Owner *owner, Failure *why)
{
    // Outside this pid namespace: a container's entry point, or entered by setns. A record without
    // an owner says nothing but `detached`, readers refuse any other.
    if (owner->parent == 0)
        return !options->lifetimeGiven || options->lifetime == LifetimeDetached ||
               failBecause(why, "its parent is outside this pid namespace, so only --lifetime ",
                           "detached has a meaning here; or name an --owner-pid", NULL);
    if (!readOwner(owner->parent, owner, why))
        return false;
    const pid_t above =
        strcmp(owner->name, "erl_child_setup") == 0 ? ownerAbovePort(owner->parent) : 0;
    if (above == 0)
        return true;
    owner->abovePort = true;
    return readOwner(above, owner, why);
}

bool findOwner(const Options *options, const Self *self, Owner *owner, Failure *why)
{
    memset(owner, 0, sizeof *owner);
    owner->parent = getppid();
    if (!self->procIsOurs && (options->ownerPid != 0 || owner->parent != 0))
        return failBecause(why, "/proc shows another pid namespace, so the owner cannot be named: ",
                           "mount a /proc of this one (unshare --mount-proc)", NULL);
    if (options->ownerPid != 0)
        return readOwner((pid_t)options->ownerPid, owner, why);
    for (int tries = 0; tries < MostTries; ++tries) {
        memset(owner, 0, sizeof *owner);
        owner->parent = getppid();
        const bool found = findByParent(options, owner, why);
        if (ownerIsUnchanged(owner))
            return found;
    }
    return failBecause(why, "its parents exit faster than they can be read", NULL);
}

// While getppid() is the same the parent is the same process: a child is given to a new parent the
// moment the old one dies, and none that is forked later can become our ancestor. So for the parent
// itself there is no need to read its start time again; above a port there is a second link.
bool ownerIsUnchanged(const Owner *owner)
{
    return getppid() == owner->parent &&
           (!owner->abovePort || ownerAbovePort(owner->parent) == owner->key.pid);
}
