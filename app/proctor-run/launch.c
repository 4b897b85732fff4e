// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds the command on PATH and execs it. Fails with the errno that env(1) would report: EACCES
// when something of that name was found but may not be run, else that of the last try.
#include "launch.h"

#include "text.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

extern char **environ;

static void tryPath(const char *path, char **command)
{
    size_t count = 0;
    execve(path, command, environ);
    if (errno != ENOEXEC)
        return;
    while (command[count] != NULL)
        ++count;
    char **const script = malloc((count + 2) * sizeof *script);
    if (script == NULL)
        return;
    script[0] = "sh";
    memcpy(script + 1, command, (count + 1) * sizeof *script); // its NULL too
    script[1] = (char *)path;
    execve("/bin/sh", script, environ);
    free(script);
    errno = ENOEXEC;
}

void become(char **command)
{
    const char *path = getenv("PATH");
    bool denied = false;

    if (strchr(command[0], '/') != NULL) {
        tryPath(command[0], command);
        return;
    }
    errno = ENOENT;
    if (path == NULL)
        path = "/usr/local/bin:/bin:/usr/bin";
    while (command[0][0] != '\0') {
        char buffer[PATH_MAX];
        const size_t length = strcspn(path, ":");
        Text candidate = textIn(buffer, sizeof buffer);
        addBytes(&candidate, path, length);
        addText(&candidate, length > 0 ? "/" : ""); // an empty element is the working directory
        addText(&candidate, command[0]);
        if (!candidate.cut)
            tryPath(buffer, command);
        denied = denied || errno == EACCES;
        if (errno != ENOENT && errno != ENOTDIR && errno != EACCES)
            return;
        if (path[length] == '\0')
            break;
        path += length + 1;
    }
    errno = denied ? EACCES : ENOENT;
}
