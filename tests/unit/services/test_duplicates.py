"""Exact copies within a job and files of earlier jobs, on a real database."""

from pathlib import Path

import pytest
from scripted_child import entity, facts, quad

from app.domain.entities import Decision, Source
from app.domain.jobs import Status
from app.services import duplicates, reviewing
from app.store.store import Frozen, NewDocument, NotFound

A, B = "aa" * 32, "bb" * 32


def add_job(database, *names, started=True):
    files = [NewDocument(Path("/in") / name, Path("/out") / name) for name in names]
    return database.call(lambda store: store.add_job("matter", files, started=started))[1]


def set_facts(database, document, sha256):
    return database.call(lambda store: store.set_facts(document.id, facts(2, sha256=sha256)))


def originals(database, documents):
    found = [database.call(lambda store, d=d: store.document(d.id)) for d in documents]
    names = {d.id: d.file_name for d in documents}
    return {d.file_name: names.get(d.duplicate_of, "") for d in found}


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 0, 2)])
def test_copies_point_to_the_first_of_the_job_whichever_was_looked_at_first(database, order):
    documents = add_job(database, "1", "2", "3")
    add_job(database, "elsewhere")
    hashes = (A, B, A)
    for index in order:
        set_facts(database, documents[index], hashes[index])
    assert originals(database, documents) == {"1": "", "2": "", "3": "1"}


def test_a_file_that_changed_is_a_copy_no_more_and_frees_its_own_copies(database):
    documents = add_job(database, "1", "2", "3")
    for document in documents:
        set_facts(database, document, A)
    change = set_facts(database, documents[0], B)
    assert originals(database, documents) == {"1": "", "2": "", "3": "2"}
    assert change.documents == {d.id for d in documents}


# Sharing decisions

SMITH, JONES, LEE = entity("Ada Smith"), entity("Bob Jones", page=1), entity("Cy Lee", page=1, y=500)


@pytest.fixture
def pair(database):
    """Two copies that were read; the first is decided, the second ready for its review."""
    first, second = add_job(database, "1", "2")

    def read(store, document, ids):
        store.set_status(document.id, Status.DETECTING)
        store.set_facts(document.id, facts(2, sha256=A))
        store.add_entities(
            document.id,
            [
                entity(e.text, e.page_index, y=y, id=f"{ids}{n}", operator="initials", kept=((0, 1),))
                for n, (e, y) in enumerate(HITS)
            ],
        )
        store.set_status(document.id, Status.READY_FOR_REVIEW)

    database.call(lambda store: (read(store, first, "first-"), read(store, second, "second-")))
    database.call(lambda store: reviewing.open_review(store, first.id))
    return first.id, second.id


HITS = ((SMITH, 700), (JONES, 700), (LEE, 500))


def decisions(database, document_id):
    return {e.text: e.decision for e in database.call(lambda store: store.entities(document_id))}


def share(database, document_id):
    return database.call(lambda store: duplicates.share(store, document_id))


def test_a_copy_gets_every_decision_and_box_in_one_step_that_can_be_undone(database, pair):
    first, second = pair

    def review(store):
        reviewing.decide(store, first, ["first-0"], Decision.ACCEPTED)
        reviewing.decide(store, first, ["first-1"], Decision.REJECTED)
        reviewing.reshape(store, first, "first-0", [quad(10, 698, 130)])
        return reviewing.draw(store, first, 0, [quad(300, 300)], "")

    drawn, _ = database.call(review)
    change = share(database, second)
    assert "second-0" in change.entities
    assert decisions(database, second) == {
        "Ada Smith": Decision.ACCEPTED, "Bob Jones": Decision.REJECTED, "Cy Lee": Decision.OPEN, "": Decision.ACCEPTED,
    }  # fmt: skip
    copied = {e.text: e for e in database.call(lambda store: store.entities(second))}
    assert copied["Ada Smith"].quadrilaterals == (quad(10, 698, 130),)
    assert (copied["Ada Smith"].operator, copied["Ada Smith"].kept) == ("", ()), "the box was made by a person"
    assert (copied["Bob Jones"].operator, copied["Bob Jones"].kept) == ("initials", ((0, 1),))
    assert copied["Ada Smith"].id == "second-0"
    assert (copied[""].source, copied[""].id != drawn.id) == (Source.MANUAL, True)
    lines = database.call(lambda store: store.audit_lines(document_id=second))
    assert [line.subject for _, line, _ in lines if line.action == "document.duplicate"] == [first]
    assert not share(database, second), "there is nothing more to copy"

    database.call(lambda store: store.undo(second))
    assert decisions(database, second) == dict.fromkeys(["Ada Smith", "Bob Jones", "Cy Lee"], Decision.OPEN)
    assert database.call(lambda store: store.check_audit()) is None


def test_the_same_text_twice_on_a_page_keeps_its_two_decisions_apart(database, pair):
    first, second = pair
    for document_id, prefix in ((first, "first"), (second, "second")):
        twin = entity("Ada Smith", y=100, id=f"{prefix}-twin")
        database.call(lambda store, d=document_id, t=twin: store.add_entities(d, [t]))
    database.call(lambda store: reviewing.decide(store, first, ["first-twin"], Decision.REJECTED))
    database.call(lambda store: reviewing.decide(store, first, ["first-0"], Decision.ACCEPTED))
    share(database, second)
    after = {e.id: e.decision for e in database.call(lambda store: store.entities(second))}
    assert (after["second-0"], after["second-twin"]) == (Decision.ACCEPTED, Decision.REJECTED)


def test_what_is_no_copy_or_not_in_its_review_gets_nothing(database, pair):
    first, second = pair
    with pytest.raises(NotFound):
        share(database, first)
    database.call(lambda store: reviewing.decide(store, first, ["first-0"], Decision.ACCEPTED))
    database.call(lambda store: store.set_status(second, Status.QUEUED))
    with pytest.raises(Frozen):
        share(database, second)
    assert set(decisions(database, second).values()) == {Decision.OPEN}


# Earlier jobs


def test_a_file_of_an_earlier_job_is_known_while_something_is_left_of_it(database):
    def known(job_id):
        return database.call(lambda store: duplicates.known(store, job_id))

    (first,) = add_job(database, "1")
    (second,) = add_job(database, "1")
    for document in (first, second):
        set_facts(database, document, A)
    again, new = add_job(database, "1", "2", started=False)
    assert known(again.job_id) == ()
    set_facts(database, again, A)
    set_facts(database, new, B)
    (found,) = known(again.job_id)
    assert (found.document_id, found.earlier_id, found.earlier_at) == (again.id, second.id, second.created_at)
    assert known(first.job_id) == ()
    database.call(lambda store: store.set_status(second.id, Status.CANCELLED))
    assert [k.earlier_id for k in known(again.job_id)] == [first.id]
