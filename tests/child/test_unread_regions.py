"""Unread regions from generated files through the real child into the store: asked once, answered, undone, released."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import unread_papers as papers

from app.domain.audit import AuditAction
from app.domain.documents import DocumentFacts
from app.domain.entities import Decision
from app.domain.jobs import Document, Status
from app.domain.unread import Answer, Place, UnreadKind
from app.services import queueing, reviewing
from app.services.reviewing import ReviewIncomplete
from app.store.store import NewDocument
from app.workers.database_thread import DatabaseThread
from app.workers.supervisor import Child


@pytest.fixture(scope="module")
def child():
    with Child() as made:
        yield made


@pytest.fixture(scope="module")
def database(tmp_path_factory):
    made = DatabaseThread(tmp_path_factory.mktemp("data") / "sable.sqlite3")
    yield made
    made.close()


def detected(database, child, *paths: Path) -> list[Document]:
    """Documents of one job after preflight and detection, their hits declined and their review open."""
    new = [NewDocument(path, path.with_suffix(".out.pdf")) for path in paths]
    _, documents = database.call(lambda store: store.add_job("matter", new))
    found = []
    for document in documents:
        for _ in range(2):
            document = queueing.work(document.id, child, database)
        assert document.status is Status.READY_FOR_REVIEW, document.failure
        database.call(lambda store, i=document.id: reviewing.open_review(store, i))
        ids = [e.id for e in database.call(lambda store, i=document.id: store.entities(i))]
        database.call(lambda store, i=document.id, e=ids: reviewing.decide(store, i, e, Decision.REJECTED))
        found.append(document)
    return found


def asked(database, document):
    return database.call(lambda store: reviewing.unread(store, document.id))


@pytest.fixture
def three(tmp_path, database, child):
    """Two documents of a job with the same logo on five pages and on two, and one with another."""
    paths = [
        papers.with_logos(tmp_path / "a.pdf"),
        papers.with_logos(tmp_path / "b.pdf", pages=2),
        papers.with_logos(tmp_path / "c.pdf", pages=1, seed=8),
    ]
    return detected(database, child, *paths)


def test_the_same_logo_on_five_pages_is_one_question_in_every_document(three, database):
    first, second, third = (asked(database, document) for document in three)
    assert [(q.kind, q.pages, q.answer) for q in first] == [(UnreadKind.PICTURE, (0, 1, 2, 3, 4), Answer.OPEN)]
    assert [q.key for q in second] == [q.key for q in first]
    assert [q.key for q in third] != [q.key for q in first]
    document, key = three[0].id, first[0].key

    with pytest.raises(ReviewIncomplete) as caught:
        database.call(lambda store: reviewing.finish(store, document))
    assert caught.value.unread_pages == (0, 1, 2, 3, 4)
    assert database.call(lambda store: reviewing.also_in(store, document, key)) == (three[1].id,)
    assert reviewing_step(database, document, [key]).documents == {document}
    assert [q.answer for q in asked(database, three[0])] == [Answer.ACKNOWLEDGED]
    assert [q.answer for q in asked(database, three[1])] == [Answer.OPEN]
    database.call(lambda store: store.undo(document))
    assert [q.answer for q in asked(database, three[0])] == [Answer.OPEN]
    database.call(lambda store: store.redo(document))

    reviewing_step(database, document, [key], in_job=True)
    assert [q.answer for q in asked(database, three[1])] == [Answer.ACKNOWLEDGED]
    assert [q.answer for q in asked(database, three[2])] == [Answer.OPEN]
    assert database.call(lambda store: reviewing.also_in(store, document, key)) == ()
    database.call(lambda store: reviewing.finish(store, three[1].id))
    database.call(lambda store: store.undo(document))
    assert [q.answer for q in asked(database, three[1])] == [Answer.ACKNOWLEDGED], "a review that ended stands"
    record = database.call(lambda store: store.audit_lines())
    told = [line for _, line, _ in record if line.action == AuditAction.REGION_SEEN and line.subject == key]
    assert [(line.document_id == document, line.subject, line.after) for line in told] == [
        (True, key, "acknowledged"),
        (True, key, "open"),
        (True, key, "acknowledged"),
        (False, key, "acknowledged"),
        (False, key, "open"),
    ]


def reviewing_step(database, document_id, keys, **how):
    return database.call(lambda store: reviewing.acknowledge(store, document_id, keys, **how))


def test_a_box_over_every_place_answers_in_the_document_and_in_the_job(three, database, child):
    document = three[0].id
    (question,) = asked(database, three[0])
    database.call(lambda store: reviewing.box_regions(store, document, question.places[:4]))
    assert [q.answer for q in asked(database, three[0])] == [Answer.OPEN]
    database.call(lambda store: reviewing.box_regions(store, document, question.places[4:]))
    assert [q.answer for q in asked(database, three[0])] == [Answer.BOXED]
    changed = database.call(lambda store: reviewing.box_in_job(store, document, question.key))
    assert three[1].id in changed.documents
    assert [q.answer for q in asked(database, three[1])] == [Answer.BOXED]
    assert [q.answer for q in asked(database, three[2])] == [Answer.OPEN]
    database.call(lambda store: store.undo(three[1].id))
    assert [q.answer for q in asked(database, three[1])] == [Answer.OPEN]

    database.call(lambda store: reviewing.finish(store, document))
    released = queueing.work(document, child, database)
    assert released.status is Status.FINISHED, released.failure
    certificate = json.loads(database.call(lambda store: store.certificate(document)))
    assert certificate["verification"]["passed"]


def test_text_under_a_box_is_a_question_and_holds_up_no_run_without_a_reviewer(tmp_path, database, child):
    (document,) = detected(database, child, papers.covered(tmp_path / "a.pdf"))
    (question,) = asked(database, document)
    assert (question.kind, question.is_shared) == (UnreadKind.CONCEALED, False)
    with pytest.raises(ReviewIncomplete):
        database.call(lambda store: reviewing.finish(store, document.id))
    done = queueing.accept_all(document.id, database, queueing.AutoAccept())
    assert done.status is Status.REVIEWED
    assert not done.unread_acknowledged


def test_what_may_be_writing_holds_up_a_run_without_a_reviewer_too(tmp_path, database, child):
    (document,) = detected(database, child, papers.drawn_scrawl(tmp_path / "a.pdf"))
    held = queueing.accept_all(document.id, database, queueing.AutoAccept())
    assert held.status is Status.ATTENTION
    database.call(lambda store: reviewing.open_review(store, document.id))
    done = queueing.accept_all(document.id, database, queueing.AutoAccept(acknowledge_unread=True))
    assert (done.status, done.unread_acknowledged) == (Status.REVIEWED, True)
    assert {q.answer for q in asked(database, document)} == {Answer.ACKNOWLEDGED}


def test_names_in_a_font_that_lies_are_found_in_what_it_shows(tmp_path, database, child):
    (document,) = detected(database, child, papers.with_codes(tmp_path / "a.pdf", papers.shuffled()))
    texts = [e.text for e in database.call(lambda store: store.entities(document.id))]
    assert any("Blessing Okafor" in text for text in texts)
    assert any("14 March 1987" in text for text in texts)
    assert [q.kind for q in asked(database, document)] == [UnreadKind.FONT]


def test_another_file_under_the_same_name_is_asked_about_anew(three, database, child):
    document = three[0].id
    (question,) = asked(database, three[0])
    reviewing_step(database, document, [question.key])
    path = Path(three[0].path)
    papers.with_logos(path, pages=1)
    facts = database.call(lambda store: [page.facts for page in store.pages(document)])
    database.call(lambda store: store.set_facts(document, DocumentFacts("cd" * 32, 5, tuple(facts))))
    assert database.call(lambda store: store.document(document)).seen_regions == ()
    assert Place(0, question.places[0].quadrilateral) in asked(database, three[0])[0].places
