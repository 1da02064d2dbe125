"""Pages whose words are ink alone, with names planted in them: what OCR finds there, and what is told without it.

Three kinds of pages take turns: scans with grain, pictures of a paragraph in a page of text, and outlined letters. A
name is found where boxes of any label cover nine tenths of its width at the middle of its letters.
"""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pymupdf

from app.domain.geometry import Box
from app.engine.detection import Detector
from app.engine.extraction import read_whole_page
from app.engine.ocr.reading import InkReader
from app.engine.opening import open_document

PAGES = 24
SEED = 20261123
SIZE, LEFT, TOP, LEADING = 11.0, 72.0, 110.0, 22.0
COVERED = 0.9
GIVEN = ("Amara", "Bartholomew", "Chiara", "Dietrich", "Eleanor", "Farid", "Greta", "Hugo", "Ingrid", "Jamal", "Keiko",
         "Leandro", "Maeve", "Niklas", "Olamide", "Priya", "Quentin", "Rosalind", "Stellan", "Tamsin")  # fmt: skip
FAMILY = ("Abernathy", "Bergström", "Castellano", "Dufresne", "Eberhardt", "Finnegan", "Grzybowski", "Hathaway",
          "Iwamoto", "Jankowski", "Kowalczyk", "Lindqvist", "Mbeki", "Nakagawa", "Oyelaran", "Pemberton",
          "Quillfeather", "Rasmussen", "Szymanski", "Thistlewood")  # fmt: skip
WITH_NAME = (
    "The lease was signed by {} in the presence of a clerk.",
    "On the following morning {} called the office twice.",
    "A copy was handed to {} and another was kept.",
    "It was {} who had moved the boxes into the cellar.",
    "The letter was never answered, as {} told the court.",
    "Payment was made to {} in four parts over the year.",
)
WITHOUT = (
    "The goods were delivered late and the crates were wet.",
    "Nothing in this agreement affects the rights of third parties.",
    "The hearing was adjourned because of the weather.",
)


def measure(detector: Detector, folder: Path, *, ocr: bool, sample: int | None) -> dict[str, str]:
    """Figures over the pages, with or without OCR. `folder` holds the pages for the time of the call."""
    found = names = told = pages = 0
    costs = []
    for path, planted in _pages(folder, sample or PAGES):
        began = time.process_time()
        with open_document(path) as opened:
            text, ink = read_whole_page(opened, 0, InkReader(), ocr=ocr)
            boxes = [q.envelope for e in detector.detect_page(text) for q in e.quadrilaterals]
        costs.append(1000 * (time.process_time() - began))
        names += len(planted)
        found += sum(_is_covered(place, boxes) for place in planted)
        pages += 1
        told += any(region.is_writing for region in ink.unread)
    return {
        "planted names": f"{found / names:.3f} ({found}/{names})",
        "pages told as unread": f"{told}/{pages}",
        "CPU ms per page": f"{statistics.median(costs):.0f}",
    }


def _pages(folder: Path, count: int) -> Iterator[tuple[Path, list[Box]]]:
    """Files of one page, and the places (user space) of the names on each."""
    rng = random.Random(SEED)
    people = [f"{given} {family}" for given in GIVEN for family in FAMILY]
    rng.shuffle(people)
    for number in range(count):
        with pymupdf.open() as pdf:
            page = pdf.new_page()
            planted = _write(page, rng, [people.pop() for _ in WITH_NAME])
            make = (_scan, _picture, _outlined)[number % 3]
            path = folder / "page.pdf"
            with make(pdf, rng) as made:
                made.save(path)
        yield path, planted


def _write(page: pymupdf.Page, rng: random.Random, names: list[str]) -> list[Box]:
    lines = [(line, name) for line, name in zip(WITH_NAME, names, strict=True)] + [(line, "") for line in WITHOUT]
    rng.shuffle(lines)
    places = []
    for number, (line, name) in enumerate(lines):
        y = TOP + number * LEADING
        page.insert_text((LEFT, y), line.format(name), fontsize=SIZE, fontname="tiro")
        if name:
            x = LEFT + pymupdf.get_text_length(line[: line.index("{")], fontname="tiro", fontsize=SIZE)
            width = pymupdf.get_text_length(name, fontname="tiro", fontsize=SIZE)
            bottom = page.rect.height - y
            places.append(Box(x, bottom, x + width, bottom + 0.45 * SIZE))
    return places


def _scan(pdf: pymupdf.Document, rng: random.Random) -> pymupdf.Document:
    return _as_picture(pdf, rng, pdf[0].rect)


def _picture(pdf: pymupdf.Document, rng: random.Random) -> pymupdf.Document:
    part = pymupdf.Rect(LEFT - 10, TOP - 20, pdf[0].rect.width - LEFT, TOP + 10 * LEADING)
    made = _as_picture(pdf, rng, part)
    made[0].insert_text((LEFT, 60), "Exhibit, as photographed by the parties:", fontname="tiro")
    made[0].insert_text((LEFT, 500), "End of the exhibit.", fontname="tiro")
    return made


def _as_picture(pdf: pymupdf.Document, rng: random.Random, part: pymupdf.Rect) -> pymupdf.Document:
    drawn = pdf[0].get_pixmap(dpi=200, colorspace=pymupdf.csGRAY, clip=part)
    pixels = np.frombuffer(drawn.samples, np.uint8).reshape(drawn.height, drawn.stride)[:, : drawn.width]
    grain = np.random.default_rng(rng.randrange(2**32)).normal(0, 3, pixels.shape)
    grained = np.clip(pixels * 0.9 + 12 + grain, 0, 255).astype(np.uint8)
    picture = pymupdf.Pixmap(pymupdf.csGRAY, drawn.width, drawn.height, np.ascontiguousarray(grained).tobytes(), False)
    made = pymupdf.open()
    page = made.new_page(width=pdf[0].rect.width, height=pdf[0].rect.height)
    page.insert_image(part, pixmap=picture)
    return made


def _outlined(pdf: pymupdf.Document, rng: random.Random) -> pymupdf.Document:
    drawn = pymupdf.open("svg", pdf[0].get_svg_image(text_as_path=True).encode())
    return pymupdf.open("pdf", drawn.convert_to_pdf())


def _is_covered(place: Box, boxes: list[Box]) -> bool:
    middle = (place.y0 + place.y1) / 2
    spans = sorted((max(b.x0, place.x0), min(b.x1, place.x1)) for b in boxes if b.y0 < middle < b.y1)
    covered, reached = 0.0, place.x0
    for start, end in spans:
        covered += max(0.0, end - max(start, reached))
        reached = max(reached, end)
    return covered >= COVERED * (place.x1 - place.x0)
