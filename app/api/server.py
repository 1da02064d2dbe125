"""One running API on one loopback port of this computer, in the event loop of whoever starts it."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Iterator

import uvicorn

from app.api.application import application
from app.api.callers import protocol_for
from app.api.port import Queue, Terms
from app.api.service import Service
from app.base import no_network

DEFAULT_PORT = 9983
"""The port of the seed contract's examples."""

_LONGEST_HEAD = 16 * 1024
_WAITING_TO_BE_TAKEN_IN = 128
_SECONDS_TO_END = 3

for _name in ("uvicorn", "uvicorn.error", "uvicorn.access", "uvicorn.asgi"):
    logging.getLogger(_name).setLevel(logging.CRITICAL + 1)  # they write down paths, and messages of exceptions


class _Uvicorn(uvicorn.Server):
    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave signals to the program."""
        yield


class ApiServer:
    """Listens from `start` to `stop`."""

    def __init__(self, queue: Queue, terms: Terms) -> None:
        self._queue = queue
        self._terms = terms
        self._service: Service | None = None
        self._server: _Uvicorn | None = None
        self._task: asyncio.Task[None] | None = None
        self.address = ""

    async def start(self, port: int = DEFAULT_PORT, host: str = "127.0.0.1") -> str:
        """Listen, and return the address. Port 0 lets the system choose.

        Raises no_network.NotLoopback for an address that others could reach, and OSError where the port is taken.
        """
        listener = no_network.listen_on_loopback(port, host)
        try:
            bound = int(listener.getsockname()[1])
            self._service = Service(self._queue, self._terms)
            config = uvicorn.Config(
                application(self._service, self._terms, bound),
                http=protocol_for(self._terms.limits),
                ws="none",
                lifespan="off",
                interface="asgi3",
                log_config=None,
                access_log=False,
                server_header=False,
                proxy_headers=False,
                backlog=_WAITING_TO_BE_TAKEN_IN,
                h11_max_incomplete_event_size=_LONGEST_HEAD,
                timeout_graceful_shutdown=_SECONDS_TO_END,
            )
            self._server = _Uvicorn(config)
            self._task = asyncio.get_running_loop().create_task(self._server.serve(sockets=[listener]))
            while not self._server.started and not self._task.done():
                await asyncio.sleep(0.005)
            if self._task.done():
                await self._task
        except BaseException:
            listener.close()
            raise
        named = f"[{host}]" if ":" in host else host
        self.address = f"http://{named}:{bound}"
        return self.address

    async def stop(self) -> None:
        """Close the port, and end what is under way."""
        if self._server is None or self._task is None or self._service is None:
            return
        self._server.should_exit = True
        self._service.let_go()
        await self._task
        cancelled = self._server.server_state.tasks  # what did not end by itself cleans up after itself
        if cancelled:
            await asyncio.wait(cancelled)
        await self._service.close()
        self._server = self._task = self._service = None
        self.address = ""
