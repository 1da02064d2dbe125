"""What a second worker is worth: `sable run` over the same folder with one child process and with two, in turn.

    python benchmarks/scaling.py [--rounds 3] [--documents 12] [--pages 6] [--scans]

Each round runs both, in alternating order. Printed are wall and processor seconds of each run with the load of the
machine before it, the median ratio of wall times (2.0 would be ideal), and the ratio of processor times: where that is
above 1, the two hold each other up (memory, caches), and where it is 1 while the wall ratio is below 2, somebody else
had the processors. `--scans` makes pages of pictures, so that character recognition is measured. Only detection is
timed: nothing is accepted or released.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pymupdf

SEED = 20261123
WORKERS = "import app.cli.run as r; r.workers_for_this_machine = lambda: {n}; import app.__main__ as m; m.main()"
SENTENCES = (
    "On {day} March 2019 the claimant {name} met the defendant in the office in Norwich and signed the agreement.",
    "The goods were delivered late, and the buyer refused to pay the sum of {sum} pounds before the end of the month.",
    "Counsel for the respondent, Mr {name}, replied that the notice had been sent to 14 Mill Lane, Leeds LS1 4AB.",
    "Nothing in this clause limits the liability of either party for what it did knowingly or left undone.",
)
NAMES = ("Ottilie Quillfeather", "Bartholomew Finch", "Isolde Achebe", "Tobias Wren", "Marguerite Holloway")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--documents", type=int, default=12)
    parser.add_argument("--pages", type=int, default=6)
    parser.add_argument("--scans", action="store_true")
    options = parser.parse_args()
    runs: dict[int, list[tuple[float, float]]] = {1: [], 2: []}
    with tempfile.TemporaryDirectory(prefix="sable-scaling-") as folder:
        matter = Path(folder, "matter")
        write(matter, options)
        for number in range(options.rounds):
            for workers in (1, 2) if number % 2 == 0 else (2, 1):
                load = os.getloadavg()[0]
                wall, processor = measure(workers, matter, Path(folder, f"run-{number}-{workers}"))
                runs[workers].append((wall, processor))
                print(f"{workers} worker(s): {wall:6.1f} s, {processor:6.1f} processor s, load {load:.1f}", flush=True)
    walls = [one[0] / two[0] for one, two in zip(runs[1], runs[2], strict=True)]
    processors = [two[1] / one[1] for one, two in zip(runs[1], runs[2], strict=True)]
    print(f"wall, one by two: median {statistics.median(walls):.2f} of {', '.join(f'{w:.2f}' for w in walls)}")
    print(f"processor, two by one: median {statistics.median(processors):.2f}")
    print(f"{options.documents} documents of {options.pages} pages, {os.cpu_count()} processors")
    return 0


def write(matter: Path, options: argparse.Namespace) -> None:
    """Documents of about 500 words a page, each with other names and numbers."""
    matter.mkdir()
    chance = random.Random(SEED)
    for number in range(options.documents):
        with pymupdf.open() as pdf:
            for _ in range(options.pages):
                text = " ".join(
                    chance.choice(SENTENCES).format(
                        day=chance.randint(1, 28), name=chance.choice(NAMES), sum=chance.randint(100, 9999)
                    )
                    for _ in range(26)
                )
                page = pdf.new_page()
                page.insert_textbox(pymupdf.Rect(60, 60, 535, 790), text, fontsize=11)
                if options.scans:
                    picture = page.get_pixmap(dpi=150)
                    pdf.delete_page(-1)
                    pdf.new_page().insert_image(pymupdf.Rect(0, 0, 595, 842), pixmap=picture)
            pdf.save(matter / f"paper {number:02d}.pdf")


def measure(workers: int, matter: Path, out: Path) -> tuple[float, float]:
    """Wall and processor seconds of one run, models loaded anew. Raises CalledProcessError where it fails."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = time.monotonic()
    subprocess.run(
        [sys.executable, "-c", WORKERS.format(n=workers), "run", str(matter), "--out", str(out / "released")],
        env=os.environ | {"SABLE_DATA_DIR": str(out / "data")},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=True,
    )
    wall = time.monotonic() - began
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


if __name__ == "__main__":
    sys.exit(main())
