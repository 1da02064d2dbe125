"""How long a page takes to its pixels: through the program's child, beside pypdfium2 and MuPDF by themselves.

    python benchmarks/rendering.py [--pages 30] [--rounds 3] [--json FILE]

A contract of `--pages` pages with embedded faces and a scan of the same are drawn at 150 dpi, page after page, in turn:
by the program as its window does it (a request to its child, the pixels back through the pipe), by pypdfium2 and by
PyMuPDF, each in a process of its own that has the document open and keeps the pixels there. Told are medians and
95th percentiles of a page in milliseconds, how long the first page of a document takes that is not open yet, and
milliseconds of the processor a page, of both sides of the pipe.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import statistics
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import psutil
import pymupdf

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

import sample_papers  # noqa: E402  after the path

SCALE = 150 / 72
SYSTEMS = ("Sable's child", "pypdfium2", "PyMuPDF")


def of_the_child(path: Path, count: int) -> tuple[list[float], float]:
    """Milliseconds of every page, the first with opening the file, through a child that was warm; and those of the
    processor for all of them."""
    from app.protocol.messages import RenderPage, SourceFile, Warm
    from app.workers.supervisor import Child

    taken = []
    with Child() as child:
        child.call(Warm(role="pages"))
        before = _used(child.pid)
        for number in range(count):
            began = time.perf_counter()
            child.call(RenderPage(source=SourceFile(path=str(path)), page_index=number, scale=SCALE))
            taken.append(1000 * (time.perf_counter() - began))
        return taken, _used(child.pid) - before


def _used(other: int | None = None) -> float:
    """Milliseconds of the processor that this process and another one used."""
    used = time.process_time()
    if other is not None:
        times = psutil.Process(other).cpu_times()
        used += times.user + times.system
    return 1000 * used


def of_pdfium(path: Path, count: int) -> tuple[list[float], float]:
    import pypdfium2

    taken, pdf, before = [], None, _used()
    for number in range(count):
        began = time.perf_counter()
        pdf = pdf or pypdfium2.PdfDocument(path)
        page = pdf[number]
        bytes(page.render(scale=SCALE).buffer)
        page.close()
        taken.append(1000 * (time.perf_counter() - began))
    return taken, _used() - before


def of_mupdf(path: Path, count: int) -> tuple[list[float], float]:
    taken, pdf, before = [], None, _used()
    for number in range(count):
        began = time.perf_counter()
        pdf = pdf or pymupdf.open(path)
        _ = pdf[number].get_pixmap(matrix=pymupdf.Matrix(SCALE, SCALE)).samples
        taken.append(1000 * (time.perf_counter() - began))
    return taken, _used() - before


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=30)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--json", type=Path, help="write the figures here too")
    options = parser.parse_args()
    figures = []
    with tempfile.TemporaryDirectory(prefix="sable-rendering-") as folder:
        for paper in (sample_papers.contract(options.pages), sample_papers.scan(options.pages)):
            path = Path(folder, f"{paper.name}.pdf")
            path.write_bytes(paper.pdf)
            first: dict[str, list[float]] = {name: [] for name in SYSTEMS}
            rest: dict[str, list[float]] = {name: [] for name in SYSTEMS}
            used: dict[str, list[float]] = {name: [] for name in SYSTEMS}
            for _ in range(options.rounds):
                for name, draw in zip(SYSTEMS, (of_the_child, of_pdfium, of_mupdf), strict=True):
                    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool:
                        taken, processor = pool.submit(draw, path, options.pages).result()
                    first[name].append(taken[0])
                    rest[name] += taken[1:]
                    used[name].append(processor / options.pages)
            for name in SYSTEMS:
                late = statistics.quantiles(rest[name], n=20)[18]
                print(
                    f"{paper.name:10} {name:14} median {statistics.median(rest[name]):6.1f} ms, 95th percentile "
                    f"{late:6.1f} ms, first page {statistics.median(first[name]):6.1f} ms, "
                    f"{statistics.median(used[name]):6.1f} CPU ms a page"
                )
                figures.append({
                    "paper": paper.name, "system": name, "page ms": rest[name], "first ms": first[name],
                    "processor ms": used[name],
                })  # fmt: skip
    if options.json:
        options.json.write_text(json.dumps(figures, indent=1), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
