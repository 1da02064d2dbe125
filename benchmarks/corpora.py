"""What becomes of every PDF of the corpora: in detection, and in a release without review.

    python benchmarks/corpora.py detect [--sample N] [--minutes M] [--limit S] [--workers N] [--record FILE]
    python benchmarks/corpora.py release [--sample 300 | --files N] [--release certified|vector] [--keep DIR]
                                         [--acknowledge-unread] [--quick] [--no-ocr] [--outside] [--minutes M]
                                         [--sable .venv/bin/sable]

`detect` does for every file what `sable detect` does, with OCR, in supervised children, and prints outcomes by folder
and kind with seconds and processor seconds (where the machine is shared, only the latter say what a file costs).
`--sample` takes that many files by a fixed seed (without it all, about 1,760); `--minutes` takes no further file after
that time, in the order of the same seed, so that what was done is a sample too; `--limit` is the time for each of the
two requests that a file needs (preflight and detection), after which its child is killed. `--record` writes each
outcome to FILE at once, as a line of JSON, and a later call with the same FILE goes on behind it; the tables are of all
its lines. It exits with 1 where a file came back later than both limits (a hang), something else than a known failure
was raised (a crash of the parent), an original changed, or a file appeared beside one.

`release` runs `sable run --accept-all` over py-pdf-sample-files, x-ray and ocrmypdf whole and over a sample of pdfjs
and qpdf, and exits with 1 where the parent crashed, an original changed, a partial file was left, a released file is
missing, or a file without an outcome remains. `--files N` takes that many of all folders by the seed instead (`--files
0`: all). It also prints which pages of a vector release are certified and why, and compares released pages with their
originals (benchmarks/released_pages.py). It runs 20 files at a time; with `--keep DIR` a later call with the same
options goes on behind what is in DIR, and `--minutes` takes no further 20 after that time. The measure of a release is
`release --files 0 --acknowledge-unread`, once with each `--release`.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import outside_checks
import psutil
import released_pages

from app.base.errors import FailureCode, KnownError
from app.cli.detect import Wanted, detect_file
from app.cli.output import ProgressLine
from app.workers.supervisor import Child, Limits

FOLDERS = ("ocrmypdf", "pdf-differences", "pdfjs", "py-pdf-sample-files", "qpdf", "safedocs", "x-ray")
WHOLE = ("py-pdf-sample-files", "x-ray", "ocrmypdf")
SAMPLED = ("pdfjs", "qpdf")
SEED = 20261123
PASSED_ON = ("--acknowledge-unread", "--quick", "--no-ocr")
"""Options of `sable run` that a release may be measured with."""
PIECE = 20
"""Files of one `sable run`: what was done is kept where a long measurement is interrupted."""
GRACE = 15.0
"""Seconds after the limit in which a killed child is reaped."""
BROKEN = (
    FailureCode.INTERNAL, FailureCode.CHILD_CRASHED, FailureCode.CHILD_NOISE, FailureCode.TIMED_OUT,
    FailureCode.OUT_OF_MEMORY,
)  # fmt: skip
"""Outcomes whose files are named."""
CRASH = "crash of the parent"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, run in (("detect", detect_all), ("release", release)):
        command = commands.add_parser(name)
        command.add_argument("--corpora", type=Path, default=Path("../shared/corpora"))
        command.add_argument("--minutes", type=float, default=float("inf"))
        command.set_defaults(run=run)
        if name == "detect":
            command.add_argument("--sample", type=int)
            command.add_argument("--limit", type=float, default=300.0, help="seconds for each request")
            command.add_argument("--workers", type=int, default=1)
            command.add_argument("--record", type=Path, help="outcomes, kept for a later call")
        else:
            command.add_argument("--sample", type=int, default=300, help="files of pdfjs and qpdf together")
            command.add_argument("--files", type=int, help="files of all folders together; 0 for all")
            command.add_argument("--release", choices=("certified", "vector"), default="certified", dest="kind")
            for flag in PASSED_ON:
                command.add_argument(flag, action="append_const", const=flag, dest="passed_on", default=[])
            command.add_argument("--compared", type=int, default=5, help="pages of a file that are compared")
            command.add_argument("--sable", default=".venv/bin/sable")
            command.add_argument("--keep", type=Path, help="leave the released files there")
            command.add_argument("--outside", action="store_true", help="have two public checkers look at them")
    options = parser.parse_args()
    if not options.corpora.is_dir():
        print(f"no corpora at {options.corpora}")
        return 2
    return 1 if options.run(options) else 0


@dataclass(frozen=True, slots=True)
class Outcome:
    """What detection said of a file (its place in the corpora): `kind`, pages, hits, pages with unread writing, seconds
    and those of the child's processor, which are 0 where the child did not outlive the file."""

    path: str
    kind: str
    pages: int
    hits: int
    unread: int
    seconds: float
    processor: float

    @property
    def folder(self) -> str:
        return Path(self.path).parts[0]


