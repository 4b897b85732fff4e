/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What proctor-run parses, for the targets: it is C, and most of it static. Without messages. */
#ifndef PROCTOR_FUZZ_LAUNCHER_H
#define PROCTOR_FUZZ_LAUNCHER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct LauncherStat {
    pid_t pid;
    pid_t parent;
    uint64_t startTicks;
    char name[64];
} LauncherStat;

/* /proc/PID/stat, a NUL behind it. */
bool launcherStat(const char *bytes, LauncherStat *stat);

typedef struct LauncherKey {
    char bootId[37];
    uint64_t pidNamespace;
    pid_t pid;
    uint64_t startTicks;
    bool hasInode;
    uint64_t inode;
} LauncherKey;

/* The writer in an ending mark. Changes `bytes`. */
bool launcherMark(char *bytes, size_t length, LauncherKey *key);

/* The record that proctor-run would write when called so, its own key and its owner's being `self`
   and the same with another pid. 0 where it would refuse the command line. */
size_t launcherRecord(char **argv, const LauncherKey *self, const char *ownerName, char *buffer,
                      size_t capacity);

#ifdef __cplusplus
}
#endif

#endif
