#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A place where a test lets things go wrong, and that is clean afterwards.

  stage.py [--stdin] [--private] PIDFILE PROGRAM [ARGUMENT]...

Starts PROGRAM with an empty stdin (--stdin: with its own) and writes its pid to PIDFILE once it has
been executed; until the test removes that file the pid stays PROGRAM's, exited or not. What PROGRAM leaves behind goes to `tini -s`, as on a real system to a known reaper;
--private: to this process. As a child subreaper (man 2 prctl), and the session's leader, this
stands above both, so nothing can leave the test. On TERM, which also comes when the test ends in
any way, it ends all that is below it, by pidfd, and then itself.
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


def reap(except_for=0):
    """Those that have exited; False when no child is left."""
    try:
        while True:
            child = os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOHANG | os.WNOWAIT)
            if child is None or child.si_pid == except_for:
                return True
            os.waitpid(child.si_pid, 0)
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


def start(pidfile, program, stdin):
    child = subprocess.Popen(program, stdin=None if stdin else subprocess.DEVNULL)
    child.returncode = 0  # reaped here, not by subprocess
    with open(pidfile + ".new", "w", encoding="ascii") as file:
        file.write(str(child.pid))
    os.rename(pidfile + ".new", pidfile)
    return child.pid


def main():
    arguments = sys.argv[1:]
    options = set()
    while arguments[0].startswith("--"):
        options.add(arguments.pop(0))
    pidfile, program = arguments[0], arguments[1:]
    wake_read, wake_write = os.pipe2(os.O_NONBLOCK | os.O_CLOEXEC)
    signal.set_wakeup_fd(wake_write)
    for number in (signal.SIGTERM, signal.SIGCHLD):
        signal.signal(number, lambda *_: None)
    if "--kept" not in options:
        prctl(PR_SET_PDEATHSIG, signal.SIGTERM)
        prctl(PR_SET_CHILD_SUBREAPER, 1)
        prctl(PR_SET_NAME, ctypes.c_char_p(b"stage"))
        os.setsid()
    if "--kept" in options or "--private" in options:
        pid = start(pidfile, program, "--stdin" in options)
    else:
        # tini leaves with the process that it starts: that is one which stays, this again.
        tini = ["tini", "-s", "--", sys.executable, sys.argv[0], "--kept"]
        pidfile += ".tini"
        pid = start(pidfile, tini + sys.argv[1:], True)
    while True:
        needed = os.path.exists(pidfile)
        if select.select([wake_read], [], [], 0.02 if needed else None)[0]:
            if signal.SIGTERM in os.read(wake_read, 4096):
                break
        reap(except_for=pid if needed else 0)
    end_all()


main()
