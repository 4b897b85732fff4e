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

static const char systemPath[] = "/run/proctor/workers";

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

// root's, and everybody may add to it but take nothing away
static bool isShared(int directory)
{
    struct stat status;
    return fstat(directory, &status) == 0 && status.st_uid == 0
           && (status.st_mode & 01777) == 01777;
}

static bool refuse(const Place *place, Failure *why)
{
    const char *mend = ": make it, or set PROCTOR_REGISTRY_DIR to a directory of your own";
    if (errno == ELOOP)
        mend = ": no component of it may be a symbolic link; name its real path";
    return failBecause(why, "cannot open registry directory ", place->path, ": ", strerror(errno),
                       mend, NULL);
}

static bool refuseForeign(const char *path, Failure *why)
{
    return failBecause(why, "registry directory ", path, " belongs to somebody else: ",
                       "set PROCTOR_REGISTRY_DIR to a directory of your own", NULL);
}

static bool openNamed(Place *place, const char *path, Failure *why)
{
    if (path[0] != '/')
        return failBecause(why, "PROCTOR_REGISTRY_DIR is '", path, "': it must be an absolute path",
                           NULL);
    if (!setPath(place, path, ""))
        return failBecause(why, "PROCTOR_REGISTRY_DIR is too long", NULL);
    place->directory = openOrMakeDirectory(-1, place->path);
    if (place->directory < 0)
        return refuse(place, why);
    place->shared = isShared(place->directory);
    return place->shared || isOurs(place->directory) || refuseForeign(place->path, why);
}

// In a directory that has to exist and be ours; `applies` is false where it is not.
static bool openRuntime(Place *place, const char *base, bool *applies, Failure *why)
{
    const int directory = base != NULL && base[0] == '/' ? openDirectory(-1, base) : -1;
    *applies = directory >= 0 && isOurs(directory) && setPath(place, base, "/proctor/workers");
    if (*applies) {
        place->directory = openOrMakeDirectory(directory, "proctor/workers");
        if (place->directory < 0)
            refuse(place, why);
    }
    if (directory >= 0)
        close(directory);
    if (!*applies || place->directory < 0)
        return false;
    return isOurs(place->directory) || refuseForeign(place->path, why);
}

static bool openSystem(Place *place)
{
    setPath(place, systemPath, "");
    place->directory = openDirectory(-1, systemPath);
    place->shared = place->directory >= 0 && isShared(place->directory);
    if (place->directory >= 0 && !place->shared) {
        close(place->directory);
        place->directory = -1;
    }
    return place->shared;
}

// /tmp is everybody's: both levels must be ours, or somebody else has been there first.
static bool openTemporary(Place *place, const char *base, Failure *why)
{
    const int directory = openOrMakeDirectory(-1, base);
    setPath(place, base, directory >= 0 ? "/workers" : "");
    if (directory >= 0 && isOurs(directory)) {
        place->directory = openOrMakeDirectory(directory, "workers");
        if (place->directory < 0)
            refuse(place, why);
        else if (!isOurs(place->directory))
            refuseForeign(place->path, why);
    } else if (directory >= 0) {
        refuseForeign(base, why);
    } else {
        refuse(place, why);
    }
    if (directory >= 0)
        close(directory);
    return place->directory >= 0 && isOurs(place->directory);
}

bool openPlace(Place *place, Failure *why)
{
    const char *const named = getenv("PROCTOR_REGISTRY_DIR");
    char base[48];
    bool applies = false;

    place->directory = -1;
    place->shared = false;
    if (named != NULL && named[0] != '\0')
        return openNamed(place, named, why);
    if (openRuntime(place, getenv("XDG_RUNTIME_DIR"), &applies, why) || applies)
        return place->directory >= 0 && isOurs(place->directory);
    Text user = textIn(base, sizeof base);
    addText(&user, "/run/user/");
    addNumber(&user, geteuid());
    if (openRuntime(place, base, &applies, why) || applies)
        return place->directory >= 0 && isOurs(place->directory);
    if (openSystem(place))
        return true;
    Text temporary = textIn(base, sizeof base);
    addText(&temporary, "/tmp/proctor-");
    addNumber(&temporary, geteuid());
    return openTemporary(place, base, why);
}
