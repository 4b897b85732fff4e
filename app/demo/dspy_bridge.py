#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A harmless worker for the demonstration: uses a little CPU and memory and does nothing else.

It reads its stdin and ignores what comes; the end of stdin does not end it, because real bridges
that are busy do not notice either, and that is how they become orphans. It exits on TERM, and
when its lease ends: the window holds the only write end of the pipe whose number is in
PROCTOR_DEMO_LEASE, so no worker can outlive the window, however that ends.
"""

import argparse
import os
import signal
import sys
import threading
import time


def exit_with_lease(lease):
    """Ends this process at the end of file of the lease; nobody ever writes to it."""
    try:
        while os.read(lease, 4096):
            pass
    except OSError:
        pass  # no lease to be had: nothing would ever end us
    os._exit(0)


def drain_stdin():
    try:
        while os.read(0, 65536):
            pass
    except OSError:
        pass


def main():
    parser = argparse.ArgumentParser(description="a harmless worker for the demonstration")
    parser.add_argument("--slot", type=int, default=0)
    slot = parser.parse_args().slot
    lease = os.environ.get("PROCTOR_DEMO_LEASE", "")
    if not lease.isdigit():
        sys.exit("dspy_bridge.py: PROCTOR_DEMO_LEASE names no descriptor; start it by the demo")
    signal.signal(signal.SIGTERM, lambda *_: os._exit(0))
    for body, args in ((exit_with_lease, (int(lease),)), (drain_stdin, ())):
        threading.Thread(target=body, args=args, daemon=True).start()

    model = bytearray(os.urandom(1024) * (1024 * (8 + slot % 5)))
    print("ready", os.environ.get("PROCTOR_RECORD", ""), flush=True)
    turn = 0
    while True:
        turn = (turn + 1) % len(model)
        model[turn] = sum(model[turn : turn + 200_000]) % 256
        time.sleep(0.4 + 0.05 * (slot % 4))


if __name__ == "__main__":
    main()
