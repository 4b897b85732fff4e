// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names this process and its owner, writes the record under the registry's lock, and makes sure
// that a guess about the lifetime still held once the record was there. A failure at any step is
// said on stderr once and ends the registration.
#include "registration.h"

#include "ending.h"
#include "lifetime.h"
#include "lock.h"
#include "signals.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <unistd.h>

#ifndef GRND_INSECURE
#define GRND_INSECURE 4 // linux 5.6
#endif

enum { NameBytes = 7, StoreBytes = 8 };
typedef enum Result { ResultDone, ResultFailed, ResultBeingEnded } Result;

static bool makeRandom(unsigned char *bytes, size_t count, Failure *why)
{
    // Must not wait for the entropy of an early boot: unguessable names, not keys, come of it.
    ssize_t made = getrandom(bytes, count, GRND_INSECURE);
    if (made < 0 && errno == EINVAL)
        made = getrandom(bytes, count, 0);
    return made == (ssize_t)count ||
           failBecause(why, "getrandom gives nothing: ", strerror(errno), NULL);
}

static bool nameProcesses(Registration *registration, const Options *options, unsigned char *random,
                          Failure *why)
{
    Self self;
    Record *const record = &registration->record;
    if (!readSelf(&self, why) || !makeRandom(random, NameBytes + StoreBytes, why))
        return false;
    nameRecord(record, options, &self, random);
    return findOwner(options, &self, &record->owner, why);
}

static bool writeAs(Registration *registration, Lifetime lifetime, Failure *why)
{
    static char bytes[MostRecordBytes + 1];
    Text json = textIn(bytes, sizeof bytes);
    registration->record.lifetime = lifetime;
    if (!recordAsJson(&registration->record, &json))
        return failBecause(why, "the record would exceed 64 KiB: use fewer or shorter labels",
                           NULL);
    if (!writeRecord(&registration->store, bytes, json.length, why))
        return false;
    registration->written = true;
    return true;
}

// A guess is looked at again once it is written: an owner that left meanwhile was a launcher. Under
// the lock a wrong `bound` is corrected before any Cleaner can act on it; where the lock was not to
// be had, `bound` is written only after that second look.
static bool writeChecked(Registration *registration, LifetimeChoice *choice, bool locked,
                         Failure *why)
{
    const Owner *const owner = &registration->record.owner;

    if (choice->guessed && !ownerIsUnchanged(owner))
        *choice = ownerLeft();
    if (choice->guessed) {
        if (!writeAs(registration, locked ? choice->lifetime : LifetimeUnstated, why))
            return false;
        if (!ownerIsUnchanged(owner))
            *choice = ownerLeft();
    }
    if (registration->written && registration->record.lifetime == choice->lifetime)
        return true;
    if (writeAs(registration, choice->lifetime, why))
        return true;
    withdraw(registration); // half corrected would be wrong
    return false;
}

static Result writeLocked(Registration *registration, LifetimeChoice *choice, Failure *why)
{
    Store *const store = &registration->store;
    const char *const earlier = getenv("PROCTOR_RECORD");
    const bool locked = lockDirectory(registration->place.directory);
    Result result = ResultBeingEnded;

    if (!locked)
        say("the lock of registry ", registration->place.path, " is not to be had (",
            errno == EWOULDBLOCK ? "busy for 2 s" : strerror(errno), "): registering without it",
            NULL);
    if (!isBeingEnded(&registration->place, &registration->record.self))
        result = writeChecked(registration, choice, locked, why) ? ResultDone : ResultFailed;
    // Without the lock the Cleaner may have signalled between our look and our write.
    if (result == ResultDone && !locked &&
        isBeingEnded(&registration->place, &registration->record.self)) {
        withdraw(registration);
        result = ResultBeingEnded;
    }
    if (result == ResultDone && earlier != NULL && isRegisteredAlready(&registration->record.self))
        removeEarlierRecord(store, earlier);
    if (locked)
        unlockDirectory(registration->place.directory);
    return result;
}

static void sayUnstated(const Registration *registration, const LifetimeChoice *choice)
{
    const Owner *const owner = &registration->record.owner;
    char pid[24];
    Text digits = textIn(pid, sizeof pid);
    addNumber(&digits, (uint64_t)owner->key.pid);
    say("lifetime unstated, since ", choice->reason, " [parent ", pid, " ", owner->name,
        "]: state it with --lifetime bound (or --owner-pid PID) if this worker is to end with its "
        "owner, --lifetime detached if not",
        NULL);
}

static Result tryRegister(Registration *registration, const Options *options, Failure *why)
{
    unsigned char random[NameBytes + StoreBytes];
    Record *const record = &registration->record;

    registration->named = nameProcesses(registration, options, random, why);
    if (!registration->named)
        return ResultFailed;
    LifetimeChoice choice = chooseLifetime(options, &record->self, &record->owner);
    record->lifetime = choice.lifetime;
    registration->guessed = choice.guessed;
    if (!openPlace(&registration->place, why))
        return ResultFailed;
    prepareStore(&registration->store, &registration->place, &record->self.key, random + NameBytes);
    const Result result = writeLocked(registration, &choice, why);
    if (result == ResultDone && choice.reason != NULL)
        sayUnstated(registration, &choice);
    return result;
}

bool registerSelf(Registration *registration, const Options *options)
{
    static char path[PATH_MAX + sizeof registration->store.name];
    static Failure why;
    const Result result = tryRegister(registration, options, &why);

    if (result == ResultBeingEnded)
        say("this process is being ended by Proctor", NULL);
    else if (result == ResultFailed)
        say("cannot register ", options->command[0], ": ", why.text,
            options->strict ? "; not starting it (--strict)" : "; starting it unregistered", NULL);
    if (!registration->named) {
        clearEnvironment(options);
        return false;
    }
    // Unwritten, the guess was not looked at again: it is none.
    if (!registration->written && registration->guessed)
        registration->record.lifetime = LifetimeUnstated;
    Text text = textIn(path, sizeof path);
    addText(&text, registration->place.path);
    addText(&text, "/");
    addText(&text, registration->store.name);
    describeInEnvironment(&registration->record, registration->written ? path : NULL);
    return registration->written;
}

void withdraw(Registration *registration)
{
    if (registration->written)
        removeRecord(&registration->store);
    registration->written = false;
}
