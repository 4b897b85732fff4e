// SPDX-License-Identifier: GPL-3.0-or-later
//
// openat2(2) in one call where the kernel has it, component by component where it has not, or where
// something is to be made. Fails with errno, and leaves directories it made (they are wanted
// anyway).
#include "directory.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#ifndef SYS_openat2
#define SYS_openat2 437
#endif

// struct open_how and RESOLVE_NO_SYMLINKS of linux/openat2.h, which musl does not bring.
struct OpenHow {
    uint64_t flags;
    uint64_t mode;
    uint64_t resolve;
};
static const uint64_t resolveNoSymlinks = 0x04;

static void closeKeepingErrno(int fd)
{
    const int error = errno;
    close(fd);
    errno = error;
}

// umask(2) may take bits from 0700 that we need, so it is put aside for the one call.
static bool makeDirectory(int at, const char *name)
{
    struct stat parent;
    if (fstat(at, &parent) != 0)
        return false;
    if (parent.st_uid != 0 && parent.st_uid != geteuid()) {
        errno = EPERM;
        return false;
    }
    const mode_t usual = umask(0077);
    const bool made = mkdirat(at, name, 0700) == 0 || errno == EEXIST;
    umask(usual);
    return made;
}

static int openComponent(int at, const char *name, bool last, bool make)
{
    // O_PATH on the way: a directory that may be searched but not read is no obstacle.
    const int flags = O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC | (last ? O_RDONLY : O_PATH);
    struct stat found;
    int fd = openat(at, name, flags);

    if (fd < 0 && errno == ENOENT && make && makeDirectory(at, name))
        fd = openat(at, name, flags);
    if (fd < 0 && errno == ENOTDIR) { // says so of a link as well
        const bool link =
            fstatat(at, name, &found, AT_SYMLINK_NOFOLLOW) == 0 && S_ISLNK(found.st_mode);
        errno = link ? ELOOP : ENOTDIR;
    }
    return fd;
}

static int walk(int at, const char *path, bool make)
{
    char name[NAME_MAX + 1];
    int here = openat(at, path[0] == '/' ? "/" : ".", O_PATH | O_DIRECTORY | O_CLOEXEC);

    path += strspn(path, "/");
    while (here >= 0) {
        const size_t length = strcspn(path, "/");
        const char *const rest = path + length + strspn(path + length, "/");
        if (length > NAME_MAX) {
            errno = ENAMETOOLONG;
            break;
        }
        memcpy(name, length == 0 ? "." : path, length == 0 ? 1 : length); // "/" alone
        name[length == 0 ? 1 : length] = '\0';
        const int next = openComponent(here, name, *rest == '\0', make);
        closeKeepingErrno(here);
        if (next < 0 || *rest == '\0')
            return next;
        here = next;
        path = rest;
    }
    if (here >= 0)
        closeKeepingErrno(here);
    return -1;
}

int openDirectory(int at, const char *path)
{
    struct OpenHow how = {
        .flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC, .mode = 0, .resolve = resolveNoSymlinks};
    const int fd = (int)syscall(SYS_openat2, at, path, &how, sizeof how);
    // EPERM is what older container seccomp filters answer to a call they do not know.
    if (fd < 0 && (errno == ENOSYS || errno == EPERM))
        return walk(at, path, false);
    return fd;
}

int openOrMakeDirectory(int at, const char *path)
{
    const int fd = openDirectory(at, path);
    return fd < 0 && errno == ENOENT ? walk(at, path, true) : fd;
}
