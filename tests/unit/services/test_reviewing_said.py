"""What a reviewer must have said and seen before the end of a review, and what a second reviewer sends back with it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.comments import CommentKind
from app.domain.documents import DocumentFacts, PageFacts
from app.domain.entities import Decision, Entity
from app.domain.geometry import Box, PageGeometry, Quadrilateral
from app.domain.job_settings import JobSettings
from app.domain.jobs import ALL_BANDS, Status
from app.domain.people import ReviewPolicy, SecondReview
from app.services import remarks, reviewing, reviewing_matter
from app.services.reviewing import ReviewIncomplete
from app.store.store import NewDocument, Store

QUAD = Quadrilateral.from_box(Box(72, 100, 200, 130))
PAGE = PageFacts(PageGeometry(Box(0, 0, 612, 792)), has_text=True)


@pytest.fixture
def store(tmp_path: Path):
    made = Store(tmp_path / "sable.sqlite3")
    yield made
    made.close()


def document_of(store: Store, settings: JobSettings, *texts: str) -> str:
    _, (document,) = store.add_job("m", [NewDocument(Path("/in/a.pdf"), Path("/out/a.pdf"))], settings=settings)
    store.set_facts(document.id, DocumentFacts("ab" * 32, 5, (PAGE, PAGE)))
    store.set_status(document.id, Status.DETECTING)
    store.add_detected(document.id, 0, [Entity(0, t, "PERSON", (QUAD,), score=0.95) for t in texts])
    store.set_status(document.id, Status.READY_FOR_REVIEW)
    reviewing.open_review(store, document.id)
    return document.id


def ids(store: Store, document_id: str) -> list[str]:
    return [e.id for e in sorted(store.entities(document_id), key=lambda e: (e.text.casefold(), e.text))]


def test_what_was_said_about_a_text_is_not_asked_again(store: Store) -> None:
    document = document_of(store, JobSettings(), "A. Judge", "a. judge", "J. Smith")
    first, second, third = ids(store, document)
    reviewing.decide(store, document, [first], Decision.REJECTED, why_kept="publicPerson")
    reviewing.decide(store, document, [second, third], Decision.REJECTED)
    said = {e.text: e.why_kept for e in store.entities(document)}
    assert said == {"A. Judge": "publicPerson", "a. judge": "publicPerson", "J. Smith": ""}
    reviewing.decide(store, document, [second], Decision.ACCEPTED)
    reviewing_matter.decide(store, {document: [second]}, Decision.REJECTED)
    assert next(e.why_kept for e in store.entities(document) if e.id == second) == "publicPerson"
    store.undo(document)
    assert next(e for e in store.entities(document) if e.id == second).decision is Decision.ACCEPTED


@pytest.mark.parametrize("see_pages", [True, False])
def test_a_reviewer_finishes_when_all_is_seen_and_explained(store: Store, see_pages: bool) -> None:
    document = document_of(store, JobSettings(see_pages=see_pages), "J. Smith")
    (hit,) = ids(store, document)
    reviewing.decide(store, document, [hit], Decision.REJECTED)
    store.note_seen(document, {0: ALL_BANDS, 1: ALL_BANDS >> 1})
    with pytest.raises(ReviewIncomplete) as refused:
        reviewing.finish(store, document, by_reviewer=True)
    assert (refused.value.unexplained, refused.value.unseen) == (1, (1,) if see_pages else ())
    assert store.document(document).status is Status.IN_REVIEW
    remarks.say_why(store, document, [hit], "falseHit")
    store.note_seen(document, {1: ALL_BANDS ^ (ALL_BANDS >> 1)})
    reviewing.finish(store, document, by_reviewer=True, sign=True)
    finished = store.document(document)
    assert (finished.status, finished.to_sign) == (Status.REVIEWED, True)


def test_nobody_is_asked_where_nobody_looks(store: Store) -> None:
    document = document_of(store, JobSettings(), "J. Smith")
    reviewing.decide(store, document, ids(store, document), Decision.REJECTED)
    reviewing.finish(store, document, unattended=True)
    assert store.document(document).status is Status.REVIEWED


def test_a_note_goes_back_with_the_document_until_its_review_is_finished_again(store: Store) -> None:
    ada, ben = store.add_person("Ada Byron"), store.add_person("Ben Okri")
    settings = replace(JobSettings(), review=ReviewPolicy(SecondReview.ALL))
    document = document_of(store, settings, "J. Smith")
    store.act_as(ada.id)
    reviewing.decide(store, document, ids(store, document), Decision.ACCEPTED)
    reviewing.finish(store, document)
    store.act_as(ben.id)
    reviewing.return_to_review(store, document, " Page 2, the footnote. ")
    said = reviewing.return_note(store.document(document), store.comments(document))
    assert said is not None
    assert (said.text, said.author, said.kind) == ("Page 2, the footnote.", ben.id, CommentKind.RETURNED)
    assert store.document(document).status is Status.IN_REVIEW
    store.act_as(ada.id)
    reviewing.finish(store, document)
    reviewing.return_to_review(store, document)
    assert reviewing.return_note(store.document(document), store.comments(document)) is None, "it was answered"
    assert [c.text for c in store.comments(document)] == ["Page 2, the footnote."], "and is not lost"
