"""Pages a second of detection, and what it finds of what was planted, beside plain Presidio with PyMuPDF.

    python benchmarks/detecting.py [--pages 20] [--rounds 3] [--json FILE]

A matter of `--pages` pages of about 500 words is generated, with names, addresses, e-mail addresses, telephone and
account numbers planted in known places. It is detected in turn by the full search, the quick search and the plain
peer: Presidio's own recognizers with the small English model over `page.get_text()`, each text that it finds looked up
with `search_for`, as most scripts do. Every one is warm and has read a page before. Counted are processor seconds and
wall seconds from the closed file to the last box; the program's are those of its child through the pipe, the peer's
those of a process of its own. A planted text is found where boxes cover nine tenths of each of its lines.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import random
import statistics
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as in a child of the program

import psutil
import pymupdf

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

SEED = 20261124
WIDTH, HEIGHT, MARGIN = 595.0, 842.0, 60.0
NAMES = ("Ottilie Quillfeather", "Bartholomew Finch", "Isolde Achebe", "Tobias Wren", "Marguerite Holloway")
STREETS = ("14 Mill Lane", "3 Harbour Terrace", "77 Orchard Road")
TOWNS = ("Norwich NR2 1RL", "Leeds LS1 4AB", "Bristol BS1 5TR")
PLANTED = (
    "On that day the claimant {name} met the defendant in the office and signed the agreement of the parties.",
    "Counsel for the respondent, Mr {name}, replied that the notice had been sent to {street}, {town} in time.",
    "Questions are to be sent to {email} or asked by telephone on {phone}, quoting the number of the order.",
    "The price is to be paid to the account {iban} within thirty days of the receipt of the invoice.",
    "The witness {upper} was heard on the same day and confirmed what had been said before.",
)
KEPT = (
    "The goods were delivered late, and the buyer refused to pay the sum that was due before the end of the month.",
    "Nothing in this clause limits the liability of either party for what it did knowingly or left undone.",
    "The notice takes effect on the second working day after it was posted, unless it is returned to its sender.",
    "Risk passes on delivery; title passes when the price has been paid in full and without any set-off.",
    "Neither party is liable for a delay caused by fire, flood, strike or the acts of a public authority.",
)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a system took for a document, and its boxes by page in view space (origin top left)."""

    wall: float
    processor: float
    boxes: list[list[tuple[float, float, float, float]]]


