"""A lock on the network inside this process: no Python code can make an internet socket.

It is a second line behind not calling anything that would: a library that tries is refused before a packet leaves,
and the self-test counts the tries. Native code is not seen here; the tests watch that from outside with strace.

There is one door, for the local Jobs API, and only where somebody switched it on: `listen_on_loopback`.
"""

from __future__ import annotations

import socket
import sys
import threading
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
_FORBIDDEN = frozenset(
    {
        "socket.connect",
        "socket.bind",
        "socket.sendto",
        "socket.sendmsg",
        "socket.getaddrinfo",
        "socket.getnameinfo",
        "socket.gethostbyname",
        "socket.gethostbyaddr",
    }
)

LOOPBACK_ADDRESSES = (_LOOPBACK, "::1")
"""The only addresses that this program ever listens on."""

_door = threading.local()
"""`bind` is the address that this thread may bind now, `accepts` is true while it takes a caller in."""
_listening = 0
"""Listeners that are open: on Windows a caller's socket is made before he comes."""


class NotLoopback(ValueError):
    """Somebody asked to listen where other computers could reach it."""


class LoopbackListener(socket.socket):
    """Listens on one port of this computer. The callers it takes in are the only internet sockets there are."""

    def accept(self) -> tuple[socket.socket, Any]:
        _door.accepts = True
        try:
            return super().accept()
        finally:
            _door.accepts = False

    def close(self) -> None:
        global _listening
        if self.fileno() >= 0:
            _listening -= 1
        super().close()


def listen_on_loopback(port: int, address: str = _LOOPBACK) -> LoopbackListener:
    """Open the one listening socket that this program can have; port 0 lets the system choose.

    Raises NotLoopback for any address but 127.0.0.1 and ::1, and OSError where the port is taken or there is no such
    address.
    """
    global _listening
    if address not in LOOPBACK_ADDRESSES:
        raise NotLoopback(address)
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    _door.bind = (address, port)
    try:
        listener = LoopbackListener(family, socket.SOCK_STREAM)
        _listening += 1
        try:
            if sys.platform == "win32":
                listener.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
            else:
                listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # else a restart waits for minutes
            listener.bind((address, port))
            listener.listen(128)
            listener.setblocking(False)
        except BaseException:
            listener.close()
            raise
    finally:
        _door.bind = None
    return listener


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


def holds() -> bool:
    """True where the lock refuses a socket that is asked for on purpose. That try is not counted."""
    global _attempts
    before = _attempts
    try:
        socket.socket(socket.AF_INET, socket.SOCK_STREAM).close()
    except NetworkForbidden:
        return True
    finally:
        _attempts = before
    return False


def attempts() -> int:
    """Number of tries that were refused in this process."""
    return _attempts


def _hook(event: str, arguments: tuple[Any, ...]) -> None:
    if not event.startswith("socket."):
        return
    global _attempts
    if event == "socket.__new__":
        forbidden = int(arguments[1]) in _INTERNET and not _may_be_made(int(arguments[1]), int(arguments[2]))
    elif event in _FORBIDDEN:
        family = getattr(arguments[0], "family", None)
        inside = _joins_a_pair(event, arguments) or _is_the_door(event, arguments)
        forbidden = (family is None or int(family) in _INTERNET) and not inside
    else:
        forbidden = False
    if forbidden:
        _attempts += 1
        raise NetworkForbidden("this program opens no connection")


def _may_be_made(family: int, kind: int) -> bool:
    if _loopback_allowed and family == socket.AF_INET:
        return True
    if kind != socket.SOCK_STREAM:
        return False
    ahead_of_callers = sys.platform == "win32" and _listening > 0
    return getattr(_door, "bind", None) is not None or getattr(_door, "accepts", False) or ahead_of_callers


def _is_the_door(event: str, arguments: tuple[Any, ...]) -> bool:
    wanted = getattr(_door, "bind", None)
    return event == "socket.bind" and wanted is not None and tuple(arguments[1][:2]) == wanted


def _joins_a_pair(event: str, arguments: tuple[Any, ...]) -> bool:
    if not _loopback_allowed or event not in ("socket.bind", "socket.connect"):
        return False
    address = arguments[1]
    return isinstance(address, tuple) and address[0] == _LOOPBACK and (event == "socket.connect" or address[1] == 0)
