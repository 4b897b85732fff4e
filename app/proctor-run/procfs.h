// SPDX-License-Identifier: GPL-3.0-or-later
//
// The little that proctor-run asks the kernel about a process: /proc/PID/stat, its program, and
// the inode of its pidfd.
#ifndef PROCTOR_RUN_PROCFS_H
#define PROCTOR_RUN_PROCFS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

enum { CommBytes = 64 }; // the kernel keeps 15 of a program's name

typedef struct ProcStat {
    pid_t pid; // as the namespace that /proc was mounted for counts
    pid_t parent;
    uint64_t startTicks; // field 22, clock ticks after boot
    char name[CommBytes];
} ProcStat;

// At most `capacity - 1` bytes and a NUL. Returns the length, -1 with errno.
ssize_t readSmallFile(const char *path, char *buffer, size_t capacity);

// Of `pid`, or of the caller when 0. False with errno; EPROTO when it makes no sense.
bool readStat(pid_t pid, ProcStat *stat);

// The file name of the program it runs, "" where that is not to be read (another user's).
void readProgramName(pid_t pid, char *name, size_t capacity);

typedef enum PidfdState { PidfdUnavailable, PidfdAlive, PidfdExited, PidfdNoProcess } PidfdState;

// `*inode` is set, and `*hasInode` true, where pidfds live on pidfs (kernel 6.9). Older kernels
// give every pidfd the one anonymous inode, which names nothing.
PidfdState askPidfd(pid_t pid, bool *hasInode, uint64_t *inode);

#endif
