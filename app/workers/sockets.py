"""Internet sockets of this process and of those it started, as the system lists them: native code is seen as well."""

from __future__ import annotations

import contextlib
import os
import threading
from typing import Any

import psutil

_INTERVAL = 0.1
"""Seconds from one look to the next. A socket that lives shorter can be missed; strace misses none."""
_LOOPBACK = ("127.0.0.1", "::1")


def open_now() -> tuple[int, int]:
    """Number of internet sockets that are open now, and of the processes that were looked at."""
    try:
        this = psutil.Process()
        processes = [this, *this.children(recursive=True)]
    except psutil.Error:
        return 0, 0
    found = looked = 0
    for process in processes:
        with contextlib.suppress(psutil.Error):  # it has just ended
            found += sum(not _wakes_a_loop(c) for c in process.net_connections(kind="inet"))
            looked += 1
    return found, looked


def _wakes_a_loop(connection: Any) -> bool:
    """Windows has no other socket pair: an event loop there is woken through one that is joined over loopback."""
    if os.name != "nt" or not connection.raddr:
        return False
    return connection.laddr.ip in _LOOPBACK and connection.raddr.ip in _LOOPBACK


class SocketWatch:
    """Looks at the system's list again and again, from its start to its end, in a thread of its own.

    `most` is the largest number of internet sockets that were open at once, `looks` how often it looked, `processes`
    the most that there were.
    """

    def __init__(self) -> None:
        self.most = self.looks = self.processes = 0
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._run, name="socket-watch", daemon=True)

    def __enter__(self) -> SocketWatch:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._done.set()
        self._thread.join()
        self._look()

    def _run(self) -> None:
        while not self._done.wait(_INTERVAL):
            self._look()

    def _look(self) -> None:
        sockets, processes = open_now()
        self.most = max(self.most, sockets)
        self.processes = max(self.processes, processes)
        self.looks += 1
