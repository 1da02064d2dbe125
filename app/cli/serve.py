"""`sable serve`: the queue without a window, with the local Jobs API in front of it."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import signal
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from app.api import openapi
from app.api.port import Limits, Terms
from app.api.server import ApiServer
from app.api.table import ENDPOINTS
from app.base import no_network, paths
from app.cli.output import Exit, complain, say
from app.cli.run import workers_for_this_machine
from app.domain.changes import ChangeSet
from app.domain.job_settings import JobSettings
from app.domain.jobs import Document
from app.protocol.calls import ChildPort
from app.protocol.messages import Progress
from app.services import api_keys, identity, ownership
from app.store.store import Store
from app.workers.database_thread import DatabaseThread
from app.workers.runner import Runner

T = TypeVar("T")


def serve(parsed: argparse.Namespace) -> Exit:
    """Serve until a signal ends it."""
    if parsed.openapi:
        sys.stdout.write(json.dumps(openapi.document(ENDPOINTS, f"http://127.0.0.1:{parsed.port}"), indent=2) + "\n")
        return Exit.DONE
    if parsed.host not in no_network.LOOPBACK_ADDRESSES:
        complain(f"--host {parsed.host}: other computers could reach it. Nothing was opened. Sable listens on "
                 "127.0.0.1 or ::1 alone.")  # fmt: skip
        return Exit.USAGE
    data = paths.data_directory()
    lock = ownership.own(data)
    try:
        database = DatabaseThread(paths.database_file())
        try:
            return _with_key(parsed, database, data)
        finally:
            database.close()
    finally:
        lock.release()


def _with_key(parsed: argparse.Namespace, database: DatabaseThread, data: Path) -> Exit:
    if parsed.revoke_key:
        database.call(api_keys.revoke)
        say("the API key is revoked; `sable serve --new-key` makes another one")
        return Exit.DONE
    kept = database.call(lambda store: store.api_key())
    if kept == "" and not parsed.new_key:
        complain("the API key was revoked, so nobody could come in. `sable serve --new-key` makes another one.")
        return Exit.USAGE
    with no_network.loopback_pair():
        loop = asyncio.new_event_loop()
    try:
        return loop.run_until_complete(_run(parsed, database, data, kept))
    finally:
        loop.close()


async def _run(parsed: argparse.Namespace, database: DatabaseThread, data: Path, kept: str | None) -> Exit:
    loop = asyncio.get_running_loop()
    queue = _RunnerQueue(database, data, loop)
    settings = JobSettings(profile=parsed.profile, review=parsed.second_review)
    terms = Terms(
        data,
        lambda: settings,
        kept or "",
        lambda: parsed.by_person,
        Limits(
            upload=parsed.max_upload_mb << 20, requests_a_second=parsed.max_rate, burst=max(1, int(2 * parsed.max_rate))
        ),
    )
    server = ApiServer(queue, terms)
    ended = asyncio.Event()
    _end_on_signals(loop, ended.set)
    try:
        try:
            address = await server.start(parsed.port, parsed.host)
        except OSError:
            complain(f"port {parsed.port} of {parsed.host} cannot be used: another program may have it. Nothing was "
                     "opened. Choose another one with --port.")  # fmt: skip
            return Exit.ATTENTION
        await queue.start()
        # Not before somebody can come in with it: where the port is taken, the key before opens everything as it did.
        if kept is None or parsed.new_key:
            shown = database.call(api_keys.new_key)
            terms.key_hash = api_keys.hash_of(shown)
            say(f"API key, shown this once: {shown}")
        say(f"listening on {address}")
        sys.stdout.flush()
        await ended.wait()
    finally:
        await server.stop()
        await queue.close()
    return Exit.DONE


def _end_on_signals(loop: asyncio.AbstractEventLoop, end: Callable[[], object]) -> None:
    for number in (signal.SIGINT, signal.SIGTERM):
        try:
            loop.add_signal_handler(number, end)
        except NotImplementedError:  # Windows
            signal.signal(number, lambda *_: loop.call_soon_threadsafe(end))


class _RunnerQueue:
    """A queue that threads work on (`api.port.Queue`)."""

    def __init__(self, database: DatabaseThread, data: Path, loop: asyncio.AbstractEventLoop) -> None:
        self._database = database
        self._folder = data
        self._loop = loop
        self._heard: list[Callable[[ChangeSet], None]] = []
        self._runner = Runner(database, data, width=workers_for_this_machine(), tell=self._tell)
        self._waiting = ThreadPoolExecutor(max_workers=4, thread_name_prefix="asking")

    async def start(self) -> None:
        await self._in_thread(self._runner.start)

    async def close(self) -> None:
        await self._in_thread(self._runner.close)
        self._waiting.shutdown()

    async def call(self, function: Callable[[Store], T], *, person: str = "") -> T:
        def run(store: Store) -> T:
            with identity.acting(store, person):
                return function(store)

        return await asyncio.wrap_future(self._database.submit(run))

    async def tell(self, change: ChangeSet) -> None:
        self._runner.tell(change)

    async def cancel(self, document_ids: Sequence[str], *, person: str = "") -> None:
        await self._in_thread(lambda: self._runner.cancel(document_ids, person=person))

    async def purge(self, job_id: str, *, person: str = "") -> None:
        await self._in_thread(lambda: self._runner.purge(job_id, person=person))

    async def ask(self, task: Callable[[ChildPort], T]) -> T:
        return await self._in_thread(lambda: self._runner.ask(task))

    def live(self, document: Document) -> tuple[Progress | None, float | None]:
        return self._runner.live(document)

    def listen(self, heard: Callable[[ChangeSet], None]) -> Callable[[], None]:
        self._heard.append(heard)
        return lambda: self._heard.remove(heard)

    def _tell(self, change: ChangeSet) -> None:
        with contextlib.suppress(RuntimeError):  # the loop is closed: nobody hears
            self._loop.call_soon_threadsafe(self._told, change)

    def _told(self, change: ChangeSet) -> None:
        for heard in list(self._heard):
            heard(change)

    async def _in_thread(self, function: Callable[[], T]) -> T:
        return await self._loop.run_in_executor(self._waiting, function)
