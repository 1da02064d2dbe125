"""Speed and size of a release, certified and vector, against PyMuPDF's own redaction, in one run.

    python benchmarks/release.py [--pages 100] [--scan-pages 20] [--read-pages 2] [--ordinary 100]
                                 [--of-a-file 8] [--corpora ../shared/corpora] [--rounds 1] [--json FILE]

A contract of `--pages` pages with four embedded faces, a scan of `--scan-pages`, a scan of `--read-pages` whose words
are read for its text layer, and a filled form, all generated; a name on each page is removed. Every release is made in
a process of its own; its CPU time is that of writing the file, without opening, detection and proof; the proof's
own is beside it. Bytes are of the whole file, by page. "PyMuPDF" is apply_redactions and save(garbage=4,
deflate=True). Last, pages of the corpora that are text (at least 1,000 characters, pictures on less than a tenth
of the page; a seeded sample, at most `--of-a-file` of a file), each released as a file of its own without boxes: their
size. Wall time is not measured, so other work on the machine matters little. With several rounds every kind is
released in turn, and the medians are printed.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import random
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pymupdf

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

import sample_papers  # noqa: E402  after the path

SEED = 20261123
KINDS = ("certified", "vector", "PyMuPDF")
LEAST_TEXT = 1000
MOST_PICTURE = 0.1


@dataclass(frozen=True, slots=True)
class Cost:
    """What one release cost. `seconds` and `proof` are CPU time, `pages` says how many were made in which way."""

    seconds: float
    proof: float
    size: int
    pages: Counter[str]
    passed: bool


def measure(paper: sample_papers.Paper, kind: str, read: bool, prove: bool) -> Cost:
    """Release a paper, in this process, and prove it where `prove`."""
    from app.domain.entities import Entity
    from app.domain.job_settings import ReleaseKind
    from app.domain.reports import Term
    from app.engine import opening, redaction, verification
    from app.engine.ocr.reading import InkReader

    with tempfile.TemporaryDirectory() as folder:
        source, output = Path(folder, "in.pdf"), Path(folder, "out.pdf")
        source.write_bytes(paper.pdf)
        if kind == "PyMuPDF":
            return _plain(source, output)
        entities = [Entity(page, sample_papers.PARTY, "PERSON", (quad,)) for page, quad in paper.places]
        with opening.open_document(source) as opened:
            began = time.process_time()
            facts = redaction.release(opened, entities, output, ReleaseKind(kind), ink=InkReader() if read else None)
            written = time.process_time()
            report = None
            if prove:
                report = verification.verify_release(
                    output, source=opened, accepted=entities, rejected=(), terms=[Term(sample_papers.PARTY)],
                    kind=ReleaseKind(kind),
                )  # fmt: skip
            proven = time.process_time()
        pages = Counter(
            f"{p.encoding} ({p.fallback.value})" if p.fallback else f"{p.encoding} {p.dpi or ''}".strip()
            for p in facts.pages
        )
        return Cost(written - began, proven - written, facts.size, pages, report is None or report.passed)


def _plain(source: Path, output: Path) -> Cost:
    with pymupdf.open(source) as pdf:
        began = time.process_time()
        for page in pdf:
            for quad in page.search_for(sample_papers.PARTY, quads=True):
                page.add_redact_annot(quad, fill=(0, 0, 0))
            page.apply_redactions()
        pdf.save(output, garbage=4, deflate=True)
        seconds = time.process_time() - began
        return Cost(seconds, 0.0, output.stat().st_size, Counter({"as it came": pdf.page_count}), True)


@dataclass(frozen=True, slots=True)
class Releases:
    """All releases of one paper in one way."""

    paper: str
    kind: str
    costs: tuple[Cost, ...]

    @property
    def pages(self) -> int:
        return self.costs[0].pages.total()

    @property
    def passed(self) -> bool:
        return all(cost.passed for cost in self.costs)

    def figures(self) -> dict[str, Any]:
        """CPU seconds of every round; bytes a page are the same in each."""
        return {
            "paper": self.paper,
            "kind": self.kind,
            "pages": self.pages,
            "seconds": [cost.seconds for cost in self.costs],
            "proof seconds": [cost.proof for cost in self.costs],
            "bytes a page": self.costs[0].size // self.pages,
            "passed": self.passed,
        }


def speed(papers: list[tuple[str, sample_papers.Paper, bool]], rounds: int) -> list[Releases]:
    """Release every paper in every way; prints a line for each."""
    made = []
    print(f"{'paper':24} {'kind':10} {'pages/s':>8} {'proof p/s':>9} {'bytes/page':>10}  pages made as")
    for name, paper, read in papers:
        costs: dict[str, list[Cost]] = {kind: [] for kind in KINDS}
        for _ in range(rounds):
            for kind in KINDS:
                with _process() as pool:
                    costs[kind].append(pool.submit(measure, paper, kind, read, True).result())
        for kind in KINDS:
            made.append(Releases(name, kind, tuple(costs[kind])))
            _tell(made[-1])
    return made


def _tell(releases: Releases) -> None:
    count = releases.pages
    seconds = statistics.median(cost.seconds for cost in releases.costs)
    proof = statistics.median(cost.proof for cost in releases.costs)
    first = releases.costs[0]
    ways = ", ".join(f"{n} {way}" for way, n in first.pages.most_common())
    proven = f"{count / proof:9.1f}" if proof else f"{'-':>9}"
    print(
        f"{releases.paper:24} {releases.kind:10} {count / seconds:8.1f} {proven} {first.size // count:10,}  {ways}"
        + ("" if releases.passed else "  PROOF FAILED"),
        flush=True,
    )


def ordinary(corpora: Path, count: int, of_a_file: int) -> None:
    """Print the sizes of single text pages of the corpora as certified and vector files."""
    sizes: dict[str, list[int]] = {"certified": [], "vector": []}
    made: Counter[str] = Counter()
    broken = 0
    with _process() as pool:
        for page in _text_pages(corpora, count, of_a_file):
            paper = sample_papers.Paper("page", page, ())
            try:
                costs = {kind: pool.submit(measure, paper, kind, False, False).result() for kind in sizes}
            except Exception as error:
                broken += 1
                print(f"  not released: {type(error).__name__}")
                continue
            for kind, cost in costs.items():
                sizes[kind].append(cost.size)
                made.update(f"{kind}: {way}" for way in cost.pages)
    for kind, found in sizes.items():
        if found:
            parts = statistics.quantiles(found, n=20) if len(found) > 1 else found * 19
            lower, upper, most = (f"{parts[at] / 1000:.1f}" for at in (4, 14, 17))
            print(
                f"{len(found)} ordinary text pages, {kind}: median {statistics.median(found) / 1000:.1f} KB, quartiles "
                f"{lower} and {upper} KB, 9 of 10 below {most} KB, largest {max(found) / 1000:.1f} KB"
            )
    print(f"  not released {broken}; " + ", ".join(f"{n} {way}" for way, n in made.most_common()))


def _text_pages(corpora: Path, count: int, most: int) -> Iterator[bytes]:
    files = sorted(corpora.rglob("*.pdf"))
    random.Random(SEED).shuffle(files)
    for path in files:
        of_file = 0
        try:
            with pymupdf.open(path) as pdf:
                for index in range(0 if pdf.needs_pass else min(pdf.page_count, 20)):
                    if of_file < most and _is_text(pdf[index]):
                        with pymupdf.open() as single:
                            single.insert_pdf(pdf, from_page=index, to_page=index)
                            data = single.tobytes(garbage=3)
                        of_file += 1
                        count -= 1
                        yield data
                        if not count:
                            return
        except (RuntimeError, ValueError, pymupdf.mupdf.FzErrorBase):
            continue  # a damaged file has no ordinary pages


def _is_text(page: pymupdf.Page) -> bool:
    pictures = sum(abs(pymupdf.Rect(i["bbox"]) & page.rect) for i in page.get_image_info())
    return pictures < MOST_PICTURE * abs(page.rect) and len(page.get_text()) >= LEAST_TEXT


def _process() -> ProcessPoolExecutor:
    return ProcessPoolExecutor(max_workers=1, mp_context=multiprocessing.get_context("spawn"))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=100)
    parser.add_argument("--scan-pages", type=int, default=20)
    parser.add_argument("--read-pages", type=int, default=2, help="pages of a scan that are read too; 0 for none")
    parser.add_argument("--ordinary", type=int, default=100, help="text pages of the corpora; 0 for none")
    parser.add_argument("--of-a-file", type=int, default=8, help="text pages of one file of the corpora")
    parser.add_argument("--corpora", type=Path, default=ROOT.parent / "shared" / "corpora")
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--json", type=Path, help="write the figures here too")
    options = parser.parse_args()
    pymupdf.TOOLS.mupdf_display_errors(False)
    papers = [(f"contract, {options.pages} pages", sample_papers.contract(options.pages), False)]
    papers.append((f"scan, {options.scan_pages} pages", sample_papers.scan(options.scan_pages), False))
    if options.read_pages:
        papers.append((f"scan read, {options.read_pages} pages", sample_papers.scan(options.read_pages), True))
    papers.append(("form, 2 pages", sample_papers.form(), False))
    made = speed(papers, options.rounds)
    if options.json:
        options.json.write_text(json.dumps([releases.figures() for releases in made], indent=1), "utf-8")
    if options.ordinary and options.corpora.is_dir():
        ordinary(options.corpora, options.ordinary, options.of_a_file)
    return 0 if all(releases.passed for releases in made) else 1


if __name__ == "__main__":
    sys.exit(main())
