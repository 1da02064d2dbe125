"""Papers to release, made anew each time: a contract in four faces, a scan of it, a turned page, a filled form.

Each has the name PARTY on every page, as text or as ink, and `Paper.places` says where, in user space: the boxes of a
reviewer.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pymupdf

from app.domain.geometry import Point, Quadrilateral
from app.engine.opening import page_geometry

PARTY = "Rosalind Quillfeather"
SEED = 20261123
CLAUSES = (
    "The Supplier shall deliver the goods to the premises named in the schedule within thirty days of the order.",
    "Risk passes on delivery; title passes when the price (see clause 4.2) has been paid in full and without set-off.",
    "Neither party is liable for a delay caused by fire, flood, strike or the acts of a public authority.",
    "Notices are given in writing and take effect on the second working day after they were sent by recorded post.",
    "The invoice states the number of the order, the quantity, the unit price and the rate of tax that was applied.",
    "Where goods are returned, the Supplier credits 97.5 % of the price; carriage is borne by the party in breach.",
)
SIGNED = f"Signed for the Buyer by {PARTY}, who warrants that she has the authority to do so."
SCAN_DPI = 200
WIDTH, HEIGHT, LEFT = 595.0, 842.0, 72.0


@dataclass(frozen=True, slots=True)
class Paper:
    """A generated PDF and the places of PARTY, by page."""

    name: str
    pdf: bytes
    places: tuple[tuple[int, Quadrilateral], ...]


def contract(pages: int, rotation: int = 0) -> Paper:
    """Numbered clauses under a coloured letterhead, in embedded subsets of four faces."""
    rng = random.Random(SEED)
    with pymupdf.open() as pdf:
        for number in range(pages):
            _contract_page(pdf, rng, number + 1)
        pdf.subset_fonts()
        for page in pdf:
            page.set_rotation(rotation)
        return Paper("turned" if rotation else "contract", pdf.tobytes(garbage=3, deflate=True), _places(pdf))


def scan(pages: int) -> Paper:
    """The contract as a scanner of grays keeps it: paper that is not white, with grain, one JPEG a page."""
    source = contract(pages)
    rng = np.random.default_rng(SEED)
    with pymupdf.open(stream=source.pdf) as printed, pymupdf.open() as pdf:
        for page in printed:
            drawn = page.get_pixmap(dpi=SCAN_DPI, colorspace=pymupdf.csGRAY)
            gray = np.frombuffer(drawn.samples, np.uint8).reshape(drawn.height, drawn.stride)[:, : drawn.width]
            grained = np.clip(gray * 0.88 + 20 + rng.normal(0, 4, gray.shape), 0, 255).astype(np.uint8)
            picture = pymupdf.Pixmap(pymupdf.csGRAY, drawn.width, drawn.height, grained.tobytes(), False)
            made = pdf.new_page(width=WIDTH, height=HEIGHT)
            made.insert_image(made.rect, stream=picture.tobytes("jpeg", jpg_quality=75))
        return Paper("scan", pdf.tobytes(), source.places)


def form() -> Paper:
    """Two pages of text fields, check boxes, a choice and a list, filled in; PARTY is the value of a field."""
    with pymupdf.open() as pdf:
        for number in range(2):
            page = pdf.new_page(width=WIDTH, height=HEIGHT)
            page.insert_text(
                (LEFT, 80), f"Application for registration, sheet {number + 1}", fontsize=16, fontname="hebo"
            )
            for row, (label, value) in enumerate(_FIELDS):
                y = 120 + 44 * row
                page.insert_text((LEFT, y), label, fontsize=9, fontname="helv", color=(0.2, 0.2, 0.4))
                field = pymupdf.Widget()
                field.field_name = f"{number}-{row}"
                field.rect = pymupdf.Rect(LEFT, y + 4, WIDTH - LEFT, y + 26)
                field.border_color, field.fill_color, field.text_fontsize = (0.5, 0.5, 0.6), (0.94, 0.96, 1.0), 11
                field.field_type, field.field_value = pymupdf.PDF_WIDGET_TYPE_TEXT, value
                if label == "Member State":
                    field.field_type = pymupdf.PDF_WIDGET_TYPE_COMBOBOX
                    field.choice_values = ["Austria", "Portugal", "Sweden"]
                if label == "Consent":
                    field.field_type = pymupdf.PDF_WIDGET_TYPE_CHECKBOX
                    field.rect = pymupdf.Rect(LEFT, y + 4, LEFT + 18, y + 22)
                    field.field_value = True
                page.add_widget(field)
        data = pdf.tobytes(garbage=3, deflate=True)
    with pymupdf.open(stream=data) as again:
        return Paper("form", data, _places(again))


_FIELDS = (
    ("Name of the applicant", PARTY),
    ("Street and number", "14 Harbour Terrace"),
    ("Member State", "Portugal"),
    ("Reference", "REG-2026-00417"),
    ("Statement", "The goods were registered under the earlier number."),
    ("Consent", ""),
)


def _contract_page(pdf: pymupdf.Document, rng: random.Random, number: int) -> None:
    page = pdf.new_page(width=WIDTH, height=HEIGHT)
    for name in ("helv", "hebo", "tiro", "cour"):
        page.insert_font(fontname=f"E{name}", fontbuffer=pymupdf.Font(name).buffer)
    page.draw_rect(pymupdf.Rect(0, 0, WIDTH, 40), color=None, fill=(0.12, 0.25, 0.45))
    page.insert_text((LEFT, 26), "Harbour & Lindqvist LLP", fontsize=14, fontname="Ehebo", color=(1, 1, 1))
    page.insert_image(pymupdf.Rect(WIDTH - 110, 50, WIDTH - 72, 88), pixmap=_seal())
    page.insert_text((LEFT, 76), f"Supply Agreement, part {number}", fontsize=16, fontname="Ehelv")
    y = 110.0
    for clause in range(1, 12):
        text = SIGNED if clause == 4 else rng.choice(CLAUSES) + " " + rng.choice(CLAUSES)
        page.insert_text((LEFT, y), f"{number}.{clause}", fontsize=11, fontname="Ehebo")
        left = page.insert_textbox(pymupdf.Rect(LEFT + 36, y - 11, WIDTH - LEFT, y + 50), text,
                                   fontsize=11, fontname="Etiro", lineheight=1.25)  # fmt: skip
        y += 61 - left + 12
    page.draw_line((LEFT, 770), (WIDTH - LEFT, 770), color=(0.6, 0.1, 0.1), width=0.5)
    page.insert_text((LEFT, 784), f"HL/2026/{number:04d}  Page {number}", fontsize=8, fontname="Ecour")


def _seal() -> pymupdf.Pixmap:
    """A colour picture with soft edges: rings that fade from red to gold."""
    side = 160
    y, x = np.mgrid[0:side, 0:side] - side / 2
    radius = np.hypot(x, y) / (side / 2)
    ring = (np.cos(radius * 14) + 1) / 2 * (radius < 1)
    colour = 255 - ring[..., None] * np.array([60, 140, 220])
    return pymupdf.Pixmap(pymupdf.csRGB, side, side, colour.astype(np.uint8).tobytes(), False)


def _places(pdf: pymupdf.Document) -> tuple[tuple[int, Quadrilateral], ...]:
    return tuple((page.number, quad) for page in pdf for quad in search(page, PARTY))


def search(page: pymupdf.Page, text: str) -> list[Quadrilateral]:
    """Where a text stands on a page, in user space."""
    back: Callable[[Point], Point] = page_geometry(page).from_view.map
    corners = ([p * page.rotation_matrix for p in (q.ll, q.lr, q.ur, q.ul)] for q in page.search_for(text, quads=True))
    return [Quadrilateral(*(back(Point(p.x, p.y)) for p in four)) for four in corners]
