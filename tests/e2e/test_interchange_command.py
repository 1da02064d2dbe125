"""`sable marks`, `sable logs` and `sable redact --redactions` with other programs' files: real main, real children."""

import csv
import io
import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from types import SimpleNamespace
from xml.etree import ElementTree

import pikepdf
import pymupdf
import pytest
from papers import EMAIL, IBAN, PERSON, letter

from app.cli.main import main
from app.domain import decisions
from app.domain.contract import detection_result
from app.domain.entities import Decision, Entity, Source, new_id
from app.domain.geometry import Box, Quadrilateral
from app.domain.jobs import Status
from app.protocol.messages import SourceFile
from app.services import remarks, reviewing
from app.services.queueing import probe
from app.store.store import NewDocument, Store
from app.workers.supervisor import Child

PASSPHRASE = "correct horse battery"
FIRM_LABEL = f"NAME OF {PERSON}"


@pytest.fixture
def sable(data_directory, monkeypatch, capsys):
    def call(*arguments, code=0, stdin=""):
        monkeypatch.setattr("sys.stdin", io.StringIO(stdin))
        try:
            returned = main([*map(str, arguments)])
        except SystemExit as stopped:
            returned = stopped.code
        said = capsys.readouterr()
        assert returned == code, (returned, said.out, said.err)
        for secret in (PERSON, EMAIL, IBAN):
            assert secret not in said.out + said.err
        return SimpleNamespace(out=said.out, err=said.err)

    return call


def place(path, text):
    """The user-space quadrilateral of a text of an upright page of 842 points."""
    with pymupdf.open(path) as pdf:
        box = pdf[0].search_for(text)[0]
    return Quadrilateral.from_box(Box(box.x0, 842 - box.y1, box.x1, 842 - box.y0))


@pytest.fixture
def review(tmp_path, data_directory):
    """A letter under review: a name accepted with a code and a comment, an account number open, an address declined."""
    paper = letter(tmp_path / "letter.pdf")
    with Child() as child:
        facts = probe(child, SourceFile(path=str(paper)))
    hits = [
        Entity(0, PERSON, FIRM_LABEL, (place(paper, PERSON),), score=0.9, codes=("(b)(6)",)),
        Entity(0, IBAN, "IBAN_CODE", (place(paper, IBAN),), score=0.8),
        Entity(0, EMAIL, "EMAIL_ADDRESS", (place(paper, EMAIL),), score=0.7),
    ]
    data_directory.mkdir(exist_ok=True)
    store = Store(data_directory / "sable.sqlite3")
    try:
        job, (document,) = store.add_job("matter", [NewDocument(paper, tmp_path / "out.pdf")])
        store.set_status(document.id, Status.DETECTING)
        store.set_facts(document.id, facts)
        store.add_detected(document.id, 0, hits)
        store.set_status(document.id, Status.READY_FOR_REVIEW)
        reviewing.open_review(store, document.id)
        reviewing.decide(store, document.id, [hits[0].id], Decision.ACCEPTED)
        reviewing.decide(store, document.id, [hits[2].id], Decision.REJECTED)
        remarks.comment(store, document.id, "Ask the client.", hits[0].id)
    finally:
        store.close()
    return SimpleNamespace(paper=paper, job=job.id, document=document.id, hits=hits, folder=tmp_path)


def entities(review, data_directory):
    store = Store(data_directory / "sable.sqlite3")
    try:
        return store.entities(review.document), store.comments(review.document)
    finally:
        store.close()


@pytest.mark.parametrize("suffix", ["fdf", "xfdf", "pdf"])
def test_marks_go_out_and_come_in_to_another_copy_as_open_hits(sable, review, data_directory, suffix):
    done = sable("marks", "export", review.document, "--out", review.folder / f"marks.{suffix}")
    written = next(review.folder.glob(f"marks*.{suffix}"))
    assert "2 marks" in done.out
    assert written.stat().st_mode & 0o777 == 0o600
    if suffix == "pdf":
        assert written.name == "marks - NOT REDACTED - marked.pdf"
        assert "NOTHING in this file is redacted" in done.err
    else:
        assert PERSON.encode() not in written.read_bytes().replace(FIRM_LABEL.encode(), b"")
    again = sable("marks", "import", review.document, written)
    assert "0 new open hits, 2 were there already" in again.out
    store = Store(data_directory / "sable.sqlite3")
    _, (other,) = store.add_job("copy", [NewDocument(review.paper, review.folder / "copy.pdf")])
    store.set_status(other.id, Status.DETECTING)
    with Child() as child:
        store.set_facts(other.id, probe(child, SourceFile(path=str(review.paper))))
    store.set_status(other.id, Status.READY_FOR_REVIEW)
    store.close()
    assert "2 new open hits" in sable("marks", "import", other.id, written).out
    found, comments = entities(replace_id(review, other.id), data_directory)
    assert [(e.text, e.label, e.codes, e.decision, e.source) for e in found] == [
        (PERSON, "REDACTION", ("(b)(6)",), Decision.OPEN, Source.IMPORTED),
        (IBAN, "IBAN_CODE", (), Decision.OPEN, Source.IMPORTED),
    ]
    assert {c.text for c in comments} == {"Ask the client.", f"In the file: {FIRM_LABEL}"}
    store = Store(data_directory / "sable.sqlite3")
    assert store.undo(other.id)
    assert (store.entities(other.id), store.comments(other.id)) == ([], []), "one step, taken back"
    store.close()


