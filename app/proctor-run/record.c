// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names a worker and writes its record's text. Fails only by size, see record.h.
#include "record.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

static void addBasename(Text *text, const char *path, size_t most)
{
    size_t end = strlen(path);
    while (end > 0 && path[end - 1] == '/')
        --end;
    size_t start = end;
    while (start > 0 && path[start - 1] != '/')
        --start;
    size_t length = end - start < most ? end - start : most;
    // Not through the middle of a character (UTF-8 continuation bytes are 10xxxxxx).
    while (length > 0 && length < end - start &&
           ((unsigned char)path[start + length] & 0xC0) == 0x80)
        --length;
    addBytes(text, path + start, length);
    if (length == 0)
        addText(text, "worker");
}

static void nameWorker(Record *record)
{
    Text text = textIn(record->workerId, sizeof record->workerId);
    if (record->options->workerId != NULL) {
        addText(&text, record->options->workerId);
        return;
    }
    addBasename(&text, record->options->command[0], MostIdBytes - sizeof "-2147483647");
    addText(&text, "-");
    addNumber(&text, (uint64_t)record->self.key.pid);
}

static void nameFingerprint(Record *record, const struct timespec *now, const unsigned char *random)
{
    static const char plain[] = "._-";
    const char *const kept = getenv("PROCTOR_FINGERPRINT");
    Text text = textIn(record->fingerprint, sizeof record->fingerprint);

    if (kept != NULL && kept[0] != '\0' && strlen(kept) < sizeof record->fingerprint &&
        isRegisteredAlready(&record->self)) {
        addText(&text, kept);
        return;
    }
    addText(&text, "proctor_");
    for (const char *at = record->workerId; *at != '\0'; ++at) {
        const bool alike = (*at >= 'A' && *at <= 'Z') || (*at >= 'a' && *at <= 'z') ||
                           (*at >= '0' && *at <= '9') || strchr(plain, *at) != NULL;
        addBytes(&text, alike ? at : "-", 1);
    }
    addText(&text, "_");
    addNumber(&text, (uint64_t)now->tv_sec);
    addPadded(&text, (uint64_t)now->tv_nsec, 9);
    addText(&text, "_");
    addHex(&text, random, 3);
}

static void stampTime(Record *record, const struct timespec *now)
{
    Text text = textIn(record->registeredAt, sizeof record->registeredAt);
    struct tm date;
    if (gmtime_r(&now->tv_sec, &date) == NULL)
        memset(&date, 0, sizeof date);
    const struct {
        int number;
        unsigned digits;
        const char *after;
    } parts[] = {
        {date.tm_year + 1900, 4, "-"}, {date.tm_mon + 1, 2, "-"}, {date.tm_mday, 2, "T"},
        {date.tm_hour, 2, ":"},        {date.tm_min, 2, ":"},     {date.tm_sec, 2, "."},
    };
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; ++i) {
        addPadded(&text, (uint64_t)parts[i].number, parts[i].digits);
        addText(&text, parts[i].after);
    }
    addPadded(&text, (uint64_t)(now->tv_nsec / 1000000), 3);
    addText(&text, "Z");
}

void nameRecord(Record *record, const Options *options, const Self *self,
                const unsigned char *random)
{
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    record->options = options;
    record->self = *self;
    nameWorker(record);
    nameFingerprint(record, &now, random);
    stampTime(record, &now);

    Text run = textIn(record->runId, sizeof record->runId);
    addText(&run, options->runId != NULL ? options->runId : "r-");
    if (options->runId == NULL)
        addHex(&run, random + 3, 4);
}

static void addString(Text *text, const char *key, const char *value)
{
    addText(text, key);
    addJsonString(text, value, strlen(value));
}

static void addProcess(Text *text, const char *opening, const Self *self, const ProcessKey *key)
{
    addText(text, opening);
    addText(text, "{\"pid\": ");
    addNumber(text, (uint64_t)key->pid);
    addText(text, ", \"start_ticks\": ");
    addNumber(text, key->startTicks);
    addString(text, ", \"boot_id\": ", self->bootId);
    addText(text, ", \"pid_ns\": ");
    addNumber(text, self->pidNamespace);
    if (key->hasInode) {
        addText(text, ", \"inode\": ");
        addNumber(text, key->inode);
    }
}

static void addLabels(Text *text, const Options *options)
{
    for (size_t i = 0; i < options->labelCount; ++i) {
        const char *const label = options->labels[i];
        const char *const equals = strchr(label, '=');
        addText(text, i == 0 ? ", \"labels\": {" : ", ");
        addJsonString(text, label, (size_t)(equals - label));
        addString(text, ": ", equals + 1);
    }
    if (options->labelCount > 0)
        addText(text, "}");
}

bool recordAsJson(const Record *record, Text *text)
{
    const Options *const options = record->options;

    addString(text, "{\"schema\": 1, \"worker_id\": ", record->workerId);
    addString(text, ", \"fingerprint\": ", record->fingerprint);
    addString(text, ", \"run_id\": ", record->runId);
    if (options->profile != NULL)
        addString(text, ", \"profile\": ", options->profile);
    addProcess(text, ",\n \"process\": ", &record->self, &record->self.key);
    addProcess(text, "},\n \"owner\": ", &record->self, &record->owner.key);
    addString(text, ", \"name\": ", record->owner.name);
    addString(text, "},\n \"lifetime\": ", lifetimeWord(record->lifetime));
    addString(text, ", \"registered_at\": ", record->registeredAt);
    if (options->heartbeatTimeout != 0) {
        addText(text, ", \"heartbeat_timeout_s\": ");
        addNumber(text, options->heartbeatTimeout);
    }
    addLabels(text, options);
    addText(text, "}\n");
    return !text->cut;
}
