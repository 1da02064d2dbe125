"""What the documents of a job tell each other, in the window's desk: a real database, threads and processes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from desk_hands import ids, reaches, until

from app.domain.jobs import Status

NAME = "Wilhelmina Okonkwo"


async def _texts(desk: Any, name: str) -> list[str]:
    return [e.text for e in await desk.entities((await ids(desk))[name])]


def looks(file: Path) -> list[str]:
    return file.read_text().splitlines() if file.exists() else []


def test_a_document_that_was_read_first_hears_of_a_name_that_was_found_last(desk, run_async, paper, tmp_path) -> None:
    told = tmp_path / "looks"
    paper("a.pdf", pages=1, looks=str(told))
    paper("b.pdf", pages=1, looks=str(told))
    paper("c.pdf", pages=1, looks=str(told), names=[NAME])

    async def scenario() -> None:
        await desk.add_paths([tmp_path / "in"])
        await until(lambda: len(looks(told)) >= 1)
        await until(lambda: not desk._under_way and not desk._looking)
        for name in ("a.pdf", "b.pdf"):
            assert NAME in await _texts(desk, name)
        for document in await desk.documents():
            assert document.status is Status.READY_FOR_REVIEW
            assert document.offered_hits == 0

    run_async(scenario())
    assert "c.pdf 1" not in looks(told), "it told the name"
    assert len(looks(told)) == len(set(looks(told))), "nobody is looked at twice"


def test_a_look_that_was_cut_off_takes_place_at_the_next_start(make_desk, run_async, paper, tmp_path) -> None:
    gate, told = tmp_path / "gate", tmp_path / "looks"
    paper("a.pdf", pages=1, hold={"look": str(gate)}, looks=str(told))
    paper("b.pdf", pages=1, names=[NAME])

    async def scenario() -> None:
        first = make_desk(width=1)
        await first.start()
        await first.add_paths([tmp_path / "in"])
        await until(Path(f"{gate}.reached").exists)
        await first.shutdown()
        assert looks(told) == []
        gate.touch()
        second = make_desk(width=1)
        await second.start()
        await until(lambda: looks(told))
        await until(lambda: not second._looking)
        assert [t for t in await _texts(second, "a.pdf") if t == NAME] == [NAME]

    run_async(scenario())
    assert looks(told) == ["a.pdf 1"]


def test_what_is_found_during_a_review_is_offered(make_desk, run_async, paper, tmp_path) -> None:
    gate = tmp_path / "gate"
    paper("a.pdf", pages=1)
    paper("b.pdf", pages=1, names=[NAME], hold={"detect:0": str(gate)})

    async def scenario() -> None:
        desk = make_desk(width=1)
        await desk.start()
        await desk.add_paths([tmp_path / "in"])
        document_id = (await ids(desk))["a.pdf"]
        await reaches(desk, document_id, Status.READY_FOR_REVIEW)
        await desk.open_review(document_id)
        before = await desk.entities(document_id)
        gate.touch()

        async def offered() -> int:
            return (await desk.document(document_id)).offered_hits

        await until(offered)
        assert await desk.entities(document_id) == before
        assert (await desk.document(document_id)).status is Status.IN_REVIEW

    run_async(scenario())
