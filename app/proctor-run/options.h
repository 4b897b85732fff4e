// SPDX-License-Identifier: GPL-3.0-or-later
//
// The command line of proctor-run, as cli.md promises it to scripts.
#ifndef PROCTOR_RUN_OPTIONS_H
#define PROCTOR_RUN_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Escaped at its worst (six bytes for one) all of this still fits into a record of 64 KiB.
enum {
    MostIdBytes = 128,
    MostProfileBytes = 64,
    MostLabels = 32,
    MostLabelBytes = 256, // key, '=' and value together
    LongestHeartbeat = 31536000,
};

typedef enum Lifetime { LifetimeUnstated, LifetimeBound, LifetimeDetached } Lifetime;
const char *lifetimeWord(Lifetime lifetime);

typedef struct Options {
    const char *workerId;      // NULL: made from the command's name
    const char *profile;       // NULL: none
    const char *runId;         // NULL: made up
    uint64_t ownerPid;         // 0: the parent
    uint64_t heartbeatTimeout; // seconds, 0: none
    bool lifetimeGiven;
    Lifetime lifetime;
    bool strict;
    const char *labels[MostLabels]; // "key=value", each key once
    size_t labelCount;
    char **command; // NULL-terminated, at least one
} Options;

typedef enum Wish { WishRun, WishHelp, WishVersion, WishRefused } Wish;

// Points into argv. Refused: has said on stderr what is wrong and how to mend it.
Wish parseOptions(char **argv, Options *options);

void printHelp(void);
void printVersion(void);

#endif
