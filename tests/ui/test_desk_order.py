"""What somebody looks at comes first, pauses and bulk requests: a real database, real threads, real processes."""

from __future__ import annotations

import asyncio
from pathlib import Path

from desk_hands import finish_review, ids, reaches, statuses, until

from app.domain.entities import Decision
from app.domain.jobs import Status
from app.store.store import NewDocument


def pages_in(file: Path) -> list[int]:
    return [int(line) for line in file.read_text().split()] if file.exists() else []


# The page on screen


def test_a_document_that_is_opened_at_a_page_is_read_from_there(desk, run_async, paper, tmp_path) -> None:
    gate, order = tmp_path / "gate", tmp_path / "order"
    paper("a.pdf", hold={"detect:0": str(gate)})
    paper("b.pdf", pages=6, pages_read=str(order))

    async def scenario() -> None:
        await desk.add_paths([tmp_path / "in"])
        await until(Path(f"{gate}.reached").exists)
        document_id = (await ids(desk))["b.pdf"]
        await desk.open_review(document_id)
        desk.look_at(document_id, 4)
        gate.touch()
        await reaches(desk, document_id, Status.READY_FOR_REVIEW)

    run_async(scenario())
    assert pages_in(order) == [4, 5, 0, 1, 2, 3]


def test_a_page_that_is_looked_at_while_its_document_is_read_comes_next(desk, run_async, paper, tmp_path) -> None:
    gate, order = tmp_path / "gate", tmp_path / "order"
    paper("a.pdf", pages=9, pages_read=str(order), hold={"detect:2": str(gate)})

    async def scenario() -> None:
        await desk.add_paths([tmp_path / "in"])
        (document,) = await desk.documents()
        await until(Path(f"{gate}.reached").exists)
        await desk.open_review(document.id)
        desk.look_at(document.id, 7)
        await until(Path(f"{document.path}.heard").exists)
        gate.touch()
        await reaches(desk, document.id, Status.READY_FOR_REVIEW)
        assert [e.text for e in await desk.entities(document.id)] == [f"Ada Smith {n}" for n in range(9)]
        assert [page.ledger for page in await desk.pages(document.id)] == [("patterns",)] * 9

    run_async(scenario())
    assert pages_in(order) == [0, 1, 2, 7, 8, 3, 4, 5, 6]


def test_a_document_that_is_paused_in_the_middle_of_its_pages_goes_on_with_the_others(
    desk, run_async, paper, tmp_path
) -> None:
    gate, order = tmp_path / "gate", tmp_path / "order"
    paper("a.pdf", pages=6, pages_read=str(order), hold={"detect:5": str(gate)})

    async def scenario() -> None:
        added = await desk.add_paths([tmp_path / "in"], preview=True)
        await until(lambda: not desk._under_way)
        (document,) = await desk.documents()
        desk.look_at(document.id, 4)
        await desk.start_job(added.job_id)
        await until(Path(f"{gate}.reached").exists)
        await desk.pause([document.id])
        paused = await reaches(desk, document.id, Status.PAUSED)
        assert paused.pages_done == 1
        desk.look_away()
        gate.touch()
        await desk.resume([document.id])
        await reaches(desk, document.id, Status.READY_FOR_REVIEW)
        assert [e.text for e in await desk.entities(document.id)] == [f"Ada Smith {n}" for n in range(6)]

    run_async(scenario())
    assert pages_in(order) == [4, 0, 1, 2, 3, 5]


def test_the_longest_document_gives_way_to_the_one_on_screen_and_keeps_its_pages(
    make_desk, run_async, paper, tmp_path
) -> None:
    gate_a, gate_b, gate_c = (tmp_path / name for name in ("gate-a", "gate-b", "gate-c"))
    order = tmp_path / "order"
    paper("a.pdf", pages=20, hold={"detect:1": str(gate_a)})
    paper("b.pdf", pages=40, pages_read=str(order), hold={"detect:2": str(gate_b)})
    paper("c.pdf", pages=3, hold={"detect:0": str(gate_c)})
    desk = make_desk(width=2)

    async def scenario() -> None:
        await desk.add_paths([tmp_path / "in"])
        by_name = await ids(desk)
        for gate in (gate_a, gate_b):
            await until(Path(f"{gate}.reached").exists)
        await until(lambda: len(desk._latest) == 2)
        await desk.open_review(by_name["c.pdf"])
        await until((tmp_path / "in" / "b.pdf.heard").exists)
        gate_b.touch()  # the page that is being read is finished first
        await until(Path(f"{gate_c}.reached").exists)
        assert await statuses(desk) == {
            "a.pdf": Status.DETECTING, "b.pdf": Status.QUEUED, "c.pdf": Status.DETECTING,
        }  # fmt: skip
        given_way = await desk.document(by_name["b.pdf"])
        assert given_way.pages_done == 3
        assert given_way.attempts == 0
        gate_c.touch()
        gate_a.touch()
        await until(lambda: not desk._under_way)
        assert await desk.counts() == {Status.READY_FOR_REVIEW: 3}
        assert [e.text for e in await desk.entities(by_name["b.pdf"])] == [f"Ada Smith {n}" for n in range(40)]
        assert await desk.check_audit() is None

    run_async(scenario())
    assert pages_in(order) == list(range(40)), "no page was read twice"


