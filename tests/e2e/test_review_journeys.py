"""Reviews as people do them, in the real program in a process of its own, and what lies on disk afterwards."""

from __future__ import annotations

import json
import math
from pathlib import Path

import numpy as np
import pikepdf
import pymupdf
import pypdfium2
import pytest
from papers import EMAIL, IBAN, KEPT, PERSON, handwritten, letter
from PIL import Image, ImageDraw
from window_process import darkest_and_lightest, digest, digests, stored, tell, texts

from app.domain.jobs import ALL_BANDS
from app.services import identity, signing
from app.store.store import Store

TOWN = "Norwich"
SEARCHED = "autumn recess"


def two_people(data: Path) -> tuple[str, str]:
    data.mkdir(mode=0o700)
    store = Store(data / "sable.sqlite3")
    ada, ben = store.add_person("Ada Byron"), store.add_person("Ben Okri")
    store.close()
    return ada.id, ben.id


def test_a_folder_is_redacted_with_the_keyboard_alone(tmp_path: Path) -> None:
    folder = tmp_path / "matter"
    letter(folder / "first.pdf")
    letter(folder / "second.pdf", rotation=270)
    before = digests(folder)
    said = tell(
        tmp_path,
        "keyboard_alone",
        folder=str(folder),
        files=["first.pdf", "second.pdf"],
        searched=SEARCHED,
        kept=[TOWN],
    )
    assert said["mouse"] == [[]]
    [[start, end]] = said["box"]
    assert end[1] < start[1] - 9, "arrows moved it down, Alt and the arrow made it larger"

    out = tmp_path / "matter_redacted"
    for text in texts(out / "first_redacted.pdf"):
        for gone in ("quillfeather", EMAIL, IBAN.casefold(), SEARCHED):
            assert gone not in text.casefold()
    for text in texts(out / "first_redacted.pdf")[:2]:
        assert TOWN in text
        assert KEPT.partition(SEARCHED)[0].strip() in text
    with pymupdf.open(folder / "first.pdf") as pdf:
        height = pdf[0].rect.height
    shown = pymupdf.Rect(end[0] + 1, height - end[3] + 1, end[2] - 1, height - end[1] - 1)
    assert darkest_and_lightest(out / "first_redacted.pdf", 0, shown) == (0, 0)
    assert not any("quillfeather" in text.casefold() for text in texts(out / "second_redacted.pdf"))
    assert digests(folder) == before


def test_a_name_is_accepted_in_a_matter_and_taken_back_but_where_another_changed_it(tmp_path: Path) -> None:
    data = tmp_path / "data"
    ada, ben = two_people(data)
    files = ["first.pdf", "second.pdf", "third.pdf"]
    papers = [str(letter(tmp_path / "matter" / name)) for name in files]
    identity.remember(data, ada)
    name = f"Ms {PERSON}"
    said = tell(tmp_path, "a_name_in_every_document", papers=papers, files=files, name=name)
    assert said["button"] == ["Accept 9 in 3 documents"], "each has the name twice, and the e-mail address made of it"
    assert said["undo"] == ["Undo: Accept 9 hits in 3 documents"]
    group = (name, PERSON.upper(), EMAIL)
    decisions = (
        "SELECT file_name, text, decision FROM entity JOIN document ON document_id = document.id "
        f"WHERE text IN {group} ORDER BY file_name"
    )
    assert {row[2] for row in stored(tmp_path, decisions)} == {"accepted"}
    assert stored(tmp_path, "SELECT count(*) FROM entity WHERE decision = 'accepted'") == [(9,)]
    identity.remember(data, ben)
    changed = tell(tmp_path, "another_changes_one", files=files, name=name)["changed"]
    identity.remember(data, ada)
    said = tell(tmp_path, "taken_back", files=files)
    assert said["undo"] == ["Undo: Accept 9 hits in 3 documents"]
    assert said["told"] == ["3 hits stay as they are: their documents were changed since."]
    now = stored(tmp_path, decisions)
    assert {row[2] for row in now if row[0] != "second.pdf"} == {"open"}
    assert sorted(row[1:] for row in now if row[0] == "second.pdf") == sorted(
        [(name, "rejected"), (PERSON.upper(), "accepted"), (EMAIL, "accepted")]
    )
    assert stored(tmp_path, "SELECT id FROM entity WHERE decision = 'rejected'") == [(each,) for each in changed]
    assert not list(tmp_path.rglob("*_redacted.pdf"))


SKEW = 6
"""Degrees by which the scanned letter lies aslant."""
DPI = 150


