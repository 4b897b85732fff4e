// SPDX-License-Identifier: GPL-3.0-or-later
//
// The registry directory that a record is written to.
#ifndef PROCTOR_RUN_PLACE_H
#define PROCTOR_RUN_PLACE_H

#include "message.h"

#include <limits.h>
#include <stdbool.h>

typedef struct Place {
    int directory; // readable, close-on-exec, -1 until opened
    bool shared;   // the system one, mode 1777: records are for others to read
    char path[PATH_MAX];
} Place;

// The system one: where a Proctor of root's marks, too.
extern const char systemPlace[];

// Finds or makes it. One that somebody else could have prepared is refused, never worked around.
bool openPlace(Place *place, Failure *why);

#endif
