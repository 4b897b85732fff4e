// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads the mark with distrust: in a shared directory anybody can make a file, so only ours and
// root's speak for the Cleaner. Never blocks. Cannot fail: what cannot be read is taken for a mark.
#include "ending.h"

#include "directory.h"
#include "store.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { BootIdLength = 36 };

typedef struct Writer {
    char bootId[BootIdLength + 1];
    uint64_t pidNamespace;
    ProcessKey key;
} Writer;

static bool isBootId(const char *text)
{
    for (size_t i = 0; i < BootIdLength; ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        const bool digit = (text[i] >= '0' && text[i] <= '9') || (text[i] >= 'a' && text[i] <= 'f');
        if (dash ? text[i] != '-' : !digit)
            return false;
    }
    return true;
}

// The number behind a colon, up to the next one or the end; moves on to that.
static bool takeNumber(const char **at, uint64_t low, uint64_t high, uint64_t *number)
{
    char digits[24];
    const size_t length = **at == ':' ? strcspn(*at + 1, ":") : sizeof digits;
    if (length >= sizeof digits)
        return false;
    memcpy(digits, *at + 1, length);
    digits[length] = '\0';
    *at += length + 1;
    return parseNumber(digits, low, high, number);
}

// BOOTID:PIDNS:PID:STARTTICKS[:INODE] and a newline, which shows that it was written whole.
static bool parseWriter(char *bytes, size_t length, Writer *writer)
{
    const char *at = bytes + BootIdLength;
    uint64_t pid = 0;

    if (length <= BootIdLength || bytes[length - 1] != '\n' || !isBootId(bytes))
        return false;
    bytes[length - 1] = '\0';
    memcpy(writer->bootId, bytes, BootIdLength);
    writer->bootId[BootIdLength] = '\0';
    if (!takeNumber(&at, 0, UINT64_MAX, &writer->pidNamespace) ||
        !takeNumber(&at, 1, INT32_MAX, &pid) ||
        !takeNumber(&at, 0, UINT64_MAX, &writer->key.startTicks))
        return false;
    writer->key.pid = (pid_t)pid;
    writer->key.hasInode = *at != '\0';
    if (writer->key.hasInode && !takeNumber(&at, 0, UINT64_MAX, &writer->key.inode))
        return false;
    return at == bytes + length - 1; // and nothing behind it
}

// Beyond doubt: hidden, or in a pid namespace that is not ours, is not.
static bool isGone(const Writer *writer, const Self *self)
{
    bool hasInode = false;
    uint64_t inode = 0;
    ProcStat stat;

    if (strcmp(writer->bootId, self->bootId) != 0)
        return true;
    if (writer->pidNamespace != self->pidNamespace)
        return false;
    const PidfdState state = askPidfd(writer->key.pid, &hasInode, &inode);
    if (state == PidfdExited)
        return true;
    if (state == PidfdAlive && hasInode && writer->key.hasInode && inode != writer->key.inode)
        return true;
    return self->procIsOurs && readStat(writer->key.pid, &stat) &&
           stat.startTicks != writer->key.startTicks;
}

static bool isBelieved(const struct stat *status)
{
    return S_ISREG(status->st_mode) && (status->st_uid == geteuid() || status->st_uid == 0);
}

static bool countsFor(int mark, const Self *self)
{
    char bytes[256];
    struct stat status;
    Writer writer;

    if (fstat(mark, &status) == 0 && !isBelieved(&status))
        return false;
    const ssize_t length = read(mark, bytes, sizeof bytes);
    return length <= 0 || !parseWriter(bytes, (size_t)length, &writer) || !isGone(&writer, self);
}

static bool isMarkedIn(int directory, const Self *self)
{
    char name[96];
    struct stat status;

    nameAfterKey(name, sizeof name, &self->key, ".ending");
    if (fstatat(directory, name, &status, AT_SYMLINK_NOFOLLOW) != 0 || !isBelieved(&status))
        return false;
    const int mark =
        openat(directory, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (mark < 0)
        return errno != ENOENT;
    const bool counts = countsFor(mark, self);
    close(mark);
    return counts;
}

bool isBeingEnded(const Place *place, const Self *self)
{
    if (isMarkedIn(place->directory, self))
        return true;
    const int directory = openDirectory(-1, systemPlace);
    const bool marked = directory >= 0 && isMarkedIn(directory, self);
    if (directory >= 0)
        close(directory);
    return marked;
}
