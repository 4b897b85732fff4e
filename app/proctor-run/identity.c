// SPDX-License-Identifier: GPL-3.0-or-later
//
// Our own key. Fails, with the reason, where /proc is missing: without it nobody can be named.
#include "identity.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char mendProc[] = ": is /proc mounted here?";

static bool readBootId(Self *self, Failure *why)
{
    static const char path[] = "/proc/sys/kernel/random/boot_id";
    const ssize_t length = readSmallFile(path, self->bootId, sizeof self->bootId);
    if (length == sizeof self->bootId - 1)
        return true;
    return failBecause(why, "cannot read ", path, ": ",
                       length < 0 ? strerror(errno) : "it is too short", mendProc, NULL);
}

bool readSelf(Self *self, Failure *why)
{
    static const char namespacePath[] = "/proc/self/ns/pid";
    struct stat namespaceFile;
    ProcStat stat_;

    if (!readBootId(self, why))
        return false;
    if (stat(namespacePath, &namespaceFile) != 0)
        return failBecause(why, "cannot read ", namespacePath, ": ", strerror(errno), mendProc,
                           NULL);
    if (!readStat(0, &stat_))
        return failBecause(why, "cannot read /proc/self/stat: ", strerror(errno), mendProc, NULL);
    self->pidNamespace = (uint64_t)namespaceFile.st_ino;
    self->key.pid = getpid();
    self->key.startTicks = stat_.startTicks;
    self->procIsOurs = stat_.pid == self->key.pid;
    askPidfd(self->key.pid, &self->key.hasInode, &self->key.inode);
    return true;
}

void addKey(Text *text, const Self *self, const ProcessKey *key)
{
    const uint64_t numbers[] = {self->pidNamespace, (uint64_t)key->pid, key->startTicks,
                                key->inode};
    addText(text, self->bootId);
    for (size_t i = 0; i < (key->hasInode ? 4U : 3U); ++i) {
        addText(text, ":");
        addNumber(text, numbers[i]);
    }
}