def slanted_scan(path: Path, rotation: int) -> list[tuple[float, float]]:
    """A scan of a letter that lies aslant on its page; the page says to turn it. Corners of the e-mail address, in
    points of the page as shown."""
    source = letter(path.with_name("to-scan.pdf"))
    with pymupdf.open(source) as pdf:
        (word,) = pdf[0].search_for(EMAIL)
        pixmap = pdf[0].get_pixmap(dpi=DPI, colorspace=pymupdf.csGRAY)
    source.unlink()
    image = Image.frombytes("L", (pixmap.width, pixmap.height), pixmap.samples)
    width, height = (side * 72 / DPI for side in image.size)
    aslant = image.rotate(-SKEW, Image.Resampling.BICUBIC, fillcolor=255)
    laid = aslant.rotate(rotation, expand=True)  # the page turns it back
    with pymupdf.open() as pdf:
        page = pdf.new_page(width=laid.width * 72 / DPI, height=laid.height * 72 / DPI)
        data = pymupdf.Pixmap(pymupdf.csGRAY, laid.width, laid.height, laid.tobytes(), False)
        page.insert_image(page.rect, pixmap=data)
        page.set_rotation(rotation)
        pdf.save(path, deflate=True)
    angle = math.radians(SKEW)
    corners = ((word.x0, word.y0), (word.x1, word.y0), (word.x1, word.y1), (word.x0, word.y1))
    return [
        (
            width / 2 + (x - width / 2) * math.cos(angle) - (y - height / 2) * math.sin(angle),
            height / 2 + (x - width / 2) * math.sin(angle) + (y - height / 2) * math.cos(angle),
        )
        for x, y in corners
    ]


def ink(path: Path, corners: list[tuple[float, float]]) -> tuple[int, int]:
    """Darkest and lightest value inside a polygon of a page as shown, drawn by PDFium."""
    pdf = pypdfium2.PdfDocument(path)
    image = pdf[0].render(scale=4).to_pil().convert("L")
    pdf.close()
    mask = Image.new("1", image.size)
    ImageDraw.Draw(mask).polygon([(4 * x, 4 * y) for x, y in corners], fill=1)
    values = np.asarray(image)[np.asarray(mask)]
    return int(values.min()), int(values.max())


@pytest.mark.parametrize("turned", [False, True], ids=["as the page says", "turned by the reader"])
def test_a_turned_and_slanted_scan_is_corrected_by_hand(tmp_path: Path, turned: bool) -> None:
    """The box is drawn upright and too small, a little to the left; keys turn it, make it longer and push it on."""
    (tmp_path / "matter").mkdir()
    scan = tmp_path / "matter" / "scan.pdf"
    word = slanted_scan(scan, 90)
    assert ink(scan, word)[0] < 60
    x, y = (sum(c[axis] for c in word) / 4 for axis in (0, 1))
    length, height = math.dist(word[0], word[1]) + 6, math.dist(word[0], word[3]) + 6
    box = [x - length / 2 - 4, y - height / 2, x + length / 2 - 12, y + height / 2]
    then = [["Right", False, 4], ["Right", True, 14]]
    if turned:  # the page as shown is turned once more to the right, and so is everything on it
        shown_height = pypdfium2.PdfDocument(scan)[0].get_height()
        box = [shown_height - box[3], box[0], shown_height - box[1], box[2]]
        then = [["Down", False, 4], ["Down", True, 14]]
    said = tell(tmp_path, "a_scan_by_hand", paper=str(scan), box=[0, *box], degrees=SKEW, then=then, turned=turned)
    [[quad]] = said["quads"]
    assert not any(math.isclose(a[0], b[0], abs_tol=1) for a, b in zip(quad, [quad[2], *quad[3:]], strict=False))
    (output,) = tmp_path.rglob("*_redacted.pdf")
    assert ink(output, word) == (0, 0)
    for text in texts(output)[:2]:
        assert EMAIL not in text
        assert "quillfeather@" not in text.casefold().replace(" ", "")
        assert "Dear Sir or Madam" in text
    with pikepdf.open(output) as pdf:
        assert pdf.pages[0].get("/Rotate", 0) in (0, 90), "how somebody turned it to read it is not in the file"
    pdf = pypdfium2.PdfDocument(output)
    assert pdf[0].get_width() < pdf[0].get_height(), "upright, as the page of the original shows itself"
    pdf.close()


