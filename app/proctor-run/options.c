// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads the command line up to the command: the first argument that is no option, or what follows
// `--`. Anything it does not understand is refused with a message; nothing has been done by then.
#include "options.h"

#include "message.h"
#include "text.h"

#include <string.h>
#include <unistd.h>

static const char seeHelp[] = " (see proctor-run --help)";

const char *lifetimeWord(Lifetime lifetime)
{
    static const char *const words[] = {"unstated", "bound", "detached"};
    return words[lifetime];
}

static bool takeName(const char *option, const char *value, size_t most, const char **name)
{
    char limit[24];
    Text digits = textIn(limit, sizeof limit);

    if (*value == '\0') {
        say(option, " is empty: give a name, or leave the option out", NULL);
        return false;
    }
    if (strlen(value) > most) {
        addNumber(&digits, most);
        say(option, " is too long: at most ", limit, " bytes", NULL);
        return false;
    }
    *name = value;
    return true;
}

static bool takeNumber(const char *option, const char *value, uint64_t high, uint64_t *number)
{
    char limit[24];
    Text digits = textIn(limit, sizeof limit);

    if (parseNumber(value, 1, high, number))
        return true;
    addNumber(&digits, high);
    say(option, " takes a whole number from 1 to ", limit, ", not '", value, "'", NULL);
    return false;
}

// `sh -c 'exec proctor-run --owner-pid $$ …'` names the worker: exec keeps the pid.
static bool takeOwner(const char *option, const char *value, Options *options)
{
    if (!takeNumber(option, value, INT32_MAX, &options->ownerPid))
        return false;
    if (options->ownerPid != (uint64_t)getpid())
        return true;
    say("--owner-pid ", value, " is this very process: name its supervisor, or leave it out", NULL);
    return false;
}

static bool takeLifetime(const char *value, Options *options)
{
    for (Lifetime each = LifetimeUnstated; each <= LifetimeDetached; ++each) {
        if (strcmp(value, lifetimeWord(each)) == 0) {
            options->lifetime = each;
            options->lifetimeGiven = true;
            return true;
        }
    }
    say("--lifetime is 'bound', 'detached' or 'unstated', not '", value, "'", NULL);
    return false;
}

static bool takeLabel(const char *value, Options *options)
{
    const char *const equals = strchr(value, '=');
    size_t at = 0;

    if (equals == NULL || equals == value) {
        say("--label is KEY=VALUE, not '", value, "'", NULL);
        return false;
    }
    if (strlen(value) > MostLabelBytes) {
        say("--label is too long: at most 256 bytes for KEY=VALUE", NULL);
        return false;
    }
    // The same key again replaces the value: a JSON object with a key twice means nothing.
    while (at < options->labelCount &&
           strncmp(options->labels[at], value, (size_t)(equals - value) + 1) != 0)
        ++at;
    if (at == MostLabels) {
        say("too many labels: at most 32", NULL);
        return false;
    }
    options->labels[at] = value;
    options->labelCount += at == options->labelCount;
    return true;
}

typedef enum Name { WorkerId, Profile, OwnerPid, RunId, LifetimeOption, Heartbeat, Label } Name;

static const struct {
    const char *text;
    Name name;
} valueOptions[] = {
    {"--worker-id", WorkerId}, {"--profile", Profile},         {"--owner-pid", OwnerPid},
    {"--run-id", RunId},       {"--lifetime", LifetimeOption}, {"--heartbeat-timeout", Heartbeat},
    {"--label", Label},
};

static bool takeValue(Name name, const char *option, const char *value, Options *options)
{
    switch (name) {
    case WorkerId:
        return takeName(option, value, MostIdBytes, &options->workerId);
    case Profile:
        return takeName(option, value, MostProfileBytes, &options->profile);
    case RunId:
        return takeName(option, value, MostIdBytes, &options->runId);
    case OwnerPid:
        return takeOwner(option, value, options);
    case Heartbeat:
        return takeNumber(option, value, LongestHeartbeat, &options->heartbeatTimeout);
    case LifetimeOption:
        return takeLifetime(value, options);
    case Label:
        return takeLabel(value, options);
    }
    return false;
}

// An option with a value, as `--name value` or `--name=value`. Moves *at past what it used.
static bool takeOption(char ***at, Options *options)
{
    const char *const given = **at;
    for (size_t i = 0; i < sizeof valueOptions / sizeof valueOptions[0]; ++i) {
        const char *const text = valueOptions[i].text;
        const size_t length = strlen(text);
        if (strncmp(given, text, length) != 0 || (given[length] != '=' && given[length] != '\0'))
            continue;
        const char *const value = given[length] == '=' ? given + length + 1 : *++*at;
        if (value == NULL) {
            say(text, " needs a value", seeHelp, NULL);
            return false;
        }
        ++*at;
        return takeValue(valueOptions[i].name, text, value, options);
    }
    say("unknown option '", given, "'; a command that begins with '-' goes after '--'", seeHelp,
        NULL);
    return false;
}

Wish parseOptions(char **argv, Options *options)
{
    char **at = argv[0] == NULL ? argv : argv + 1;

    memset(options, 0, sizeof *options);
    while (*at != NULL && (*at)[0] == '-' && strcmp(*at, "--") != 0) {
        if (strcmp(*at, "--help") == 0)
            return WishHelp;
        if (strcmp(*at, "--version") == 0)
            return WishVersion;
        if (strcmp(*at, "--strict") == 0) {
            options->strict = true;
            ++at;
        } else if (!takeOption(&at, options)) {
            return WishRefused;
        }
    }
    if (*at != NULL && strcmp(*at, "--") == 0)
        ++at;
    if (*at == NULL) {
        say("no command: proctor-run [options] -- COMMAND [ARGUMENT]...", seeHelp, NULL);
        return WishRefused;
    }
    options->command = at;
    return WishRun;
}
