// SPDX-License-Identifier: GPL-3.0-or-later
//
// Programs that start things and go away, or that inherit what others left.
#ifndef PROCTOR_RUN_LAUNCHERS_H
#define PROCTOR_RUN_LAUNCHERS_H

#include <stdbool.h>

// By the comm of a process, which the kernel cuts to 15 bytes, or by its program's file name.
bool isLauncher(const char *comm, const char *program);

#endif
