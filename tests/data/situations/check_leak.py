# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests, for pytest-xdist, one of which runs the program of LEAK_COMMAND, JSON, and waits for it."""

import json
import os
import subprocess


def test_that_hangs():
    subprocess.call(json.loads(os.environ["LEAK_COMMAND"]))


def test_that_passes():
    pass
