"""What one document of a job tells of is looked for in the others: once, also after the end of the program."""

from __future__ import annotations

import pytest
from scripted_child import ScriptedChild, entity, facts

from app.base.errors import FailureCode, KnownError
from app.domain.entities import Decision, Source
from app.domain.job_terms import JobTerm, job_terms_of
from app.domain.jobs import Status
from app.protocol.messages import Detect, FindRepeats, PageDetected
from app.services import job_repeats, queueing, reviewing
from app.store.store import NewDocument, Store

SMITH = entity("Ada Smith", score=0.9)
NUMBER = entity("078-05-1120", label="US_SSN", score=0.9, y=600)
AGAIN = entity("ADA SMITH", page=1, source=Source.REPEATED, recognizer="job-repeat", score=0.5)
READ = [PageDetected(page_index=0, entities=()), PageDetected(page_index=1, entities=())]


def telling(*entities):
    return [PageDetected(page_index=0, entities=entities), PageDetected(page_index=1, entities=())]


class Matter:
    """A job of several documents with one child for all."""

    def __init__(self, database, tmp_path) -> None:
        self.database = database
        self.child = ScriptedChild(facts())
        files = [NewDocument(tmp_path / f"{n}.pdf", tmp_path / "out" / f"{n}.pdf") for n in "abc"]
        self.job, documents = database.call(lambda store: store.add_job("matter", files))
        self.ids = [document.id for document in documents]

    def store(self, function):
        return self.database.call(function)

    def detect(self, number, *entities):
        self.child.detections.append(telling(*entities))
        return queueing.work(self.ids[number], self.child, self.database)

    def due(self):
        return [self.ids.index(d.id) for d in self.store(lambda store: job_repeats.to_look_at_again(store))]

    def look(self, number, **options):
        return job_repeats.look_again(self.ids[number], self.child, self.database, **options)

    def texts(self, number):
        return [e.text for e in self.store(lambda store: store.entities(self.ids[number]))]


@pytest.fixture
def matter(database, tmp_path):
    return Matter(database, tmp_path)


def test_what_an_earlier_document_told_goes_with_the_request(matter):
    matter.detect(0, SMITH, NUMBER)
    matter.detect(1)
    first, second = matter.child.requests(Detect)
    assert first.job_terms == ()
    assert {(t.text, t.label) for t in second.job_terms} == {("Ada Smith", "PERSON"), ("078-05-1120", "US_SSN")}


def test_documents_that_were_read_before_are_looked_at_when_all_are_read(matter):
    matter.detect(0)
    matter.detect(1, SMITH)
    assert matter.due() == [], "the third may tell more"
    matter.detect(2)
    assert matter.due() == [0], "the second told it, the third was asked for it"
    matter.child.looks.append([AGAIN])
    document = matter.look(0)
    (asked,) = matter.child.requests(FindRepeats)
    assert [t.text for t in asked.job_terms] == ["Ada Smith"]
    assert (document.status, document.hits_open, document.offered_hits) == (Status.READY_FOR_REVIEW, 1, 0)
    assert matter.texts(0) == ["ADA SMITH"]
    assert matter.due() == []
    matter.look(0)
    assert len(matter.child.requests(FindRepeats)) == 1, "nothing new was told"


def test_a_document_alone_is_never_looked_at_again(database, tmp_path):
    matter = Matter(database, tmp_path)
    for number in (1, 2):
        matter.store(lambda store, n=number: store.set_status(matter.ids[n], Status.CANCELLED))
    matter.detect(0, SMITH)
    assert matter.due() == []


def test_under_a_review_hits_are_counted_and_not_added(matter):
    matter.detect(0)
    matter.store(lambda store: reviewing.open_review(store, matter.ids[0]))
    matter.detect(1, SMITH)
    matter.detect(2)
    matter.child.looks.append([AGAIN])
    document = matter.look(0)
    assert (document.status, document.hits_total, document.offered_hits) == (Status.IN_REVIEW, 0, 1)
    assert matter.due() == []
    matter.child.looks.append([AGAIN])
    document = matter.look(0, take=True)
    assert (document.status, document.hits_open, document.offered_hits) == (Status.IN_REVIEW, 1, 0)


def test_a_review_that_begins_during_the_look_goes_before(matter):
    matter.detect(0)
    matter.detect(1, SMITH)
    matter.detect(2)

    def begin(request):
        matter.store(lambda store: reviewing.open_review(store, matter.ids[0]))
        return [AGAIN]

    matter.child.looks.append(begin)
    document = matter.look(0)
    assert (document.hits_total, document.offered_hits) == (0, 1)


