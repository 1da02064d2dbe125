"""Word error of OCR on scans that are hard to read, beside the same engine without our preparation.

    python benchmarks/ocr.py [--only degraded,scans] [--pages 3] [--corpora ../shared/corpora]

`degraded`: pages of known text in several types and sizes, painted and then spoilt in one way each (fixed seed), read
by the program and by Tesseract as MuPDF runs it on the page as it is, with the same data. Word error is the edit
distance between the words read and the words written, in order, over the words written; a page that is read in another
order, or not, has an error of one and more. "sure" is the share of the words that the program read at a confidence from
which it sets them into released pages, "wrong" the share of these that are not on the page at all.

`scans`: the scanned pages of OCRmyPDF's test files. They come without their text, so what counts is how many words both
read, whether ink was left unread and said so, and whether a copy that was skewed, turned or encoded anew reads as its
original.
"""

from __future__ import annotations

import argparse
import io
import random
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pymupdf
from PIL import Image, ImageFilter

from app.base import ocr_data
from app.engine import offline
from app.engine.extraction import read_whole_page
from app.engine.ocr.attempts import FAIR
from app.engine.ocr.reading import InkReader
from app.engine.opening import open_document

offline.prepare()

Pixels = npt.NDArray[np.uint8]
Spoil = Callable[[Pixels, np.random.Generator], Pixels]

SEED = 20261123
TYPES = (("helv", 10.0), ("tiro", 12.0), ("cour", 9.0), ("hebo", 11.0), ("tiit", 11.0), ("helv", 7.5))
A4 = (595.0, 842.0)
MARGIN = 60.0
SENTENCES = (
    "The lease was signed by {name} in the presence of a clerk on {date}.",
    "A copy was sent to {street}, {town}, and another was kept.",
    "Payment of {amount} was made to {name} in four parts over the year.",
    "On the following morning {name} called the office at {phone} twice.",
    "The goods were delivered late and the crates were wet.",
    "Nothing in this agreement affects the rights of third parties.",
    "Account {account} was closed after the hearing had been adjourned.",
    "The witness, born {date}, lives with {name} and two children.",
)
GIVEN = ("Amara", "Bartholomew", "Chiara", "Dietrich", "Eleanor", "Farid", "Greta", "Hugo", "Ingrid", "Jamal")
FAMILY = ("Abernathy", "Castellano", "Dufresne", "Eberhardt", "Finnegan", "Hathaway", "Lindqvist", "Nakagawa", "Okafor",
          "Thistlewood")  # fmt: skip
STREETS = ("Beech Road", "Harbour Lane", "Mill Street", "Orchard Close", "Station Approach")
TOWNS = ("Leeds", "Ashford", "Bristol", "Carlisle", "Dorchester")
MONTHS = ("January", "March", "June", "September", "November")
COLUMNS = ("OKAFOR", "HATHAWAY", "FINNEGAN", "LINDQVIST", "EXHIBIT")

COPIES = {"skew": "linn", "rotated_skew": "linn", "ccitt": "linn", "jbig2": "linn", "jbig2_baddevicen": "jbig2"}
"""Files of OCRmyPDF's tests that show another one's page."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", default="degraded,scans")
    parser.add_argument("--pages", type=int, default=3, help="pages for each way of spoiling")
    parser.add_argument("--corpora", type=Path, default=Path("../shared/corpora"))
    options = parser.parse_args()
    wanted = options.only.split(",")
    if "degraded" in wanted:
        with tempfile.TemporaryDirectory() as folder:
            degraded(options.pages, Path(folder) / "page.pdf")
    if "scans" in wanted:
        files = options.corpora / "ocrmypdf"
        if files.is_dir():
            scans(files)
        else:
            print(f"scans: skipped, there is no {files}")
    return 0


def degraded(count: int, path: Path) -> None:
    """Print the table of the generated pages, each of which is written to `path` to be read."""
    heads = ("page", "words", "error", "plain", "sure", "wrong", "CPU s", "plain CPU s")
    rows = [heads]
    errors: list[float] = []
    for name, dpi, spoil in WAYS:
        written = wrong = plainly = sure = unfounded = 0
        costs: list[float] = []
        plain_costs: list[float] = []
        for number in range(count):
            truth, page = _written(number) if name != "stacked" else _stacked(number)
            data = _scan(page, dpi, spoil, np.random.default_rng([SEED, number]))
            path.write_bytes(data)
            words, certain, cost = ours(path)
            plain_words, plain_cost = plain(data)
            written += len(truth)
            wrong += distance(truth, words)
            plainly += distance(truth, plain_words)
            certain = ["".join(certain)] if name == "stacked" else certain
            sure += len(certain)
            unfounded += (Counter(certain) - Counter(truth)).total()
            costs.append(cost)
            plain_costs.append(plain_cost)
        errors.append(wrong / written)
        rows.append(
            (
                f"{name}, {dpi} dpi",
                str(written),
                f"{wrong / written:.3f}",
                f"{plainly / written:.3f}",
                f"{sure / written:.3f}",
                f"{unfounded / max(1, sure):.3f}",
                f"{statistics.mean(costs):.1f}",
                f"{statistics.mean(plain_costs):.1f}",
            )
        )
    _print(rows)
    print(f"median error {statistics.median(errors):.3f}, worst {max(errors):.3f}\n")


def ours(path: Path) -> tuple[list[str], list[str], float]:
    """Words that the program reads of a page, those it sets into released pages, and CPU seconds."""
    began = time.process_time()
    with open_document(path) as opened:
        text, _ = read_whole_page(opened, 0, InkReader())
    cost = time.process_time() - began
    return text.flat.split(), [text.text[w.start : w.end] for w in text.read if w.confidence >= FAIR], cost


def plain(data: bytes, page_index: int = 0) -> tuple[list[str], float]:
    """Words that MuPDF's Tesseract reads of a page as it is, and CPU seconds."""
    began = time.process_time()
    with pymupdf.open(stream=data, filetype="pdf") as pdf:
        page = pdf[page_index]
        read = page.get_textpage_ocr(language="eng", dpi=300, full=True, tessdata=str(ocr_data.folder()))
        words = page.get_text("words", textpage=read)
    return [w[4] for w in words], time.process_time() - began


