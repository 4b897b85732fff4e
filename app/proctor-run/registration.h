// SPDX-License-Identifier: GPL-3.0-or-later
//
// The registration of this process: everything that happens before it becomes the command.
#ifndef PROCTOR_RUN_REGISTRATION_H
#define PROCTOR_RUN_REGISTRATION_H

#include "place.h"
#include "record.h"
#include "store.h"

typedef struct Registration {
    Place place;
    Store store;
    Record record;
    bool named;   // this process and its owner are known
    bool guessed; // its lifetime is taken from the parent
    bool written; // the record is there
} Registration;

// `registration` begins zeroed. Writes the record and puts the PROCTOR_* variables into the
// environment. Where it fails it has said so on stderr, and the environment describes this process
// as far as it is known, without PROCTOR_RECORD.
bool registerSelf(Registration *registration, const Options *options);

// Takes the record back when the command could not be run.
void withdraw(Registration *registration);

#endif
