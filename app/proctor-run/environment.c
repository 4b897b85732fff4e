// SPDX-License-Identifier: GPL-3.0-or-later
//
// The PROCTOR_* variables that a worker gets. An environment names one process only: what an outer
// worker left is taken out before anything is put in. Out of memory leaves a variable unset, which
// readers take as unknown.
#include "record.h"

#include <stdlib.h>
#include <string.h>

static const char *const variables[] = {
    "PROCTOR_FINGERPRINT", "PROCTOR_WORKER_ID", "PROCTOR_RUN_ID", "PROCTOR_WORKER",
    "PROCTOR_OWNER",       "PROCTOR_LIFETIME",  "PROCTOR_RECORD",
};

static const char *keyText(const Self *self, const ProcessKey *key, char *buffer, size_t capacity)
{
    Text text = textIn(buffer, capacity);
    addKey(&text, self, key);
    return buffer;
}

bool isRegisteredAlready(const Self *self)
{
    char own[160];
    const char *const named = getenv("PROCTOR_WORKER");
    return named != NULL && strcmp(named, keyText(self, &self->key, own, sizeof own)) == 0;
}

void clearEnvironment(const Options *options)
{
    for (size_t i = 0; i < sizeof variables / sizeof variables[0]; ++i)
        unsetenv(variables[i]);
    if (options->lifetimeGiven)
        setenv("PROCTOR_LIFETIME", lifetimeWord(options->lifetime), 1);
}

void describeInEnvironment(const Record *record, const char *path)
{
    char worker[160];
    char owner[160];

    clearEnvironment(record->options);
    keyText(&record->self, &record->self.key, worker, sizeof worker);
    keyText(&record->self, &record->owner.key, owner, sizeof owner);
    setenv("PROCTOR_FINGERPRINT", record->fingerprint, 1);
    setenv("PROCTOR_WORKER_ID", record->workerId, 1);
    setenv("PROCTOR_RUN_ID", record->runId, 1);
    setenv("PROCTOR_WORKER", worker, 1);
    setenv("PROCTOR_OWNER", owner, 1);
    setenv("PROCTOR_LIFETIME", lifetimeWord(record->lifetime), 1);
    if (path != NULL)
        setenv("PROCTOR_RECORD", path, 1);
}
