"""The window's door to the work behind it: a real database, real threads, and a real child process that is told what
its documents hold."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest
from desk_hands import finish_review, has_read, ids, reaches, statuses, until

from app.base.errors import FailureCode, KnownError
from app.domain.entities import Decision
from app.domain.job_settings import JobSettings
from app.domain.jobs import Status
from app.domain.listing import DocumentQuery
from app.domain.people import ReviewPolicy, SecondReview
from app.protocol.messages import Progress
from app.store.store import NewDocument, NotFound, Store

TO_REVIEWED = (Status.DETECTING, Status.READY_FOR_REVIEW, Status.IN_REVIEW, Status.REVIEWED)
PASSWORD = "correct horse battery"


def everything_in(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


# Intake


def test_a_preview_tells_what_is_in_the_files_and_starts_nothing(desk, run_async, paper, data_directory) -> None:
    good = paper("a.pdf")
    paper("b.pdf", fault="damaged")
    paper("c.pdf", password=PASSWORD)
    good.with_name("d.pdf").write_bytes(good.read_bytes())

    async def scenario() -> None:
        added = await desk.add_paths([good.parent], preview=True)
        await until(lambda: not desk._under_way)
        by_name = {d.file_name: d for d in await desk.documents()}
        assert {n: (d.status, d.failure) for n, d in by_name.items()} == {
            "a.pdf": (Status.PREFLIGHT, None),
            "b.pdf": (Status.REJECTED, FailureCode.DAMAGED),
            "c.pdf": (Status.ATTENTION, FailureCode.PASSWORD_NEEDED),
            "d.pdf": (Status.PREFLIGHT, None),
        }
        assert by_name["a.pdf"].page_count == 3
        assert by_name["d.pdf"].duplicate_of == by_name["a.pdf"].id
        assert (await desk.job(added.job_id)).started_at is None
        assert await desk.try_password(added.job_id, "wrong") == 0
        assert await desk.try_password(added.job_id, PASSWORD) == 1
        await until(lambda: not desk._under_way)
        assert (await desk.document(by_name["c.pdf"].id)).status is Status.PREFLIGHT

        await desk.start_job(added.job_id, JobSettings(categories=("PERSON",)))
        assert (await desk.job(added.job_id)).settings.categories == ("PERSON",)
        await until(lambda: not desk._under_way)
        assert await desk.counts() == {Status.READY_FOR_REVIEW: 3, Status.REJECTED: 1}
        page = await desk.list_documents(DocumentQuery(name_contains="C.PDF"))
        assert [d.file_name for d in page.documents] == ["c.pdf"]

    run_async(scenario())
    assert PASSWORD.encode() not in everything_in(data_directory)
    run_async(desk.shutdown())
    assert PASSWORD.encode() not in everything_in(data_directory)


def test_a_password_opens_what_of_the_job_turns_out_to_be_locked_later(desk, run_async, paper, tmp_path) -> None:
    gate = tmp_path / "gate"
    paper("a.pdf", password=PASSWORD)
    paper("b.pdf", hold={"probe": str(gate)})
    paper("c.pdf", password=PASSWORD)
    paper("d.pdf", password="another")

    async def scenario() -> None:
        added = await desk.add_paths([tmp_path / "in"], preview=True)
        await until(Path(f"{gate}.reached").exists)
        desk._passwords.offer(added.job_id, PASSWORD)  # typed while the others were still looked at
        desk._passwords.offer(added.job_id, "another")
        gate.touch()
        await until(lambda: not desk._under_way)
        found = await statuses(desk)
        assert {found[n] for n in ("b.pdf", "c.pdf", "d.pdf")} == {Status.PREFLIGHT}

    run_async(scenario())


def test_a_preview_that_is_not_wanted_leaves_no_job(desk, run_async, paper, tmp_path) -> None:
    gate = tmp_path / "gate"
    paper("a.pdf", hold={"probe": str(gate)})
    paper("b.pdf")

    async def scenario() -> None:
        added = await desk.add_paths([tmp_path / "in"], preview=True)
        await until(Path(f"{gate}.reached").exists)
        await desk.discard_job(added.job_id)
        assert await desk.jobs() == []
        with pytest.raises(NotFound):
            await desk.job(added.job_id)
        assert await desk.check_audit() is None

    run_async(scenario())


def test_a_preflight_that_was_interrupted_goes_on_at_the_next_start(make_desk, run_async, paper, tmp_path) -> None:
    gate = tmp_path / "gate"
    paper("a.pdf", hold={"probe": str(gate)})
    first = make_desk()

    async def begin() -> None:
        await first.add_paths([tmp_path / "in"], preview=True)
        await until(Path(f"{gate}.reached").exists)
        await first.shutdown()

    run_async(begin())
    gate.touch()
    second = make_desk()

    async def go_on() -> None:
        await second.start()
        await until(lambda: not second._under_way)
        (document,) = await second.documents()
        assert (document.status, document.page_count) == (Status.PREFLIGHT, 3)

    run_async(go_on())


def test_a_file_that_was_added_before_is_known(desk, run_async, paper) -> None:
    path = paper("a.pdf")

    async def scenario() -> None:
        await desk.add_paths([path])
        await until(lambda: not desk._under_way)
        (earlier,) = await desk.documents()
        added = await desk.add_paths([path, paper("new.pdf", pages=1)], preview=True)
        await until(lambda: not desk._under_way)
        (known,) = await desk.known(added.job_id)
        assert (known.earlier_id, known.earlier_status) == (earlier.id, Status.READY_FOR_REVIEW)
        assert known.earlier_at == earlier.created_at

    run_async(scenario())


# The queue


def test_a_paused_document_keeps_its_pages_and_goes_on_behind_them(desk, run_async, paper, tmp_path) -> None:
    gate = tmp_path / "gate"
    paper("a.pdf", pages=4, hold={"detect:2": str(gate)})

    async def scenario() -> None:
        await desk.add_paths([tmp_path / "in"])
        (document,) = await desk.documents()
        await until(Path(f"{gate}.reached").exists)
        await desk.pause([document.id])
        paused = await reaches(desk, document.id, Status.PAUSED)
        assert paused.pages_done == 2
        kept = [e.id for e in await desk.entities(document.id)]
        gate.touch()
        await desk.resume([document.id])
        done = await reaches(desk, document.id, Status.READY_FOR_REVIEW)
        entities = await desk.entities(document.id)
        assert [e.text for e in entities] == [f"Ada Smith {n}" for n in range(4)]
        assert [e.id for e in entities[:2]] == kept, "pages that were read are not read again"
        assert [page.ledger for page in await desk.pages(document.id)] == [("patterns",)] * 4
        assert done.active_seconds > 0

    run_async(scenario())


def test_waiting_documents_are_paused_and_cancelled_without_a_worker(desk, run_async, paper, tmp_path) -> None:
    gate = tmp_path / "gate"
    paper("a.pdf", hold={"detect:0": str(gate)})
    paper("b.pdf")
    paper("c.pdf")

    async def scenario() -> None:
        await desk.add_paths([tmp_path / "in"])
        by_name = await ids(desk)
        await until(Path(f"{gate}.reached").exists)
        await desk.pause([by_name["b.pdf"]])
        await desk.cancel([by_name["c.pdf"]])
        gate.touch()
        await until(lambda: not desk._under_way)
        assert await statuses(desk) == {
            "a.pdf": Status.READY_FOR_REVIEW, "b.pdf": Status.PAUSED, "c.pdf": Status.CANCELLED,
        }  # fmt: skip

    run_async(scenario())


def test_a_cancelled_release_leaves_no_part_of_a_file(desk, run_async, paper, tmp_path) -> None:
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
        assert list((tmp_path / "in_redacted").iterdir()), "a part is there"
        await desk.cancel([document.id])
        await reaches(desk, document.id, Status.IN_REVIEW)
        assert list((tmp_path / "in_redacted").iterdir()) == []
        gate.touch()
        await finish_review(desk, document.id)
        await reaches(desk, document.id, Status.FINISHED)

    run_async(scenario())
    assert sorted(p.name for p in (tmp_path / "in_redacted").iterdir()) == ["a_certificate.json", "a_redacted.pdf"]


def test_the_document_on_screen_jumps_the_queue(desk, run_async, paper, tmp_path) -> None:
    gate, order = tmp_path / "gate", tmp_path / "order"
    paper("a.pdf", pages=2, hold={"detect:0": str(gate)}, order=str(order))  # too short to give way
    for name in "bcdef":
        paper(f"{name}.pdf", order=str(order))

    async def scenario() -> None:
        await desk.add_paths([tmp_path / "in"])
        await until(Path(f"{gate}.reached").exists)
        await desk.open_review((await ids(desk))["e.pdf"])
        gate.touch()
        await until(lambda: not desk._under_way)

    run_async(scenario())
    assert "".join(name[0] for name in order.read_text().split()) == "aebcdf"


def test_more_documents_than_the_pool_is_given_at_once_are_all_read_in_order(desk, run_async, paper, tmp_path) -> None:
    order = tmp_path / "order"
    for number in range(70):
        paper(f"{number:02}.pdf", pages=1, order=str(order))

    async def scenario() -> None:
        await desk.add_paths([tmp_path / "in"])
        assert len(desk._under_way) <= 32
        await until(lambda: not desk._under_way)
        assert await desk.counts() == {Status.READY_FOR_REVIEW: 70}

    run_async(scenario())
    assert order.read_text().split() == [f"{number:02}.pdf" for number in range(70)]


def test_time_left_is_known_once_this_computer_has_worked(make_desk, run_async, paper, tmp_path) -> None:
    gate = tmp_path / "gate"
    paper("a.pdf", pages=6, hold={"detect:4": str(gate)})
    paper("b.pdf", pages=9)
    desk = make_desk()

    async def scenario() -> None:
        added = await desk.add_paths([tmp_path / "in"], preview=True)
        await until(lambda: not desk._under_way)
        by_name = await ids(desk)
        assert desk.seconds_left(await desk.document(by_name["b.pdf"])) is None
        await desk.start_job(added.job_id)
        await until(Path(f"{gate}.reached").exists)
        await until(lambda: desk._pace._page("detecting"))
        desk._ahead_at = 0.0
        await desk._look_ahead()
        working, waiting = [desk.seconds_left(await desk.document(by_name[n])) for n in ("a.pdf", "b.pdf")]
        assert 0 < working < waiting
        gate.touch()
        await until(lambda: not desk._under_way)
        assert desk.seconds_left(await desk.document(by_name["b.pdf"])) is None, "it waits for a person"

    run_async(scenario())
    run_async(desk.shutdown())
    again = make_desk()
    assert again._pace._page("detecting") is not None, "learned for good"


def test_settings_that_changed_are_used_when_it_is_detected_again(desk, run_async, paper) -> None:
    path = paper("a.pdf")

    async def scenario() -> None:
        await desk.add_paths([path])
        (document,) = await desk.documents()
        await reaches(desk, document.id, Status.READY_FOR_REVIEW)
        first, second, third = await desk.entities(document.id)
        await desk.open_review(document.id)
        await desk.decide(document.id, [first.id], Decision.ACCEPTED)
        await desk.decide(document.id, [second.id], Decision.REJECTED)
        await desk.detect_again([document.id])
        await reaches(desk, document.id, Status.READY_FOR_REVIEW)
        after = {e.text: e for e in await desk.entities(document.id)}
        assert len(after) == 3
        assert (after[first.text].id, after[first.text].decision) == (first.id, Decision.ACCEPTED)
        assert (after[second.text].id, after[second.text].decision) == (second.id, Decision.REJECTED)
        assert after[third.text].id != third.id
        assert after[third.text].decision is Decision.OPEN

    run_async(scenario())


# People


def test_another_person_approves_and_what_workers_do_is_nobodys(make_desk, run_async, paper) -> None:
    path = paper("a.pdf")
    desk = make_desk()

    async def scenario() -> tuple[str, str]:
        settings = JobSettings(review=ReviewPolicy(SecondReview.ALL))
        ada, bob = await desk.add_person("Ada", "ada@firm.example"), await desk.add_person("Bob", "")
        await desk.add_paths([path], settings=settings)
        (document,) = await desk.documents()
        await reaches(desk, document.id, Status.READY_FOR_REVIEW)
        await desk.open_review(document.id)
        await desk.decide(document.id, [e.id for e in await desk.entities(document.id)], Decision.ACCEPTED)
        with pytest.raises(KnownError, match="no-person"):
            await finish_review(desk, document.id)
        await desk.act_as(ada.id)
        assert desk.me == ada
        await finish_review(desk, document.id)
        assert (await desk.document(document.id)).status is Status.SECOND_REVIEW
        with pytest.raises(KnownError, match="same-person"):
            await desk.approve(document.id)
        await desk.act_as(bob.id)
        await desk.return_to_review(document.id)
        await desk.act_as(ada.id)
        await finish_review(desk, document.id)
        await desk.act_as(bob.id)
        await desk.approve(document.id)
        done = await reaches(desk, document.id, Status.FINISHED)
        assert (done.reviewed_by, done.approved_by) == (ada.id, bob.id)
        lines = [line for _, line, _ in await desk.audit(document.id)]
        actors = {(line.action, line.after): line.actor for line in lines}
        assert actors["document.approved", ""] == bob.id
        assert actors["document.status", "secondReview"] == ada.id
        assert actors["document.status", "redacting"] == actors["document.status", "finished"] == ""
        assert await desk.check_audit() is None
        return ada.id, bob.id

    ada, bob = run_async(scenario())
    run_async(desk.shutdown())
    again = make_desk()

    async def next_day() -> None:
        await again.start()
        assert again.me is not None
        assert again.me.id == bob
        await again.change_person(next(p for p in await again.people() if p.id == ada))
        await again.change_person(type(again.me)(bob, "", "Bob", is_active=False))
        assert again.me is None
        with pytest.raises(KnownError, match="no-person"):
            await again.act_as(bob)

    run_async(next_day())


# Ends


def test_a_hold_forbids_a_purge_and_stops_no_work(desk, run_async, paper, tmp_path, data_directory) -> None:
    gate = tmp_path / "gate"
    paper("a.pdf", hold={"detect:1": str(gate)})

    async def scenario() -> None:
        added = await desk.add_paths([tmp_path / "in"])
        (document,) = await desk.documents()
        await until(Path(f"{gate}.reached").exists)
        await desk.set_hold(added.job_id, True)
        with pytest.raises(KnownError, match="on-hold"):
            await desk.purge([document.id])
        assert document.id in desk._under_way
        await desk.set_hold(added.job_id, False)
        await desk.purge([document.id])
        assert (await desk.document(document.id)).status is Status.PURGED
        assert await desk.entities(document.id) == []

    run_async(scenario())
    assert b"Ada Smith" not in everything_in(data_directory)


def test_a_preview_that_may_not_be_discarded_is_still_worked_on_afterwards(desk, run_async, paper, tmp_path) -> None:
    paper("a.pdf")

    async def scenario() -> None:
        added = await desk.add_paths([tmp_path / "in"], preview=True)
        await until(lambda: not desk._under_way)
        await desk.set_hold(added.job_id, True)
        with pytest.raises(KnownError, match="on-hold"):
            await desk.discard_job(added.job_id)
        await desk.start_job(added.job_id)
        (document,) = await desk.documents()
        await reaches(desk, document.id, Status.READY_FOR_REVIEW)

    run_async(scenario())


def test_a_purge_that_fails_leaves_the_others_to_be_worked_on(desk, run_async, paper, tmp_path, monkeypatch) -> None:
    """What waited in the database, and not in the pool, was never stopped: it goes on without being asked for."""
    for number in range(40):
        paper(f"{number:02}.pdf", pages=1, hold={"detect:0": str(tmp_path / "gate")})

    def fail(*_, **__) -> None:
        raise KnownError(FailureCode.DISK_FULL)

    async def scenario() -> None:
        await desk.add_paths([tmp_path / "in"])
        await until(lambda: len(desk._under_way) == 32)
        await until(Path(f"{tmp_path / 'gate'}.reached").exists)
        (tmp_path / "gate").touch()
        with monkeypatch.context() as patch:
            patch.setattr("app.services.retention.purge_documents", fail)
            with pytest.raises(KnownError, match="disk-full"):
                await desk.purge(list((await ids(desk)).values()))
        await until(lambda: not desk._under_way)
        counts = await desk.counts()
        assert counts.keys() <= {Status.CANCELLED, Status.READY_FOR_REVIEW}
        assert counts[Status.READY_FOR_REVIEW] >= 8

    run_async(scenario())


def test_a_pause_that_comes_too_late_is_not_kept_for_another_time(desk, run_async, paper, tmp_path) -> None:
    gate = tmp_path / "gate"
    paper("a.pdf", hold={"detect:2": str(gate)})
    look = desk.document

    async def scenario() -> None:
        await desk.add_paths([tmp_path / "in"])
        (document,) = await desk.documents()
        await until(Path(f"{gate}.reached").exists)

        async def look_and_see_it_end(document_id: str) -> Any:
            desk.document = look
            seen = await look(document_id)
            gate.touch()
            await until(lambda: not desk._under_way)
            return seen

        desk.document = look_and_see_it_end
        await desk.pause([document.id])
        assert gate.exists()
        assert (await desk.document(document.id)).status is Status.READY_FOR_REVIEW
        assert desk._stopping == {}

    run_async(scenario())


def test_a_document_that_is_stepped_back_cancelled_and_purged_at_once_is_gone(
    make_desk, run_async, paper, tmp_path, data_directory
) -> None:
    gate = tmp_path / "gate"
    paper("a.pdf", pages=30, hold={"detect:2": str(gate)})
    paper("b.pdf")
    desk = make_desk()

    async def scenario() -> None:
        await desk.add_paths([tmp_path / "in"])
        by_name = await ids(desk)
        await has_read(desk, by_name["a.pdf"], gate, 2)
        await desk.open_review(by_name["b.pdf"])
        assert desk._giving_way == by_name["a.pdf"]
        gate.touch()
        a = by_name["a.pdf"]
        await asyncio.gather(desk.cancel([a]), desk.purge([a]), desk.pause([a]), desk.purge([a]), desk.retry([a]))
        assert (await desk.document(a)).status is Status.PURGED
        await reaches(desk, by_name["b.pdf"], Status.READY_FOR_REVIEW)
        await until(lambda: not desk._under_way)
        assert (desk._stopping, desk._left_alone, desk._giving_way, desk._still) == ({}, set(), "", 0)
        assert (await desk.document(a)).status is Status.PURGED
        assert await desk.entities(a) == []
        assert await desk.check_audit() is None

    run_async(scenario())
    assert b"a.pdf" not in everything_in(data_directory)


def test_a_mistake_in_a_worker_is_not_recorded_as_what_a_person_did(
    desk, run_async, paper, tmp_path, monkeypatch
) -> None:
    def mistaken(document_id: str, child: object, database: Any, **_: object) -> None:
        database.call(lambda store: store.set_status(document_id, Status.DETECTING))
        raise RuntimeError

    monkeypatch.setattr("app.services.queueing.work", mistaken)
    paper("a.pdf")

    async def scenario() -> None:
        await desk.act_as((await desk.add_person("Ada Berg")).id)
        await desk.add_paths([tmp_path / "in"])
        (document,) = await desk.documents()
        await reaches(desk, document.id, Status.FAILED)
        _, line, _ = (await desk.audit(document.id))[-1]
        assert (line.after, line.actor) == ("failed:internal", "")

    run_async(scenario())


def add(store: Store, *statuses: Status) -> str:
    _, (document,) = store.add_job("matter", [NewDocument(Path("/in/a.pdf"), Path("/out/a.pdf"))])
    for status in statuses:
        store.set_status(document.id, status)
    return document.id


@pytest.mark.parametrize(
    ("statuses", "wanted", "after"),
    [
        ((Status.DETECTING, Status.QUEUED), Status.CANCELLED, Status.CANCELLED),
        ((Status.DETECTING, Status.QUEUED), Status.PAUSED, Status.PAUSED),
        ((*TO_REVIEWED, Status.REDACTING, Status.REVIEWED), Status.CANCELLED, Status.IN_REVIEW),
        ((Status.DETECTING, Status.READY_FOR_REVIEW), Status.CANCELLED, Status.READY_FOR_REVIEW),
        ((Status.DETECTING, Status.READY_FOR_REVIEW), Status.PAUSED, Status.READY_FOR_REVIEW),
        ((Status.DETECTING, Status.CANCELLED), Status.CANCELLED, Status.CANCELLED),
    ],
)
def test_a_stopped_document_that_a_crash_put_back_does_not_start_again(
    desk, run_async, statuses, wanted, after
) -> None:
    async def scenario() -> Status:
        document_id = await desk._call(lambda store: add(store, *statuses))
        desk._stopping[document_id] = wanted
        await desk._stop_for_good(document_id)
        assert document_id not in desk._stopping
        return (await desk.document(document_id)).status

    assert run_async(scenario()) is after


def test_progress_is_told_no_more_often_than_anybody_can_read(desk) -> None:
    told: list[int] = []
    desk.progressed.connect(lambda _, event: told.append(event.done))
    for done in range(1, 1001):
        desk._on_progress("document", Progress(phase="detecting", done=done, total=1000))
    assert told[0] == 1
    assert told[-1] == 1000, "the last page is always told"
    assert len(told) < 100
