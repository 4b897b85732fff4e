#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A place where a test lets things go wrong, and that is clean afterwards.

  stage.py [--stdin] [--reaper NAME] PIDFILE PROGRAM [ARGUMENT]...

Starts PROGRAM in a session that this leads, with an empty stdin (--stdin: with its own), and writes
its pid to PIDFILE once it has been executed. As a child subreaper (man 2 prctl) it takes over and
reaps whatever PROGRAM leaves behind, so nothing can leave the test. On TERM, which also comes when
the test ends in any way, it ends all that is below it, by pidfd, and then itself.
"""

import ctypes
import os
import select
import signal
import subprocess
import sys

PR_SET_PDEATHSIG, PR_SET_NAME, PR_SET_CHILD_SUBREAPER = 1, 15, 36


def prctl(option, value):
    if ctypes.CDLL(None, use_errno=True).prctl(option, value, 0, 0, 0) != 0:
        sys.exit("stage.py: " + os.strerror(ctypes.get_errno()))


def children():
    with open(f"/proc/self/task/{os.getpid()}/children", encoding="ascii") as file:
        return [int(pid) for pid in file.read().split()]


def reap():
    """Those that have exited; False when no child is left."""
    try:
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
        return True
    except ChildProcessError:
        return False


def end_all():
    # What a killed child leaves comes here and is found in the next round.
    while reap():
        for pid in children():
            fd = os.pidfd_open(pid)  # our unreaped child: the number is still its own
            signal.pidfd_send_signal(fd, signal.SIGKILL)
            select.select([fd], [], [])
            os.close(fd)


def main():
    arguments = sys.argv[1:]
    stdin = subprocess.DEVNULL
    name = "stage"
    while arguments[0].startswith("--"):
        option = arguments.pop(0)
        if option == "--stdin":
            stdin = None
        elif option == "--reaper":
            name = arguments.pop(0)
    wake_read, wake_write = os.pipe2(os.O_NONBLOCK | os.O_CLOEXEC)
    signal.set_wakeup_fd(wake_write)
    for number in (signal.SIGTERM, signal.SIGCHLD):
        signal.signal(number, lambda *_: None)
    prctl(PR_SET_PDEATHSIG, signal.SIGTERM)
    prctl(PR_SET_CHILD_SUBREAPER, 1)
    prctl(PR_SET_NAME, ctypes.c_char_p(name.encode()))
    os.setsid()
    child = subprocess.Popen(arguments[1:], stdin=stdin)
    with open(arguments[0] + ".new", "w", encoding="ascii") as file:
        file.write(str(child.pid))
    os.rename(arguments[0] + ".new", arguments[0])
    child.returncode = 0  # reaped here, not by subprocess
    while True:
        select.select([wake_read], [], [])
        if signal.SIGTERM in os.read(wake_read, 4096):
            break
        reap()
    end_all()


main()
