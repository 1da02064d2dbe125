"""What the review says through the real desk: stored by the database thread, files in the data folder."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.base import paths
from app.domain.documents import DocumentFacts, PageFacts
from app.domain.entities import Decision, Entity
from app.domain.geometry import Box, PageGeometry, Quadrilateral
from app.domain.jobs import ALL_BANDS, Status
from app.domain.reason_codes import ReasonListError
from app.services import signing
from app.services.reviewing import ReviewIncomplete
from app.store.store import NewDocument, Store
from app.ui.desk import Desk

QUAD = Quadrilateral.from_box(Box(72, 100, 200, 130))
PAGE = PageFacts(PageGeometry(Box(0, 0, 612, 792)), has_text=True)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder with one document under review, which has one sure hit."""
    monkeypatch.setenv("SABLE_DATA_DIR", str(tmp_path))
    store = Store(tmp_path / paths.DATABASE_NAME)
    _, (document,) = store.add_job("m", [NewDocument(tmp_path / "a.pdf", tmp_path / "out.pdf")])
    store.set_facts(document.id, DocumentFacts("ab" * 32, 5, (PAGE,)))
    store.set_status(document.id, Status.DETECTING)
    store.add_detected(document.id, 0, [Entity(0, "J. Smith", "PERSON", (QUAD,), score=0.95)])
    store.set_status(document.id, Status.READY_FOR_REVIEW)
    store.close()
    return tmp_path


@pytest.fixture
def desk(qapp, loop, folder, run_async):
    made = Desk(folder, width=1)
    run_async(made.start())
    yield made
    run_async(made.shutdown())


def test_what_is_said_is_stored_and_the_end_asks_for_what_is_missing(desk, run_async) -> None:
    async def scenario() -> None:
        (document,) = await desk.documents()
        (hit,) = await desk.entities(document.id)
        await desk.open_review(document.id)
        await desk.give_codes(document.id, [hit.id], add=["(b)(6)"])
        await desk.comment(document.id, "Ask the client.", hit.id)
        await desk.decide(document.id, [hit.id], Decision.REJECTED)
        with pytest.raises(ReviewIncomplete) as refused:
            await desk.finish_review(document.id)
        assert (refused.value.unexplained, refused.value.unseen) == (1, (0,))
        await desk.say_why(document.id, [hit.id], "publicPerson")
        await desk.note_seen(document.id, {0: ALL_BANDS})
        await desk.undo(document.id)
        assert [c.text for c in await desk.comments(document.id)] == ["Ask the client."]

    run_async(scenario())
    (document,) = run_async(desk.documents())
    (hit,) = run_async(desk.entities(document.id))
    assert (hit.codes, hit.decision, hit.why_kept) == (("(b)(6)",), Decision.REJECTED, "")
    assert [page.seen_bands for page in run_async(desk.pages(document.id))] == [ALL_BANDS]


def test_a_key_is_unlocked_by_its_passphrase_only_and_remembered_in_memory(desk, folder, run_async) -> None:
    async def scenario() -> None:
        assert await desk.signing_key() is None
        fingerprint = signing.new_key(folder, "a long passphrase")
        key = await desk.signing_key()
        assert (key.fingerprint, key.asks) == (fingerprint, True)
        assert not await desk.unlock_key("another")
        assert await desk.unlock_key("a long passphrase")
        assert not (await desk.signing_key()).asks

    run_async(scenario())
    kept = [path for path in folder.rglob("*") if path.is_file() and b"a long passphrase" in path.read_bytes()]
    assert kept == []


def test_lists_are_taken_in_and_written_through_the_desk(desk, folder, run_async) -> None:
    table = folder / "house.csv"
    table.write_text("code,label\nH-7,House rule\n", "utf-8")

    async def scenario() -> None:
        taken = await desk.import_reasons(table)
        assert (await desk.reason_shelf()).find("H-7") is not None
        await desk.export_reasons(taken, folder / "out.json")
        table.write_text("nothing\n", "utf-8")
        with pytest.raises(ReasonListError):
            await desk.import_reasons(table)

    run_async(scenario())
    assert json.loads((folder / "out.json").read_text("utf-8"))["codes"] == [{"code": "H-7", "label": "House rule"}]
