#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A supervisor for the demonstration: starts workers as any pool would, through proctor-run.

Each worker gets a pipe as stdin that this process alone writes to. Says "ready N" on stdout when
all N are registered and running, then waits. Exits 1, and says why on stderr, when one cannot be
registered or does not come up. Ends when its lease ends (see dspy_bridge.py); a KILL leaves its
workers behind, which is what the demonstration shows.
"""

import argparse
import os
import select
import signal
import subprocess
import sys
import threading
import time

LONGEST_START_S = 30


def exit_with_lease(lease):
    try:
        while os.read(lease, 4096):
            pass
    except OSError:
        pass
    os._exit(0)


def start_worker(launcher, slot, lease):
    bridge = os.path.join(os.path.dirname(os.path.abspath(__file__)), "dspy_bridge.py")
    return subprocess.Popen(
        [launcher, "--lifetime", "bound", "--profile", "dspy-bridge", "--worker-id", f"pool-{slot}",
         "--label", "pool=demo", "--strict", "--",
         sys.executable or "python3", bridge, "--slot", str(slot)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, pass_fds=(lease,))


def wait_until_registered(worker, slot, deadline):
    """The worker's first line comes after proctor-run has written its record."""
    left = deadline - time.monotonic()
    if left <= 0 or not select.select([worker.stdout], [], [], left)[0]:
        sys.exit(f"supervisor.py: worker pool-{slot} did not come up in {LONGEST_START_S} s")
    words = worker.stdout.readline().decode(errors="replace").split(maxsplit=1)
    if len(words) != 2 or words[0] != "ready" or not os.path.exists(words[1].strip()):
        sys.exit(f"supervisor.py: worker pool-{slot} is not registered")


def main():
    parser = argparse.ArgumentParser(description="a supervisor for the demonstration")
    parser.add_argument("--workers", type=int, required=True)
    parser.add_argument("--first", type=int, default=1, help="number of the first worker")
    parser.add_argument("--launcher", default="proctor-run")
    options = parser.parse_args()
    lease = os.environ.get("PROCTOR_DEMO_LEASE", "")
    if not lease.isdigit():
        sys.exit("supervisor.py: PROCTOR_DEMO_LEASE names no descriptor; start it by the demo")
    signal.signal(signal.SIGTERM, lambda *_: os._exit(0))
    threading.Thread(target=exit_with_lease, args=(int(lease),), daemon=True).start()

    slots = range(options.first, options.first + options.workers)
    workers = [(start_worker(options.launcher, slot, int(lease)), slot) for slot in slots]
    deadline = time.monotonic() + LONGEST_START_S
    for worker, slot in workers:
        wait_until_registered(worker, slot, deadline)
    print("ready", len(workers), flush=True)
    for worker, _ in workers:
        worker.wait()  # reaps those that Proctor or anybody else ends
    signal.pause()


if __name__ == "__main__":
    main()
