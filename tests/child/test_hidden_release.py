"""The release of a file with hidden hits: what becomes of accepted and declined ones, and what its certificate says."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pikepdf
import pytest
from hidden_papers import PLACES, paper, planted
from pikepdf import Array, Dictionary, Name, String

from app.domain.carriers import Carrier, HiddenPlace
from app.domain.entities import Decision, Entity
from app.domain.jobs import Status
from app.domain.reports import Term
from app.engine.carriers.remaining import remaining
from app.engine.opening import open_document
from app.services import queueing, reviewing
from app.store.store import NewDocument
from app.workers.database_thread import DatabaseThread
from app.workers.supervisor import Child

ACCEPTED, DECLINED = "Aurelia Thornbury", "Casimir Oldcastle"


@pytest.fixture(scope="module")
def child():
    with Child() as made:
        yield made


@pytest.fixture
def database(tmp_path):
    made = DatabaseThread(tmp_path / "sable.sqlite3")
    yield made
    made.close()


def everything_of(data: bytes) -> bytes:
    """The file with all its streams decoded and its strings as they are written."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        streams = [o.read_bytes() for o in pdf.objects if isinstance(o, pikepdf.Stream) and "/Subtype" not in o]
    return b"\n".join([data, *streams])


def released(child, database, path: Path, decide) -> tuple[bytes, dict]:
    """The released file and its certificate, after `decide` gave every hit a decision."""
    output = path.parent / "out" / "a_redacted.pdf"
    _, (document,) = database.call(lambda store: store.add_job("matter", [NewDocument(path, output)]))
    document = queueing.work(document.id, child, database)
    assert document.status is Status.READY_FOR_REVIEW

    def review(store):
        reviewing.open_review(store, document.id)
        for entity in store.entities(document.id):
            reviewing.decide(store, document.id, [entity.id], decide(entity))
        # The words beside the hidden hits are no hits: the person is asked about them, and looks.
        reviewing.finish(store, document.id, acknowledge_unread=True)

    database.call(review)
    document = queueing.work(document.id, child, database)
    assert document.status is Status.FINISHED, document.failure
    return output.read_bytes(), json.loads(database.call(lambda store: store.certificate(document.id)))


def test_declined_and_accepted_hidden_hits_are_both_gone_and_counted(child, database, tmp_path):
    made = paper()
    titles = [f"Statement of {ACCEPTED}", f"Letter of {DECLINED}", f"Second statement of {ACCEPTED}"]
    items = [made.pdf.make_indirect(Dictionary(Title=String(t), Dest=Array([made.page, Name.Fit]))) for t in titles]
    items[0].Next, items[1].Next = items[1], items[2]
    made.pdf.Root.Outlines = made.pdf.make_indirect(Dictionary(Type=Name.Outlines, First=items[0], Last=items[2]))
    made.pdf.trailer.Info = made.pdf.make_indirect(Dictionary(Author=String(ACCEPTED)))
    made.write(f"BT 3 Tr /F1 12 Tf 72 400 Td (Witness: {DECLINED}) Tj ET")
    path = tmp_path / "a.pdf"
    path.write_bytes(made.bytes())
    data, certificate = released(
        child, database, path, lambda e: Decision.ACCEPTED if ACCEPTED in e.text else Decision.REJECTED
    )
    held = everything_of(data)
    for name in (ACCEPTED, DECLINED, "Thornbury", "Oldcastle"):
        assert name.encode() not in held
        assert name.encode("utf-16-be") not in held
    rows = {row["carrier"]: row for row in certificate["carriers"]}
    (term,) = {t["term"] for row in rows.values() for t in row["terms"]}
    assert rows["bookmark"] == {
        "carrier": "bookmark", "found": 3, "accepted": 2, "declined": 1, "removed": 3,
        "terms": [{"term": term, "label": "PERSON", "expected": 2, "removed": 2}],
    }  # fmt: skip
    assert [
        (r["found"], r["accepted"], r["declined"], r["removed"]) for r in (rows["metadata"], rows["invisible"])
    ] == [
        (1, 1, 0, 1),
        (1, 0, 1, 1),
    ]
    assert list(rows) == ["metadata", "bookmark", "invisible"]
    assert ACCEPTED not in json.dumps(certificate)


@pytest.mark.parametrize("where", PLACES)
def test_what_is_counted_as_left_is_what_a_file_still_holds(where, tmp_path):
    """A file that was not cleaned at all: every carrier says that nothing of it is removed."""
    carrier = Carrier(where.partition(":")[0])
    path = tmp_path / "a.pdf"
    path.write_bytes(planted(where, ACCEPTED))
    hit = Entity(0, ACCEPTED, "PERSON", (), hidden=HiddenPlace(carrier))
    with open_document(path) as opened:
        (count,) = remaining(opened, [hit], [Term("other"), Term(ACCEPTED)])
    assert (count.carrier, count.term_index, count.found, count.left) == (carrier, 1, 1, 1)
    path.write_bytes(paper().bytes())
    with open_document(path) as opened:
        (count,) = remaining(opened, [hit], [Term(ACCEPTED)])
    assert count.left == 0