def test_a_page_that_takes_too_long_is_given_up_for_the_document_on_screen(
    desk, run_async, paper, tmp_path, monkeypatch
) -> None:
    monkeypatch.setattr("app.ui.desk_screen._PATIENCE", 0.05)
    gate = tmp_path / "gate"
    paper("a.pdf", pages=20, hold={"detect:1": str(gate)})
    paper("b.pdf")

    async def scenario() -> None:
        await desk.add_paths([tmp_path / "in"])
        by_name = await ids(desk)
        await until(Path(f"{gate}.reached").exists)
        await until(lambda: desk._latest)
        await desk.open_review(by_name["b.pdf"])
        await reaches(desk, by_name["b.pdf"], Status.READY_FOR_REVIEW)
        assert (await desk.document(by_name["a.pdf"])).pages_done == 1
        gate.touch()
        await reaches(desk, by_name["a.pdf"], Status.READY_FOR_REVIEW)

    run_async(scenario())


def test_a_document_that_is_nearly_through_does_not_give_way(desk, run_async, paper, tmp_path) -> None:
    gate, order = tmp_path / "gate", tmp_path / "order"
    paper("a.pdf", pages=4, order=str(order), hold={"detect:2": str(gate)})
    paper("b.pdf", order=str(order))

    async def scenario() -> None:
        await desk.add_paths([tmp_path / "in"])
        by_name = await ids(desk)
        await until(Path(f"{gate}.reached").exists)
        await until(lambda: (e := desk._latest.get(by_name["a.pdf"])) and e.done == 2)
        await desk.open_review(by_name["b.pdf"])
        assert not desk._giving_way
        gate.touch()
        await until(lambda: not desk._under_way)

    run_async(scenario())
    assert order.read_text().split() == ["a.pdf", "b.pdf"], "each was begun once"


# Pause


def test_a_preview_that_is_paused_is_looked_at_when_it_is_resumed(desk, run_async, paper, tmp_path) -> None:
    gate = tmp_path / "gate"
    paper("a.pdf", hold={"probe": str(gate)})
    paper("b.pdf")

    async def scenario() -> None:
        added = await desk.add_paths([tmp_path / "in"], preview=True)
        by_name = await ids(desk)
        await until(Path(f"{gate}.reached").exists)
        await desk.pause(list(by_name.values()))
        await reaches(desk, by_name["a.pdf"], Status.PAUSED)
        await until(lambda: not desk._under_way)
        assert await statuses(desk) == {"a.pdf": Status.PAUSED, "b.pdf": Status.PAUSED}
        gate.touch()
        await desk.resume([by_name["a.pdf"]])
        await until(lambda: not desk._under_way)
        looked_at = await desk.document(by_name["a.pdf"])
        assert (looked_at.status, looked_at.page_count) == (Status.PREFLIGHT, 3)
        await desk.start_job(added.job_id)
        await reaches(desk, by_name["a.pdf"], Status.READY_FOR_REVIEW)
        assert (await desk.document(by_name["b.pdf"])).status is Status.PAUSED
        await desk.resume([by_name["b.pdf"]])
        await reaches(desk, by_name["b.pdf"], Status.READY_FOR_REVIEW)

    run_async(scenario())


def test_a_release_that_is_under_way_is_finished_whatever_is_paused(desk, run_async, paper, tmp_path) -> None:
    gate = tmp_path / "gate"
    paper("a.pdf", hold={"verifying": str(gate)})

    async def scenario() -> None:
        await desk.add_paths([tmp_path / "in"])
        (document,) = await desk.documents()
        await reaches(desk, document.id, Status.READY_FOR_REVIEW)
        await desk.open_review(document.id)
        await desk.decide(document.id, [e.id for e in await desk.entities(document.id)], Decision.ACCEPTED)
        await finish_review(desk, document.id)
        await until(Path(f"{gate}.reached").exists)
        await desk.pause([document.id])
        gate.touch()
        await reaches(desk, document.id, Status.FINISHED)

    run_async(scenario())


# Many at once


def test_thousands_are_cancelled_in_few_transactions_while_the_list_is_read(desk, run_async, paper, tmp_path) -> None:
    gate = tmp_path / "gate"
    paper("a.pdf", hold={"detect:0": str(gate)})
    commits: list[int] = []

    async def scenario() -> None:
        await desk.add_paths([tmp_path / "in"])
        await until(Path(f"{gate}.reached").exists)
        files = [NewDocument(Path(f"/in/{n}.pdf"), Path(f"/out/{n}.pdf")) for n in range(3000)]
        await desk._call(lambda store: store.add_job("many", files))
        every = [d.id for d in await desk.documents()]
        desk.changed.connect(lambda change: commits.append(len(change.documents)))
        reading = asyncio.ensure_future(_read_until_cancelled(desk))
        await desk.cancel(every)
        seen = await reading
        assert len(seen) > 2, "the list was read in between"
        assert seen == sorted(seen)
        gate.touch()
        await until(lambda: not desk._under_way)
        assert await desk.counts() == {Status.CANCELLED: 3001}
        assert await desk.check_audit() is None
        await desk.retry(every[:10])
        assert (await desk.counts())[Status.CANCELLED] <= 2991
        await desk.cancel(every[:10])

    run_async(scenario())
    assert max(commits) == 500


async def _read_until_cancelled(desk) -> list[int]:
    seen = [0]
    while seen[-1] < 3000:
        seen.append((await desk.counts()).get(Status.CANCELLED, 0))
    return seen
