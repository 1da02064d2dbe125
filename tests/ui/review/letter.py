"""A made-up letter of several pages, upright, turned and cropped, and the hits on it, for tests and pictures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pymupdf

from app.domain.entities import Decision, Entity, Source
from app.domain.geometry import Box, PageGeometry, Quadrilateral
from app.engine import extraction
from app.engine.opening import load_page, open_document, page_geometry

PARAGRAPHS = (
    "Dear Ms. Okafor,",
    "I write on behalf of my client, Jonathan A. Smith, born 14 March 1971, of 27 Harrow Lane, Bristol BS8 1TH. "
    "Mr. Smith was admitted to St. Mary Hospital on 2 June 2025 under record number MRN 4482-0193.",
    "Please send all further correspondence to jonathan.smith@example.org or call +44 117 496 0182 during "
    "office hours. His account GB29 NWBK 6016 1331 9268 19 is held with North Bank plc.",
    "The witness, Eleanor Vance, states that she met Jonathan Smith at the premises of Vance & Partners on the "
    "morning of the accident. Her statement of 9 July 2025 is attached as Exhibit C.",
    "We ask the court to order disclosure of the personnel file of Daniel Okonkwo, National Insurance number "
    "QQ 12 34 56 C, and of all records that name him.",
)

HITS: tuple[tuple[str, str, float, Decision], ...] = (
    ("Okafor,", "PERSON", 0.85, Decision.ACCEPTED),
    ("Jonathan A. Smith,", "PERSON", 0.98, Decision.ACCEPTED),
    ("14 March 1971,", "DATE_OF_BIRTH", 0.9, Decision.OPEN),
    ("27 Harrow Lane, Bristol BS8 1TH.", "ADDRESS", 0.91, Decision.OPEN),
    ("St. Mary Hospital", "ORGANIZATION", 0.52, Decision.OPEN),
    ("2 June 2025", "DATE_TIME", 0.6, Decision.REJECTED),
    ("4482-0193.", "MEDICAL_RECORD_NUMBER", 0.74, Decision.OPEN),
    ("jonathan.smith@example.org", "EMAIL_ADDRESS", 1.0, Decision.ACCEPTED),
    ("+44 117 496 0182", "PHONE_NUMBER", 0.75, Decision.OPEN),
    ("GB29 NWBK 6016 1331 9268 19", "IBAN_CODE", 1.0, Decision.OPEN),
    ("North Bank plc.", "ORGANIZATION", 0.44, Decision.OPEN),
    ("Eleanor Vance,", "PERSON", 0.93, Decision.OPEN),
    ("Vance & Partners", "ORGANIZATION", 0.81, Decision.REJECTED),
    ("Daniel Okonkwo,", "PERSON", 0.95, Decision.OPEN),
)


def write_letter(path: Path, pages: int = 4, *, turned: bool = False) -> Path:
    """Write a PDF of `pages` pages; with `turned`, page 2 is rotated by 90 and page 3 has a crop box off the origin."""
    document = pymupdf.open()
    for number in range(pages):
        page = document.new_page(width=612, height=792)
        page.insert_text((72, 74), "Hartley & Moss LLP", fontname="hebo", fontsize=15)
        page.insert_text((72, 92), "Solicitors · 4 Temple Court · London", fontname="helv", fontsize=9)
        page.insert_text((470, 74), f"Page {number + 1} of {pages}", fontname="helv", fontsize=9)
        page.draw_line((72, 102), (540, 102), width=0.7)
        top = 132.0
        for paragraph in PARAGRAPHS:
            rect = pymupdf.Rect(72, top, 540, top + 200)
            spare = page.insert_textbox(rect, paragraph, fontname="tiro", fontsize=12, lineheight=1.35)
            top += 200 - spare + 12
        page.insert_text((72, top + 24), "Yours faithfully,", fontname="tiro", fontsize=12)
        page.insert_text((72, top + 76), "R. Hartley", fontname="tiit", fontsize=12)
    if turned and pages > 2:
        document[1].set_rotation(90)
        document[2].set_cropbox(pymupdf.Rect(40, 40, 580, 760))
    document.save(path)
    document.close()
    return path


def find_hits(path: Path, pages: Sequence[int] | None = None) -> list[Entity]:
    """The hits of the letter where its words really are, one quadrilateral per line."""
    found: list[Entity] = []
    with open_document(path) as opened:
        for index in pages if pages is not None else range(opened.pdf.page_count):
            geometry = page_geometry(load_page(opened.pdf, index))
            words = extraction.words(opened, index)
            for order, (text, label, score, decision) in enumerate(HITS):
                wanted = text.split()
                for start in range(len(words) - len(wanted) + 1):
                    run = words[start : start + len(wanted)]
                    if [w.text for w in run] == wanted:
                        found.append(
                            Entity(
                                index,
                                text.strip(",."),
                                label,
                                tuple(_lines([w.quadrilateral.envelope for w in run], geometry)),
                                score,
                                recognizer="letter",
                                decision=decision if index == 0 else Decision.OPEN,
                                id=f"p{index}-{order}",
                            )
                        )
                        break
    return found


def _lines(boxes: Sequence[Box], geometry: PageGeometry) -> Iterator[Quadrilateral]:
    lines: list[list[Box]] = []
    for box in boxes:
        if lines and abs(lines[-1][-1].y0 - box.y0) < 4:
            lines[-1].append(box)
        else:
            lines.append([box])
    for line in lines:
        corners = [geometry.to_view.map(p) for box in line for p in Quadrilateral.from_box(box).corners]
        yield geometry.quadrilateral_from_view(Box.around(corners).grown(0.8))


def with_source(entity: Entity, source: Source) -> Entity:
    return replace(entity, source=source)
