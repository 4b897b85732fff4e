// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads /proc and pidfds. Every failure is reported to the caller, who knows what it means; a
// process that vanishes between two reads is normal.
#include "procfs.h"

#include "text.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/vfs.h>
#include <unistd.h>

#ifndef SYS_pidfd_open
#define SYS_pidfd_open 434
#endif

static const unsigned long pidfsMagic = 0x50494446; // linux/magic.h, PID_FS_MAGIC

ssize_t readSmallFile(const char *path, char *buffer, size_t capacity)
{
    const int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (fd < 0)
        return -1;
    const ssize_t length = read(fd, buffer, capacity - 1);
    const int error = errno;
    close(fd);
    errno = error;
    buffer[length < 0 ? 0 : length] = '\0';
    return length;
}

static void addProcPath(Text *text, pid_t pid, const char *file)
{
    addText(text, "/proc/");
    if (pid == 0)
        addText(text, "self");
    else
        addNumber(text, (uint64_t)pid);
    addText(text, file);
}

// The number in the field that many blanks after `at`, false when there is none.
static bool readField(const char *at, unsigned blanks, uint64_t *number)
{
    char digits[24];
    size_t length = 0;

    for (; blanks > 0; --blanks) {
        at = strchr(at, ' ');
        if (at == NULL)
            return false;
        ++at;
    }
    while (at[length] >= '0' && at[length] <= '9' && length < sizeof digits - 1)
        ++length;
    memcpy(digits, at, length);
    digits[length] = '\0';
    return parseNumber(digits, 0, UINT64_MAX, number);
}

// man 5 proc_pid_stat: a name may itself hold blanks and parentheses, so the last `)` ends it.
static bool parseStat(const char *bytes, ProcStat *stat)
{
    const char *const open = strchr(bytes, '(');
    const char *const close = strrchr(bytes, ')');
    uint64_t pid = 0;
    uint64_t parent = 0;

    if (open == NULL || close == NULL || close < open || !readField(bytes, 0, &pid) ||
        !readField(close, 2, &parent) || !readField(close, 20, &stat->startTicks))
        return false;
    Text name = textIn(stat->name, sizeof stat->name);
    addBytes(&name, open + 1, (size_t)(close - open - 1));
    stat->pid = (pid_t)pid;
    stat->parent = (pid_t)parent;
    return true;
}

bool readStat(pid_t pid, ProcStat *stat)
{
    char path[48];
    char bytes[2048];
    Text text = textIn(path, sizeof path);

    addProcPath(&text, pid, "/stat");
    if (readSmallFile(path, bytes, sizeof bytes) < 0)
        return false;
    errno = EPROTO;
    return parseStat(bytes, stat);
}

void readProgramName(pid_t pid, char *name, size_t capacity)
{
    static const char gone[] = " (deleted)"; // man 5 proc_pid_exe: after an upgrade, say
    char path[48];
    char target[1024];
    Text text = textIn(path, sizeof path);
    Text result = textIn(name, capacity);

    addProcPath(&text, pid, "/exe");
    const ssize_t count = readlink(path, target, sizeof target - 1);
    if (count <= 0)
        return;
    size_t length = (size_t)count;
    if (length >= sizeof gone &&
        memcmp(target + length - (sizeof gone - 1), gone, sizeof gone - 1) == 0)
        length -= sizeof gone - 1;
    target[length] = '\0';
    const char *const slash = strrchr(target, '/');
    addText(&result, slash == NULL ? target : slash + 1);
}

PidfdState askPidfd(pid_t pid, bool *hasInode, uint64_t *inode)
{
    struct statfs filesystem;
    struct stat status;
    *hasInode = false;

    const int fd = (int)syscall(SYS_pidfd_open, pid, 0);
    if (fd < 0 && (errno == EINVAL || errno == ENOENT || errno == ESRCH))
        return errno == ESRCH ? PidfdExited : PidfdNoProcess; // the id of a thread
    if (fd < 0)
        return PidfdUnavailable; // kernel before 5.3, a seccomp filter, or out of descriptors
    if (fstatfs(fd, &filesystem) == 0 && (unsigned long)filesystem.f_type == pidfsMagic &&
        fstat(fd, &status) == 0) {
        *hasInode = true;
        *inode = (uint64_t)status.st_ino;
    }
    // Readable once it has exited and none of its threads lives: man 2 pidfd_open.
    struct pollfd readable = {.fd = fd, .events = POLLIN, .revents = 0};
    const bool exited = poll(&readable, 1, 0) > 0;
    close(fd);
    return exited ? PidfdExited : PidfdAlive;
}
