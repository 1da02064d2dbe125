"""All benchmarks side by side in one run: a table in Markdown, plots, and the figures as JSON.

    python benchmarks/run.py --out FOLDER [--quick] [--only detecting,release] [--frozen dist/sable]

Each piece is a program of its own beside this one and tells what it measures there: what detection costs and finds
beside plain Presidio; what a release costs beside PyMuPDF's own redaction; a page to its pixels beside pypdfium2; how
long the window does not answer; pages of the queue; how long the start takes; memory; what is left of 51 carriers
beside other programs, those that are installed. Medians are printed, and ratios to the peer of the same run: where
other work goes on beside, the ratios hold longer than the figures. FOLDER gets `results.json`, `table.md` and plots.
`--quick` takes fewer pages and rounds. A piece that fails is told, does not stop the others, and makes the exit code 1.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import psutil

ROOT = Path(__file__).resolve().parents[1]
BENCHMARKS = ROOT / "benchmarks"


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table. `ratio` is to the peer of the same piece, in words; `bar` is what a plot shows of it."""

    what: str
    ours: str
    peer: str = ""
    ratio: str = ""
    goal: str = ""
    bar: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """A benchmark: its program with arguments, those for a quick run, and how its figures become rows."""

    name: str
    title: str
    whole: tuple[str, ...]
    quick: tuple[str, ...]
    rows: Callable[[Any], Iterator[Row]]
    plot: str = ""


def _ratio(ours: float, peer: float) -> str:
    return f"{ours / peer:.2f}" if peer else ""


def _detecting(told: dict[str, Any]) -> Iterator[Row]:
    systems = told["systems"]
    pages = told["pages"]

    def speed(name: str) -> float:
        return pages / statistics.median(systems[name]["processor"])

    peer = next(name for name in systems if "residio" in name)
    for name, figures in systems.items():
        found = f"{figures['found']} of {figures['planted']} planted texts"
        more = f"{figures['other words boxed']} of {figures['other words']} other words boxed"
        same = name == peer
        yield Row(
            f"{name}: pages/s of one core; {found}, {more}", f"{speed(name):.1f}", f"{speed(peer):.1f}",
            "" if same else _ratio(speed(name), speed(peer)), bar=(speed(name), speed(peer)),
        )  # fmt: skip


def _release(told: list[dict[str, Any]]) -> Iterator[Row]:
    by_paper: dict[str, dict[str, dict[str, Any]]] = {}
    for one in told:
        by_paper.setdefault(one["paper"], {})[one["kind"]] = one
    goals = {"certified": "≥ 5 with its proof", "vector": "≥ 10 with its proof"}

    def speed(one: dict[str, Any]) -> float:
        seconds = [a + b for a, b in zip(one["seconds"], one["proof seconds"], strict=True)]
        return one["pages"] / statistics.median(seconds)

    for paper, kinds in by_paper.items():
        peer = next((one for kind, one in kinds.items() if kind not in goals), None)
        for kind, one in kinds.items():
            if one is peer:
                continue
            beside = speed(peer) if peer else 0.0
            alone = one["pages"] / statistics.median(one["seconds"])
            size = f"{one['bytes a page']:,} bytes a page" + (f", {peer['bytes a page']:,}" if peer else "")
            yield Row(
                f"{paper}, {kind}: pages/s of one core with the proof ({alone:.1f} without); {size}",
                f"{speed(one):.1f}", f"{beside:.1f}" if peer else "", _ratio(speed(one), beside),
                goals.get(kind, "") if paper.startswith("contract") else "", (speed(one), beside),
            )  # fmt: skip


def _rendering(told: list[dict[str, Any]]) -> Iterator[Row]:
    for paper in dict.fromkeys(one["paper"] for one in told):
        by_name = {one["system"]: one for one in told if one["paper"] == paper}
        ours, peer = by_name["Sable's child"], by_name["pypdfium2"]
        a, b = statistics.median(ours["page ms"]), statistics.median(peer["page ms"])
        yield Row(f"{paper}: ms from asking for a page to its pixels, 150 dpi", f"{a:.1f}", f"{b:.1f}", _ratio(a, b),
                  "≤ 50", (a, b))  # fmt: skip
        a, b = statistics.median(ours["first ms"]), statistics.median(peer["first ms"])
        yield Row(f"{paper}: the first page of a file that is not open", f"{a:.1f}", f"{b:.1f}", _ratio(a, b), "≤ 300")


def _stalls(told: dict[str, list[dict[str, Any]]]) -> Iterator[Row]:
    for scene, steps in told.items():
        own = sorted(value for step in steps for value in step["busy"])
        late = sorted(value for step in steps for value in step["delays"])
        at = [values[min(len(values) - 1, int(len(values) * 0.999))] for values in (own, late)]
        yield Row(
            f"scene {scene}: ms that the window does not answer, 99.9th percentile of its own work (by the clock, with "
            "all other work of the machine)", f"{at[0]:.0f} ({at[1]:.0f})", goal="≤ 50",
        )  # fmt: skip


