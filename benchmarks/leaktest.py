"""Run a suite of PDFs with planted secrets through a release and count what is left, by family.

    python benchmarks/leaktest.py [--kind certified|vector] [--suite ../shared/leaktest] [--venv DIR] [--show]

The suite is a folder with `gen.py` (CASES) and `verify.py` (find_text, find_pix, region_uniform, survives), which share
no code with the program. `verify.py` needs pypdf and pdfminer.six besides what the program needs: they are installed
into a virtual environment outside the tree (made on the first run). It also uses pdftotext (poppler-utils) and qpdf
where they are installed. Each file is released in a child process.
"""

from __future__ import annotations

import argparse
import collections
import contextlib
import importlib
import importlib.util
import io
import json
import multiprocessing
import os
import subprocess
import sys
import sysconfig
import tempfile
import time
import venv
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

import pymupdf

ROOT = Path(__file__).resolve().parent.parent
EXTRA = ("pypdf", "pdfminer.six")


def environment(folder: Path) -> Path:
    """A Python with this environment's packages and the verifier's extra ones."""
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not python.exists():
        venv.create(folder, with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", *EXTRA], check=True)
        site = subprocess.run(
            [python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
            check=True, capture_output=True, text=True,
        ).stdout.strip()  # fmt: skip
        Path(site, "program.pth").write_text(f"{sysconfig.get_path('purelib')}\n{ROOT}\n", encoding="utf-8")
    return python


def release(
    source: Path, output: Path, places: dict[int, list[tuple[float, ...]]], secret: str, search: bool, kind: str
) -> tuple[str, list[str]]:
    """Release one case (in a child process) as a reviewer would, and say how that ended and why pages are certified.

    Boxes stand at `places` (user space) or where `secret` is found. Where the text under a box is the secret, it is a
    term of the verification; places that the verification finds become boxes, and the file is released again.
    """
    from app.base.errors import KnownError
    from app.domain.entities import Entity
    from app.domain.geometry import Box, Point, Quadrilateral
    from app.domain.job_settings import ReleaseKind
    from app.domain.reports import Term
    from app.engine import opening, redaction, verification

    try:
        with opening.open_document(source) as opened:
            entities = []
            term = search
            for page_index, rectangles in places.items():
                page = opened.pdf[page_index]
                for rectangle in rectangles:
                    quad = Quadrilateral.from_box(Box(*rectangle))
                    entities.append(Entity(page_index, "box", "X", (quad,)))
                    shown = opening.page_geometry(page).to_view.map_quadrilateral(quad).envelope
                    place = pymupdf.Rect(shown.x0, shown.y0, shown.x1, shown.y1) * page.derotation_matrix
                    term = term or secret in page.get_textbox(place)
            for page_index in range(opened.pdf.page_count) if search else ():
                page = opened.pdf[page_index]
                back = opening.page_geometry(page).from_view
                for found in page.search_for(secret, quads=True):
                    corners = [p * page.rotation_matrix for p in (found.ll, found.lr, found.ur, found.ul)]
                    quad = Quadrilateral(*(back.map(Point(p.x, p.y)) for p in corners))
                    entities.append(Entity(page_index, secret, "X", (quad,)))
            terms = [Term(secret)] if term and secret else []
            for attempt in range(1, 3):
                facts = redaction.release(opened, entities, output, ReleaseKind(kind))
                pages = [p.fallback.value if p.fallback else p.encoding for p in facts.pages]
                report = verification.verify_release(
                    output, source=opened, accepted=entities, rejected=(), terms=terms, kind=ReleaseKind(kind)
                )
                if report.passed:
                    again = "verified" if attempt == 1 else "verified after the places found were boxed too"
                    return again, pages
                output.unlink()
                entities += [
                    Entity(f.page_index, secret, "X", f.quadrilaterals)
                    for f in report.findings
                    if f.page_index is not None and f.term_index is not None and f.quadrilaterals
                ]
    except KnownError as error:
        return f"refused: {error.code.value}", []
    bad = [r.check.value for r in report.results if r.verdict.value != "passed"]
    return "blocked: " + ", ".join(bad), pages


def run(suite: Path, show: bool, kind: str) -> int:
    """Release every case, look for its secret, print leaks by family. Returns the number of leaks."""
    sys.path.insert(0, str(suite))
    gen, verify = importlib.import_module("gen"), importlib.import_module("verify")
    totals: collections.Counter[str] = collections.Counter()
    leaks: list[dict[str, Any]] = []
    states: collections.Counter[str] = collections.Counter()
    made: collections.Counter[str] = collections.Counter()
    lost = 0
    started = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder, _pool() as pool:
        for case in gen.CASES:
            source, output = Path(folder, case["id"] + ".pdf"), Path(folder, case["id"] + ".out.pdf")
            source.write_bytes(case["pdf"])
            search = case["mode"] == "search"
            places = {} if search else case["rects"]
            state, pages = pool.submit(release, source, output, places, case["secret"] or "", search, kind).result()
            states[state] += 1
            made.update(pages)
            totals[case["cat"]] += 1
            if not output.exists():
                continue
            data = output.read_bytes()
            found = _look(verify, case, data)
            lost += not verify.survives(data)
            if show and (state != "verified" or (kind == "vector" and set(pages) != {"vector"})):
                print(case["id"], state, *pages)
            if found:
                leaks.append({"id": case["id"], "family": case["cat"], "place": case["desc"], "found": found})
    by_family = collections.Counter(leak["family"] for leak in leaks)
    print(f"{sum(totals.values())} cases in {time.perf_counter() - started:.0f} s; {dict(states)}")
    print(f"  pages: {dict(made)}")
    for family, count in totals.items():
        print(f"  {family:8} {by_family[family]:3} leaks of {count}")
    for leak in leaks:
        print("  leak", json.dumps(leak))
    print(f"public paragraph not readable any more: {lost}; leaks: {len(leaks)}")
    return len(leaks)


@contextlib.contextmanager
def _pool() -> Any:
    with ProcessPoolExecutor(max_workers=1, mp_context=multiprocessing.get_context("spawn")) as pool:
        yield pool


def _look(verify: Any, case: dict[str, Any], data: bytes) -> dict[str, Any]:
    found: dict[str, Any] = {}
    if case["secret"]:
        with contextlib.redirect_stderr(io.StringIO()):
            found = verify.find_text(data, case["secret"])
        errors = found.pop("_err", None)
        if errors:
            found["verifier failed"] = errors
    pix = case["pix"]
    if pix and pix["kind"] == "image":
        if hits := verify.find_pix(data, pix["bits"]):
            found["pixels"] = hits
        for page, rectangles in (case.get("rects") or {}).items():
            if any(verify.region_uniform(data, page, r) is False for r in rectangles):
                found["box"] = "not flat"
    elif pix and verify.vector_ops(data, pix["box"]):
        found["paths"] = True
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description="Leaks of a release over a suite of planted secrets.")
    parser.add_argument("--suite", type=Path, default=ROOT.parent / "shared" / "leaktest")
    parser.add_argument("--venv", type=Path, default=Path(tempfile.gettempdir()) / "sable-leaktest-venv")
    parser.add_argument("--kind", choices=("certified", "vector"), default="certified")
    parser.add_argument("--show", action="store_true", help="name the cases that are refused or not verified")
    arguments = parser.parse_args()
    if importlib.util.find_spec("pypdf") is None or importlib.util.find_spec("pdfminer") is None:
        python = environment(arguments.venv)
        again = [str(python), __file__, *sys.argv[1:]]
        return subprocess.run(again, check=False, env={**os.environ, "PYTHONPATH": str(ROOT)}).returncode
    return 1 if run(arguments.suite.resolve(), arguments.show, arguments.kind) else 0


if __name__ == "__main__":
    raise SystemExit(main())
