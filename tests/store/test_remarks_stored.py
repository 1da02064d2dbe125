"""What is said about hits and documents: stored with its author, undone, recorded without its words, purged."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from app.domain import decisions
from app.domain.audit import AuditAction
from app.domain.comments import CommentKind
from app.domain.declining import WhyKept
from app.domain.documents import DocumentFacts, PageFacts
from app.domain.entities import Decision, Entity
from app.domain.geometry import Box, PageGeometry, Quadrilateral
from app.domain.jobs import Status
from app.services import remarks, retention
from app.store.store import Frozen, NewDocument, NotFound, Store

QUAD = Quadrilateral.from_box(Box(72, 100, 200, 130))
PAGE = PageFacts(PageGeometry(Box(0, 0, 612, 792)), has_text=True)
SECRET = "Quillfeather said so in the corridor"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "sable.sqlite3"


@pytest.fixture
def store(file: Path):
    made = Store(file)
    yield made
    made.close()


@pytest.fixture
def reviewed(store: Store) -> str:
    """A document under review with two equal hits and another one."""
    _, (document, other) = store.add_job(
        "matter",
        [NewDocument(Path("/in/a.pdf"), Path("/out/a.pdf")), NewDocument(Path("/in/b.pdf"), Path("/out/b.pdf"))],
    )
    for one, texts in ((document.id, ("J. Smith", "Acme")), (other.id, ("j. smith",))):
        store.set_facts(one, DocumentFacts("ab" * 32 if one == document.id else "cd" * 32, 5, (PAGE,)))
        store.set_status(one, Status.DETECTING)
        store.add_detected(one, 0, [Entity(0, text, "PERSON", (QUAD,), score=0.9) for text in texts])
        store.set_status(one, Status.READY_FOR_REVIEW)
        store.set_status(one, Status.IN_REVIEW)
    return document.id


def by_text(store: Store, document_id: str, text: str) -> Entity:
    return next(e for e in store.entities(document_id) if e.text == text)


def actions(store: Store, document_id: str) -> list[tuple[str, str, str]]:
    return [(line.action, line.before, line.after) for _, line, _ in store.audit_lines(document_id=document_id)]


def test_several_codes_are_steps_with_undo_and_their_lines(store: Store, reviewed: str) -> None:
    smith = by_text(store, reviewed, "J. Smith").id
    remarks.give_codes(store, reviewed, [smith], add=["(b)(6)"])
    remarks.give_codes(store, reviewed, [smith], add=["(b)(7)(C)"])
    now = by_text(store, reviewed, "J. Smith")
    assert (now.codes, now.decision) == (("(b)(6)", "(b)(7)(C)"), Decision.OPEN)
    assert actions(store, reviewed)[-2:] == [
        (AuditAction.ENTITY_REASONS, "", "(b)(6)"),
        (AuditAction.ENTITY_REASONS, "(b)(6)", "(b)(6), (b)(7)(C)"),
    ]
    store.undo(reviewed)
    assert by_text(store, reviewed, "J. Smith").codes == ("(b)(6)",)
    store.redo(reviewed)
    remarks.give_codes(store, reviewed, [smith], remove=["(b)(6)"])
    assert by_text(store, reviewed, "J. Smith").codes == ("(b)(7)(C)",)
    assert not remarks.give_codes(store, reviewed, [smith], remove=["(b)(6)"]), "nothing changes, so there is no step"


def test_a_comment_has_its_author_and_survives_a_restart_and_undo(store: Store, file: Path, reviewed: str) -> None:
    ada = store.add_person("Ada Byron")
    store.act_as(ada.id)
    smith = by_text(store, reviewed, "J. Smith").id
    remarks.comment(store, reviewed, f"  {SECRET}  ", smith)
    remarks.comment(store, reviewed, "Ask the client.")
    store.close()
    again = Store(file)
    said, about_document = again.comments(reviewed)
    assert (said.text, said.author, said.entity_id, said.kind) == (SECRET, ada.id, smith, CommentKind.REMARK)
    assert about_document.entity_id == ""
    again.undo(reviewed)
    again.undo(reviewed)
    assert again.comments(reviewed) == []
    again.redo(reviewed)
    assert again.comments(reviewed) == [said], "author, time and id come back"
    remarks.remove_comment(again, reviewed, said.id)
    assert again.comments(reviewed) == []
    with pytest.raises(NotFound):
        remarks.remove_comment(again, reviewed, said.id)
    recorded = [repr(line) for _, line, _ in again.audit_lines(document_id=reviewed)]
    assert not any("corridor" in line for line in recorded), "that something was said, never what"
    assert [action for action, *_ in actions(again, reviewed)][-6:] == [
        "comment.added", "comment.added", "comment.removed", "comment.removed", "comment.added", "comment.removed"
    ]  # fmt: skip
    assert again.check_audit() is None
    again.close()


def test_a_second_reviewer_may_say_something_and_change_nothing(store: Store, reviewed: str) -> None:
    hit = by_text(store, reviewed, "Acme").id
    store.apply(reviewed, decisions.decide(store.entities(reviewed), Decision.ACCEPTED))
    store.set_status(reviewed, Status.REVIEWED)
    with pytest.raises(Frozen):
        remarks.comment(store, reviewed, "too late", hit)
    store.set_status(reviewed, Status.SECOND_REVIEW)
    remarks.comment(store, reviewed, "Why this one?", hit)
    with pytest.raises(Frozen):
        remarks.give_codes(store, reviewed, [hit], add=["AC"])
    store.undo(reviewed)
    assert store.comments(reviewed) == []
    with pytest.raises(Frozen):
        store.undo(reviewed)


def test_what_is_said_goes_with_the_hits_and_with_a_purge(store: Store, file: Path, reviewed: str) -> None:
    smith = by_text(store, reviewed, "J. Smith").id
    remarks.comment(store, reviewed, SECRET, smith)
    remarks.comment(store, reviewed, "stays")
    store.apply(
        reviewed, decisions.decide([by_text(store, reviewed, "Acme")], Decision.REJECTED, why_kept="house rule")
    )
    store.move([reviewed], lambda _: (Status.QUEUED,), read_anew=True)
    assert [c.text for c in store.comments(reviewed)] == ["stays"], "the open hit is gone, and what was said of it"
    retention.purge_job(store, store.document(reviewed).job_id)
    assert store.comments(reviewed) == []
    store.close()
    for path in file.parent.glob("sable.sqlite3*"):
        data = path.read_bytes()
        assert b"corridor" not in data
        assert b"house rule" not in data


def test_why_a_hit_stays_is_said_later_and_taken_back_by_another_decision(store: Store, reviewed: str) -> None:
    smith = by_text(store, reviewed, "J. Smith")
    store.apply(reviewed, decisions.decide([smith], Decision.REJECTED))
    remarks.say_why(store, reviewed, [smith.id, by_text(store, reviewed, "Acme").id], "He is the judge.")
    assert by_text(store, reviewed, "J. Smith").why_kept == "He is the judge."
    assert by_text(store, reviewed, "Acme").why_kept == "", "it was not declined"
    assert actions(store, reviewed)[-1] == (AuditAction.ENTITY_WHY_KEPT, "", "other")
    store.apply(reviewed, decisions.decide([by_text(store, reviewed, "J. Smith")], Decision.ACCEPTED))
    assert by_text(store, reviewed, "J. Smith").why_kept == ""


def test_never_again_declines_in_every_document_and_is_one_step(store: Store, reviewed: str) -> None:
    job_id = store.document(reviewed).job_id
    other = next(d.id for d in store.documents(job_id=job_id) if d.id != reviewed)
    remarks.never_again(store, reviewed, by_text(store, reviewed, "J. Smith").id)
    assert store.job(job_id).settings.never == ("J. Smith",)
    kept = [by_text(store, reviewed, "J. Smith"), by_text(store, other, "j. smith")]
    assert [(e.decision, e.why_kept) for e in kept] == [(Decision.REJECTED, WhyKept.FALSE_HIT.value)] * 2
    assert by_text(store, reviewed, "Acme").decision is Decision.OPEN
    store.undo(other)
    assert {by_text(store, d, t).decision for d, t in ((reviewed, "J. Smith"), (other, "j. smith"))} == {Decision.OPEN}
    assert store.job(job_id).settings.never == ("J. Smith",)


def test_comments_of_a_damaged_database_are_saved(store: Store, file: Path, reviewed: str) -> None:
    from app.store.recovery import recover_damaged

    remarks.comment(store, reviewed, "Ask the client.")
    store.close()
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("SELECT count(*) FROM comment").fetchone() == (1,)
    data = bytearray(file.read_bytes())
    data[16:100] = b"\xff" * 84
    file.write_bytes(data)
    recovered = recover_damaged(file)
    assert recovered.kept["comment"] == 1
    again = Store(file)
    assert [c.text for c in again.comments(reviewed)] == ["Ask the client."]
    again.close()
