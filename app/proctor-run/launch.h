// SPDX-License-Identifier: GPL-3.0-or-later
//
// Becoming the command.
#ifndef PROCTOR_RUN_LAUNCH_H
#define PROCTOR_RUN_LAUNCH_H

// execvp(3), the fallback to /bin/sh for a script without `#!` included, which musl leaves out.
// Returns only on failure, with errno.
void become(char **command);

#endif
