"""The end of the API while something is being handed in: a whole job stays, or nothing of it."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path

import pytest

from app.api import server as servers
from app.api.port import Terms
from app.api.server import ApiServer
from app.cli.serve import _RunnerQueue
from app.domain.job_settings import JobSettings
from app.services import api_keys
from app.workers.database_thread import DatabaseThread

KEY = "sable_the-key"
PDF = b"%PDF-1.7\n" + b"Zebra-Akte" * 100_000
PATIENCE = 60


@asynccontextmanager
async def begun(folder: Path, sent: int) -> AsyncIterator[ApiServer]:
    """A server, and a client that sent so many bytes of a form, and waits."""
    database = DatabaseThread(folder / "sable.sqlite3")
    queue = _RunnerQueue(database, folder, asyncio.get_running_loop())
    server = ApiServer(queue, Terms(folder, JobSettings, api_keys.hash_of(KEY)))
    try:
        async with asyncio.timeout(PATIENCE):
            address = await server.start(0)
            port = int(address.rpartition(":")[2])
            body = b'--B\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n'
            body += PDF + b"\r\n--B--\r\n"
            head = (
                f"POST /v1/jobs HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nX-Api-Key: {KEY}\r\n"
                f"Content-Type: multipart/form-data; boundary=B\r\nContent-Length: {len(body)}\r\n\r\n"
            )
            _, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(head.encode() + body[:sent])
            yield server
            writer.close()
    finally:
        await server.stop()
        await queue.close()
        database.close()


async def there(folder: Path, pattern: str) -> None:
    while not any(folder.glob(pattern)):
        await asyncio.sleep(0.005)


def documents(folder: Path) -> list[str]:
    with closing(sqlite3.connect(folder / "sable.sqlite3")) as database:
        return [path for (path,) in database.execute("SELECT path FROM document")]


def left(folder: Path) -> list[str]:
    return [str(p.relative_to(folder)) for name in ("attached", "released") for p in (folder / name).rglob("*")]


@pytest.mark.parametrize("sent", [120, 40_000, 700_000])
def test_what_is_half_received_is_gone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sent: int) -> None:
    monkeypatch.setattr(servers, "_SECONDS_TO_END", 0)

    async def scenario() -> None:
        async with begun(tmp_path, sent) as server:
            if sent > 300_000:  # what is less waits in memory
                await there(tmp_path, "attached/*/a.pdf")
            await server.stop()

    asyncio.run(scenario())
    assert left(tmp_path) == []
    assert documents(tmp_path) == []


def test_a_job_that_is_being_written_down_is_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another program holds the database until the wait for requests is over and what is left was cancelled."""
    monkeypatch.setattr(servers, "_SECONDS_TO_END", 0)

    async def scenario() -> None:
        with closing(sqlite3.connect(tmp_path / "sable.sqlite3", isolation_level=None)) as other:
            async with begun(tmp_path, 1 << 30) as server:
                other.execute("BEGIN IMMEDIATE")
                await there(tmp_path, "released/*")
                ending = asyncio.ensure_future(server.stop())
                listening = server._task
                assert listening is not None
                await asyncio.wait([listening])
                other.execute("ROLLBACK")
                await ending

    asyncio.run(scenario())
    (path,) = documents(tmp_path)
    assert Path(path).read_bytes() == PDF
    assert len([p for p in (tmp_path / "attached").rglob("*") if p.is_file()]) == 1
    assert len(list((tmp_path / "released").iterdir())) == 1
