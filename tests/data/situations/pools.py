#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two workers of the standard library's pools: pools.py spawn|fork|futures [busy]

They have worked when it says "ready", and wait; busy: each is in a task that does not end.
"""

import concurrent.futures
import multiprocessing
import signal
import sys
import time


def work(_):
    time.sleep(0.1)  # long enough for the other worker to take the next task


def work_for_ever(_):
    signal.pause()


def main():
    kind = sys.argv[1]
    if kind == "futures":
        spawn = multiprocessing.get_context("spawn")
        pool = concurrent.futures.ProcessPoolExecutor(2, mp_context=spawn)
        list(pool.map(work, range(4)))
        start = pool.submit
    else:
        pool = multiprocessing.get_context(kind).Pool(2)
        pool.map(work, range(4), chunksize=1)
        start = lambda task, argument: pool.apply_async(task, (argument,))
    if "busy" in sys.argv[2:]:
        for number in range(2):
            start(work_for_ever, number)
    print("ready", flush=True)
    signal.pause()


if __name__ == "__main__":
    main()
