"""One file that carries 51 secrets in as many places, redacted side by side, and the carriers that are left.

    python benchmarks/peers.py [--seeds 3] [--work FOLDER] [--installed] [--show] [--json FILE]

Sable (certified and vector), plain PyMuPDF (redact annotations on every hit of a search, apply, scrub, save), blankout
0.2.1 (its own endpoint, every unread region acknowledged) and localredact 0.1.1, both without their own check where
that blocks, are each told all secrets word for word. What is left is counted by the verifier of tests/leaks: a carrier
counts where five letters of its secret are found in bytes, objects or by any extractor. The other programs are
installed into virtual environments of their own under the work folder, outside the checkout (made on the first run);
with --installed nothing is installed, and a program that is not there is told as that.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import venv
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pymupdf

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "leaks")]
SECONDS = 600

BLANKOUT = """
import asyncio, io, json, sys
from fastapi import HTTPException, UploadFile
from redactpdf import main
source, output, words = sys.argv[1], sys.argv[2], json.loads(sys.argv[3])
asked = {"regexes": [{"patterns": ["|".join(words)]}]}  # a rule a word is more than its ten seconds allow
def ask():
    upload = UploadFile(io.BytesIO(open(source, "rb").read()), filename="in.pdf")
    return asyncio.run(main.redact_apply(upload, json.dumps(asked)))
try:
    answer = ask()
except HTTPException as error:
    if error.status_code != 409:
        raise
    asked["acknowledged_regions"] = [{"page": r["page"], "bbox": r["bbox"]} for r in error.detail["opaque_regions"]]
    asked["acknowledged_font_pages"] = sorted({f["page"] for f in error.detail["unreliable_fonts"]})
    answer = ask()
if answer.status_code != 200:
    print("its own check found something left")
    main.audit_plan = lambda *_, **__: {"status": "pass", "coverage": "none"}
    main._add_report_headers = lambda *_: None
    answer = ask()