def detect_all(options: argparse.Namespace) -> int:
    """Returns the number of broken promises."""
    files = [p for name in FOLDERS for p in sorted((options.corpora / name).rglob("*.pdf"))]
    before = {path: digest(path) for path in files}
    around = set(options.corpora.rglob("*"))
    order = random.Random(SEED).sample(files, len(files))
    recorded = read_record(options.record)
    outcomes = [recorded[name] for p in order[: options.sample] if (name := place(p, options)) in recorded]
    chosen = [p for p in order[: options.sample] if place(p, options) not in recorded]
    until = time.monotonic() + 60 * options.minutes
    local = threading.local()
    children: list[Child] = []
    writing = threading.Lock()

    def look(path: Path) -> Outcome | None:
        if time.monotonic() > until:
            return None
        if not hasattr(local, "child"):
            limits = Limits(idle_seconds=min(180.0, options.limit), total_seconds=options.limit)
            local.child = Child(limits=limits)
            children.append(local.child)
        began, spent = time.monotonic(), processor_seconds(local.child.pid)
        pages = hits = unread = 0
        try:
            found = detect_file(local.child, path, None, Wanted(), ProgressLine())
            pages, hits = len(found.facts.pages), len(found.entities)
            unread = sum(page.unread for page in found.facts.pages)
            kind = "hits" if hits else "no hits"
        except KnownError as error:
            kind = error.code.value
        except Exception as error:
            kind = f"{CRASH} ({type(error).__name__})"
        seconds, processor = time.monotonic() - began, processor_seconds(local.child.pid) - spent
        outcome = Outcome(place(path, options), kind, pages, hits, unread, seconds, max(0.0, processor))
        if options.record:
            with writing, options.record.open("a", encoding="utf-8") as record:
                record.write(json.dumps(asdict(outcome)) + "\n")
        return outcome

    load = os.getloadavg()[0]
    started = time.monotonic()
    with ThreadPoolExecutor(options.workers) as pool:
        outcomes += [outcome for outcome in pool.map(look, chosen) if outcome is not None]
    for child in children:
        child.close()
    print(
        f"{len(outcomes)} of {len(files)} files (seed {SEED}), {sum(o.pages for o in outcomes)} pages, "
        f"{time.monotonic() - started:.0f} s, load {load:.1f} before and {os.getloadavg()[0]:.1f} after"
    )
    show(outcomes)
    changed = [p for p in files if digest(p) != before[p]]
    appeared = set(options.corpora.rglob("*")) - around
    crashes = [o for o in outcomes if o.kind.startswith(CRASH)]
    late = [o for o in outcomes if o.seconds > 2 * options.limit + GRACE]
    print(
        f"\nhangs over the limit {len(late)}, crashes of the parent {len(crashes)}, originals changed {len(changed)}, "
        f"files that appeared {len(appeared)}"
    )
    return len(late) + len(crashes) + len(changed) + len(appeared)


def place(path: Path, options: argparse.Namespace) -> str:
    return path.relative_to(options.corpora).as_posix()


def read_record(record: Path | None) -> dict[str, Outcome]:
    """Outcomes by place, of an earlier call."""
    if record is None or not record.exists():
        return {}
    outcomes = (Outcome(**json.loads(line)) for line in record.read_text(encoding="utf-8").splitlines())
    return {outcome.path: outcome for outcome in outcomes}


def processor_seconds(pid: int | None) -> float:
    """What a child has used so far; 0 where there is none."""
    try:
        times = psutil.Process(pid).cpu_times() if pid is not None else None
    except psutil.Error:
        return 0.0
    return times.user + times.system if times else 0.0


def show(outcomes: list[Outcome]) -> None:
    """Print outcomes by folder and kind, what was no clear answer by name, and the slowest."""
    table = Counter((o.folder, o.kind) for o in outcomes)
    for name in FOLDERS:
        kinds = sorted(((k, n) for (folder, k), n in table.items() if folder == name), key=lambda item: -item[1])
        rest = [o for o in outcomes if o.folder == name]
        if rest:
            seconds = statistics.median(o.seconds for o in rest)
            processor = statistics.median(o.processor for o in rest)
            unread = sum(o.unread > 0 for o in rest)
            print(
                f"{name}: {len(rest)} files, median {seconds:.1f} s ({processor:.1f} of the processor), "
                f"{unread} with unread pages"
            )
            print("".join(f"  {count:5d}  {kind}\n" for kind, count in kinds), end="")
    for outcome in outcomes:
        if outcome.kind in BROKEN or outcome.kind.startswith(CRASH):
            print(f"{outcome.kind}: {outcome.path} after {outcome.seconds:.0f} s")
    print("slowest, in processor seconds:")
    for outcome in sorted(outcomes, key=lambda o: -o.processor)[:10]:
        cost = f"{outcome.processor:6.1f} s ({outcome.seconds:.1f} of the clock)"
        print(f"  {cost}  {outcome.path} ({outcome.pages} pages)")


