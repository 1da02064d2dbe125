"""The page of a certificate as a file: one page whatever is on it, readable by people, programs and voices."""

import io
import random

import pikepdf
import pymupdf
import pypdfium2
import pytest

from app.base.errors import FailureCode, KnownError
from app.domain.certificate_sheet import Block, Cell, Form, Sheet, Tone
from app.engine import certificate_pdf

SHA = "0123456789abcdef" * 4
GOOD = Cell("Released: every check passed", Tone.GOOD)


def sheet(*blocks, outcome=GOOD, title="Redaction certificate"):
    return Sheet("en", title, "Certified release: rebuilt from pixels.", outcome, blocks, "sable verify FILE", SHA)


def facts(*rows, **options):
    return Block("Original", Form.FACTS, tuple((Cell(a), Cell(b)) for a, b in rows), **options)


def checks(count):
    head = (Cell("Check"), Cell("What it says"), Cell("Outcome"))
    rows = [
        (Cell(f"Check {n}"), Cell("A sentence of some length. " * 3), Cell("passed", Tone.GOOD)) for n in range(count)
    ]
    return Block("Checks", Form.TABLE, (head, *rows), (0.3, 0.5, 0.2))


def notes(*texts):
    return Block("Notes", Form.NOTES, tuple((Cell(text),) for text in texts))


def opened(of):
    return pymupdf.open(stream=certificate_pdf.pdf_bytes(of))


def words(text):
    return " ".join(text.split())


def test_every_text_is_read_in_its_order_by_two_readers():
    hashes = Block("Hashes", Form.FACTS, ((Cell("File"), Cell(SHA, Tone.CODE)),), (0.2, 0.8))
    of = sheet(facts(("File", "letter.pdf"), ("Pages", "3")), checks(2), notes("first note", "second note"), hashes)
    data = certificate_pdf.pdf_bytes(of)
    with pymupdf.open(stream=data) as pdf:
        first = words(pdf[0].get_text())
    document = pypdfium2.PdfDocument(data)
    second = words(document[0].get_textpage().get_text_range())
    document.close()
    wanted = (
        "Redaction certificate|rebuilt from pixels.|every check passed|Original|letter.pdf|Check 0|Check 1|first note|"
        f"second note|{SHA}|sable verify FILE"
    ).split("|")
    for text in (first, second):
        places = [text.index(part) for part in wanted]
        assert places == sorted(places)
        assert text.count("A sentence of some length.") == 6


@pytest.mark.parametrize("count", [1, 40, 400])
def test_it_is_one_page_however_much_there_is_to_say(count):
    with opened(sheet(facts(("File", "x" * 500)), checks(count), notes(*["a note " * 60] * count))) as pdf:
        assert pdf.page_count == 1
        page = pdf[0]
        for block in page.get_text("blocks"):
            assert pymupdf.Rect(block[:4]) in page.rect
        text = words(page.get_text())
        assert "sable verify FILE" in text
        assert ("…" in text) is (count > 1)


def test_the_same_sheet_gives_the_same_bytes():
    of = sheet(facts(("File", "Łódź 漢字.pdf")), checks(3))
    assert certificate_pdf.pdf_bytes(of) == certificate_pdf.pdf_bytes(of)
    assert certificate_pdf.pdf_bytes(of) != certificate_pdf.pdf_bytes(sheet(facts(("File", "other.pdf")), checks(3)))


@pytest.mark.parametrize("name", ["Łódź.pdf", "Απόφαση.pdf", "решение.pdf", "判決.pdf"])
def test_names_of_other_scripts_are_shown_and_can_be_searched(name):
    with opened(sheet(facts(("File", name)))) as pdf:
        assert name in pdf[0].get_text()
        assert pdf[0].search_for(name)


def test_it_has_a_title_a_language_and_a_structure_for_readers_that_speak():
    with pikepdf.open(
        io.BytesIO(certificate_pdf.pdf_bytes(sheet(facts(("File", "a.pdf")), checks(2), notes("n"))))
    ) as pdf:
        assert str(pdf.Root.Lang) == "en"
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        assert str(pdf.docinfo.Title) == "Redaction certificate"
        assert pdf.Root.MarkInfo.Marked
        assert set(pdf.docinfo.keys()) == {"/Title", "/Keywords"}
        roles, marks = [], []

        def walk(node):
            roles.append(str(node.S).lstrip("/"))
            for kid in node.K:
                if isinstance(kid, int):
                    marks.append(int(kid))
                    owner = pdf.Root.StructTreeRoot.ParentTree.Nums[1][int(kid)]
                    assert owner.objgen == node.objgen
                else:
                    assert kid.P.objgen == node.objgen
                    walk(kid)

        walk(pdf.Root.StructTreeRoot.K[0])
        assert roles[:4] == ["Document", "H1", "P", "P"]
        assert roles.count("TR") == 4
        assert [r for r in roles if r in ("TH", "TD")] == ["TH", "TD", *["TH"] * 3, *["TD"] * 6]
        content = pdf.pages[0].Contents.read_bytes()
        assert sorted(marks) == list(range(content.count(b"MCID")))
        assert content.count(b" BT") == content.count(b"MCID")  # no text without its place in the structure


def test_its_fonts_are_inside_and_only_the_letters_in_use(tmp_path):
    data = certificate_pdf.pdf_bytes(sheet(facts(("File", "判決 решение.pdf")), checks(10)))
    assert len(data) < 80_000
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for font in pdf.pages[0].Resources.Font.values():
            descriptor = font.DescendantFonts[0].FontDescriptor
            assert {"/FontFile2", "/FontFile3"} & set(descriptor.keys())


def test_it_holds_no_script_action_or_attachment():
    with pikepdf.open(io.BytesIO(certificate_pdf.pdf_bytes(sheet(checks(2))))) as pdf:
        assert set(pdf.Root.keys()) == {
            "/Type", "/Pages", "/StructTreeRoot", "/MarkInfo", "/Lang", "/ViewerPreferences", "/Metadata",
        }  # fmt: skip
        assert "/Annots" not in pdf.pages[0]


def test_it_can_be_told_by_the_hash_of_its_certificate_without_reading_it_as_a_pdf():
    assert SHA.encode() in certificate_pdf.pdf_bytes(sheet())


def test_outcomes_are_told_apart_without_colour():
    bad = sheet(outcome=Cell("Not released: a check did not pass", Tone.BAD))
    with opened(bad) as pdf, opened(sheet()) as good:
        assert "Not released" in pdf[0].get_text()
        assert pdf[0].get_pixmap().samples != good[0].get_pixmap().samples


def test_texts_of_any_kind_neither_break_it_nor_get_out_of_their_place():
    draw = random.Random(5)
    for _ in range(30):
        text = "".join(draw.choice("()<>\\/% éß漢\u0301\u202eA\x00\n-") for _ in range(draw.randrange(80)))
        with opened(sheet(facts(("File", text)), notes(text or "-"), title=text or "t")) as pdf:
            assert pdf.page_count == 1
            assert "sable verify FILE" in words(pdf[0].get_text())


def test_it_is_written_for_its_owner_alone_and_never_over_a_file(tmp_path):
    output = tmp_path / "c.pdf"
    digest = certificate_pdf.write(sheet(), output)
    assert len(digest) == 64
    assert output.stat().st_mode & 0o077 == 0
    with pytest.raises(KnownError) as raised:
        certificate_pdf.write(sheet(), output)
    assert raised.value.code is FailureCode.OUTPUT_UNWRITABLE
