#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""An owner of workers: starts each COMMAND as a child, says "ready", and stays.

  owner.py [--null] COMMAND [ARGUMENT]... [+ COMMAND [ARGUMENT]...]...

It holds the other end of each one's stdin, a pipe; --null: they get /dev/null. On USR1 it becomes
another program in the same process, as upgrades in place do.
"""

import os
import signal
import subprocess
import sys


def main():
    arguments = sys.argv[1:]
    stdin = subprocess.PIPE
    if arguments and arguments[0] == "--null":
        stdin = subprocess.DEVNULL
        arguments.pop(0)
    commands = [[]]
    for argument in arguments:
        if argument == "+":
            commands.append([])
        else:
            commands[-1].append(argument)
    signal.signal(signal.SIGUSR1, lambda *_: os.execvp("sleep", ["another name", "infinity"]))
    workers = [subprocess.Popen(command, stdin=stdin) for command in commands if command]
    for worker in workers:
        if worker.stdin:
            os.set_inheritable(worker.stdin.fileno(), True)  # the next program holds it, too
    print("ready", flush=True)
    while True:
        signal.pause()


main()
