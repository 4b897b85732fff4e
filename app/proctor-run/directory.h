// SPDX-License-Identifier: GPL-3.0-or-later
//
// Opens directories without following a symbolic link in any component.
#ifndef PROCTOR_RUN_DIRECTORY_H
#define PROCTOR_RUN_DIRECTORY_H

// A readable descriptor (flock needs one), close-on-exec; -1 with errno, ELOOP for a link. `at` is
// a directory's descriptor, or anything for an absolute path.
int openDirectory(int at, const char *path);

// The same, and makes what is missing, mode 0700, but only below directories that are ours or
// root's: root must leave nothing in another user's home (`sudo -E`), EPERM then.
int openOrMakeDirectory(int at, const char *path);

#endif
