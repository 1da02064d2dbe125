"""How long the window does not answer while a person works in it: `python benchmarks/stalls.py [--json FILE]`.

The program runs offscreen with its own database, threads and children, a process for each scene, on documents that are
made here: 500 pages with 2,000 hits, alone and while other documents are read; 5,000 hits on one page; 50,000 hits in a
document; a queue of 100,000 documents. Keys, wheel and mouse are real events.

    late              milliseconds that an answer came late (a beat is due every 5 ms): longest, 99.9th percentile,
                      how often more than 50
    own               of these, milliseconds of the processor that the window's thread used between two beats: where
                      that is little, it waited for another thread or process, or for a processor that others had
    turn              the longest turn of the event loop: everything dispatched between two waits
    frame             median and 99th percentile of an input with the paint that it asked for

Below each scene stands where the window's thread was while an answer was more than 25 ms late: samples, the innermost
places first. `--scenes pages,queue` takes some of them, `--keep FOLDER` keeps the documents for the next run.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import traceback
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

SCENES = ("pages", "beside", "crowded", "many", "queue")
DOCUMENTS = 100_000


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--scenes", default=",".join(SCENES), type=lambda v: v.split(","))
    parser.add_argument("--json", type=Path, help="write the figures here too")
    parser.add_argument("--keep", type=Path, help="folder of the documents, made where it is empty")
    parser.add_argument("--scene", choices=SCENES, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.scene:
        return play(options.scene, options.keep, options.json)
    figures: dict[str, Any] = {}
    broken: list[str] = []
    with tempfile.TemporaryDirectory(prefix="sable-stalls-") as temporary:
        folder = options.keep or Path(temporary)
        for scene in options.scenes:
            if not (folder / scene).exists():
                make(scene, folder / scene)
            work = Path(temporary) / f"run-{scene}"
            shutil.copytree(folder / scene / "data", work)
            told = Path(temporary) / f"{scene}.json"
            os.environ["SABLE_DATA_DIR"] = str(work)
            command = [sys.executable, __file__, "--scene", scene, "--keep", str(folder / scene), "--json", str(told)]
            whole = not subprocess.run(command, check=False).returncode
            shutil.rmtree(work)
            if told.exists():
                figures[scene] = json.loads(told.read_text())
                show(scene, figures[scene])
            if not whole:
                broken.append(scene)
    if options.json:
        options.json.write_text(json.dumps(figures, indent=1))
    for scene in broken:
        sys.stderr.write(f"{scene}: broke off\n")
    return 1 if broken else 0


def make(scene: str, folder: Path) -> None:
    import stall_matter as matter

    data, files = folder / "data", folder / "files"
    match scene:
        case "pages" | "beside":
            matter.fill(data, files, "pages", matter.SPARSE)
            if scene == "beside":
                matter.add_beside(data, files)
        case "crowded":
            matter.fill(data, files, "crowded", matter.CROWDED)
        case "many":
            matter.fill(data, files, "many", matter.DENSE)
        case _:
            matter.fill_queue(data, files, DOCUMENTS)
            papers = files / "papers"
            papers.mkdir(parents=True)
            for number in range(3):
                matter.write(papers / f"paper-{number}.pdf", matter.Layout(6, 4, 1, 10.0))


def play(scene: str, folder: Path, told: Path) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_NO_GLIB"] = "1"  # Qt's own event loop says when it begins to wait
    from stall_scenes import play as played

    watch, broken = played(scene, folder / "files" / "papers")
    told.write_text(json.dumps([step.figures() for step in watch.steps]))
    for error in broken:
        traceback.print_exception(error)
    return 1 if broken else 0


def show(scene: str, steps: list[dict[str, Any]]) -> None:
    write = sys.stdout.write
    write(f"\n{scene:26}{'seconds':>8}{'late 99.9 >50':>18}{'own 99.9 >50':>18}{'turn (own)':>14}{'frame':>14}\n")
    for step in steps:
        took, used = step["longest turn"]
        frame = f"{step['frame median']:.1f} / {step['frame p99']:.0f}" if step["frames"] else ""
        late = f"{step['longest']:.0f} {step['p99.9']:6.0f} {step['stalls']:4}"
        own = f"{step['longest cpu']:.0f} {step['cpu p99.9']:6.0f} {step['cpu stalls']:4}"
        write(
            f"{step['name']:26}{step['seconds']:8.1f}{late:>18}{own:>18}{f'{took:.0f} ({used:.0f})':>14}{frame:>14}\n"
        )
        if step["told"]:
            write("    " + ", ".join(f"{name} {value:,.0f}" for name, value in step["told"].items()) + "\n")
    cells = []
    for of in ("delays", "busy"):
        every = sorted(value for step in steps for value in step[of])
        share = every[min(len(every) - 1, int(len(every) * 0.999))]
        cells.append(f"{every[-1]:.0f} {share:6.0f} {sum(value > 50 for value in every):4}")
    write(f"{'all':26}{'':8}{cells[0]:>18}{cells[1]:>18}\n")
    for step in steps:
        for where, samples in step["places"]:
            write(f"  {step['name']:24}{samples:5}  {where}\n")
        for where, samples in step["other threads"]:
            write(f"  {'':24}{samples:5}  meanwhile {where}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