def distance(truth: list[str], read: list[str]) -> int:
    """Words to change, add or take away (Levenshtein 1965)."""
    before = np.arange(len(read) + 1)
    numbers = {word: number for number, word in enumerate({*truth, *read})}
    others = np.array([numbers[w] for w in read], np.int64)
    for index, word in enumerate(truth, 1):
        row = np.empty_like(before)
        row[0] = index
        row[1:] = np.minimum(before[1:] + 1, before[:-1] + (others != numbers[word]))
        # What is left is to insert: the least of all places before, plus the steps from there.
        steps = np.arange(len(row))
        before = np.minimum.accumulate(row - steps) + steps
    return int(before[-1])


def _written(number: int) -> tuple[list[str], pymupdf.Document]:
    """The words of a page, and the page."""
    rng = random.Random(SEED + number)
    font, size = TYPES[number % len(TYPES)]
    pdf = pymupdf.open()
    page = pdf.new_page(width=A4[0], height=A4[1])
    truth: list[str] = []
    y = MARGIN + size
    for _ in range(3):
        sentences = [_filled(rng.choice(SENTENCES), rng) for _ in range(6)]
        for line in _wrapped(" ".join(sentences), font, size):
            page.insert_text((MARGIN, y), line, fontname=font, fontsize=size)
            truth += line.split()
            y += 1.35 * size
        y += 1.2 * size
    return truth, pdf


def _stacked(number: int) -> tuple[list[str], pymupdf.Document]:
    pdf = pymupdf.open()
    page = pdf.new_page(width=A4[0], height=A4[1])
    word = COLUMNS[number % len(COLUMNS)]
    for index, letter in enumerate(word):
        page.insert_text((120, 120 + 16 * index), letter, fontname="helv", fontsize=12)
    return [word], pdf


def _filled(sentence: str, rng: random.Random) -> str:
    return sentence.format(
        name=f"{rng.choice(GIVEN)} {rng.choice(FAMILY)}",
        date=f"{rng.randint(1, 28)} {rng.choice(MONTHS)} {rng.randint(1940, 2024)}",
        street=f"{rng.randint(1, 250)} {rng.choice(STREETS)}",
        town=rng.choice(TOWNS),
        amount=f"{rng.randint(1, 99)},{rng.randint(100, 999)} pounds",
        phone=f"0113 496 {rng.randint(0, 9999):04d}",
        account="".join(str(rng.randint(0, 9)) for _ in range(8)),
    )


def _wrapped(text: str, font: str, size: float) -> Iterator[str]:
    line = ""
    for word in text.split():
        longer = f"{line} {word}".strip()
        if pymupdf.get_text_length(longer, fontname=font, fontsize=size) > A4[0] - 2 * MARGIN:
            yield line
            longer = word
        line = longer
    yield line


def _scan(pdf: pymupdf.Document, dpi: int, spoil: Spoil, rng: np.random.Generator) -> bytes:
    """The page as a picture on a page of its own."""
    drawn = pdf[0].get_pixmap(dpi=dpi, colorspace=pymupdf.csGRAY)
    pixels = np.frombuffer(drawn.samples, np.uint8).reshape(drawn.height, drawn.width)
    spoilt = spoil(pixels, rng)
    buffer = io.BytesIO()
    Image.fromarray(spoilt).save(buffer, "PNG")
    rows, columns = spoilt.shape[:2]
    with pymupdf.open() as made:
        page = made.new_page(width=columns * 72 / dpi, height=rows * 72 / dpi)
        page.insert_image(page.rect, stream=buffer.getvalue())
        return bytes(made.tobytes())


def _as_it_is(pixels: Pixels, _rng: np.random.Generator) -> Pixels:
    return pixels