def _listing(told: dict[str, Any]) -> Iterator[Row]:
    """The slowest order and filter, and the one in the middle; all of them are in the figures."""
    pages = sorted(told["page ms"].items(), key=lambda item: float(item[1][max(item[1], key=int)]))
    for words, (name, by_size) in (("the slowest", pages[-1]), ("the median", pages[len(pages) // 2])):
        small, large = (by_size[size] for size in sorted(by_size, key=int)[:: len(by_size) - 1])
        fewest, most = min(map(int, by_size)), max(map(int, by_size))
        yield Row(f"a page of the queue of {most:,} documents, {words} of {len(pages)} orders and filters ({name}): ms "
                  f"(peer: of {fewest:,})", f"{large:.1f}", f"{small:.1f}", _ratio(large, small), "≤ 10")  # fmt: skip
    queued = told["enqueue"]
    yield Row(
        f"seconds to enqueue {queued['documents']:,} documents", f"{queued['seconds']:.2f}", goal="≤ 2 for 10,000"
    )


def _starting(told: dict[str, Any]) -> Iterator[Row]:
    bare = {"window, painted": "bare Qt window", "window, ready": "bare Qt window"}
    for name, values in told.items():
        if name in bare.values() or name == "bare Python":
            continue
        if name == "frozen folder bytes":
            yield Row("frozen folder: MB", f"{values / 1e6:.0f}", goal="≤ 400")
            continue
        peer = told[bare.get(name, "bare Python")]
        a, b = statistics.median(values), statistics.median(peer)
        goal = "≤ 1,500" if name.startswith("window") else ""
        yield Row(f"{name}: ms (peer: {bare.get(name, 'bare Python')})", f"{a:.0f}", f"{b:.0f}", _ratio(a, b), goal)


def _memory(told: list[dict[str, Any]]) -> Iterator[Row]:
    alone = {one["pages"]: one["own"] for one in told if one["work"] == "PyMuPDF draws"}
    for one in told:
        if one["work"] == "PyMuPDF draws":
            continue
        most, beside = max(one["own"], one["children"]), alone[one["pages"]]
        yield Row(f"{one['pages']:,} pages, {one['work']}: most MB of any process (peer: PyMuPDF draws each page)",
                  f"{most:.0f}", f"{beside:.0f}", _ratio(most, beside), "< 400 and flat")  # fmt: skip


def _peers(told: dict[str, Any]) -> Iterator[Row]:
    for one in told["outcomes"]:
        left = one["words"] if one["left"] is None else f"{one['left']} of {told['carriers']}"
        yield Row(f"{one['program']}, seed {one['seed']}: carriers of a secret that are left", left,
                  goal="0" if one["program"].startswith("Sable") else "")  # fmt: skip


PIECES = (
    Piece("detecting", "Detection", (), ("--pages", "6", "--rounds", "1"), _detecting, "pages/s of one core"),
    Piece("release", "Release", ("--rounds", "3", "--ordinary", "0"),
          ("--pages", "10", "--scan-pages", "3", "--read-pages", "0", "--ordinary", "0"), _release,
          "pages/s of one core with the proof"),
    Piece("rendering", "A page to its pixels", (), ("--pages", "6", "--rounds", "1"), _rendering, "ms"),
    Piece("stalls", "The window while a person works", ("--scenes", "pages,crowded,many,queue"), ("--scenes", "pages"),
          _stalls),
    Piece("listing", "The queue", (), ("--sizes", "1000,10000", "--repeat", "5", "--enqueue", "2000"), _listing),
    Piece("starting", "Start", (), ("--rounds", "2"), _starting),
    Piece("memory", "Memory", (), ("--pages", "50,200"), _memory),
    Piece("peers", "Other programs", ("--installed",), ("--installed",), _peers),
)  # fmt: skip


def machine() -> dict[str, Any]:
    """What the figures were taken on; it names no computer and no person."""
    model = platform.processor() or platform.machine()
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        names = [line.partition(":")[2].strip() for line in cpuinfo.read_text().splitlines() if "model name" in line]
        model = names[0] if names else model
    return {
        "processor": model,
        "cores": psutil.cpu_count(logical=True),
        "memory GiB": round(psutil.virtual_memory().total / 2**30),
        "system": f"{platform.system()} {platform.machine()}, Python {platform.python_version()}",
        "load before": [round(load, 1) for load in psutil.getloadavg()],
        "day": datetime.now(UTC).date().isoformat(),
    }


def measure(piece: Piece, *, quick: bool, frozen: Path | None) -> tuple[Any, float, str]:
    """(figures, or None where it failed; its seconds; the last of what it said)."""
    with tempfile.TemporaryDirectory(prefix="sable-run-") as folder:
        told = Path(folder, "figures.json")
        command = [sys.executable, str(BENCHMARKS / f"{piece.name}.py"), *(piece.quick if quick else piece.whole)]
        command += ["--json", str(told)]
        if piece.name == "starting" and frozen is not None:
            command += ["--frozen", str(frozen)]
        began = time.perf_counter()
        done = subprocess.run(
            command, capture_output=True, text=True, check=False, cwd=ROOT, env=os.environ | {"PYTHONPATH": str(ROOT)}
        )
        figures = json.loads(told.read_text("utf-8")) if told.exists() else None
        last = "\n".join((done.stderr or done.stdout).strip().splitlines()[-3:])
        return (
            figures,
            time.perf_counter() - began,
            "" if done.returncode == 0 else f"exit code {done.returncode}: {last}",
        )


def table(results: dict[str, Any]) -> str:
    """The Markdown of a run."""
    on = results["machine"]
    lines = [
        f"{on['day']}, {on['processor']}, {on['cores']} cores, {on['memory GiB']} GiB, {on['system']}; load before the "
        f"run {', '.join(map(str, on['load before']))}. `{results['command']}`", "",
    ]  # fmt: skip
    for piece in PIECES:
        told = results["pieces"].get(piece.name)
        if told is None:
            continue
        lines += [f"## {piece.title}", ""]
        if told["failed"]:
            lines += [f"`benchmarks/{piece.name}.py` did not end well: {told['failed'].splitlines()[0]}", ""]
        rows = list(piece.rows(told["figures"])) if told["figures"] is not None else []
        if rows:
            lines += ["| what | Sable | peer | ratio | goal |", "| --- | ---: | ---: | ---: | ---: |"]
            lines += [f"| {r.what} | {r.ours} | {r.peer} | {r.ratio} | {r.goal} |" for r in rows] + [""]
        if piece.plot and any(row.bar for row in rows):
            lines += [f"![{piece.title}]({piece.name}.svg)", ""]
    return "\n".join(lines)


def plot(piece: Piece, rows: list[Row]) -> str:
    """Bars of ours (dark) above those of the peer (light), as SVG."""
    shown = [row for row in rows if row.bar]
    most = max(max(row.bar) for row in shown if row.bar)
    height, left, width = 46, 430, 380
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{left + width + 90}" height="{height * len(shown) + 40}" '
        'font-family="sans-serif" font-size="12">',
        '<rect width="100%" height="100%" fill="white"/>',
        f'<text x="10" y="20">{escape(piece.title)}: {escape(piece.plot)} (light: the peer)</text>',
    ]
    for number, row in enumerate(shown):
        assert row.bar is not None
        top = 36 + number * height
        words = row.what.partition(";")[0].partition(": ms")[0].partition(": pages")[0]
        parts.append(f'<text x="10" y="{top + 20}">{escape(words[:64])}</text>')
        for step, (value, colour) in enumerate(zip(row.bar, ("#1f4e79", "#b7c9db"), strict=True)):
            long, y = width * value / most, top + 4 + step * 17
            parts.append(f'<rect x="{left}" y="{y}" width="{long:.1f}" height="14" fill="{colour}"/>')
            parts.append(f'<text x="{left + long + 6:.1f}" y="{y + 11}">{value:.1f}</text>')
    return "\n".join([*parts, "</svg>", ""])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--only", default="", help="pieces, by comma")
    parser.add_argument("--frozen", type=Path, help="what packaging/freeze.py made")
    options = parser.parse_args()
    wanted = options.only.split(",") if options.only else [piece.name for piece in PIECES]
    if unknown := set(wanted) - {piece.name for piece in PIECES}:
        parser.error(f"no such piece: {', '.join(sorted(unknown))}")
    out: Path = options.out
    out.mkdir(parents=True, exist_ok=True)
    chosen = ["--quick"] * options.quick + ([f"--only {options.only}"] if options.only else [])
    command = " ".join(["python benchmarks/run.py --out FOLDER", *chosen])
    results: dict[str, Any] = {"command": command, "machine": machine(), "pieces": {}}
    for piece in PIECES:
        if piece.name not in wanted:
            continue
        frozen = options.frozen.resolve() if options.frozen else None
        figures, seconds, failed = measure(piece, quick=options.quick, frozen=frozen)
        print(f"{piece.name:12} {seconds:7.1f} s {failed}", flush=True)
        results["pieces"][piece.name] = {"figures": figures, "seconds": round(seconds, 1), "failed": failed}
        (out / "results.json").write_text(json.dumps(results, indent=1), "utf-8")
        if piece.plot and figures is not None:
            (out / f"{piece.name}.svg").write_text(plot(piece, list(piece.rows(figures))), "utf-8")
    (out / "table.md").write_text(table(results), "utf-8")
    print(out / "table.md")
    return int(any(told["failed"] for told in results["pieces"].values()))


if __name__ == "__main__":
    sys.exit(main())
