// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a worker's registration says, as JSON (schema 1, domain.md) and as environment variables.
#ifndef PROCTOR_RUN_RECORD_H
#define PROCTOR_RUN_RECORD_H

#include "identity.h"
#include "options.h"

enum {
    MostRecordBytes = 65536,
    FingerprintBytes = 256, // room for the longest worker id and what stands around it
};

typedef struct Record {
    const Options *options;
    Self self;
    Owner owner;
    Lifetime lifetime;
    char workerId[MostIdBytes + 1];
    char runId[MostIdBytes + 1];
    char fingerprint[FingerprintBytes];
    char registeredAt[32]; // RFC 3339, UTC, milliseconds
} Record;

// Everything but owner and lifetime. `random` is 7 bytes. A process that was registered before, as
// its environment shows, keeps its fingerprint: this is an adoption.
void nameRecord(Record *record, const Options *options, const Self *self,
                const unsigned char *random);

// The whole file. False when it would be larger than readers accept, which the limits on the
// options prevent.
bool recordAsJson(const Record *record, Text *text);

// PROCTOR_WORKER in the environment is our own key: we have been registered under this pid before.
bool isRegisteredAlready(const Self *self);

// Replaces every PROCTOR_* that describes a process. `path` is the record's, NULL: not written.
void describeInEnvironment(const Record *record, const char *path);

// For a process that could not be named: none of them may be left describing another one. A
// lifetime that was stated on the command line is kept, since `detached` protects.
void clearEnvironment(const Options *options);

#endif
