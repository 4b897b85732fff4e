// SPDX-License-Identifier: GPL-3.0-or-later
//
// The adoption lock, flock(2) on a registry directory, which the Cleaner holds over its last check
// and its signal.
#ifndef PROCTOR_RUN_LOCK_H
#define PROCTOR_RUN_LOCK_H

#include <stdbool.h>

// Waits 2 s at most, in the kernel's own queue, where a thousand that start at once take their
// turn. False with errno when it is still busy (EWOULDBLOCK) or not to be had here. Only while
// signals are held; the command's are let in while it waits, since nothing is written yet.
bool lockDirectory(int directory);
void unlockDirectory(int directory);

#endif
