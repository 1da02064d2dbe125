"""Codes on a page: read in any direction, boxed whole, labelled with what they hold, offered even where harmless."""

from __future__ import annotations

import numpy as np
import ocr_helpers as pages
import pytest
import zxingcpp

from app.domain.entities import BARCODE_LABEL, LABELS, Entity
from app.engine.barcode_content import spoken
from app.engine.barcodes import HARMLESS, entities_of

CARD = "MECARD:N:Owen,Sean;TEL:+12125551212;EMAIL:s.owen@brandt.example;;"
FORMATS = {
    "QR Code": zxingcpp.BarcodeFormat.QRCode,
    "Data Matrix": zxingcpp.BarcodeFormat.DataMatrix,
    "PDF417": zxingcpp.BarcodeFormat.PDF417,
    "Code 128": zxingcpp.BarcodeFormat.Code128,
}


def code(content: str, kind: str, scale: int = 4):
    pixels = np.asarray(zxingcpp.create_barcode(content, FORMATS[kind]).to_image(scale=scale))
    return pages.from_pixels(pixels if pixels.ndim == 2 else pixels[:, :, 0])


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
@pytest.mark.parametrize("kind", sorted(FORMATS))
def test_codes_are_read_and_boxed_whole(tmp_path, kind, rotation):
    content = "MRN 48210977" if kind == "Code 128" else CARD
    path = pages.page_of(tmp_path, (code(content, kind), 80, 120), rotation=rotation, text="Label")
    _, ink = pages.read(path)
    assert [(s.kind, s.content) for s in ink.symbols] == [(kind, content)]
    assert "barcodes" in ink.ran
    assert (ink.lines, ink.unread) == ((), ())
    gray, mask = pages.box_pixels(path, [s.quadrilateral for s in ink.symbols])
    dark = gray < 128
    upright = np.rot90(dark & ~mask, rotation // 90)
    assert not upright[250:].any()
    assert mask.sum() < 2.2 * (dark & mask).sum() + 40_000


def test_a_turned_code_has_a_turned_box(tmp_path):
    path = pages.page_of(tmp_path, (pages.turned(code(CARD, "QR Code"), 30), 80, 120))
    _, ink = pages.read(path)
    quad = ink.symbols[0].quadrilateral
    assert quad.area < 0.8 * quad.envelope.area
    gray, mask = pages.box_pixels(path, [quad])
    assert not ((gray < 128) & ~mask).any()


def test_two_codes_are_two_boxes(tmp_path):
    path = pages.page_of(tmp_path, (code(CARD, "QR Code"), 80, 120), (code("ORDER-417", "QR Code"), 300, 120))
    _, ink = pages.read(path)
    assert {s.content for s in ink.symbols} == {CARD, "ORDER-417"}


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (CARD, "Name: Sean Owen\n\nTelephone: +12125551212\n\nE-mail: s.owen@brandt.example"),
        ("BEGIN:VCARD\nVERSION:3.0\nN:Okafor;Blessing;;;\nTEL;TYPE=cell:+44 20 7946 0958\nEND:VCARD",
         "Name: Blessing Okafor\n\nTelephone: +44 20 7946 0958"),
        ("BEGIN:VCARD\r\nFN:Blessing\r\n  Okafor\r\nitem1.EMAIL:b@x.example\r\nEND:VCARD",
         "Name: Blessing Okafor\n\nE-mail: b@x.example"),
        ("WIFI:T:WPA;S:Ward 4;P:se\\;cret;;", "Network: Ward 4\n\nPassword: se;cret"),
        ("mailto:b.okafor%40x.example?subject=Claim%204", "E-mail: b.okafor@x.example\n\nSubject: Claim 4"),
        ("TEL:+442079460958", "Telephone: +442079460958"),
        ("SMSTO:+442079460958:call me", "Telephone: +442079460958\n\nNote: call me"),
        ("BCD\n002\n1\nSCT\nDEUTDEFF\nBlessing Okafor\nDE89370400440532013000\nEUR12.30",
         "BIC: DEUTDEFF\n\nName: Blessing Okafor\n\nIBAN: DE89370400440532013000\n\nAmount: EUR12.30"),
        ("@\n\x1e\rANSI 636024080102DL00410288DLDAQV4821097\nDCSOKAFOR\nDACBLESSING\nDBB03141987\n",
         "Name: BLESSING OKAFOR\n\nDriver's license number: V4821097\n\nDate of birth: 03/14/1987"),
        ("https://track.example/p?name=Sean%20Owen", "https://track.example/p?name=Sean Owen"),
        ("ORDER-2026-00417", "ORDER-2026-00417"),
        ("", ""),
        ("%%%zz", "%%%zz"),
        ("VCARD:", "VCARD:"),
    ],
)  # fmt: skip
def test_what_a_code_says(content, said):
    assert spoken(content) == said


def _symbol(tmp_path, content: str):
    return pages.read(pages.page_of(tmp_path, (code(content, "QR Code"), 80, 120)))[1].symbols


def test_a_code_is_labelled_with_the_person_in_it(tmp_path, detector):
    (entity,) = entities_of(_symbol(tmp_path, CARD), 3, detector.detect_page)
    assert (entity.page_index, entity.label, entity.text) == (3, "PERSON", "Sean Owen")
    assert entity.recognizer == "barcode:QR Code"
    assert len(entity.quadrilaterals) == 1


def test_a_code_without_anything_in_it_is_offered_last(tmp_path):
    (entity,) = entities_of(_symbol(tmp_path, "ORDER-2026-00417"), 0, lambda page: ())
    assert (entity.label, entity.text, entity.score) == (BARCODE_LABEL, "ORDER-2026-00417", HARMLESS)
    assert BARCODE_LABEL in LABELS


def test_every_character_that_a_recognizer_marks_in_a_code_has_a_place(tmp_path):
    seen: list[int] = []

    def find(page) -> tuple[Entity, ...]:
        seen.append(len(page.quads(0, len(page.text))))
        return ()

    list(entities_of(_symbol(tmp_path, CARD), 0, find))
    assert seen == [1]
