#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks a chromedriver for a session, which stays: session.py PORT USERDATADIR"""

import json
import sys
import urllib.request


def main():
    port, folder = sys.argv[1:]
    flags = (
        "headless no-sandbox disable-gpu disable-quic no-first-run disable-background-networking "
        "disable-component-update disable-sync user-data-dir=" + folder
    )
    options = {"args": ["--" + flag for flag in flags.split(" ")]}
    wanted = {"browserName": "chrome", "goog:chromeOptions": options}
    body = json.dumps({"capabilities": {"alwaysMatch": wanted}}).encode()
    request = urllib.request.Request(f"http://127.0.0.1:{port}/session", body)
    request.add_header("Content-Type", "application/json")
    no_proxy = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with no_proxy.open(request, timeout=60) as answer:
        print(json.load(answer)["value"]["sessionId"])


main()
