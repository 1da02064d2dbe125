"""Ink without text becomes text of the page, at its place, whichever way it stands; what cannot be read is told."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys

import numpy as np
import ocr_helpers as pages
import pymupdf
import pytest

from app.base import ocr_data
from app.domain.documents import UnreadReason
from app.engine.extraction import words
from app.engine.ocr import readers
from app.engine.ocr.languages import language_of
from app.engine.ocr.reading import InkReader
from app.engine.opening import open_document


def span_of(text, wanted: str) -> tuple[int, int]:
    start = text.flat.index(wanted)
    return start, start + len(wanted)


def covers_ink_of(path, quads, all_quads) -> bool:
    """True where the boxes hold ink, and without the boxes of every word no ink is left."""
    gray, mask = pages.box_pixels(path, quads)
    _, everything = pages.box_pixels(path, all_quads)
    dark = gray < 128
    return bool((dark & mask).any()) and int((dark & ~everything).sum()) < 0.01 * int(dark.sum())


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
@pytest.mark.parametrize("degrees", [0, 90, 180, 270, 3, -8])
def test_a_scan_is_read_whichever_way_it_stands(tmp_path, degrees, rotation):
    if rotation and degrees not in (0, 90):
        pytest.skip("the turn of the page is independent of the turn of the scan")
    path = pages.page_of(tmp_path, (pages.turned(pages.scan(), degrees), 60, 90), rotation=rotation)
    text, ink = pages.read(path)
    for line in pages.LETTER:
        assert line.rstrip(",") in text.flat
    assert ink.unread == ()
    quads = text.quads(*span_of(text, "Blessing Okafor"))
    assert len(quads) == 1
    assert covers_ink_of(path, quads, [q for w in text.read for q in text.quads(w.start, w.end)])
    confidence = text.ocr_confidence(*span_of(text, "Blessing Okafor"))
    assert confidence is not None
    assert 0.8 < confidence <= 1


def test_boxes_of_a_slanted_scan_are_slanted(tmp_path):
    path = pages.page_of(tmp_path, (pages.turned(pages.scan(), 8), 60, 90))
    text, _ = pages.read(path)
    quad = text.quads(*span_of(text, "Blessing Okafor"))[0]
    rise = quad.bottom_right.y - quad.bottom_left.y
    run = quad.bottom_right.x - quad.bottom_left.x
    assert np.degrees(np.arctan2(rise, run)) == pytest.approx(8, abs=0.8)


def picture(pixels: np.ndarray) -> pymupdf.Pixmap:
    return pages.from_pixels(pixels.astype(np.uint8))


def pixels_of(pixmap: pymupdf.Pixmap) -> np.ndarray:
    return np.frombuffer(pixmap.samples, np.uint8).reshape(pixmap.h, pixmap.w).astype(np.float64)


NAME = ("Blessing Okafor",)


@pytest.mark.parametrize(
    ("kind", "make"),
    [
        ("inverse", lambda p: 255 - p),
        ("faint", lambda p: 150 + p * 0.12),
        ("on gray", lambda p: p * 0.6),
        ("uneven", lambda p: p * np.linspace(0.45, 1, p.shape[1])),
    ],
)
def test_hard_pictures_are_read(tmp_path, kind, make):
    path = pages.page_of(tmp_path, (picture(make(pixels_of(pages.scan(NAME)))), 80, 120), text="Witness:")
    text, _ = pages.read(path)
    assert "Blessing Okafor" in text.flat


def test_small_type_is_read(tmp_path):
    path = pages.page_of(tmp_path, (pages.scan(NAME, size=5), 80, 120))
    assert "Blessing Okafor" in pages.read(path)[0].flat


@pytest.mark.parametrize("word", ["OKAFOR", "FINNEGAN", "EXHIBIT"])
def test_letters_one_below_the_other_are_a_word(tmp_path, word):
    column = pages.scan(tuple(word), size=12)
    path = pages.page_of(tmp_path, (column, 80, 120))
    text, _ = pages.read(path)
    start, end = span_of(text, word)
    quads = text.quads(start, end)
    assert len(quads) == len(word)
    tops = [q.top_left.y for q in quads]
    assert tops == sorted(tops, reverse=True)


def test_outlined_letters_are_read(tmp_path):
    source = pymupdf.open()
    page = source.new_page()
    page.insert_text((72, 100), "Blessing Okafor", fontsize=14)
    outlined = pymupdf.open("pdf", pymupdf.open("svg", page.get_svg_image(text_as_path=True).encode()).convert_to_pdf())
    path = tmp_path / "outlined.pdf"
    outlined.save(path)
    with pymupdf.open(path) as pdf:
        assert pdf[0].get_text().strip() == ""
    assert "Blessing Okafor" in pages.read(path)[0].flat


def test_a_picture_beside_its_label_is_read_after_it(tmp_path):
    path = pages.page_of(tmp_path, (pages.scan(NAME), 130, 46), text="Witness:")
    text, _ = pages.read(path)
    assert "Witness:\n\nBlessing Okafor" in text.text


def test_a_page_of_text_alone_is_not_read_twice(tmp_path):
    path = pages.page_of(tmp_path, text="The witness is Blessing Okafor.")
    text, ink = pages.read(path)
    assert (ink.ran, ink.lines, text.read) == ((), (), ())
    assert text.ocr_confidence(0, len(text.text)) is None


def test_a_scan_with_a_text_layer_is_not_read_again_but_its_other_ink_is(tmp_path):
    path = pages.page_of(tmp_path, (pages.scan(NAME), 80, 120))
    with pymupdf.open(path) as pdf:
        pdf[0].insert_text((91, 138), "Blessing Okafor", fontsize=11, render_mode=3)
        pdf.save(tmp_path / "layered.pdf")
    text, ink = pages.read(tmp_path / "layered.pdf")
    assert text.flat.count("Okafor") == 1
    assert text.read == ()
    assert ink.unread == ()


def test_visible_text_over_a_picture_does_not_explain_the_picture(tmp_path):
    path = pages.page_of(tmp_path, (pages.scan(NAME), 80, 120))
    with pymupdf.open(path) as pdf:
        pdf[0].insert_text((85, 140), "CONFIDENTIAL", fontsize=16, color=(0.8, 0.8, 0.8))
        pdf.save(tmp_path / "stamped.pdf")
    text, _ = pages.read(tmp_path / "stamped.pdf")
    assert "Okafor" in text.flat


def test_letters_without_meaning_are_read_from_their_ink(tmp_path):
    """A font whose /ToUnicode says "unknown" for every letter."""
    path = tmp_path / "nameless.pdf"
    with pymupdf.open() as pdf:
        page = pdf.new_page()
        page.insert_font("F0", fontbuffer=pymupdf.Font("helv").buffer)
        page.insert_text((72, 100), "Blessing Okafor", fontname="F0", fontsize=14)
        for number in range(1, pdf.xref_length()):
            if pdf.xref_get_key(number, "ToUnicode")[0] == "xref":
                stream = int(pdf.xref_get_key(number, "ToUnicode")[1].split()[0])
                codes = b"".join(b"<%04X> <FFFD> " % code for code in range(100))
                pdf.update_stream(
                    stream,
                    b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def "
                    b"1 begincodespacerange <0000> <FFFF> endcodespacerange "
                    b"100 beginbfchar " + codes + b"endbfchar endcmap end end",
                )
        pdf.save(path)
    with pymupdf.open(path) as pdf:
        assert "Okafor" not in pdf[0].get_text()
    assert "Blessing Okafor" in pages.read(path)[0].flat


def scribble() -> pymupdf.Pixmap:
    """Strokes like a signature that spell nothing."""
    t = np.linspace(0, 14 * np.pi, 6000)
    x = (30 + 20 * t / np.pi * 1.6 + 14 * np.sin(2.3 * t)).astype(int)
    y = (60 + 30 * np.sin(t) * np.cos(0.37 * t)).astype(int)
    pixels = np.full((120, 560), 255, np.uint8)
    for dx in range(3):
        for dy in range(3):
            pixels[y + dy, np.clip(x + dx, 0, 559)] = 0
    return pages.from_pixels(pixels)


def test_what_cannot_be_read_is_told_with_its_place(tmp_path):
    path = pages.page_of(tmp_path, (pages.scan(), 60, 90), (scribble(), 60, 400))
    text, ink = pages.read(path)
    assert "Blessing Okafor" in text.flat
    assert [r.reason for r in ink.unread if r.is_writing]
    gray, mask = pages.box_pixels(path, [r.quadrilateral for r in ink.unread])
    dark = gray < 128
    assert (dark & mask)[1100:].sum() > 0.5 * dark[1100:].sum()
    assert not mask[:1000].any()


def photograph() -> pymupdf.Pixmap:
    y, x = np.mgrid[0:300, 0:400]
    return picture(128 + 80 * np.sin(x / 37) * np.cos(y / 23) + 30 * np.sin((x + y) / 11))


def test_a_photograph_is_a_picture_and_holds_up_nothing(tmp_path):
    path = pages.page_of(tmp_path, (photograph(), 80, 120), text="Exhibit 4")
    _, ink = pages.read(path)
    assert {r.reason for r in ink.unread} <= {UnreadReason.PICTURE}


@pytest.mark.parametrize("rotation", [0, 90])
def test_without_ocr_what_it_would_have_read_is_unread(tmp_path, rotation):
    path = pages.page_of(tmp_path, (pages.scan(), 60, 90), (pages.scan(NAME), 80, 600), rotation=rotation)
    counting = Counting()
    ink = InkReader(counting)
    text, read = pages.read(path, ink, ocr=False)
    assert (text.flat, read.lines, counting.calls) == ("", (), 0)
    assert "ocr" not in read.ran
    assert {r.reason for r in read.unread} == {UnreadReason.OCR_OFF}
    gray, mask = pages.box_pixels(path, [r.quadrilateral for r in read.unread])
    assert not ((gray < 128) & ~mask).any(), "all of the ink is told"
    again, _ = pages.read(path, ink)
    assert "Blessing Okafor" in again.flat, "and nothing of it is kept in the way of a later reading"


def test_without_ocr_a_photograph_is_no_silence(tmp_path):
    beside = pages.page_of(tmp_path, (photograph(), 80, 120), text="Exhibit 4")
    text, read = pages.read(beside, ocr=False)
    assert text.flat.strip() == "Exhibit 4"
    assert [r.reason for r in read.unread if r.is_writing] == [UnreadReason.OCR_OFF]


def test_an_emblem_is_a_picture(tmp_path):
    path = tmp_path / "emblem.pdf"
    with pymupdf.open() as pdf:
        page = pdf.new_page()
        for radius in (8, 13, 18, 23):
            page.draw_circle((100, 100), radius, width=1.5)
        page.insert_text((140, 104), "Harrington & Brook")
        pdf.save(path)
    _, ink = pages.read(path)
    assert [r.reason for r in ink.unread] == [UnreadReason.PICTURE]


def test_rules_and_tables_are_no_ink_to_read(tmp_path):
    path = tmp_path / "table.pdf"
    with pymupdf.open() as pdf:
        page = pdf.new_page()
        for i in range(8):
            page.draw_line((72, 100 + 20 * i), (500, 100 + 20 * i))
            page.draw_line((72 + 61 * i, 100), (72 + 61 * i, 240))
        page.draw_rect((72, 300, 500, 400), fill=(0.9, 0.9, 0.9))
        page.insert_text((80, 113), "Blessing Okafor")
        for number, (width, height) in enumerate(((36, 12), (34, 20), (20, 12))):
            page.draw_rect((72, 440 + 40 * number, 72 + width, 440 + 40 * number + height), fill=(0.2, 0.4, 0.8))
        pdf.save(path)
    for ocr in (True, False):
        _, ink = pages.read(path, ocr=ocr)
        assert (ink.lines, ink.unread) == ((), ())


GERMAN = (
    "Sehr geehrte Frau Müller-Lüdenscheid,",
    "die Prüfung der Unterlagen ist abgeschlossen, und der Betrag wird Ihnen",
    "nach der Anhörung in München mit dem Zinssatz von 4 Prozent überwiesen.",
    "Das Gericht hat die Klage nicht zugelassen und den Bescheid aufgehoben.",
)


def test_a_scan_in_another_language_is_read_in_it(tmp_path):
    path = pages.page_of(tmp_path, (pages.scan(GERMAN), 60, 90))
    text, _ = pages.read(path)
    for word in ("Müller-Lüdenscheid", "Prüfung", "Anhörung", "München", "überwiesen"):
        assert word in text.flat


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (" ".join(pages.LETTER) + " The rest of it is in the file and on the desk.", "eng"),
        (" ".join(GERMAN), "deu"),
        (
            "le tribunal est saisi par les parties et la demande est rejetée dans une ordonnance qui sera notifiée",
            "fra",
        ),
        ("Freya Yamamoto", None),
        ("", None),
    ],
)
def test_the_language_of_a_text(text, language):
    assert language_of([text]) == language


class Counting:
    name = "counting"

    def __init__(self) -> None:
        self.calls = 0
        self._reader = readers.reader()

    def read(self, picture, layout, language):
        self.calls += 1
        return self._reader.read(picture, layout, language)


def test_the_same_picture_is_read_once(tmp_path):
    path = tmp_path / "letterheads.pdf"
    with pymupdf.open() as pdf:
        for _ in range(5):
            pdf.new_page().insert_image((72, 72, 200, 90), pixmap=pages.scan(NAME))
        pdf.save(path)
    counting = Counting()
    ink = InkReader(counting)
    with open_document(path) as opened:
        found = []
        for number in range(5):
            found.append([w.text for w in words(opened, number, ink)])
            if number == 0:
                first = counting.calls
    assert found == [["Blessing", "Okafor"]] * 5
    assert counting.calls == first > 0


@pytest.mark.parametrize("make", [readers.TesserocrReader, readers.MuPDFReader])
def test_both_engines_read_the_same(make):
    pixmap = pages.scan(dpi=300)
    pixels = np.frombuffer(pixmap.samples, np.uint8).reshape(pixmap.h, pixmap.w)
    engine = make()
    found = engine.read(pixels, readers.Layout.BLOCK, "eng")
    assert " ".join(w.text for w in found) == " ".join(pages.LETTER)
    for word in found:
        x0, y0, x1, y1 = (round(v) for v in word.box)
        assert len(word.edges) == len(word.text) + 1
        assert list(word.edges) == sorted(word.edges)
        assert (pixels[y0:y1, x0:x1] < 128).any()
        assert 0 <= word.confidence <= 1


def test_changed_data_is_refused(tmp_path, monkeypatch):
    for name in (ocr_data.SUMS, "eng.traineddata"):
        (tmp_path / name).write_bytes((ocr_data.folder() / name).read_bytes())
    with (tmp_path / "eng.traineddata").open("r+b") as file:
        file.seek(4000)
        file.write(b"\0")
    monkeypatch.setattr(ocr_data, "folder", lambda: tmp_path)
    ocr_data.expected.cache_clear()
    try:
        assert "eng" in ocr_data.faults()
        with pytest.raises(RuntimeError):
            readers.TesserocrReader().read(np.full((40, 40), 255, np.uint8), readers.Layout.LINE, "eng")
    finally:
        monkeypatch.undo()
        ocr_data.expected.cache_clear()
    assert ocr_data.faults() == ()


def test_the_data_are_those_that_are_listed():
    for language, digest in ocr_data.expected().items():
        data = (ocr_data.folder() / f"{language}.traineddata").read_bytes()
        assert hashlib.sha256(data).hexdigest() == digest


def test_the_engine_is_silent_and_uses_one_thread(tmp_path):
    """On a picture that Tesseract and Leptonica have remarks about, in a process of its own."""
    program = (
        "from app.engine import offline; offline.prepare()\n"
        "import numpy as np, threading, os\n"
        "from app.engine.ocr import readers\n"
        "engine = readers.reader()\n"
        "for shape in ((1, 1), (3, 900), (40, 4), (300, 300)):\n"
        "    noise = np.random.default_rng(1).integers(0, 255, shape, np.uint8)\n"
        "    for layout in readers.Layout:\n"
        "        engine.read(noise, layout, 'eng')\n"
        "print(len(os.listdir('/proc/self/task')) if os.path.isdir('/proc/self/task') else 1)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, env={**os.environ, "LANG": "C"}
    )
    assert done.stderr == ""
    assert int(done.stdout) <= 2
