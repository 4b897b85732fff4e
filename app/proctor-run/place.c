// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where to write (domain.md): $PROCTOR_REGISTRY_DIR alone, where set; else the user's runtime
// directory; else the system directory; else one in /tmp. Fails, with the reason, at the first of
// them that applies and cannot be used: a record in a place nobody expects protects nobody.
#include "place.h"

#include "directory.h"
#include "text.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

const char systemPlace[] = "/run/proctor/workers";

typedef enum Answer { NotHere, Opened, Refused } Answer;

static bool setPath(Place *place, const char *directory, const char *below)
{
    Text text = textIn(place->path, sizeof place->path);
    addText(&text, directory);
    addText(&text, below);
    return !text.cut;
}

static bool isOurs(int directory)
{
    struct stat status;
    return fstat(directory, &status) == 0 && status.st_uid == geteuid();
}

// root's, and everybody may add to it but take nothing of others away
static bool isShared(int directory)
{
    struct stat status;
    return fstat(directory, &status) == 0 && status.st_uid == 0 &&
           (status.st_mode & 01777) == 01777;
}

static Answer refuse(const char *path, Failure *why)
{
    const char *const mend = errno == ELOOP
                                 ? ": no part of it may be a symbolic link, name its real path"
                                 : ": make it, or set PROCTOR_REGISTRY_DIR to one of your own";
    failBecause(why, "cannot open registry directory ", path, ": ", strerror(errno), mend, NULL);
    return Refused;
}

static Answer refuseForeign(const char *path, Failure *why)
{
    failBecause(why, "registry directory ", path,
                " belongs to another user: ", "set PROCTOR_REGISTRY_DIR to one of your own", NULL);
    return Refused;
}

// Readers distrust a directory where others could put something in a record's place.
static Answer judge(const Place *place, Failure *why)
{
    struct stat status;
    if (place->shared)
        return Opened;
    if (fstat(place->directory, &status) != 0 || status.st_uid != geteuid())
        return refuseForeign(place->path, why);
    if ((status.st_mode & 0022) == 0 || (status.st_mode & S_ISVTX) != 0)
        return Opened;
    failBecause(why, "others may replace files in registry directory ", place->path,
                ": chmod go-w it", NULL);
    return Refused;
}

static Answer openNamed(Place *place, const char *path, Failure *why)
{
    if (path[0] != '/' || !setPath(place, path, "")) {
        failBecause(why, "PROCTOR_REGISTRY_DIR is ",
                    path[0] == '/' ? "too long" : "a relative path",
                    ": set it to the absolute path of a directory of your own", NULL);
        return Refused;
    }
    place->directory = openOrMakeDirectory(-1, place->path);
    if (place->directory < 0)
        return refuse(place->path, why);
    place->shared = isShared(place->directory);
    return judge(place, why);
}

// `base` is open and ours.
static Answer openBelow(Place *place, int base, const char *basePath, const char *name,
                        Failure *why)
{
    Text path = textIn(place->path, sizeof place->path);
    addText(&path, basePath);
    addText(&path, "/");
    addText(&path, name);
    if (path.cut)
        return NotHere;
    place->directory = openOrMakeDirectory(base, name);
    if (place->directory < 0)
        return refuse(place->path, why);
    return judge(place, why);
}

// One that is missing or not ours does not apply: XDG_RUNTIME_DIR survives `sudo -E`.
static Answer openRuntime(Place *place, const char *path, Failure *why)
{
    const int base = path != NULL && path[0] == '/' ? openDirectory(-1, path) : -1;
    Answer answer = NotHere;
    if (base >= 0 && isOurs(base))
        answer = openBelow(place, base, path, "proctor/workers", why);
    if (base >= 0)
        close(base);
    return answer;
}

static Answer openSystem(Place *place)
{
    const int directory = openDirectory(-1, systemPlace);
    if (directory >= 0 && isShared(directory)) {
        setPath(place, systemPlace, "");
        place->directory = directory;
        place->shared = true;
        return Opened;
    }
    if (directory >= 0)
        close(directory);
    return NotHere;
}

// /tmp is everybody's: both levels must be ours, or somebody else has been there first.
static Answer openTemporary(Place *place, const char *path, Failure *why)
{
    const int base = openOrMakeDirectory(-1, path);
    if (base < 0)
        return refuse(path, why);
    const Answer answer =
        isOurs(base) ? openBelow(place, base, path, "workers", why) : refuseForeign(path, why);
    close(base);
    return answer;
}

static const char *userPath(char *buffer, size_t capacity, const char *prefix)
{
    Text path = textIn(buffer, capacity);
    addText(&path, prefix);
    addNumber(&path, geteuid());
    return buffer;
}

bool openPlace(Place *place, Failure *why)
{
    const char *const named = getenv("PROCTOR_REGISTRY_DIR");
    char path[48];

    place->directory = -1;
    place->shared = false;
    if (named != NULL && named[0] != '\0')
        return openNamed(place, named, why) == Opened;
    Answer answer = openRuntime(place, getenv("XDG_RUNTIME_DIR"), why);
    if (answer == NotHere)
        answer = openRuntime(place, userPath(path, sizeof path, "/run/user/"), why);
    if (answer == NotHere)
        answer = openSystem(place);
    if (answer == NotHere)
        answer = openTemporary(place, userPath(path, sizeof path, "/tmp/proctor-"), why);
    return answer == Opened;
}