def write(path: Path, pages: int) -> list[list[str]]:
    """Make the matter; returns what was planted on each page."""
    chance, planted = random.Random(SEED), []
    with pymupdf.open() as pdf:
        for _ in range(pages):
            said, here = [], []
            for number in range(27):
                if number % 3:
                    said.append(chance.choice(KEPT))
                    continue
                template = PLANTED[number // 3 % len(PLANTED)]
                values = _values(chance)
                here += [value for key, value in values.items() if f"{{{key}}}" in template]
                said.append(template.format(**values))
            page = pdf.new_page(width=WIDTH, height=HEIGHT)
            area = pymupdf.Rect(MARGIN, MARGIN, WIDTH - MARGIN, HEIGHT - MARGIN)
            if page.insert_textbox(area, "\n".join(said), fontsize=10.5, fontname="tiro") < 0:
                raise ValueError("the text does not fit on the page")
            planted.append(here)
        pdf.save(path)
    return planted


def _values(chance: random.Random) -> dict[str, str]:
    name = chance.choice(NAMES)
    first, last = name.lower().split()
    account = "".join(chance.choice("0123456789") for _ in range(14))
    number = int(f"{''.join(str(ord(c) - 55) for c in 'WEST')}{account}{ord('G') - 55}{ord('B') - 55}00")
    return {
        "name": name,
        "upper": chance.choice(NAMES).upper(),
        "street": chance.choice(STREETS),
        "town": chance.choice(TOWNS),
        "email": f"{first}.{last}@example.org",
        "phone": f"+44 20 7946 0{chance.randint(100, 999)}",
        "iban": f"GB{98 - number % 97:02}WEST{account}",
    }


class Program:
    """The program's own child, warm."""

    def __init__(self, *, quick: bool) -> None:
        from app.workers.supervisor import Child

        self._quick = quick
        self._child = Child()

    def detect(self, path: Path) -> Answer:
        from app.protocol.messages import Detect, Event, HiddenFound, PageDetected, RepeatsFound, SourceFile

        boxes: list[list[tuple[float, float, float, float]]] = []

        def listen(event: Event) -> None:
            if isinstance(event, PageDetected | RepeatsFound | HiddenFound):
                for entity in event.entities:
                    while len(boxes) <= entity.page_index:
                        boxes.append([])
                    for quad in entity.quadrilaterals:
                        e = quad.envelope
                        boxes[entity.page_index].append((e.x0, HEIGHT - e.y1, e.x1, HEIGHT - e.y0))

        began, before = time.perf_counter(), self._used()
        self._child.call(Detect(source=SourceFile(path=str(path)), quick=self._quick, file_name=path.name), listen)
        return Answer(time.perf_counter() - began, self._used() - before, boxes)

    def _used(self) -> float:
        if self._child.pid is None:
            return 0.0
        times = psutil.Process(self._child.pid).cpu_times()
        return times.user + times.system

    def close(self) -> None:
        self._child.close()


class Plain:
    """Presidio with PyMuPDF in a process of its own, warm."""

    def __init__(self) -> None:
        self._pool = ProcessPoolExecutor(max_workers=1, mp_context=multiprocessing.get_context("spawn"))

    def detect(self, path: Path) -> Answer:
        return self._pool.submit(plain, path).result()

    def close(self) -> None:
        self._pool.shutdown()


def plain(path: Path) -> Answer:
    """Find with Presidio as shipped, and look each found text up on its page."""
    import tab

    global _analyze
    if _analyze is None:
        _analyze = tab.presidio()
    began, before = time.perf_counter(), time.process_time()
    boxes: list[list[tuple[float, float, float, float]]] = []
    with pymupdf.open(path) as pdf:
        for page in pdf:
            text = page.get_text()
            found = {text[start:end].strip() for start, end, _ in _analyze(text)}
            boxes.append([tuple(rect) for value in sorted(found) if value for rect in page.search_for(value)])
    return Answer(time.perf_counter() - began, time.process_time() - before, boxes)


_analyze: Any = None


def covered(rect: pymupdf.Rect, boxes: list[tuple[float, float, float, float]]) -> float:
    """The share of a line's width, along its middle, that lies under boxes."""
    middle = (rect.y0 + rect.y1) / 2
    points = [rect.x0 + (at + 0.5) / 100 * rect.width for at in range(100)]
    return sum(any(b[0] <= x <= b[2] and b[1] <= middle <= b[3] for b in boxes) for x in points) / len(points)


def judge(path: Path, planted: list[list[str]], answer: Answer) -> dict[str, int]:
    """How much of what was planted lies under boxes, and how many other words do."""
    counts = {"planted": 0, "found": 0, "other words": 0, "other words boxed": 0}
    with pymupdf.open(path) as pdf:
        for page, texts in zip(pdf, planted, strict=True):
            boxes = answer.boxes[page.number] if page.number < len(answer.boxes) else []
            secret: list[pymupdf.Rect] = []
            for text in sorted(set(texts)):
                lines = page.search_for(text)
                secret += lines
                counts["planted"] += 1
                counts["found"] += bool(lines) and all(covered(line, boxes) >= 0.9 for line in lines)
            for x0, y0, x1, y1, *_ in page.get_text("words"):
                word = pymupdf.Rect(x0, y0, x1, y1)
                if not any(abs(word & line) > 0.3 * abs(word) for line in secret):
                    counts["other words"] += 1
                    counts["other words boxed"] += covered(word, boxes) > 0.5
    return counts


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=20)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--json", type=Path, help="write the figures here too")
    options = parser.parse_args()
    systems: dict[str, Program | Plain] = {
        "full search": Program(quick=False), "quick search": Program(quick=True), "Presidio + PyMuPDF": Plain()
    }  # fmt: skip
    figures: dict[str, Any] = {}
    with tempfile.TemporaryDirectory(prefix="sable-detecting-") as folder:
        short, matter = Path(folder, "short.pdf"), Path(folder, "matter.pdf")
        write(short, 1)
        planted = write(matter, options.pages)
        with pymupdf.open(matter) as pdf:
            words = sum(len(page.get_text("words")) for page in pdf)
        answers: dict[str, list[Answer]] = {name: [] for name in systems}
        try:
            for system in systems.values():
                system.detect(short)
            for _ in range(options.rounds):
                for name, system in systems.items():
                    answers[name].append(system.detect(matter))
        finally:
            for system in systems.values():
                system.close()
        print(f"{options.pages} pages, {words} words, {options.rounds} rounds")
        for name, given in answers.items():
            counts = judge(matter, planted, given[0])
            figures[name] = {
                "wall": [a.wall for a in given], "processor": [a.processor for a in given], **counts
            }  # fmt: skip
            wall, processor = (statistics.median(figures[name][of]) for of in ("wall", "processor"))
            print(
                f"{name:20} {options.pages / wall:6.1f} pages/s, "
                f"{1000 * processor / options.pages:6.0f} CPU ms a page, "
                f"{counts['found']} of {counts['planted']} planted texts found, "
                f"{counts['other words boxed']} of {counts['other words']} other words boxed"
            )
    if options.json:
        told = {"pages": options.pages, "words": words, "systems": figures}
        options.json.write_text(json.dumps(told, indent=1), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
