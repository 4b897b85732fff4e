# SPDX-License-Identifier: GPL-3.0-or-later
"""A Celery application whose task runs another program and waits for it."""

import subprocess

import celery

app = celery.Celery("tasks")


@app.task
def run(*command):
    return subprocess.call(command)