def test_json_of_one_document_is_imported_into_another(sable, review, data_directory):
    """Its hits have ids there, and one id is one hit of the whole database."""
    written = review.folder / "found.json"
    sable("marks", "export", review.document, "--out", written)
    store = Store(data_directory / "sable.sqlite3")
    _, (other,) = store.add_job("copy", [NewDocument(review.paper, review.folder / "copy.pdf")])
    store.set_status(other.id, Status.DETECTING)
    with Child() as child:
        store.set_facts(other.id, probe(child, SourceFile(path=str(review.paper))))
    store.set_status(other.id, Status.READY_FOR_REVIEW)
    store.close()
    assert "2 new open hits" in sable("marks", "import", other.id, written).out
    found, comments = entities(replace_id(review, other.id), data_directory)
    assert [(e.text, e.label) for e in found] == [(PERSON, "REDACTION"), (IBAN, "IBAN_CODE")]
    assert not {e.id for e in found} & {hit.id for hit in review.hits}
    assert [(c.entity_id, c.text) for c in comments] == [(found[0].id, f"In the file: {FIRM_LABEL}")]


def replace_id(review, document):
    return SimpleNamespace(**{**vars(review), "document": document})


def test_a_mark_of_acrobat_brings_its_code_and_its_comment(sable, review, data_directory):
    """The words in its box are reason codes where a list has them; the comment is its writer's, of that day, and goes
    out so again."""
    with pymupdf.open(review.paper) as pdf:
        page = pdf[0]
        mark = page.add_redact_annot(page.search_for("Norwich")[0], text="(b)(6), nothing")
        mark.set_info(content="She moved.", title="Mia", creationDate="D:20240506070809Z", modDate="D:20250101000000Z")
        page.add_redact_annot(page.search_for("recess")[0], text="REDACTED")
        pdf.save(review.folder / "marked.pdf")
    said = sable("marks", "import", review.document, review.folder / "marked.pdf")
    assert "2 new open hits, 0 were there already" in said.out
    found, comments = entities(review, data_directory)
    fresh = [(e.text, e.label, e.codes) for e in found if e.source is Source.IMPORTED]
    assert fresh == [("Norwich", "REDACTION", ("(b)(6)",)), ("recess", "REDACTION", ())]
    said_then = datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC)
    assert [(c.text, c.said_by, c.author) for c in comments] == [("She moved.", "Mia", ""), ("Ask the client.", "", "")]
    assert comments[0].at == said_then
    sable("marks", "export", review.document, "--out", review.folder / "again.xfdf")
    (reply,) = [
        e for e in ElementTree.parse(review.folder / "again.xfdf").iter("{http://ns.adobe.com/xfdf/}text")
        if e.get("title") == "Mia"
    ]  # fmt: skip
    assert reply.get("creationdate") == reply.get("date") == "D:20240506070809+00'00'"
    assert [e.text for e in reply] == ["She moved."]


def test_only_what_was_accepted_and_json_with_its_comments(sable, review):
    out = review.folder / "found.json"
    sable("marks", "export", review.document[:8], "--accepted", "--out", out)
    value = json.loads(out.read_text("utf-8"))
    assert [hit["label"] for hit in value["redactions"]] == [FIRM_LABEL]
    assert [comment["text"] for comment in value["comments"]] == ["Ask the client."]
    refused = sable("marks", "export", review.document, "--out", out, code=4)
    assert "exists already" in refused.err


def test_a_file_that_is_none_is_refused_and_nothing_is_changed(sable, review, data_directory):
    before = entities(review, data_directory)
    for name, content, code in (("a.fdf", "%FDF-1.2 nothing", 4), ("a.json", '{"redactions": [{}]}', 2), ("b", "x", 4)):
        (review.folder / name).write_text(content)
        said = sable("marks", "import", review.document, review.folder / name, code=code).err
        assert "Nothing was imported" in said
    assert "/redactions/0/pageIndex" in sable("marks", "import", review.document, review.folder / "a.json", code=2).err
    assert entities(review, data_directory) == before


