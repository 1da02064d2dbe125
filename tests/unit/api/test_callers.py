"""Connections that send nothing, little or too much of it: real sockets against a running API, with short limits."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.api.port import Limits, Terms
from app.api.server import ApiServer
from app.cli.serve import _RunnerQueue
from app.domain.job_settings import JobSettings
from app.services import api_keys
from app.workers.database_thread import DatabaseThread

KEY = "sable_the-key"
FOR_EVER = 3600.0
PATIENCE = 60


@dataclass
class Api:
    server: ApiServer
    port: int

    def head(self, method: str = "GET", path: str = "/openapi.json", *more: str, key: str = KEY) -> bytes:
        lines = [f"{method} {path} HTTP/1.1", f"Host: 127.0.0.1:{self.port}", *([f"X-Api-Key: {key}"] if key else [])]
        return ("\r\n".join([*lines, *more]) + "\r\n\r\n").encode()

    async def connect(self, sent: bytes = b"") -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        writer.write(sent)
        await writer.drain()
        return reader, writer

    async def ask(self, *head: str, key: str = KEY) -> tuple[int, str]:
        """Status and body of one request on a connection of its own."""
        reader, writer = await self.connect(
            self.head(*(head or ("GET", "/openapi.json")), "Connection: close", key=key)
        )
        try:
            return answer_of(await reader.read())
        finally:
            writer.close()


def answer_of(data: bytes) -> tuple[int, str]:
    head, _, body = data.partition(b"\r\n\r\n")
    return int(head.split()[1]), body.decode()


@asynccontextmanager
async def running(folder: Path, limits: Limits) -> AsyncIterator[Api]:
    database = DatabaseThread(folder / "sable.sqlite3")
    queue = _RunnerQueue(database, folder, asyncio.get_running_loop())
    server = ApiServer(queue, Terms(folder, JobSettings, api_keys.hash_of(KEY), limits=limits))
    try:
        address = await server.start(0)
        async with asyncio.timeout(PATIENCE):
            yield Api(server, int(address.rpartition(":")[2]))
    finally:
        await server.stop()
        await queue.close()
        database.close()


async def closed(reader: asyncio.StreamReader) -> bytes:
    """What came until the connection was closed."""
    try:
        return await reader.read()
    except ConnectionError:
        return b""


@pytest.mark.parametrize("begun", [b"", b"GET / HT", b"GET /openapi.json HTTP/1.1\r\nHost: 127.0.0.1\r\nX-A: b"])
def test_a_head_that_does_not_end_is_not_waited_for(tmp_path: Path, begun: bytes) -> None:
    async def scenario() -> None:
        async with running(tmp_path, Limits(head=0.1)) as api:
            reader, writer = await api.connect(begun)
            assert await closed(reader) == b""
            writer.close()

    asyncio.run(scenario())


def test_a_byte_now_and_then_buys_no_time(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with running(tmp_path, Limits(head=0.5)) as api:
            reader, writer = await api.connect(api.head()[:-2])
            while not reader.at_eof():
                writer.write(b"a")
                try:
                    async with asyncio.timeout(0.01):
                        assert await closed(reader) == b""
                        break
                except TimeoutError:
                    continue
            writer.close()

    asyncio.run(scenario())


def test_the_second_head_of_a_connection_is_not_waited_for_either(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with running(tmp_path, Limits(head=0.5)) as api:
            reader, writer = await api.connect(api.head("GET", "/v1/jobs") + b"GET ")
            status, body = answer_of(await closed(reader))
            assert (status, '"items"' in body) == (200, True)
            writer.close()

    asyncio.run(scenario())


def test_whoever_sends_nothing_keeps_nobody_out(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with running(tmp_path, Limits(connections=4, head=FOR_EVER)) as api:
            silent = [await api.connect(b"GET /") for _ in range(40)]
            assert (await api.ask())[0] == 200
            given_up = [await closed(reader) for reader, _ in silent[:36]]
            assert given_up == [b""] * 36
            for _, writer in silent:
                writer.close()

    asyncio.run(scenario())


def test_a_body_without_the_key_keeps_nobody_out(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with running(tmp_path, Limits(connections=4, head=FOR_EVER)) as api:
            sending = api.head("POST", "/v1/jobs", "Content-Length: 1000", key="") + b"a"
            slow = [await api.connect(sending) for _ in range(8)]
            assert (await api.ask())[0] == 200
            for _, writer in slow:
                writer.close()

    asyncio.run(scenario())


def test_a_request_with_the_key_is_not_given_up_for_others(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with running(tmp_path, Limits(connections=4, head=FOR_EVER)) as api:
            form = b'--B\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\nno PDF\r\n--B--\r\n'
            kind = "Content-Type: multipart/form-data; boundary=B"
            head = api.head("POST", "/v1/jobs", kind, f"Content-Length: {len(form)}", "Connection: close")
            reader, writer = await api.connect(head + form[:20])
            while not api.server._service.uploading:  # type: ignore[union-attr]
                await asyncio.sleep(0)
            others = [await api.connect(b"GET /") for _ in range(40)]
            writer.write(form[20:])
            status, body = answer_of(await reader.read())
            assert (status, "not-a-pdf" in body) == (400, True)
            for _, other in [*others, (reader, writer)]:
                other.close()

    asyncio.run(scenario())


def test_a_body_that_stands_still_is_answered_and_its_place_is_free(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with running(tmp_path, Limits(silence=0.1, uploading=1)) as api:
            kind = "Content-Type: multipart/form-data; boundary=B"
            reader, writer = await api.connect(api.head("POST", "/v1/jobs", kind, "Content-Length: 900") + b"--B\r\n")
            head = await reader.readuntil(b"\r\n\r\n")
            assert head.startswith(b"HTTP/1.1 408 ")
            assert api.server._service.uploading == 0  # type: ignore[union-attr]
            writer.close()

    asyncio.run(scenario())


def test_a_head_is_not_endless(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with running(tmp_path, Limits()) as api:
            reader, writer = await api.connect(b"GET / HTTP/1.1\r\nX-A: " + b"a" * (20 << 10))
            assert (await closed(reader)).startswith(b"HTTP/1.1 400 ")
            writer.close()

    asyncio.run(scenario())


def test_who_comes_without_the_key_uses_up_no_rate_of_it(tmp_path: Path) -> None:
    async def scenario() -> None:
        limits = Limits(requests_a_second=1e-6, burst=3, refused_a_second=1e-6)
        async with running(tmp_path, limits) as api:
            keyless = [(await api.ask(key=key))[0] for key in ["", "wrong"] * 5]
            assert set(keyless) <= {401, 429}
            assert [(await api.ask())[0] for _ in range(4)] == [200, 200, 200, 429]

    asyncio.run(scenario())


def test_the_key_uses_up_no_rate_of_those_without_it(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with running(tmp_path, Limits(requests_a_second=1e-6, burst=1, refused_a_second=1.0)) as api:
            assert [(await api.ask())[0] for _ in range(2)] == [200, 429]
            assert (await api.ask(key="wrong"))[0] == 401

    asyncio.run(scenario())
