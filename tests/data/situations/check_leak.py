# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests, for pytest-xdist, one of which starts the program of LEAK_COMMAND, JSON, and hangs."""

import json
import os
import signal
import subprocess


def test_that_hangs():
    subprocess.Popen(json.loads(os.environ["LEAK_COMMAND"]))
    signal.pause()


def test_that_passes():
    pass