def test_the_public_log_holds_no_text_of_the_document(sable, review, data_directory):
    """Not even in a label of somebody's own, in a file name, or packed in a stream."""
    with sqlite(data_directory) as store:
        assert store.document(review.document).file_name == "letter.pdf"
    table, pages = review.folder / "log.csv", review.folder / "log.pdf"
    done = sable("logs", "public", review.job, "--out", table)
    assert "1 of 1 documents are not released yet" in done.err
    sable("logs", "public", review.job[:8], "--out", pages)
    rows = list(csv.reader(io.StringIO(table.read_text("utf-8-sig"))))
    assert rows[0][:3] == ["No.", "Document", "Page"]
    assert rows[1][:5] == ["1", "letter.pdf", "1", "Marked by hand", "(b)(6)"]
    assert "552(b)(6)" in rows[1][6]
    assert len(rows[1][7].split()) == 4
    with pymupdf.open(pages) as pdf:
        text = " ".join(page.get_text() for page in pdf)
        raw = table.read_bytes() + pages.read_bytes()
        raw += b"".join(pdf.xref_stream(x) or b"" for x in range(1, pdf.xref_length()) if pdf.xref_is_stream(x))
    assert "Redaction log" in text
    assert "(b)(6)" in text
    for secret in (PERSON, *PERSON.split(), EMAIL, IBAN):
        assert secret not in text
        assert secret.casefold().encode() not in raw.lower()
        assert secret.encode("utf-16-be") not in raw


def test_names_in_labels_and_codes_of_a_file_reach_no_public_log(sable, review, data_directory):
    """Of somebody whom nobody redacts: no accepted text tells that it is a name."""
    file = review.folder / "a.json"
    file.write_text(
        json.dumps({"redactions": [hit_of(review.hits[1], "Zebedee Moss"), hit_of(review.hits[2], "PERSON")]})
    )
    with sqlite(data_directory) as store:
        first = store.entities(review.document)[0]
        reviewing.decide(store, review.document, [first.id], Decision.ACCEPTED)
        foreign = replace(first, id=new_id(), label="SON OF MOSS", codes=("Moss\n1",), decision=Decision.ACCEPTED)
        store.apply(review.document, decisions.add(foreign))
    out = sable("redact", review.paper, "--redactions", file, "--out", review.folder / "out.pdf", "--certificate",
                review.folder / "c.json")  # fmt: skip
    assert "1 redactions have a category or reason codes" in out.err
    sable("logs", "public", review.job, "--out", review.folder / "log.csv")
    for name in ("c.json", "log.csv"):
        assert "moss" not in (review.folder / name).read_text("utf-8").casefold()


def hit_of(hit, word):
    value = detection_result([hit])["redactions"][0]
    return value | {"label": word, "reasonCodes": ["(b)(6)", *([word] if word != "PERSON" else [])]}


def test_unknown_labels_and_codes_of_a_file_stand_in_a_comment(sable, review, data_directory):
    file = review.folder / "a.xfdf"
    place = 'xmlns:s="urn:sable:marks:1" s:codes="(b)(6),Zebedee Moss" s:decision="rejected"'
    file.write_text(
        '<xfdf xmlns="http://ns.adobe.com/xfdf/"><annots>'
        f'<redact page="0" rect="10,10,90,20" s:label="A&#10;B" {place}/></annots></xfdf>'
    )
    said = sable("marks", "import", review.document, file)
    assert "1 marks had a category or reason codes" in said.err
    found, comments = entities(review, data_directory)
    (hit,) = [e for e in found if e.source is Source.IMPORTED]
    assert (hit.label, hit.codes, hit.decision) == ("REDACTION", ("(b)(6)",), Decision.OPEN)
    assert [c.text for c in comments if c.entity_id == hit.id] == ["In the file: A B; Zebedee Moss"]
    done = sable("redact", review.paper, "--redactions", file, "--out", review.folder / "out.pdf")
    assert "1 redactions" in done.out, "a mark asks for a redaction"


class sqlite:
    def __init__(self, data_directory):
        self.store = Store(data_directory / "sable.sqlite3")

    def __enter__(self):
        return self.store

    def __exit__(self, *_):
        self.store.close()


