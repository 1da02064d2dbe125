"""A disk that is really full in the middle of work: a small file system, real processes, what is right afterwards."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from desk_hands import finish_review, has_read, ids, reaches, statuses, until
from small_disk import fill, small_disk

from app.base import paths
from app.base.errors import KnownError
from app.domain.entities import Decision
from app.domain.jobs import Status
from app.store.store import Store
from app.ui.desk import Desk


@pytest.fixture
def small_data(data_directory: Path) -> Iterator[Path]:
    """The data folder on a disk of its own that is soon full."""
    with small_disk(data_directory, 4_000_000):
        yield data_directory


@pytest.fixture
def gate(paper, tmp_path: Path) -> Path:
    """What a child waits for after the second of thirty pages of `a.pdf`."""
    made = tmp_path / "gate"
    paper("a.pdf", pages=30, hold={"detect:2": str(made)})
    return made


async def half_read(desk: Desk, gate: Path) -> str:
    """Add the papers; returns the id of `a.pdf` when its child waits at the gate."""
    await desk.add_paths([gate.with_name("in")])
    document_id = (await ids(desk))["a.pdf"]
    await has_read(desk, document_id, gate, 2)
    return document_id


def children() -> list[psutil.Process]:
    found = psutil.Process().children(recursive=True)
    return [p for p in found if p.is_running() and p.status() != psutil.STATUS_ZOMBIE]


def test_work_stands_still_while_the_disk_is_full_and_goes_on_by_itself(
    small_data, make_desk, run_async, paper, gate
) -> None:
    paper("b.pdf")
    paper("c.pdf")
    desk = make_desk()
    told: list[bool] = []
    desk.out_of_room.connect(told.append)

    async def scenario() -> None:
        await half_read(desk, gate)
        by_name = await ids(desk)
        filler = fill(small_data)
        gate.touch()
        await until(lambda: desk.is_out_of_room and not desk._under_way)
        assert told == [True]
        assert children() == [], "nothing works, and the child that could not be heard is gone"
        assert await statuses(desk) == {"a.pdf": Status.DETECTING, "b.pdf": Status.QUEUED, "c.pdf": Status.QUEUED}
        await desk._pump()
        desk._give(await desk.document(by_name["b.pdf"]), 0)
        assert not desk._under_way, "nothing is handed out"
        filler.unlink()
        await until(lambda: not desk.is_out_of_room)
        assert told == [True, False]
        for document_id in by_name.values():
            await reaches(desk, document_id, Status.READY_FOR_REVIEW)
        assert [e.text for e in await desk.entities(by_name["a.pdf"])] == [f"Ada Smith {n}" for n in range(30)]
        assert [page.ledger for page in await desk.pages(by_name["a.pdf"])] == [("patterns",)] * 30
        assert await desk.check_audit() is None
        lines = [(line.before, line.after) for _, line, _ in await desk.audit(by_name["a.pdf"])]
        assert ("detecting", "queued") in lines
        assert not list(small_data.glob(".sable-*"))

    run_async(scenario())
    run_async(desk.shutdown())


def test_what_is_asked_for_while_the_disk_is_full_is_done_when_there_is_room(
    small_data, make_desk, run_async, gate
) -> None:
    """A cancel that reaches its document, whose end cannot be written."""
    desk = make_desk()

    async def scenario() -> None:
        document_id = await half_read(desk, gate)
        filler = fill(small_data)
        await desk.cancel([document_id])
        await until(lambda: desk.is_out_of_room and not desk._under_way)
        assert (await desk.document(document_id)).status is Status.DETECTING
        filler.unlink()
        await reaches(desk, document_id, Status.CANCELLED)
        await until(lambda: not desk.is_out_of_room)
        assert (await desk.document(document_id)).status is Status.CANCELLED

    run_async(scenario())
    run_async(desk.shutdown())


def test_a_purge_of_what_cannot_be_stopped_for_want_of_room_says_so(small_data, make_desk, run_async, gate) -> None:
    desk = make_desk()

    async def scenario() -> None:
        document_id = await half_read(desk, gate)
        filler = fill(small_data)
        with pytest.raises(KnownError, match="disk-full"):
            await desk.purge([document_id])
        assert (await desk.document(document_id)).status is Status.DETECTING
        filler.unlink()
        await reaches(desk, document_id, Status.CANCELLED)
        await until(lambda: not desk.is_out_of_room)
        await desk.purge([document_id])
        assert (await desk.document(document_id)).status is Status.PURGED

    run_async(scenario())
    run_async(desk.shutdown())


def test_a_program_that_ends_on_a_full_disk_lets_go_of_its_folder_and_the_next_start_goes_on(
    small_data, make_desk, run_async, gate, tmp_path
) -> None:
    first = make_desk()
    filler = small_data / "filler"

    async def begin() -> None:
        await half_read(first, gate)
        fill(small_data)
        gate.touch()
        await until(lambda: first.is_out_of_room and not first._under_way)
        await first.shutdown()

    run_async(begin())
    assert children() == []
    filler.unlink()
    store = Store(small_data / paths.DATABASE_NAME)
    assert [d.status for d in store.documents()] == [Status.DETECTING]
    store.set_output(store.documents()[0].id, tmp_path / "x.pdf", replace_output=False)
    store.close()
    filler = fill(small_data)
    with pytest.raises(KnownError, match="disk-full"):
        make_desk()  # and not that the database is damaged
    filler.unlink()
    second = make_desk()
    filler = fill(small_data)

    async def go_on() -> None:
        await second.start()
        assert second.is_out_of_room
        filler.unlink()
        await until(lambda: not second.is_out_of_room)
        (document,) = await second.documents()
        await reaches(second, document.id, Status.READY_FOR_REVIEW)
        assert len(await second.entities(document.id)) == 30

    run_async(go_on())
    run_async(second.shutdown())


def test_a_release_onto_a_full_disk_leaves_no_part_of_a_file_and_is_repeated(
    samples, data_directory, run_async, qapp, tmp_path
) -> None:
    disk = tmp_path / "disk"
    with small_disk(disk, 12_000_000):
        (disk / "in").mkdir()
        shutil.copy(samples / "03-bank-letter.pdf", disk / "in" / "letter.pdf")
        data_directory.mkdir(exist_ok=True)
        desk = Desk(data_directory, width=1)
        out = disk / "in_redacted"

        async def scenario() -> None:
            await desk.start()
            await desk.add_paths([disk / "in"])
            (document,) = await desk.documents()
            await reaches(desk, document.id, Status.READY_FOR_REVIEW)
            await desk.open_review(document.id)
            await desk.decide(document.id, [e.id for e in await desk.entities(document.id)], Decision.ACCEPTED)
            out.mkdir()
            filler = fill(disk)
            await finish_review(desk, document.id, acknowledge_unread=True)
            await until(lambda: desk.is_out_of_room)
            assert (await desk.document(document.id)).status is Status.ATTENTION
            assert list(out.iterdir()) == []
            filler.unlink()
            await reaches(desk, document.id, Status.FINISHED)
            assert not desk.is_out_of_room

        try:
            run_async(scenario())
        finally:
            run_async(desk.shutdown())
        assert sorted(p.name for p in out.iterdir()) == ["letter_certificate.json", "letter_redacted.pdf"]


def test_another_folder_for_the_released_files_ends_the_wait_for_room(
    small_data, make_desk, run_async, paper, tmp_path
) -> None:
    """The disk of the first one stays full: nothing waits for it any more."""
    paper("a.pdf")
    full, other = tmp_path / "full", tmp_path / "other"
    other.mkdir()
    desk = make_desk()

    async def scenario() -> None:
        added = await desk.add_paths([tmp_path / "in"])
        (document,) = await desk.documents()
        await reaches(desk, document.id, Status.READY_FOR_REVIEW)
        await desk.set_output_folder(added.job_id, full)
        await desk.open_review(document.id)
        await desk.decide(document.id, [e.id for e in await desk.entities(document.id)], Decision.ACCEPTED)
        fill(full)
        await finish_review(desk, document.id)
        await until(lambda: desk.is_out_of_room)
        await desk.set_output_folder(added.job_id, other)
        await reaches(desk, document.id, Status.FINISHED)
        assert not desk.is_out_of_room

    with small_disk(full, 1_000_000):
        run_async(scenario())
        run_async(desk.shutdown())
    assert sorted(p.name for p in other.iterdir()) == ["a_certificate.json", "a_redacted.pdf"]
