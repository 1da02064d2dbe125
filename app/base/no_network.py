"""A lock on the network inside this process: no Python code can make an internet socket.

It is a second line behind not calling anything that would: a library that tries is refused before a packet leaves,
and the self-test counts the tries. Native code is not seen here; the tests watch that from outside with strace.
"""

from __future__ import annotations

import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


class NetworkForbidden(PermissionError):
    """Something tried to open an internet socket."""


_attempts = 0
_installed = False
_INTERNET = {int(socket.AF_INET), int(socket.AF_INET6)}
_LOOPBACK = "127.0.0.1"
_loopback_allowed = False
_FORBIDDEN = frozenset({"socket.connect", "socket.bind", "socket.sendto", "socket.getaddrinfo", "socket.gethostbyname"})


def install() -> None:
    """Refuse internet sockets and name look-ups from now on. Sockets inside this machine (AF_UNIX) still work."""
    global _installed
    if _installed:
        return
    _installed = True
    # urllib3 binds ::1 when it is imported, only to learn whether it could; with this it does not try.
    socket.has_ipv6 = False
    sys.addaudithook(_hook)


@contextmanager
def loopback_pair() -> Iterator[None]:
    """While this is open, two sockets of this process may be joined over 127.0.0.1.

    Windows has no other socket pair, and asyncio makes one to wake its event loop. Everything else stays refused. Use
    it around the making of a loop, before there are other threads.
    """
    global _loopback_allowed
    _loopback_allowed = True
    try:
        yield
    finally:
        _loopback_allowed = False


def attempts() -> int:
    """Number of tries that were refused in this process."""
    return _attempts


def _hook(event: str, arguments: tuple[Any, ...]) -> None:
    if not event.startswith("socket."):
        return
    global _attempts
    if event == "socket.__new__":
        forbidden = int(arguments[1]) in _INTERNET and not (_loopback_allowed and int(arguments[1]) == socket.AF_INET)
    elif event in _FORBIDDEN:
        family = getattr(arguments[0], "family", None)
        forbidden = (family is None or int(family) in _INTERNET) and not _joins_a_pair(event, arguments)
    else:
        forbidden = False
    if forbidden:
        _attempts += 1
        raise NetworkForbidden("this program opens no connection")


def _joins_a_pair(event: str, arguments: tuple[Any, ...]) -> bool:
    if not _loopback_allowed or event not in ("socket.bind", "socket.connect"):
        return False
    address = arguments[1]
    return isinstance(address, tuple) and address[0] == _LOOPBACK and (event == "socket.connect" or address[1] == 0)