def test_the_sealed_list_opens_with_its_passphrase_alone(sable, review):
    out = review.folder / "list.pdf"
    assert "--passphrase-stdin" in sable("logs", "sealed", review.job, "--out", out, code=1).err
    short = sable("logs", "sealed", review.job, "--out", out, "--passphrase-stdin", code=1, stdin="short\n")
    assert "12 characters" in short.err
    assert not out.exists()
    sable("logs", "sealed", review.job, "--out", out, "--passphrase-stdin", stdin=PASSPHRASE + "\n")
    assert out.stat().st_mode & 0o777 == 0o600
    raw = out.read_bytes()
    assert PERSON.encode() not in raw
    for wrong in ("", "wrong"):
        with pytest.raises(pikepdf.PasswordError):
            pikepdf.open(out, password=wrong)
    with pikepdf.open(out, password=PASSPHRASE) as pdf:
        assert (pdf.encryption.R, pdf.encryption.bits) == (6, 256)
        rows = list(
            csv.reader(io.StringIO(pdf.attachments["reference-list.csv"].get_file().read_bytes().decode("utf-8-sig")))
        )
    assert rows[1][:3] == ["1", "REDACTION-1", PERSON]
    with pymupdf.open(out) as pdf:
        assert pdf.authenticate(PASSPHRASE)
        assert PERSON in pdf[0].get_text()
    assert [p.name for p in review.folder.iterdir() if p.suffix == ".part"] == []


def recorded(data_directory):
    """Lines of the record about what was handed out, as they lie in the database."""
    with closing(sqlite3.connect(data_directory / "sable.sqlite3")) as database:
        return database.execute(
            "SELECT document_id, actor, subject, before, after FROM audit WHERE action = 'document.exported'"
        ).fetchall()


def test_whatever_is_handed_out_has_its_line_in_the_record(sable, review, data_directory):
    with closing(Store(data_directory / "sable.sqlite3")) as store:
        person = store.add_person("Ada Byron", "ada@example.org").id
    for suffix in ("fdf", "xfdf", "json", "pdf"):
        sable("marks", "export", review.document, "--out", review.folder / f"m.{suffix}", "--as", "Ada Byron")
    sable("marks", "export", review.document, "--out", review.folder / "accepted.fdf", "--accepted")
    sable("logs", "public", review.job, "--out", review.folder / "log.csv", "--as", "Ada Byron")
    sealed = ("logs", "sealed", review.job, "--out", review.folder / "list.pdf", "--passphrase-stdin")
    sable(*sealed, stdin=PASSPHRASE + "\n")
    said = [(person, "fdf:2"), (person, "xfdf:2"), (person, "json:2"), (person, "markedCopy:2"), ("", "fdf:1"),
            (person, "publicLog:1"), ("", "sealedList:1")]  # fmt: skip
    assert recorded(data_directory) == [(review.document, actor, "", "", after) for actor, after in said]
    sable("jobs", "audit-verify")


def test_what_was_not_handed_out_has_none(sable, review, data_directory):
    (review.folder / "taken.fdf").write_bytes(b"mine")
    sable("marks", "export", review.document, "--out", review.folder / "taken.fdf", code=4)
    sable("marks", "export", review.document, "--out", review.folder / "taken.fdf" / "in.fdf", code=4)
    sable("logs", "statistics", review.job)
    assert recorded(data_directory) == []
    assert (review.folder / "taken.fdf").read_bytes() == b"mine"


@pytest.mark.parametrize("suffix", ["fdf", "xfdf", "pdf"])
def test_marks_that_nobody_will_see_are_told(sable, review, data_directory, suffix):
    beside = Entity(0, "Norwich", "REDACTION", (Quadrilateral.from_box(Box(700, 100, 720, 110)),))
    with closing(Store(data_directory / "sable.sqlite3")) as store:
        store.apply(review.document, decisions.add(beside))
    said = sable("marks", "export", review.document, "--out", review.folder / f"m.{suffix}")
    assert "1 marks lie outside what is to be seen of their page" in said.err
    assert "3 marks" in said.out


def test_the_original_is_never_replaced(sable, review):
    before = review.paper.read_bytes()
    for command in (
        ("logs", "public", review.job, "--force"),
        ("logs", "sealed", review.job, "--force", "--passphrase-stdin"),
    ):
        sable(*command, "--out", review.paper, code=4, stdin=PASSPHRASE + "\n")
    assert review.paper.read_bytes() == before


def test_the_statistics_say_pages_and_codes(sable, review):
    said = sable("logs", "statistics", review.job).out
    assert said.startswith("Pages: 1, of which 0 in full, 1 in part and 0 withheld in full.")
    assert "(b)(6): 1 places on 1 pages" in said


