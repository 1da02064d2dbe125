"""What is said about hits and documents: stored with its author, undone, recorded without its words, purged."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.base.errors import FailureCode, KnownError
from app.domain import decisions
from app.domain.audit import AuditAction
from app.domain.comments import Comment, CommentChange, CommentKind
from app.domain.decisions import EntityChange, ReviewStep, StepKind
from app.domain.declining import WhyKept
from app.domain.documents import DocumentFacts, PageFacts
from app.domain.entities import Decision, Entity, Source
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
    again.act_as(ada.id)
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


def rows(file: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(file)) as connection:
        return connection.execute(query).fetchall()


def two_people(store: Store) -> tuple[str, str]:
    return store.add_person("Ada Byron").id, store.add_person("Ben Okri").id


def test_only_the_author_changes_a_comment_and_neither_undo_nor_redo_brings_the_old_words(
    store: Store, file: Path, reviewed: str
) -> None:
    ada, ben = two_people(store)
    store.act_as(ada)
    remarks.comment(store, reviewed, SECRET, by_text(store, reviewed, "Acme").id)
    (said,) = store.comments(reviewed)
    store.act_as(ben)
    before = (
        rows(file, "SELECT * FROM comment"),
        rows(file, "SELECT * FROM audit"),
        rows(file, "SELECT * FROM review_step"),
    )
    for change in (lambda: remarks.change_comment(store, reviewed, said.id, "mine"),
                   lambda: remarks.remove_comment(store, reviewed, said.id)):  # fmt: skip
        with pytest.raises(KnownError) as refused:
            change()
        assert refused.value.code is FailureCode.NOT_THE_AUTHOR
    store.act_as("")
    with pytest.raises(KnownError):
        remarks.remove_comment(store, reviewed, said.id)
    after = (
        rows(file, "SELECT * FROM comment"),
        rows(file, "SELECT * FROM audit"),
        rows(file, "SELECT * FROM review_step"),
    )
    assert after == before
    store.act_as(ada)
    changed = remarks.change_comment(store, reviewed, said.id, "  Ask the client.  ")
    assert changed.documents == {reviewed}
    assert not remarks.change_comment(store, reviewed, said.id, "Ask the client."), "it says that already"
    kept = "SELECT id, author, at, entity_id, text FROM comment"
    wanted = [(said.id, ada, before[0][0][5], said.entity_id, "Ask the client.")]
    assert rows(file, kept) == wanted
    store.undo(reviewed)
    assert rows(file, kept) == []
    store.redo(reviewed)
    assert rows(file, kept) == wanted
    assert not any("corridor" in str(row) for row in rows(file, "SELECT comments FROM review_step"))
    audit = rows(file, "SELECT action, actor, subject FROM audit WHERE action LIKE 'comment.%' ORDER BY sequence")
    assert audit[:2] == [("comment.added", ada, said.id), ("comment.changed", ada, said.id)]
    assert store.check_audit() is None
    with pytest.raises(ValueError, match="characters"):
        remarks.change_comment(store, reviewed, said.id, "   ")


def test_a_comment_that_was_taken_back_is_in_no_step_and_in_no_row(store: Store, file: Path, reviewed: str) -> None:
    ada, _ = two_people(store)
    store.act_as(ada)
    remarks.comment(store, reviewed, SECRET)
    hit = by_text(store, reviewed, "Acme")
    store.apply(reviewed, decisions.decide([hit], Decision.ACCEPTED))
    (said,) = store.comments(reviewed)
    remarks.remove_comment(store, reviewed, said.id)
    assert rows(file, "SELECT count(*) FROM comment") == [(0,)]
    assert rows(file, "SELECT kind FROM review_step") == [("accept",)], "a step that did nothing else goes too"
    assert actions(store, reviewed)[-1] == (AuditAction.COMMENT_REMOVED, "", "")
    store.undo(reviewed)
    assert not store.undo(reviewed)
    store.redo(reviewed)
    assert not store.redo(reviewed)
    assert store.comments(reviewed) == []
    with pytest.raises(NotFound):
        remarks.change_comment(store, reviewed, said.id, "again")


def test_undo_by_another_person_passes_over_what_was_said(store: Store, file: Path, reviewed: str) -> None:
    ada, ben = two_people(store)
    store.act_as(ada)
    store.apply(reviewed, decisions.decide([by_text(store, reviewed, "Acme")], Decision.ACCEPTED))
    remarks.comment(store, reviewed, "Ask the client.")
    recorded = "SELECT count(*) FROM audit WHERE action LIKE 'comment.%'"
    store.act_as(ben)
    store.undo(reviewed)
    assert [c.text for c in store.comments(reviewed)] == ["Ask the client."]
    store.undo(reviewed)
    assert by_text(store, reviewed, "Acme").decision is Decision.OPEN, "it holds up nobody"
    store.redo(reviewed)
    store.redo(reviewed)
    assert [c.text for c in store.comments(reviewed)] == ["Ask the client."]
    assert rows(file, recorded) == [(1,)], "what did not happen is not recorded"
    store.act_as(ada)
    store.undo(reviewed)
    assert store.comments(reviewed) == []


def test_the_note_of_a_return_stays_and_so_does_what_was_said_of_a_frozen_document(
    store: Store, file: Path, reviewed: str
) -> None:
    ada, _ = two_people(store)
    store.act_as(ada)
    remarks.comment(store, reviewed, "mine")
    store.note_return(reviewed, "Page 2, the footnote.")
    mine, note = sorted(store.comments(reviewed), key=lambda c: c.kind)
    if mine.kind is CommentKind.RETURNED:
        mine, note = note, mine
    with pytest.raises(NotFound):
        remarks.remove_comment(store, reviewed, note.id)
    store.apply(reviewed, decisions.decide(store.entities(reviewed), Decision.ACCEPTED))
    store.set_status(reviewed, Status.REVIEWED)
    with pytest.raises(Frozen):
        remarks.change_comment(store, reviewed, mine.id, "too late")
    store.set_status(reviewed, Status.SECOND_REVIEW)
    remarks.change_comment(store, reviewed, mine.id, "in time")
    assert sorted(rows(file, "SELECT kind, text FROM comment")) == [
        ("remark", "in time"), ("returned", "Page 2, the footnote.")
    ]  # fmt: skip


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


def test_what_a_file_says_is_nobodys_here_and_goes_with_the_step_that_brought_it(
    store: Store, file: Path, reviewed: str
) -> None:
    said = Comment("She moved.", datetime(2024, 5, 6, tzinfo=UTC), said_by="file: Mia")
    hit = Entity(0, "Norwich", "REDACTION", (QUAD,), source=Source.IMPORTED)
    store.apply(
        reviewed,
        ReviewStep(
            StepKind.ADD,
            (EntityChange(None, hit),),
            comments=(CommentChange(None, replace(said, entity_id=hit.id)),),
        ),
    )
    store.close()
    again = Store(file)
    assert again.comments(reviewed) == [replace(said, entity_id=hit.id)]
    with pytest.raises(KnownError) as refused:
        again.change_comment(reviewed, said.id, "She stayed.")
    assert refused.value.code is FailureCode.NOT_THE_AUTHOR
    again.act_as(again.add_person("Ada Byron").id)
    again.undo(reviewed)
    assert again.comments(reviewed) == []
    again.close()


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
