#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A client of two ipykernels, the second without a stdin: notebook.py COMMAND [ARGUMENT]...

A cell of the second has started COMMAND when it says "ready".
"""

import signal
import subprocess
import sys

import jupyter_client


def start(**options):
    manager = jupyter_client.KernelManager(kernel_name="python3")
    manager.start_kernel(**options)
    client = manager.client()
    client.start_channels()
    client.wait_for_ready(timeout=60)
    return manager, client


def main():
    kernels = [start(), start(stdin=subprocess.DEVNULL)]
    cell = f"import subprocess; child = subprocess.Popen({sys.argv[1:]!r})"
    kernels[1][1].execute(cell)
    kernels[1][1].get_shell_msg(timeout=60)
    print("ready", flush=True)
    signal.pause()


main()