def shares(path, text):
    box = place(path, text).envelope
    return {
        "bbox": {
            "left": box.x0 / 595, "top": (842 - box.y1) / 842, "width": box.width / 595, "height": box.height / 842,
            "page": 1,
        },
        "content": text, "type": "PERSON",
    }  # fmt: skip


def test_boxes_of_another_api_are_redacted(sable, tmp_path):
    paper = letter(tmp_path / "in.pdf")
    (tmp_path / "boxes.json").write_text(json.dumps({"blocks": [shares(paper, IBAN)]}))
    sable("redact", paper, "--redactions", tmp_path / "boxes.json", "--out", tmp_path / "out.pdf")
    with pymupdf.open(tmp_path / "out.pdf") as pdf:
        text = pdf[0].get_text()
    assert IBAN not in text
    assert PERSON in text


def test_boxes_in_pixels_are_refused_and_nothing_is_released(sable, tmp_path):
    paper, file = letter(tmp_path / "in.pdf"), tmp_path / "boxes.json"
    box = {"left": 900, "top": 1800, "width": 300, "height": 40, "page": 1}
    corners = {"bottomLeft": (900, 900), "bottomRight": (990, 900), "topRight": (990, 920), "topLeft": (900, 920)}
    quad = {name: {"x": x, "y": y} for name, (x, y) in corners.items()}
    hit = {"pageIndex": 0, "text": "", "label": "PERSON", "quadrilaterals": [quad]}
    for value, pointer in (([box], "/0"), ({"redactions": [hit]}, "/redactions/0/quadrilaterals")):
        file.write_text(json.dumps(value))
        refused = sable("redact", paper, "--redactions", file, "--out", tmp_path / "no.pdf", code=2)
        assert f"{pointer}: lies nowhere on its page" in refused.err
        assert not (tmp_path / "no.pdf").exists()


@pytest.mark.parametrize("rectangle", ["10,10,x,20", "1000,10,1100,20"])
def test_a_mark_whose_place_is_not_to_be_read_is_told_and_stops_a_release(sable, review, rectangle):
    file = review.folder / "a.xfdf"
    good = '<redact page="0" rect="5.684e-14,10,90,20"/>'
    form = '<xfdf xmlns="http://ns.adobe.com/xfdf/"><annots>%s<ink page="0"/></annots></xfdf>'
    file.write_text(form % f'{good}<redact page="0" rect="{rectangle}"/>')
    refused = sable("redact", review.paper, "--redactions", file, "--out", review.folder / "no.pdf", code=2)
    assert "holds 1 marks whose place cannot be read" in refused.err
    assert "Nothing was released" in refused.err
    assert not (review.folder / "no.pdf").exists()
    said = sable("marks", "import", review.document, file)
    assert "1 new open hits" in said.out
    assert "1 marks were left out" in said.err
    file.write_text(form % good)
    done = sable("redact", review.paper, "--redactions", file, "--out", review.folder / "yes.pdf")
    assert "1 redactions" in done.out
    assert "1 other annotations are no marks" in done.err


def test_offsets_of_another_api_are_looked_for_everywhere(sable, tmp_path):
    paper = letter(tmp_path / "in.pdf")
    finding = {"entity_type": "PERSON", "start": 3, "end": 3 + len(PERSON), "score": 0.9}
    (tmp_path / "findings.json").write_text(json.dumps({"text": f"Ms {PERSON} wrote", "findings": [finding]}))
    sable("redact", paper, "--redactions", tmp_path / "findings.json", "--out", tmp_path / "out.pdf")
    with pymupdf.open(tmp_path / "out.pdf") as pdf:
        text = pdf[0].get_text()
    assert PERSON not in text
    assert PERSON.upper() not in text, "the same in capitals is the same text"
    (tmp_path / "findings.json").write_text(json.dumps({"findings": [{**finding, "text": "Nobody Atall"}]}))
    refused = sable("redact", paper, "--redactions", tmp_path / "findings.json", "--out", tmp_path / "no.pdf", code=2)
    assert "/findings/0: its text stands nowhere" in refused.err
    assert not (tmp_path / "no.pdf").exists()


def test_an_fdf_with_highlights_of_acrobat_is_redacted(sable, tmp_path):
    paper = letter(tmp_path / "in.pdf")
    with pymupdf.open(paper) as pdf:
        page = pdf[0]
        page.add_highlight_annot(page.search_for(EMAIL)[0].quad)
        pdf.save(tmp_path / "marked.pdf")
    sable("redact", paper, "--redactions", tmp_path / "marked.pdf", "--out", tmp_path / "out.pdf")
    with pymupdf.open(tmp_path / "out.pdf") as pdf:
        assert EMAIL not in pdf[0].get_text()
