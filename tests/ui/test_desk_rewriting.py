"""While the database file is written anew (docs/adr/0009) the window goes on reading, and nothing is left of it."""

from __future__ import annotations

import asyncio
import threading
from contextlib import suppress

from desk_hands import reaches, until

from app.domain.jobs import Status
from app.domain.listing import DocumentQuery
from app.store.scrubbing import traces
from app.store.store import NotFound


def test_lists_and_pages_are_read_while_the_databases_thread_is_busy(desk, run_async, paper) -> None:
    path = paper("a.pdf")
    go_on = threading.Event()

    async def scenario() -> None:
        added = await desk.add_paths([path])
        (document,) = await desk.documents()
        await reaches(desk, document.id, Status.READY_FOR_REVIEW)
        async with desk._while_rewriting():
            busy = asyncio.ensure_future(desk._call(lambda _: go_on.wait(30)))
            assert (await desk.list_documents(DocumentQuery())).total == 1
            assert await desk.counts() == {Status.READY_FOR_REVIEW: 1}
            assert (await desk.document(document.id)).hits_open == 3
            assert len(await desk.entities(document.id)) == 3
            assert len(await desk.pages(document.id)) == 3
            assert (await desk.job(added.job_id)).id == added.job_id
            assert await desk.audit(document.id)
            assert not busy.done()
            go_on.set()
            assert await busy
        assert desk._reader is None
        await desk.pause([document.id])
        assert (await desk.document(document.id)).status is Status.READY_FOR_REVIEW

    run_async(scenario())


def test_a_purge_leaves_nothing_though_everything_is_read_meanwhile(desk, run_async, paper, tmp_path) -> None:
    for number in range(12):
        paper(f"{number}.pdf", pages=20)
    folder = desk._folder

    async def scenario() -> None:
        await desk.add_paths([tmp_path / "in"])
        every = [d.id for d in await desk.documents()]
        for document_id in every:
            await reaches(desk, document_id, Status.READY_FOR_REVIEW)
        assert traces(folder, ["Ada Smith"])
        done = asyncio.Event()

        async def read() -> int:
            rounds = 0
            while not done.is_set():
                await desk.list_documents(DocumentQuery())
                with suppress(NotFound):
                    await desk.entities(every[rounds % 12])
                rounds += 1
            return rounds

        reading = asyncio.ensure_future(read())
        await desk.purge(every)
        done.set()
        assert await reading > 1
        assert await desk.counts() == {Status.PURGED: 12}
        assert not await desk._call(lambda store: store.scrub_pending)
        assert traces(folder, ["Ada Smith"]) == []
        await until(lambda: desk._reader is None)

    run_async(scenario())
