#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A bridge that is busy: it never looks at its stdin, so the end of its stdin does not end it.

It leaves on TERM, unless `--ignore-term` is given, and when nobody holds the lease open for writing
any more: the FIFO that PROCTOR_TEST_LEASE names. Only the test that started it does, so it cannot
outlive that test, however the test ends.
"""

import os
import signal
import sys
import threading


def exit_with_lease(path):
    try:
        lease = os.open(path, os.O_RDONLY | os.O_NONBLOCK)  # does not wait for a writer
        os.set_blocking(lease, True)
        while os.read(lease, 4096):
            pass
    finally:
        os._exit(0)


def main():
    path = os.environ.get("PROCTOR_TEST_LEASE", "")
    if not path:
        sys.exit("dspy_bridge.py: PROCTOR_TEST_LEASE is not set; only tests start this")
    threading.Thread(target=exit_with_lease, args=(path,), daemon=True).start()
    if "--ignore-term" in sys.argv[1:]:
        signal.signal(signal.SIGTERM, lambda *_: None)
    while True:
        signal.pause()


if __name__ == "__main__":
    main()
