"""`sable jobs approve` and `return`, by the program's own entrance: what is in the rows and on the disk afterwards."""

import hashlib
import io
import json
import sqlite3
import sys
from contextlib import closing
from types import SimpleNamespace

import jsonschema
import pymupdf
import pytest
from papers import KEPT, PERSON, letter
from test_jobs_command import REGISTRY, SCHEMAS

from app.cli.main import main
from app.domain.documents import DocumentFacts, PageFacts
from app.domain.entities import Decision, Entity
from app.domain.geometry import Box, PageGeometry, Quadrilateral
from app.domain.job_settings import JobSettings
from app.domain.jobs import Status
from app.domain.people import ReviewPolicy, SecondReview
from app.services import reviewing, signing
from app.services.signing import Signed
from app.store.store import NewDocument, Store

HEIGHT = 842


@pytest.fixture
def sable(tmp_path, monkeypatch, capsys):
    """Run `sable jobs …` here, with words for standard input."""
    monkeypatch.setenv("SABLE_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.delenv("SABLE_PERSON", raising=False)
    (tmp_path / "data").mkdir()

    def call(*arguments, said=""):
        monkeypatch.setattr(sys, "stdin", io.StringIO(said))
        try:
            code = main(["jobs", *map(str, arguments)])
        except SystemExit as stopped:  # argparse, as in a process
            code = stopped.code
        out, err = capsys.readouterr()
        return SimpleNamespace(code=code, out=out, err=err)

    return call


@pytest.fixture
def case(tmp_path, sable):
    """Two letters that Ada and Ben reviewed, one each, for a job that wants a second person; the third is in review."""
    data = tmp_path / "data"
    store = Store(data / "sable.sqlite3")
    ada, ben = store.add_person("Ada Byron"), store.add_person("Ben Okri", "ben@example.org")
    files = [letter(tmp_path / f"{name}.pdf", extra=name) for name in ("one", "two", "three")]
    job, documents = store.add_job(
        "matter",
        [NewDocument(file, tmp_path / f"{file.stem}-out.pdf") for file in files],
        settings=JobSettings(review=ReviewPolicy(SecondReview.ALL), ocr=False),
    )
    for document, file, reviewer in zip(documents, files, (ada, ben, None), strict=True):
        facts = PageFacts(PageGeometry(Box(0, 0, 595, HEIGHT)), has_text=True)
        content = file.read_bytes()
        store.set_status(document.id, Status.DETECTING)
        store.set_facts(document.id, DocumentFacts(hashlib.sha256(content).hexdigest(), len(content), (facts,)))
        store.add_detected(document.id, 0, named(file))
        store.set_status(document.id, Status.READY_FOR_REVIEW)
        reviewing.open_review(store, document.id)
        if reviewer is not None:
            store.act_as(reviewer.id)
            reviewing.decide(store, document.id, [e.id for e in store.entities(document.id)], Decision.ACCEPTED)
            reviewing.finish(store, document.id, sign=reviewer is ben)
            store.act_as("")
    store.close()
    return SimpleNamespace(
        data=data, folder=tmp_path, ada=ada, ben=ben, job=job.id, ids=[document.id for document in documents]
    )


def named(file):
    with pymupdf.open(file) as pdf:
        found = [Box(r.x0, HEIGHT - r.y1, r.x1, HEIGHT - r.y0) for r in pdf[0].search_for(PERSON)]
    assert len(found) == 2
    texts = (PERSON, PERSON.upper())
    return [Entity(0, t, "PERSON", (Quadrilateral.from_box(b),), score=0.9) for t, b in zip(texts, found, strict=True)]


def rows(case, query, *values):
    with closing(sqlite3.connect(case.data / "sable.sqlite3")) as connection:
        return connection.execute(query, values).fetchall()


def standing(case):
    """Status, reviewer and approver of the documents, in their order."""
    known = {
        row[0]: row[1:] for row in rows(case, "SELECT id, status, reviewed_by, approved_by FROM document")
    }  # fmt: skip
    return [known[document_id] for document_id in case.ids]


def test_another_person_approves_and_the_row_says_who(sable, case):
    done = sable("approve", case.ids[0], "--person", "ben okri", "--json", case.folder / "told.json")
    assert (done.code, done.err) == (0, "")
    assert standing(case)[0] == ("approved", case.ada.id, case.ben.id)
    told = json.loads((case.folder / "told.json").read_text())
    jsonschema.Draft202012Validator(SCHEMAS["jobs-change.schema.json"], registry=REGISTRY).validate(told)
    assert [(d["before"], d["after"]) for d in told["documents"]] == [("secondReview", "approved")]
    assert rows(case, "SELECT actor FROM audit WHERE action = 'document.approved'") == [(case.ben.id,)]
    assert not (case.folder / "one-out.pdf").exists(), "the window or the server writes it"
    assert sable("approve", case.ids[0], "--as", "ben okri").code == 0, "nothing is done twice"
    assert len(rows(case, "SELECT 1 FROM audit WHERE action = 'document.approved'")) == 1


def test_nobody_approves_his_own_review_and_that_stops_no_other(sable, case):
    before = standing(case)
    own = sable("approve", case.ids[0], "--as", "ada byron")
    assert own.code == 4
    assert "whoever reviewed a document cannot approve it" in own.err
    for arguments, says in (
        (("approve", case.ids[0]), "say who you are"),
        (("approve", case.ids[0], "--as", "Nobody Known"), "nobody is called"),
        (("return", case.ids[0], "--as", "ben okri"), "--reason"),
        (("return", case.ids[0], "--as", "ben okri", "--reason", "  "), "--reason must say"),
        (("return", case.ids[0], "--reason", "why"), "say who you are"),
    ):
        refused = sable(*arguments)
        assert refused.code == 1, refused
        assert says in refused.err
    assert sable("approve", case.ids[2], "--as", "ben okri").code == 4, "it waits for no second review"
    assert standing(case) == before
    signing.new_key(case.data)
    both = sable("approve", case.job, "--as", "ada byron")
    assert both.code == 4, "her own still waits"
    assert standing(case) == [before[0], ("approved", case.ben.id, case.ada.id), before[2]]


def test_a_document_goes_back_with_the_reason_and_the_reviewer_finds_it(sable, case):
    done = sable("return", case.ids[0], "--as", "ben@example.org", "--reason", " Line two, the name. ")
    assert (done.code, done.out.split()[1:4]) == (0, ["secondReview", "->", "inReview"])
    assert standing(case)[0] == ("inReview", case.ada.id, "")
    assert rows(case, "SELECT document_id, kind, author, text FROM comment") == [
        (case.ids[0], "returned", case.ben.id, "Line two, the name.")
    ]
    assert rows(case, "SELECT actor FROM audit WHERE action = 'document.returned'") == [(case.ben.id,)]
    assert "Line two" not in str(rows(case, "SELECT * FROM audit")), "the record says that, and never what"
    again = sable("return", case.ids[0], "--as", "ben okri", "--reason", "once more")
    assert again.code == 4
    assert len(rows(case, "SELECT 1 FROM comment")) == 1, "no word is kept of what was not done"


def test_what_is_to_be_signed_waits_for_its_key(sable, case):
    waiting = standing(case)
    assert "there is no key yet" in sable("approve", case.ids[1], "--as", "ada byron").err
    signing.new_key(case.data, "open sesame")
    locked = sable("approve", case.ids[1], "--as", "ada byron")
    assert (locked.code, "--passphrase-stdin" in locked.err) == (4, True)
    wrong = sable("approve", case.ids[1], "--as", "ada byron", "--release", "--passphrase-stdin", said="no\n")
    assert (wrong.code, "the passphrase is wrong" in wrong.err) == (2, True)
    assert standing(case) == waiting


def test_an_approved_document_is_released_and_signed_without_a_window(sable, case):
    signing.new_key(case.data, "open sesame")
    assert sable("approve", case.ids[0], "--as", "ben okri").code == 0
    both = case.ids[:2]
    done = sable("approve", *both, "--as", "ada byron", "--release", "--passphrase-stdin", said="open sesame\n")
    assert done.code == 0, done.err
    assert standing(case)[:2] == [("finished", case.ada.id, case.ben.id), ("finished", case.ben.id, case.ada.id)]
    with pymupdf.open(case.folder / "two-out.pdf") as pdf:
        text = pdf[0].get_text()
    assert KEPT in text
    assert PERSON.casefold() not in text.casefold()
    certificates = [rows(case, "SELECT certificate FROM document WHERE id = ?", one)[0][0] for one in both]
    assert [signing.look(json.loads(one)).state for one in certificates] == [Signed.NOT, Signed.GOOD]
    assert "open sesame" not in certificates[1]
