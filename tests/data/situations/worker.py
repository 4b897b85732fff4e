#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A worker that never looks at its stdin. Debian's python3-setproctitle overwrites its argv and its
environment with --title TITLE. Only a Stage starts it, so it cannot outlive its test.

  worker.py [--title TITLE] [COMMAND [ARGUMENT]...]

COMMAND is started below it.
"""

import signal
import subprocess
import sys


def main():
    arguments = sys.argv[1:]
    if arguments and arguments[0] == "--title":
        import setproctitle

        setproctitle.setproctitle(arguments[1])
        arguments = arguments[2:]
    child = subprocess.Popen(arguments) if arguments else None
    while True:
        signal.pause()


main()
