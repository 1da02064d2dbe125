"""What a person asks of hundreds of documents at once comes out as it would one by one, in one transaction."""

from pathlib import Path

import pytest
from scripted_child import entity

from app.base.errors import FailureCode
from app.domain.entities import Decision
from app.domain.job_settings import JobKind, JobSettings
from app.domain.jobs import IllegalTransition, Status
from app.services import steering
from app.store.database import DatabaseFull
from app.store.store import NewDocument, Store

TO_REVIEW = (Status.DETECTING, Status.READY_FOR_REVIEW, Status.IN_REVIEW)
WAYS = [
    (),
    (Status.PAUSED,),
    (Status.CANCELLED,),
    (Status.DETECTING,),
    (Status.DETECTING, Status.ATTENTION),
    (Status.DETECTING, Status.FAILED),
    (Status.DETECTING, Status.REJECTED),
    (*TO_REVIEW,),
    (*TO_REVIEW, Status.REVIEWED),
    (*TO_REVIEW, Status.REVIEWED, Status.SECOND_REVIEW, Status.APPROVED),
    (*TO_REVIEW, Status.REVIEWED, Status.REDACTING),
    (*TO_REVIEW, Status.REVIEWED, Status.REDACTING, Status.VERIFYING, Status.FINISHED),
    (*TO_REVIEW, Status.REVIEWED, Status.REDACTING, Status.VERIFICATION_FAILED),
]


@pytest.fixture
def store(tmp_path):
    made = Store(tmp_path / "sable.sqlite3")
    yield made
    made.close()


def fill(store, *, started=True, kind=JobKind.REDACT):
    """One document for each way of getting somewhere; returns their ids."""
    files = [NewDocument(Path(f"/in/{n}.pdf"), Path(f"/out/{n}.pdf")) for n in range(len(WAYS))]
    _, documents = store.add_job("matter", files, settings=JobSettings(kind=kind), started=started)
    if started:
        for document, way in zip(documents, WAYS, strict=True):
            for status in way:
                failure = FailureCode.TIMED_OUT if status in (Status.ATTENTION, Status.FAILED) else None
                store.set_status(document.id, status, failure=failure, count_attempt=status is Status.DETECTING)
    return [document.id for document in documents]


def statuses(store, ids):
    return [store.document(document_id).status for document_id in ids]


CHANGES = [steering.cancel, steering.pause, steering.resume, steering.retry, steering.detect_again, steering.put_back]


@pytest.mark.parametrize("kind", [JobKind.REDACT, JobKind.CLEAN_ONLY])
@pytest.mark.parametrize("change", CHANGES)
def test_many_at_once_is_the_same_as_one_by_one(store, change, kind):
    together, singly = fill(store, kind=kind), fill(store, kind=kind)
    before = statuses(store, together)
    changed = change(store, *together, "unknown")
    for document_id in singly:
        change(store, document_id)
    after = statuses(store, together)
    assert after == statuses(store, singly)
    assert after != before or (change is steering.detect_again and kind is JobKind.CLEAN_ONLY)
    assert changed.documents == {i for i, a, b in zip(together, before, after, strict=True) if a is not b}
    assert store.check_audit() is None
    lines = [[(line.before, line.after) for _, line, _ in store.audit_lines(document_id=i)][-2:] for i in together]
    assert lines == [[(line.before, line.after) for _, line, _ in store.audit_lines(document_id=i)][-2:]
                     for i in singly]  # fmt: skip


def test_one_that_may_not_go_there_keeps_all_where_they_are(store):
    ids = fill(store)
    before = statuses(store, ids)
    with pytest.raises(IllegalTransition):
        store.move(ids, lambda _: (Status.CANCELLED,))
    assert statuses(store, ids) == before
    assert store.check_audit() is None


def test_what_a_move_leaves_behind_is_clean(store):
    ids = fill(store)
    steering.retry(store, *ids)
    for document in map(store.document, ids):
        if document.status is Status.QUEUED:
            assert (document.failure, document.failure_page, document.attempts) == (None, None, 0)


def test_a_pause_in_the_preview_of_a_job_goes_on_where_the_job_is_then(store):
    ids = fill(store, started=False)
    job_id = store.document(ids[0]).job_id
    steering.pause(store, *ids)
    assert set(statuses(store, ids)) == {Status.PAUSED}
    assert store.waiting(Status.PREFLIGHT, limit=9) == []
    steering.resume(store, *ids[:2])
    assert statuses(store, ids[:2]) == [Status.PREFLIGHT] * 2
    store.start_job(job_id)
    steering.resume(store, *ids)
    assert statuses(store, ids[2:]) == [Status.QUEUED] * (len(ids) - 2)


def test_what_is_read_anew_forgets_what_is_open_and_keeps_what_was_decided(case):
    decided, left = entity("Ada Smith"), entity("Bob Jones", 1)
    case.found(decided, left)
    case.decide(Decision.ACCEPTED, decided)
    case.store(lambda store: steering.detect_again(store, case.id))
    document = case.document
    assert (document.status, document.hits_open, document.hits_total, document.pages_done) == (Status.QUEUED, 0, 1, 0)
    assert [e.text for e in case.entities] == ["Ada Smith"]
    assert not any(page.detected or page.ledger for page in case.store(lambda store: store.pages(case.id)))


def test_what_is_to_be_read_anew_is_not_half_forgotten_where_there_is_no_room(case, monkeypatch):
    """Queued with its old hits and pages it would be found read, under settings that nobody applied."""
    hit = entity("Ada Smith")
    case.found(hit)
    lines = case.store(lambda store: store.audit_lines(document_id=case.id))

    def full(*_):
        raise DatabaseFull

    for name in ("_forget_detection", "_record"):
        with monkeypatch.context() as patch:
            patch.setattr(Store, name, full)
            with pytest.raises(DatabaseFull):
                case.store(lambda store: steering.detect_again(store, case.id))
        assert case.document.status is Status.IN_REVIEW
        assert case.entities == [hit]
        assert case.document.pages_done == 2
    assert case.store(lambda store: store.audit_lines(document_id=case.id)) == lines
    case.store(lambda store: steering.detect_again(store, case.id))
    assert (case.document.status, case.entities, case.document.pages_done) == (Status.QUEUED, [], 0)
    (_, line, _) = case.store(lambda store: store.audit_lines(document_id=case.id))[-1]
    assert (line.before, line.after) == ("inReview", "queued")
