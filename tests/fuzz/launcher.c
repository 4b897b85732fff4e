// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reaches proctor-run's parsers, which are static, by including their files.
#include "launcher.h"

#include "app/proctor-run/ending.c"
#include "app/proctor-run/procfs.c"

#include "app/proctor-run/record.h"

// In place of message.c: millions of refusals are nobody's to read.
void say(const char *piece, ...)
{
    (void)piece;
}

bool failBecause(Failure *failure, const char *piece, ...)
{
    (void)failure;
    (void)piece;
    return false;
}

bool launcherStat(const char *bytes, LauncherStat *stat)
{
    ProcStat parsed;
    if (!parseStat(bytes, &parsed))
        return false;
    stat->pid = parsed.pid;
    stat->parent = parsed.parent;
    stat->startTicks = parsed.startTicks;
    memcpy(stat->name, parsed.name, sizeof stat->name);
    return true;
}

bool launcherMark(char *bytes, size_t length, LauncherKey *key)
{
    Writer writer;
    if (!parseWriter(bytes, length, &writer))
        return false;
    memcpy(key->bootId, writer.bootId, sizeof key->bootId);
    key->pidNamespace = writer.pidNamespace;
    key->pid = writer.key.pid;
    key->startTicks = writer.key.startTicks;
    key->hasInode = writer.key.hasInode;
    key->inode = writer.key.hasInode ? writer.key.inode : 0;
    return true;
}

static Self selfFrom(const LauncherKey *key)
{
    Self self = {.pidNamespace = key->pidNamespace, .procIsOurs = true};
    memcpy(self.bootId, key->bootId, sizeof self.bootId);
    self.key = (ProcessKey){.pid = key->pid,
                            .startTicks = key->startTicks,
                            .hasInode = key->hasInode,
                            .inode = key->inode};
    return self;
}

size_t launcherRecord(char **argv, const LauncherKey *key, const char *ownerName, char *buffer,
                      size_t capacity)
{
    static const unsigned char random[7] = {1, 2, 3, 4, 5, 6, 7};
    const Self self = selfFrom(key);
    Options options;
    Record record = {.owner = {.key = self.key}};
    Text text = textIn(buffer, capacity);
    Text name = textIn(record.owner.name, sizeof record.owner.name);

    if (parseOptions(argv, &options) != WishRun)
        return 0;
    nameRecord(&record, &options, &self, random);
    record.owner.key.pid = key->pid + 1;
    addText(&name, ownerName);
    record.lifetime = options.lifetime;
    return recordAsJson(&record, &text) ? text.length : 0;
}
