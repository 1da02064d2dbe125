"""Data folders of the stall benchmark: generated PDFs with hits, a queue of many documents."""

from __future__ import annotations

import hashlib
import random
import sqlite3
import sys
import uuid
from dataclasses import dataclass
from pathlib import Path

import pymupdf

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT)]

from app.base.paths import DATABASE_NAME  # noqa: E402
from app.domain.documents import DocumentFacts, PageFacts  # noqa: E402
from app.domain.entities import Entity  # noqa: E402
from app.domain.geometry import Point, Quadrilateral  # noqa: E402
from app.domain.job_settings import JobSettings  # noqa: E402
from app.domain.jobs import Status  # noqa: E402
from app.engine.opening import page_geometry  # noqa: E402
from app.store.store import NewDocument, Store  # noqa: E402
from app.store.tables import DocumentRow  # noqa: E402

SEED = 20261124
FIRST = (
    "Ada Ben Clara David Elena Frank Greta Hugo Iris Jonas Klara Liam Mona Nils Olga Piet Rosa Sven Tara Uwe".split()
)
LAST = (
    "Adler Brandt Castle Dorsey Ellison Fowler Grant Hobbs Irving Jessop Keller Lowell Mercer Nash Quillfeather".split()
)
LABELS = ("PERSON", "PERSON", "PERSON", "LOCATION", "DATE_TIME", "ORGANIZATION")
FILLER = "agreed that the goods are delivered to the premises named in the schedule within thirty days of the order by"
WIDTH, HEIGHT = 595.0, 842.0


@dataclass(frozen=True)
class Layout:
    """How many pages, and hits in lines and columns of each of the first of them."""

    pages: int
    lines: int
    columns: int
    size: float
    pages_with_hits: int = 10**6


SPARSE = Layout(500, 4, 1, 10.0)
"""2,000 hits."""
DENSE = Layout(500, 50, 2, 9.0)
"""50,000 hits."""
CROWDED = Layout(3, 125, 40, 2.4, 1)
"""5,000 hits on the first page."""
BESIDE = Layout(120, 4, 1, 10.0, 0)


def write(path: Path, layout: Layout) -> list[list[tuple[str, Quadrilateral]]]:
    """Make a PDF; returns texts and places of what its pages mention, in user space."""
    chance, said = random.Random(f"{SEED}{path.name}"), []
    font = pymupdf.Font("helv")
    step = (HEIGHT - 120) / layout.lines
    with pymupdf.open() as pdf:
        for number in range(layout.pages):
            page = pdf.new_page(width=WIDTH, height=HEIGHT)
            writer, here = pymupdf.TextWriter(page.rect), []
            writer.append((60, 40), f"Sheet {number + 1}", font=font, fontsize=10)
            for line in range(layout.lines):
                for column in range(layout.columns):
                    x, y = 60 + column * (WIDTH - 100) / layout.columns, 70 + line * step
                    name = (
                        f"{chance.choice(FIRST)} {chance.choice(LAST)}" if layout.columns < 10 else chance.choice(LAST)
                    )
                    writer.append((x, y), name, font=font, fontsize=layout.size)
                    wide = font.text_length(name, layout.size)
                    low, high = HEIGHT - y - layout.size * 0.2, HEIGHT - y + layout.size * 0.75
                    here.append((name, Quadrilateral(
                        Point(x, low), Point(x + wide, low), Point(x + wide, high), Point(x, high))))  # fmt: skip
                    if layout.columns == 1:
                        writer.append((x + wide + 4, y), FILLER[: 60 + number % 7], font=font, fontsize=layout.size)
                if layout.lines < 10:
                    for more in range(1, 10):
                        writer.append((60, 70 + line * step + more * 15), FILLER, font=font, fontsize=layout.size)
            writer.write_text(page)
            said.append(here)
        pdf.save(path, deflate=True)
    return said


def fill(data: Path, files: Path, name: str, layout: Layout) -> None:
    """A data folder with one document that waits for its review."""
    data.mkdir(parents=True, exist_ok=True)
    files.mkdir(parents=True, exist_ok=True)
    path = files / f"{name}.pdf"
    said, chance = write(path, layout), random.Random(SEED)
    with pymupdf.open(path) as pdf:
        pages = tuple(
            PageFacts(page_geometry(page), str(n + 1), has_text=True, read=True) for n, page in enumerate(pdf)
        )
    raw = path.read_bytes()
    store = Store(data / DATABASE_NAME)
    try:
        settings = JobSettings(ocr=False, see_pages=False)
        _, (document,) = store.add_job(name, [NewDocument(path, files / "released" / path.name)], settings=settings)
        store.set_facts(document.id, DocumentFacts(hashlib.sha256(raw).hexdigest(), len(raw), pages))
        store.set_status(document.id, Status.DETECTING)
        for page_index, here in enumerate(said):
            found = [
                Entity(
                    page_index, text, chance.choice(LABELS), (quad,), round(chance.uniform(0.4, 0.99), 2),
                    recognizer="names", id=str(uuid.UUID(int=chance.getrandbits(128))),
                )
                for text, quad in here
            ] if page_index < layout.pages_with_hits else []  # fmt: skip
            store.add_detected(document.id, page_index, found)
        store.set_status(document.id, Status.READY_FOR_REVIEW)
    finally:
        store.close()


def add_beside(data: Path, files: Path, number: int = 4) -> None:
    """Documents that wait for their detection, as a matter of their own."""
    paths = [files / f"beside-{n}.pdf" for n in range(number)]
    for path in paths:
        write(path, BESIDE)
    store = Store(data / DATABASE_NAME)
    try:
        store.add_job("beside", [NewDocument(p, files / "released" / p.name) for p in paths])
    finally:
        store.close()


def fill_queue(data: Path, files: Path, number: int) -> None:
    """Documents of twenty statuses' worth of a long day, none of which waits for a worker."""
    data.mkdir(parents=True, exist_ok=True)
    store = Store(data / DATABASE_NAME)
    try:
        store.add_job("Matter", [NewDocument(files / "a.pdf", files / "released" / "a.pdf")])
    finally:
        store.close()
    made = {
        "id": "printf('%06d', n.n) || id",
        "position": "n.n",
        "file_name": "'Job ' || printf('%06d', n.n) || '.pdf'",
        "name_folded": "'job ' || printf('%06d', n.n) || '.pdf'",
    }
    columns = list(DocumentRow.model_fields)
    values = ", ".join(made.get(name, name) for name in columns)
    statuses = [Status.READY_FOR_REVIEW, Status.IN_REVIEW, Status.FINISHED, Status.ATTENTION, Status.REJECTED]
    cases = " ".join(f"WHEN {n} THEN '{status.value}'" for n, status in enumerate(statuses))
    connection = sqlite3.connect(data / DATABASE_NAME)
    with connection:
        connection.execute(
            f"WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < ?) "
            f"INSERT INTO document ({', '.join(columns)}) SELECT {values} FROM document, n",
            (number - 1,),
        )
        connection.execute(
            f"UPDATE document SET status = CASE position % 5 {cases} END, page_count = position * 7919 % 400,"
            " hits_total = 90, hits_open = position * 104729 % 90"
        )
    connection.close()
