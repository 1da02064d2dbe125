"""Who is connected: no more than a few at once, and nobody for long who sends no request.

What holds a place without the key gives it up first, so that no program of this computer can keep out the one that has
the key, and none of them costs the window more than a few sockets.
"""

from __future__ import annotations

import asyncio
from collections.abc import MutableMapping
from typing import Any

from uvicorn.protocols.http.h11_impl import H11Protocol

from app.api.port import Limits

_KNOWN = "sable.has-key"


def let_in(scope: MutableMapping[str, Any]) -> None:
    """The request of `scope` has the key: its connection is not given up for another one."""
    scope.setdefault("state", {})[_KNOWN] = True


def protocol_for(limits: Limits) -> type[H11Protocol]:
    """The protocol of one server, with its limits."""

    class Limited(_Caller):
        _limits = limits

    return Limited


class _Caller(H11Protocol):
    """One connection. uvicorn alone would wait for a request for ever, and count a connection only once it sent one."""

    _limits = Limits()
    _deadline: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        self._make_room()
        super().connection_made(transport)
        self._expect_head()
        if len(self.connections) > self._limits.connections:  # all have the key and are at work
            transport.abort()

    def connection_lost(self, exc: Exception | None) -> None:
        self._expect_no_head()
        super().connection_lost(exc)

    def handle_events(self) -> None:
        before = self.cycle
        super().handle_events()
        if self.cycle is not before:
            self._expect_no_head()

    def on_response_complete(self) -> None:
        self._expect_head()
        super().on_response_complete()

    @property
    def _is_kept(self) -> bool:
        return self.cycle is not None and not self.cycle.response_complete and _KNOWN in self.scope["state"]

    def _make_room(self) -> None:
        """Give up one connection where there are as many as there may be: the one that has waited longest."""
        connected = [one for one in self.connections if isinstance(one, _Caller)]
        if len(connected) < self._limits.connections:
            return
        spare = [one for one in connected if not one._is_kept]
        if spare:
            oldest = min(spare, key=lambda one: one._since)
            oldest.connections.discard(oldest)
            oldest.transport.abort()

    def _expect_head(self) -> None:
        self._expect_no_head()
        self._since = self.loop.time()
        self._deadline = self.loop.call_later(self._limits.head, self._hang_up)

    def _expect_no_head(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None

    def _hang_up(self) -> None:
        self.transport.close()  # after what of an answer is still on its way
