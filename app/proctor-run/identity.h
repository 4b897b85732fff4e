// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who we are and who owns us, in the terms of a ProcessKey (domain.md): boot id, pid namespace,
// pid, start time in ticks, and the pidfs inode where there is one.
#ifndef PROCTOR_RUN_IDENTITY_H
#define PROCTOR_RUN_IDENTITY_H

#include "message.h"
#include "options.h"
#include "procfs.h"
#include "text.h"

typedef struct ProcessKey {
    pid_t pid;
    uint64_t startTicks;
    bool hasInode;
    uint64_t inode;
} ProcessKey;

typedef struct Self {
    char bootId[37];
    uint64_t pidNamespace; // inode; the owner's pid is counted in it too
    ProcessKey key;
    bool procIsOurs; // /proc shows our pid namespace, so its numbers are ours
} Self;

typedef struct Owner {
    ProcessKey key; // pid 0: nobody in this pid namespace, we are a container's entry point
    char name[CommBytes];
    pid_t parent;   // our parent when the owner was read
    bool abovePort; // the BEAM above an erl_child_setup
} Owner;

bool readSelf(Self *self, Failure *why);
bool findOwner(const Options *options, const Self *self, Owner *owner, Failure *why);
// The parent (and the BEAM above a port) is still the one that findOwner saw.
bool ownerIsUnchanged(const Owner *owner);

// BOOTID:PIDNS:PID:STARTTICKS[:INODE], the form core parses.
void addKey(Text *text, const Self *self, const ProcessKey *key);

#endif
