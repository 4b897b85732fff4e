// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether this worker is to end with its owner: what decides, later, whether the owner's death is
// a proof against it.
#ifndef PROCTOR_RUN_LIFETIME_H
#define PROCTOR_RUN_LIFETIME_H

#include "identity.h"
#include "options.h"

typedef struct LifetimeChoice {
    Lifetime lifetime;
    bool guessed;       // from the parent: holds only while the owner is unchanged
    const char *reason; // why it is unstated although nobody said so, else NULL
} LifetimeChoice;

LifetimeChoice chooseLifetime(const Options *options, const Self *self, const Owner *owner);

// What is left of a guess once the owner has changed.
LifetimeChoice ownerLeft(void);

#endif
