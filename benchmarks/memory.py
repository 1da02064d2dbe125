"""The most memory that any process of the program held, over a short document and one of 2,000 pages.

    python benchmarks/memory.py [--pages 200,2000] [--json FILE]

Documents with four hits a page are generated, and the command line detects them, then releases and proves them
with what was found, certified and vector. Every process of it is looked at ten times a second; told is the highest
resident size of the command itself and of its children, as the system notes it (VmHWM on Linux; elsewhere the largest
that was seen). Beside it: PyMuPDF alone, which opens the same document and draws every page.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psutil

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

DRAWS = """
import sys, pymupdf
with pymupdf.open(sys.argv[1]) as pdf:
    for page in pdf:
        page.get_pixmap(dpi=100)
"""
LOOK = 0.1


def peaks(command: list[str], data: Path) -> tuple[float, float, float]:
    """Run a command. The highest megabytes of itself and of any of its children, and its seconds."""
    environment = os.environ | {"SABLE_DATA_DIR": str(data), "PYTHONPATH": str(ROOT)}
    began = time.perf_counter()
    highest: dict[int, float] = {}
    with subprocess.Popen(command, env=environment, cwd=data.parent, stdout=subprocess.DEVNULL) as running:
        whole = psutil.Process(running.pid)
        while running.poll() is None:
            try:
                for process in (whole, *whole.children(recursive=True)):
                    highest[process.pid] = max(highest.get(process.pid, 0.0), _resident(process))
            except psutil.Error:
                continue  # it ended meanwhile
            time.sleep(LOOK)
    if running.returncode:
        raise subprocess.CalledProcessError(running.returncode, command)
    own = highest.pop(running.pid, 0.0)
    return own, max(highest.values(), default=0.0), time.perf_counter() - began


def _resident(process: psutil.Process) -> float:
    """Megabytes (10^6): the highest until now where the system keeps it."""
    try:
        for line in Path(f"/proc/{process.pid}/status").read_text("utf-8").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024 / 1e6
    except OSError:
        pass
    return process.memory_info().rss / 1e6


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", default="200,2000", type=lambda v: [int(n) for n in v.split(",")])
    parser.add_argument("--json", type=Path, help="write the figures here too")
    options = parser.parse_args()
    import stall_matter

    figures = []
    with tempfile.TemporaryDirectory(prefix="sable-memory-") as temporary:
        folder = Path(temporary)
        program = [sys.executable, "-m", "app"]
        for pages in options.pages:
            source, hits = folder / f"{pages}.pdf", folder / f"{pages}.json"
            stall_matter.write(source, stall_matter.Layout(pages, 4, 1, 10.0))
            release = [*program, "redact", str(source), "--redactions", str(hits)]
            commands = {
                "detect": [*program, "detect", str(source), "--json", str(hits)],
                "release, certified": [*release, "--out", str(folder / f"{pages}-c.pdf")],
                "release, vector": [*release, "--release", "vector", "--out", str(folder / f"{pages}-v.pdf")],
                "PyMuPDF draws": [sys.executable, "-c", DRAWS, str(source)],
            }
            for name, command in commands.items():
                own, child, seconds = peaks(command, folder / "data")
                print(
                    f"{pages:6,} pages  {name:20} command {own:5.0f} MB, children {child:5.0f} MB, {seconds:6.1f} s",
                    flush=True,
                )
                figures.append({"pages": pages, "work": name, "own": own, "children": child, "seconds": seconds})
    if options.json:
        options.json.write_text(json.dumps(figures, indent=1), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
