// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes a record under a temporary name and renames it, so that a reader sees all of it or
// nothing. Fails, with the reason, on any failed call; the temporary file is gone then (signals are
// held).
#include "store.h"

#include "signals.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h> // renameat
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

void nameAfterKey(char *buffer, size_t capacity, const ProcessKey *key, const char *ending)
{
    Text text = textIn(buffer, capacity);
    addNumber(&text, (uint64_t)key->pid);
    addText(&text, "-");
    addNumber(&text, key->startTicks);
    addText(&text, ending);
}

void prepareStore(Store *store, const Place *place, const ProcessKey *key,
                  const unsigned char *random)
{
    char ending[32];
    Text spare = textIn(ending, sizeof ending);
    Text temporary = textIn(store->temporary, sizeof store->temporary);

    store->place = place;
    store->key = key;
    store->squatted = false;
    nameAfterKey(store->name, sizeof store->name, key, ".json");
    addText(&spare, ".");
    addHex(&spare, random, 4);
    addText(&spare, ".json");
    nameAfterKey(store->spareName, sizeof store->spareName, key, ending);
    addText(&temporary, ".tmp-");
    addNumber(&temporary, (uint64_t)key->pid);
    addText(&temporary, "-");
    addHex(&temporary, random + 4, 4);
}

static bool writeAll(int fd, const char *bytes, size_t count)
{
    while (count > 0) {
        const ssize_t written = write(fd, bytes, count);
        if (written < 0 && errno == EFBIG)
            discardPending(SIGXFSZ); // of `ulimit -f`: it would kill us at release
        if (written < 0)
            return false;
        bytes += written;
        count -= (size_t)written;
    }
    return true;
}

static bool writeTemporary(const Store *store, const char *bytes, size_t count)
{
    const mode_t mode = store->place->shared ? 0644 : 0600;
    const int fd = openat(store->place->directory, store->temporary,
                          O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode);
    if (fd < 0)
        return false;
    // fchmod: the umask has no say in who may read a record.
    bool done = fchmod(fd, mode) == 0 && writeAll(fd, bytes, count);
    const int error = errno;
    if (close(fd) != 0 && done) // NFS and quotas may tell only now
        return false;
    errno = error;
    return done;
}

// A name that is taken by something we may not replace: another user's file under the sticky bit,
// a directory, a mount point.
static bool isSquatted(int error)
{
    return error == EPERM || error == EACCES || error == EISDIR || error == EBUSY;
}

static bool takeName(Store *store)
{
    const int directory = store->place->directory;
    if (renameat(directory, store->temporary, directory, store->name) == 0)
        return true;
    if (store->squatted || !isSquatted(errno))
        return false;
    store->squatted = true;
    memcpy(store->name, store->spareName, sizeof store->name);
    return renameat(directory, store->temporary, directory, store->name) == 0;
}

bool writeRecord(Store *store, const char *bytes, size_t count, Failure *why)
{
    if (writeTemporary(store, bytes, count) && takeName(store))
        return true;
    const int error = errno;
    if (error != EEXIST)
        unlinkat(store->place->directory, store->temporary, 0);
    return failBecause(why, "cannot write ", store->place->path, "/", store->name, ": ",
                       strerror(error),
                       error == ENOSPC || error == EDQUOT ? ": make room there" : "", NULL);
}

void removeRecord(const Store *store)
{
    unlinkat(store->place->directory, store->name, 0);
}

void removeEarlierRecord(const Store *store, const char *path)
{
    char bare[96];
    const size_t directoryLength = strlen(store->place->path);
    const char *const slash = strrchr(path, '/');
    nameAfterKey(bare, sizeof bare, store->key, ".");
    const bool bearsOurKey = slash != NULL && strncmp(slash + 1, bare, strlen(bare)) == 0;
    const bool isThisOne = strncmp(path, store->place->path, directoryLength) == 0 &&
                           path + directoryLength == slash && strcmp(slash + 1, store->name) == 0;
    if (bearsOurKey && !isThisOne)
        unlink(path);
}