def _grain(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    uneven = pixels * np.linspace(0.72, 0.95, pixels.shape[1]) + 10
    return np.clip(uneven + rng.normal(0, 8, pixels.shape), 0, 255).astype(np.uint8)


def _jpeg(pixels: Pixels, _rng: np.random.Generator) -> Pixels:
    buffer = io.BytesIO()
    Image.fromarray(pixels).save(buffer, "JPEG", quality=30)
    return np.asarray(Image.open(buffer))


def _turned(degrees: float) -> Spoil:
    def turn(pixels: Pixels, _rng: np.random.Generator) -> Pixels:
        return np.asarray(Image.fromarray(pixels).rotate(degrees, Image.Resampling.BICUBIC, expand=True, fillcolor=255))

    return turn


def _specks(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    chance = rng.random(pixels.shape)
    return np.where(chance < 0.01, 0, np.where(chance > 0.99, 255, pixels)).astype(np.uint8)


def _blurred(pixels: Pixels, _rng: np.random.Generator) -> Pixels:
    return np.asarray(Image.fromarray(pixels).filter(ImageFilter.GaussianBlur(1.6)))


def _inverse(pixels: Pixels, _rng: np.random.Generator) -> Pixels:
    return 255 - pixels


def _faint(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    return np.clip(185 + pixels * 0.14 + rng.normal(0, 2, pixels.shape), 0, 255).astype(np.uint8)


def _coloured(pixels: Pixels, _rng: np.random.Generator) -> Pixels:
    """Red on green of about the same brightness."""
    share = (pixels / 255)[:, :, None]
    return (share * np.array([120, 170, 90]) + (1 - share) * np.array([225, 110, 100])).astype(np.uint8)


def _fax(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    black = pixels + rng.normal(0, 25, pixels.shape) < 140
    return np.where(black, 0, 255).astype(np.uint8)


WAYS: tuple[tuple[str, int, Spoil], ...] = (
    ("as it is", 300, _as_it_is),
    ("as it is", 200, _as_it_is),
    ("as it is", 150, _as_it_is),
    ("as it is", 100, _as_it_is),
    ("uneven gray with grain", 200, _grain),
    ("JPEG of quality 30", 200, _jpeg),
    ("JPEG of quality 30", 150, _jpeg),
    *((f"skewed by {angle}", 200, _turned(angle)) for angle in (-5, -2, -1, 1, 3, 5)),
    *((f"turned by {angle}", 200, _turned(angle)) for angle in (90, 180, 270)),
    ("turned by 90 and skewed", 200, _turned(92)),
    ("specks", 200, _specks),
    ("blurred", 200, _blurred),
    ("inverse", 200, _inverse),
    ("faint", 200, _faint),
    ("red on green", 200, _coloured),
    ("fax", 200, _fax),
    ("fax", 100, _fax),
    ("stacked", 200, _as_it_is),
)


def scans(folder: Path) -> None:
    """Print the table of the scanned pages."""
    heads = ("page", "layer words read", "read", "plain", "of plain's", "unread", "of copy's", "CPU s", "plain CPU s")
    rows = [heads]
    read: dict[str, Counter[str]] = {}
    for path in sorted(folder.rglob("*.pdf"), key=lambda p: (p.stem in COPIES, p.stem)):
        try:
            with pymupdf.open(path) as pdf:
                pages = [n for n in range(pdf.page_count) if pdf[n].get_images()]
        except Exception:  # damaged on purpose
            continue
        for number in pages:
            rows.append(_scanned(path, number, read))
    _print(rows)


def _scanned(path: Path, number: int, read: dict[str, Counter[str]]) -> tuple[str, ...]:
    began = time.process_time()
    with open_document(path) as opened:
        layer = _telling(opened.pdf[number].get_text().split())
        text, ink = read_whole_page(opened, number, InkReader())
        cost = time.process_time() - began
    try:
        plain_words, plain_cost = plain(path.read_bytes(), number)
    except Exception:  # a page that MuPDF's Tesseract refuses: too large
        plain_words, plain_cost = [], 0.0
    own = _telling(text.flat.split())
    other = _telling(plain_words)
    name = path.stem if number == 0 else f"{path.stem} {number + 1}"
    read[name] = own
    first = read.get(COPIES.get(path.stem, ""))
    unread = Counter(str(region.reason) for region in ink.unread)
    return (
        name,
        _share(layer, own) if layer else "-",
        str(own.total()),
        str(other.total()),
        _share(other, own),
        ", ".join(f"{count} {reason}" for reason, count in sorted(unread.items())) or "-",
        _share(first, own) if first else "-",
        f"{cost:.1f}",
        f"{plain_cost:.1f}",
    )


def _telling(words: list[str]) -> Counter[str]:
    """Words of three letters and more: what is shorter is read into rules and pictures."""
    letters = ("".join(filter(str.isalpha, word)).casefold() for word in words)
    return Counter(word for word in letters if len(word) >= 3)


def _share(wanted: Counter[str], found: Counter[str]) -> str:
    return f"{(wanted & found).total() / wanted.total():.2f}" if wanted else "-"


def _print(rows: list[tuple[str, ...]]) -> None:
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    for row in rows:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
