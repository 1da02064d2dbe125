"""Logs of many pages: no row is lost, every page has its head, tags name it, and the sealed one is never open."""

import csv
import io

import pikepdf
import pymupdf
import pytest

from app.domain.carriers import Carrier
from app.domain.entities import Entity
from app.domain.geometry import Box, PageGeometry, Quadrilateral
from app.domain.reason_codes import ReasonShelf
from app.domain.redaction_log import LogEntry, identifiers, statistics
from app.domain.wording import english
from app.engine import log_pdf, sheet_pdf
from app.services.log_wording import LogWords

WORDS = LogWords(english, ReasonShelf())
QUAD = Quadrilateral.from_box(Box(10, 20, 110.5, 32))
PAGE = PageGeometry(Box(0, 0, 600, 800))


def entries(count, value="Ada"):
    return [
        LogEntry(
            n + 1, f"A long name of a document, number {n}.pdf", n, Carrier.PAGE, "PERSON",
            ("(b)(6)",) * (1 + n % 3), (QUAD,), f"PERSON-{n + 1}", f"{value} {n}",
        )
        for n in range(count)
    ]  # fmt: skip


def hit(page_index, codes=(), box=QUAD.envelope, text="Ada", label="PERSON"):
    return Entity(page_index, text, label, (Quadrilateral.from_box(box),), codes=codes)


@pytest.mark.parametrize("count", [0, 1, 7, 300])
def test_every_row_stands_on_a_page_once(count):
    sheet = WORDS.public_sheet(entries(count), statistics([((PAGE,), ())], frozenset()))
    data = sheet_pdf.pdf_bytes(sheet, list(log_pdf.canvases_of(sheet)))
    with pymupdf.open(stream=data) as pdf:
        texts = [" ".join(page.get_text().split()) for page in pdf]
        fonts = {font[0] for page in pdf for font in page.get_fonts()}
    for number in range(count):
        assert sum(text.count(f"number {number}.pdf") for text in texts) == 1
    assert all("Legal basis" in text for text in texts), "the head stands on every page"
    assert (len(texts) > 5) is (count == 300)
    assert len(fonts) <= 4, "fonts are in the file once"
    with pikepdf.open(io.BytesIO(data)) as pdf:
        tree = pdf.Root.StructTreeRoot
        assert len(tree.ParentTree.Nums) == 2 * len(pdf.pages)
        assert [page.obj.StructParents for page in pdf.pages] == list(range(len(pdf.pages)))


def test_a_value_too_long_for_a_page_is_whole_in_the_table(tmp_path):
    given = entries(2, value="x" * 5000)
    rows = [WORDS.sealed_row(entry) for entry in given]
    table = "\r\n".join(",".join(row) for row in rows)
    log_pdf.write_sealed(WORDS.sealed_sheet(given), table, "correct horse battery", tmp_path / "list.pdf")
    with pikepdf.open(tmp_path / "list.pdf", password="correct horse battery") as pdf:
        attached = pdf.attachments[log_pdf.ATTACHED].get_file().read_bytes().decode()
    assert [row[2] for row in csv.reader(io.StringIO(attached))] == [entry.value for entry in given]


def test_pages_in_full_in_part_and_withheld_are_counted_with_their_codes():
    whole = Box(0, 0, 600, 800)
    counted = statistics(
        [
            ((PAGE, PAGE, PAGE), [hit(0, ("a", "b")), hit(0, ("a",)), hit(2, ("a",), whole)]),
            ((PAGE,), [hit(0), hit(0, ("secret code",))]),
        ],
        frozenset({"a", "b"}),
    )
    assert (counted.pages, counted.in_full, counted.in_part, counted.withheld) == (4, 1, 2, 1)
    assert counted.by_code == (("a", 2, 3), ("b", 1, 1))
    assert (counted.places, counted.without_code) == (5, 1)


def test_the_same_value_has_the_same_identifier_in_every_document():
    hits = [
        hit(0, text="Ada  Lovelace"), hit(3, text="ada lovelace"), hit(1, text="Ada Byron"),
        hit(0, text="", label="X"), hit(0, text="", label="X"),
    ]  # fmt: skip
    found = identifiers(hits, {"PERSON": "PERSON", "X": "REDACTION"})
    assert [found[h.id] for h in hits] == ["PERSON-1", "PERSON-1", "PERSON-2", "REDACTION-1", "REDACTION-2"]