def everything(path: Path) -> Path:
    """A letter, a page with strokes that no engine reads, and a bookmark that names somebody."""
    letter(path)
    strokes = handwritten(path.with_name("strokes.pdf"))
    with pymupdf.open(path) as pdf, pymupdf.open(strokes) as other:
        pdf.insert_pdf(other)
        pdf.set_toc([[1, f"Statement of {PERSON}", 1]])
        pdf.saveIncr()
    strokes.unlink()
    return path


def test_a_release_is_blocked_by_each_row_of_the_checklist_and_then_made(tmp_path: Path) -> None:
    first = everything(tmp_path / "matter" / "first.pdf")
    data = tmp_path / "data"
    data.mkdir(mode=0o700)
    fingerprint = signing.new_key(data, "open sesame")
    said = tell(tmp_path, "blocked_by_each_row", first=str(first), passphrase="open sesame")
    assert said["blocks"] == [
        ["hits", "hidden", "pages", "unread"], ["hits", "pages", "unread"], ["reasons", "pages", "unread"],
        ["reasons", "pages", "unread"], ["pages", "unread"], ["unread"], [],
    ]  # fmt: skip
    assert said["hidden"] == [["bookmark", "open"]]
    assert said["asked"] == [1]
    assert said["signs"] == [False]
    assert said["unsigned"] == ["inReview"]
    (output,) = tmp_path.rglob("*_redacted.pdf")
    reasons = stored(tmp_path, "SELECT why_kept, count(*) FROM entity WHERE decision = 'rejected' GROUP BY why_kept")
    assert {why for why, _ in reasons} >= {"publicPerson", "falseHit"}
    assert stored(tmp_path, "SELECT count(*) FROM entity WHERE decision = 'accepted'") == [(1,)]
    assert stored(tmp_path, "SELECT DISTINCT seen_bands FROM page") == [(ALL_BANDS,)]
    with pymupdf.open(output) as pdf:
        assert pdf.get_toc() == []
        assert pdf.page_count == 2
        assert EMAIL in pdf[0].get_text(), "what was declined stays"
    (certificate,) = tmp_path.rglob("*_certificate.json")
    signed = json.loads(certificate.read_text("utf-8"))
    assert signed["output"]["sha256"] == digest(output)
    assert signing.look(signed) == signing.Seen(signing.Signed.GOOD, fingerprint)


def test_a_second_reviewer_sends_back_the_first_corrects_and_the_second_approves(tmp_path: Path) -> None:
    data = tmp_path / "data"
    ada, ben = two_people(data)
    (data / "window.ini").write_text("[jobs]\nsecondReview=all\n", "utf-8")
    first = letter(tmp_path / "matter" / "first.pdf")
    before = digests(tmp_path / "matter")
    note = "The town has to go too."

    identity.remember(data, ada)
    said = tell(tmp_path, "reviewed_by_the_first", first=str(first), kept=TOWN)
    assert said["own"] == [[False, "You reviewed it yourself: another person has to approve it.", "secondReview"]]
    assert not list(tmp_path.rglob("*_redacted.pdf"))
    identity.remember(data, ben)
    said = tell(tmp_path, "sent_back", note=note)
    assert said == {"banner": ["Waiting for a second person"], "approves": [True]}
    assert stored(tmp_path, "SELECT kind, author, text FROM comment") == [("returned", ben, note)]
    identity.remember(data, ada)
    said = tell(tmp_path, "corrected_and_finished_again", kept=TOWN)
    assert said["banner"][0][0].startswith("Sent back by Ben Okri, ")
    assert said["banner"][0][1] == note
    assert said["unseen"] == [0], "what was seen before the restart is seen"
    assert not list(tmp_path.rglob("*_redacted.pdf"))
    identity.remember(data, ben)
    tell(tmp_path, "approved")

    (output,) = tmp_path.rglob("*_redacted.pdf")
    assert not any(gone in text for text in texts(output) for gone in (EMAIL, TOWN))
    (certificate,) = tmp_path.rglob("*_certificate.json")
    people = json.loads(certificate.read_text("utf-8"))["people"]
    assert people == {"reviewedBy": "Ada Byron", "approvedBy": "Ben Okri"}
    assert note not in certificate.read_text("utf-8")
    lines = stored(
        tmp_path, "SELECT action, actor FROM audit WHERE action LIKE 'document.re%' OR action LIKE '%approved'"
    )
    assert lines == [
        ("document.reviewed", ada), ("document.returned", ben), ("document.reviewed", ada), ("document.approved", ben),
    ]  # fmt: skip
    assert digests(tmp_path / "matter") == before