def test_what_is_purged_during_the_look_stays_empty(matter):
    matter.detect(0)
    matter.detect(1, SMITH)
    matter.detect(2)

    def purge(request):
        matter.store(lambda store: store.end_documents([matter.ids[0]], Status.PURGED, "test", scrub=False))
        return [AGAIN]

    matter.child.looks.append(purge)
    assert matter.look(0).status is Status.PURGED
    assert matter.texts(0) == []


@pytest.mark.parametrize("code", [FailureCode.SHUTDOWN, FailureCode.CANCELLED])
def test_a_look_that_is_stopped_takes_place_later(matter, tmp_path, code):
    matter.detect(0)
    matter.detect(1, SMITH)
    matter.detect(2)
    matter.child.looks.append(KnownError(code))
    assert matter.look(0).status is Status.READY_FOR_REVIEW
    again = Store(tmp_path / "sable.sqlite3")
    try:
        assert [d.id for d in job_repeats.to_look_at_again(again)] == [matter.ids[0]]
    finally:
        again.close()


@pytest.mark.parametrize("code", [FailureCode.FILE_MISSING, FailureCode.CHILD_CRASHED, FailureCode.PASSWORD_NEEDED])
def test_a_file_that_cannot_be_searched_says_so_and_is_not_tried_for_ever(matter, code):
    matter.detect(0, entity("Bob Jones", score=0.9))
    matter.detect(1, SMITH)
    matter.detect(2)
    matter.child.looks.append(KnownError(code))
    document = matter.look(0)
    assert (document.status, document.offered_hits, document.hits_total) == (Status.READY_FOR_REVIEW, -1, 1)
    assert 0 not in matter.due()


def test_what_a_child_invents_is_not_believed(matter):
    matter.detect(0)
    matter.detect(1, SMITH)
    matter.detect(2)
    matter.child.looks.append([entity("Ada Smith", page=7)])
    assert matter.look(0).offered_hits == -1
    assert matter.texts(0) == []


def test_what_a_person_declined_anywhere_is_looked_for_nowhere(matter):
    matter.detect(0, SMITH, NUMBER)
    matter.store(lambda store: reviewing.open_review(store, matter.ids[0]))
    matter.store(lambda store: reviewing.decide(store, matter.ids[0], [SMITH.id], Decision.REJECTED))
    matter.detect(1)
    assert [t.text for t in matter.child.requests(Detect)[1].job_terms] == ["078-05-1120"]


def test_what_is_read_anew_tells_anew(matter):
    matter.detect(0, SMITH)
    matter.store(lambda store: queueing.detect_again(store, matter.ids[0]))
    matter.detect(1)
    assert matter.child.requests(Detect)[1].job_terms == ()
    matter.detect(0, NUMBER)
    terms, _ = matter.store(lambda store: store.job_terms(matter.ids[1]))
    assert [t.text for t in terms] == ["078-05-1120"]


def test_a_purge_takes_what_was_told(matter):
    matter.detect(0, SMITH)
    matter.store(lambda store: store.end_documents([matter.ids[0]], Status.PURGED, "test", scrub=False))
    assert matter.store(lambda store: store.job_terms(matter.ids[1]))[0] == ()


@pytest.mark.parametrize(
    ("text", "label", "told"),
    [
        ("Ada Smith", "PERSON", True),
        ("Smith, Ada", "PERSON", True),
        ("Smith", "PERSON", False),
        ("A. Smith", "PERSON", False),
        ("078-05-1120", "US_SSN", True),
        ("12345", "ID_NUMBER", False),
        ("ada@firm.example", "EMAIL_ADDRESS", True),
        ("12 Main Street, Springfield 62704", "ADDRESS", True),
        ("Springfield", "LOCATION", False),
        ("12 March 2020", "DATE_TIME", False),
        ("Acme Ltd", "ORGANIZATION", False),
    ],
)
def test_what_a_document_tells(text, label, told):
    assert [t.text for t in job_terms_of([entity(text, label=label, score=0.9)])] == [text] * told


def test_only_what_is_sure_and_its_own_is_told():
    unsure, told = entity("Ada Smith", score=0.3), entity("Ada Smith", score=0.9, source=Source.REPEATED)
    declined = entity("Bob Jones", score=0.9, decision=Decision.REJECTED)
    assert job_terms_of([unsure, told, declined, entity("Bob Jones", score=0.9, x=300)]) == ()
    assert JobTerm("SMITH, ADA", "PERSON", 0.5).key == JobTerm("Ada Smith", "PERSON", 0.9).key
