// SPDX-License-Identifier: GPL-3.0-or-later
//
// What proctor-run says on stderr, and the reasons its parts hand up to be said.
#ifndef PROCTOR_RUN_MESSAGE_H
#define PROCTOR_RUN_MESSAGE_H

#include <stdbool.h>

// Why something could not be done: what, where, how to mend it. One line without its end.
typedef struct Failure {
    char text[5120]; // room for a path of PATH_MAX
} Failure;

// One line, "proctor-run: " and the pieces up to NULL, in one write. Never fails, never kills.
void say(const char *piece, ...) __attribute__((sentinel));

// Puts the pieces up to NULL together; always false, so that a caller can return it.
bool failBecause(Failure *failure, const char *piece, ...) __attribute__((sentinel));

#endif
