// SPDX-License-Identifier: GPL-3.0-or-later
//
// The texts of --help and --version, on stdout. A stdout that is closed loses them, nothing more.
#include "options.h"

#include <string.h>
#include <unistd.h>

#ifndef PROCTOR_VERSION
#error "PROCTOR_VERSION comes from the build, as a string"
#endif

static void print(const char *text)
{
    size_t left = strlen(text);
    while (left > 0) {
        const ssize_t count = write(STDOUT_FILENO, text, left);
        if (count <= 0)
            return;
        text += count;
        left -= (size_t)count;
    }
}

void printVersion(void)
{
    print("proctor-run " PROCTOR_VERSION "\n");
}

void printHelp(void)
{
    print("Usage: proctor-run [OPTION]... [--] COMMAND [ARGUMENT]...\n"
          "\n"
          "Registers itself as a worker with Proctor, then becomes COMMAND: same process, same\n"
          "pid, stdin and stdout untouched.\n"
          "\n"
          "  --worker-id W            name of this worker (default: COMMAND's name and the pid)\n"
          "  --profile N              profile whose cleanup policy applies\n"
          "  --owner-pid O            supervisor it belongs to (default: the parent)\n"
          "  --run-id R               the run it is part of (default: made up)\n"
          "  --lifetime bound         it is to end with its owner\n"
          "             detached      it is meant to outlive its owner\n"
          "             unstated      neither: never ended without being asked about\n"
          "  --heartbeat-timeout S    seconds without a touch of $PROCTOR_RECORD until stalled\n"
          "  --label KEY=VALUE        any number up to 32\n"
          "  --strict                 do not start COMMAND if it cannot be registered\n"
          "  --help, --version\n"
          "\n"
          "Records go to $PROCTOR_REGISTRY_DIR, else $XDG_RUNTIME_DIR/proctor/workers, else\n"
          "/run/proctor/workers, else /tmp/proctor-UID/workers.\n"
          "\n"
          "Exit: 2 wrong usage, 3 refused by --strict, 126 COMMAND cannot be run, 127 COMMAND not\n"
          "found, else COMMAND's own. See proctor-run(1).\n");
}
