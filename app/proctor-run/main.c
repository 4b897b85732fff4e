// SPDX-License-Identifier: GPL-3.0-or-later
//
// proctor-run: registers this process as a worker, then becomes the command. Same pid, no process
// left in between. A registration that fails is said on stderr and does not keep the worker from
// starting, unless --strict was given.
#include "launch.h"
#include "message.h"
#include "options.h"
#include "registration.h"
#include "signals.h"

#include <errno.h>
#include <string.h>

enum { ExitUsage = 2, ExitNotRegistered = 3, ExitCannotRun = 126, ExitNotFound = 127 };

static int run(const Options *options)
{
    static Registration registration; // large, and zeroed

    if (!registerSelf(&registration, options) && options->strict)
        return ExitNotRegistered;
    releaseSignals();
    become(options->command);
    const int error = errno;
    holdSignals();
    withdraw(&registration);
    say("cannot run ", options->command[0], ": ", strerror(error), NULL);
    return error == ENOENT ? ExitNotFound : ExitCannotRun;
}

static int act(char **argv)
{
    Options options;
    switch (parseOptions(argv, &options)) {
    case WishHelp:
        printHelp();
        return 0;
    case WishVersion:
        printVersion();
        return 0;
    case WishRefused:
        return ExitUsage;
    case WishRun:
        break;
    }
    return run(&options);
}

int main(int argc, char **argv)
{
    (void)argc;
    holdSignals(); // from here on, so that a broken stderr changes no exit code
    const int code = act(argv);
    releaseSignals();
    return code;
}