open(output, "wb").write(answer.body)
"""


@dataclass(frozen=True, slots=True)
class Outcome:
    """A file, or why there is none; `words` also says what was done to get one."""

    data: bytes | None
    words: str = ""


def sable(kind: str) -> Callable[[Path, list[str], Path], Outcome]:
    """The program: a hit wherever its text shows a word, every word a term of the proof."""

    def redact(source: Path, words: list[str], work: Path) -> Outcome:
        from app.base.errors import KnownError
        from app.domain.entities import Entity
        from app.domain.job_settings import ReleaseKind
        from app.domain.reports import Term
        from app.engine import opening, redaction, verification
        from app.engine.ocr.reading import InkReader
        from app.engine.witnesses import MuPDF, TermFinder, boxes_of_span

        output = work / f"sable-{kind}.pdf"
        output.unlink(missing_ok=True)
        finder = TermFinder(words)
        try:
            with opening.open_document(source) as opened, MuPDF(opened.data) as reader:
                hits = []
                for page_index in range(opened.pdf.page_count):
                    text = reader.text(page_index)
                    back = opening.page_geometry(opened.pdf[page_index])
                    for number, spans in finder.find(text.text).items():
                        boxes = [box for span in spans for box in boxes_of_span(text.boxes(), *span)]
                        quads = tuple(back.quadrilateral_from_view(box) for box in boxes)
                        hits.append(Entity(page_index, words[number], "PERSON", quads))
                redaction.release(opened, hits, output, ReleaseKind(kind), ink=InkReader())
                report = verification.verify_release(
                    output, source=opened, accepted=hits, rejected=(), terms=[Term(w) for w in words],
                    kind=ReleaseKind(kind),
                )  # fmt: skip
        except KnownError as error:
            return Outcome(None, f"refused: {error.code.value}")
        if not report.passed:
            return Outcome(None, "blocked: " + ", ".join(r.check.value for r in report.results if r.findings))
        return Outcome(output.read_bytes())

    return redact


def plain(source: Path, words: list[str], _work: Path) -> Outcome:
    """PyMuPDF by itself."""
    with pymupdf.open(source) as pdf:
        for page in pdf:
            for word in words:
                for quad in page.search_for(word, quads=True):
                    page.add_redact_annot(quad, fill=(0, 0, 0))
            page.apply_redactions()
        try:
            pdf.scrub()
        except Exception as error:
            return Outcome(None, f"scrub gave up: {type(error).__name__}")
        return Outcome(pdf.tobytes(garbage=4, deflate=True))


def blankout(source: Path, words: list[str], work: Path) -> Outcome:
    python = _environment(work / "blankout", "blankout==0.2.1")
    output = work / "blankout.pdf"
    return _run([python, "-c", BLANKOUT, source, output, json.dumps(words)], output)


def localredact(source: Path, words: list[str], work: Path) -> Outcome:
    python = _environment(work / "localredact", "localredact==0.1.1")
    output = work / "localredact.pdf"
    asked = "Redact " + ", ".join(f"'{word}'" for word in words)
    program = python.parent / "localredact"
    command = [program, source, asked, "-o", output, "--force", "--allow-image-only-pages"]
    outcome = _run(command, output)
    if outcome.data is None:
        return replace(_run([*command, "--no-verify"], output), words=f" (without its own check: {outcome.words})")
    return outcome


def _python_of(folder: Path) -> Path:
    return folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def _environment(folder: Path, requirement: str) -> Path:
    python = _python_of(folder)
    if not python.exists():
        venv.create(folder, with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", requirement], check=True)
    return python


def _run(command: list[object], output: Path) -> Outcome:
    output.unlink(missing_ok=True)
    try:
        done = subprocess.run(
            [str(c) for c in command], capture_output=True, text=True, timeout=SECONDS, check=False
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return Outcome(None, f"no answer in {SECONDS} s")
    if not output.exists():
        return Outcome(None, (done.stderr or done.stdout).strip().splitlines()[-1][:200] if done.stderr else "no file")
    said = done.stdout.strip()
    return Outcome(output.read_bytes(), f" ({said})" if len(said) < 60 and said else "")


TOOLS: dict[str, Callable[[Path, list[str], Path], Outcome]] = {
    "Sable, certified": sable("certified"),
    "Sable, vector": sable("vector"),
    "plain PyMuPDF": plain,
    "blankout": blankout,
    "localredact": localredact,
}
OTHERS = ("blankout", "localredact")
"""Those that are installed into an environment of their own, named as they are."""


def main() -> int:
    import looking
    from carriers import CARRIERS, everything

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", type=int, default=1)
    parser.add_argument("--work", type=Path, default=Path(tempfile.gettempdir()) / "sable-peers")
    parser.add_argument("--installed", action="store_true", help="install nothing: only what is there already")
    parser.add_argument("--show", action="store_true", help="name the carriers that are left")
    parser.add_argument("--json", type=Path, help="write the figures here too")
    options = parser.parse_args()
    work: Path = options.work.resolve()
    if work.is_relative_to(ROOT):
        parser.error("--work must be outside the checkout")
    work.mkdir(parents=True, exist_ok=True)
    ours = 0
    told: list[dict[str, object]] = []
    for seed in range(options.seeds):
        data, cases = everything(seed)
        cases = tuple(replace(case, marks=()) for case in cases)
        source = work / "carriers.pdf"
        source.write_bytes(data)
        blind = [case.place for case in cases if not looking.traces(case, data)]
        print(f"seed {seed}: {len(cases)} carriers; not found in the untouched file: {blind or 'none'}")
        for name, tool in TOOLS.items():
            if options.installed and name in OTHERS and not _python_of(work / name).exists():
                print(f"  {name:18} is not installed", flush=True)
                told.append({"seed": seed, "program": name, "left": None, "words": "not installed"})
                continue
            outcome = tool(source, [case.secret for case in cases], work)
            if outcome.data is None:
                told.append({"seed": seed, "program": name, "left": None, "words": f"no file: {outcome.words}"})
                print(f"  {name:18} no file: {outcome.words}", flush=True)
                continue
            left = [case.place for case in cases if looking.traces(case, outcome.data)]
            told.append({"seed": seed, "program": name, "left": len(left), "words": outcome.words.strip()})
            ours += len(left) if name.startswith("Sable") else 0
            print(f"  {name:18} {len(left):3} of {len(CARRIERS)} carriers left{outcome.words}", flush=True)
            for place in left if options.show else ():
                print(f"      {place}")
    if options.json:
        options.json.write_text(json.dumps({"carriers": len(CARRIERS), "outcomes": told}, indent=1), "utf-8")
    return int(ours > 0)


if __name__ == "__main__":
    raise SystemExit(main())
