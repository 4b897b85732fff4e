// SPDX-License-Identifier: GPL-3.0-or-later
//
// The mark PID-STARTTICKS.ending: the Cleaner has signalled that process, an adoption comes too
// late. Core writes it (core/registry/endingmark.h).
#ifndef PROCTOR_RUN_ENDING_H
#define PROCTOR_RUN_ENDING_H

#include "identity.h"
#include "place.h"

// This very process is marked: in its registry directory, or by a Proctor of root's, which does not
// write into users' directories, in the system one. A mark whose writer is dead beyond doubt counts
// for nothing; one that cannot be read counts.
bool isBeingEnded(const Place *place, const Self *self);

#endif
