// SPDX-License-Identifier: GPL-3.0-or-later
//
// One record's file in an opened registry directory: its name, its whole content.
#ifndef PROCTOR_RUN_STORE_H
#define PROCTOR_RUN_STORE_H

#include "identity.h"
#include "place.h"

typedef struct Store {
    const Place *place;
    const ProcessKey *key;
    char name[96]; // PID-STARTTICKS.json, or the name beside a squatter's file
    char temporary[48];
    char spareName[96]; // for the squatter's case
    bool squatted;
} Store;

// PID-STARTTICKS and `ending`.
void nameAfterKey(char *buffer, size_t capacity, const ProcessKey *key, const char *ending);

// `random` is 8 bytes that nobody can guess.
void prepareStore(Store *store, const Place *place, const ProcessKey *key,
                  const unsigned char *random);

// Writes it whole, or not at all. May be called again, and then replaces what it wrote.
bool writeRecord(Store *store, const char *bytes, size_t count, Failure *why);
void removeRecord(const Store *store);

// Removes what an earlier registration of this process left elsewhere: two records with different
// owners would contradict each other. `path` is from the environment, so only a file whose name
// bears our key is touched.
void removeEarlierRecord(const Store *store, const char *path);

#endif