def release(options: argparse.Namespace) -> int:
    """Returns the number of broken promises."""
    work = options.keep or Path(tempfile.mkdtemp(prefix="sable-corpora-"))
    bad = 0
    pool = [p for name in SAMPLED for p in sorted((options.corpora / name).rglob("*.pdf"))]
    chosen = random.Random(SEED).sample(pool, min(options.sample, len(pool)))
    groups = {name: sorted((options.corpora / name).rglob("*.pdf")) for name in WHOLE}
    groups["pdfjs+qpdf sample"] = sorted(chosen)
    if options.files is not None:
        files = [p for name in FOLDERS for p in sorted((options.corpora / name).rglob("*.pdf"))]
        count = min(options.files or len(files), len(files))
        groups = {f"{count} of {len(files)} (seed {SEED})": random.Random(SEED).sample(files, count)}
    for name, files in groups.items():
        bad += measure(name, files, work / name.replace(" ", "-"), options)
    if options.keep is None:
        shutil.rmtree(work)
    return bad


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


@dataclass(frozen=True, slots=True)
class Ran:
    """One `sable run`: what it said of each file, its exit code, whether its process broke, seconds."""

    documents: list[dict[str, Any]]
    code: int
    crashed: bool
    seconds: float


def run_piece(files: list[Path], out: Path, options: argparse.Namespace) -> Ran:
    """Release some files, or read what an earlier call noted of them."""
    noted = out / "ran.json"
    if noted.exists():
        return Ran(**json.loads(noted.read_text(encoding="utf-8")))
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    result = out / "result.json"
    command = [options.sable, "run", *map(str, files), "--out", str(out / "released"), "--accept-all"]
    started = time.monotonic()
    done = subprocess.run(
        [*command, "--json", str(result), "--release", options.kind, *options.passed_on],
        env=os.environ | {"SABLE_DATA_DIR": str(out / "data")},
        capture_output=True,
        text=True,
        check=False,
    )
    documents = json.loads(result.read_text(encoding="utf-8"))["documents"] if result.exists() else []
    crashed = "Traceback" in done.stderr or done.returncode < 0
    ran = Ran(documents, done.returncode, crashed, time.monotonic() - started)
    noted.write_text(json.dumps(asdict(ran)), encoding="utf-8")
    return ran


def measure(name: str, files: list[Path], out: Path, options: argparse.Namespace) -> int:
    """Run one group; print its outcomes. Returns the number of broken promises."""
    before = {path: digest(path) for path in files}
    runs: list[Ran] = []
    until = time.monotonic() + 60 * options.minutes
    for first in range(0, len(files), PIECE):
        if time.monotonic() > until:
            files = files[:first]
            break
        runs.append(run_piece(files[first : first + PIECE], out / f"{first:05d}", options))
        so_far = sum(ran.seconds for ran in runs)
        print(f"  {min(first + PIECE, len(files))} of {len(files)} after {so_far:.0f} s", flush=True)
    documents = [document for ran in runs for document in ran.documents]
    outcomes = Counter((d["status"], d["failure"]) for d in documents)
    seconds, codes = sum(r.seconds for r in runs), sorted({r.code for r in runs})
    print(f"\n{name}, {options.kind}: {len(files)} files, {seconds:.0f} s, exit codes {', '.join(map(str, codes))}")
    for (status, failure), count in sorted(outcomes.items(), key=lambda item: -item[1]):
        print(f"  {count:5d}  {status}{f' ({failure})' if failure else ''}")
    for document in documents:
        if document["failure"] in BROKEN:
            print(f"         {document['failure']}: {Path(document['path']).name}")
    changed = [p for p in files if digest(p) != before[p]]
    parts = list(out.rglob("*.part")) + [p for f in files for p in f.parent.glob(".sable-*")]
    missing = [d for d in documents if d["output"] and not Path(d["output"]).is_file()]
    unexpected = {str(p) for p in out.rglob("*_redacted*.pdf")} - {d["output"] for d in documents}
    crashed = sum(ran.crashed for ran in runs)
    lost = len(files) - len(documents)
    print(
        f"  crashes of the parent {crashed}, originals changed {len(changed)}, partial files {len(parts)}, "
        f"outputs missing {len(missing)}, outputs without a finished document {len(unexpected)}, files lost {lost}"
    )
    digests = {d["output"]: digest(Path(d["output"])) for d in documents if d["output"] and d not in missing}
    released_pages.report(out, documents, digests, options.compared)
    if options.outside:
        outside_checks.report(map(Path, digests))
    return crashed + len(changed) + len(parts) + len(missing) + len(unexpected) + lost


if __name__ == "__main__":
    sys.exit(main())
