# SPDX-License-Identifier: GPL-3.0-or-later
"""A WSGI application; /stuck never answers."""

import signal


def app(environ, start_response):
    while environ["PATH_INFO"] == "/stuck":
        signal.pause()
    start_response("200 OK", [])
    return [b"ok"]
