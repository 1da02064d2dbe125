"""How long the program takes to start: its window and its command line, beside a bare Qt window and a bare Python.

    python benchmarks/starting.py [--rounds 5] [--frozen dist/sable] [--json FILE]

Everything is started anew in turn, after one start that is not counted (files are in the system's cache then). The
window is offscreen, with an empty data folder: told are the milliseconds until its first paint and until its queue is
read and keys are answered, from the moment the process was asked for. A bare Qt window is a QMainWindow with an empty
table. The command line is measured as a whole process: `--version`, and `jobs list` of an empty queue. With `--frozen`
the size of that folder and its command line are told too.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT)]

BARE = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTableWidget
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(time.time(), flush=True)
        QTimer.singleShot(0, QApplication.quit)
application = QApplication([])
window = Window()
window.setCentralWidget(QTableWidget(0, 8))
window.show()
application.exec()
"""


def play() -> int:
    """Open the program's window, say when it is painted and when it is ready, close it."""
    gc.disable()  # as app/__main__.py does
    from PySide6.QtCore import QEvent, QTimer

    from app.ui import application

    gc.freeze()
    gc.enable()

    class Watched(application.MainWindow):
        painted = False

        def event(self, event: QEvent) -> bool:
            done = super().event(event)
            if event.type() == QEvent.Type.Paint and not self.painted:
                self.painted = True
                print(time.time(), flush=True)
            return done

        async def start(self) -> None:
            await super().start()
            print(time.time(), flush=True)
            QTimer.singleShot(0, self.close)

    application.MainWindow = Watched  # type: ignore[misc]
    return application.run([])


def timed(command: list[str]) -> list[float]:
    """Milliseconds until each line that a process prints with a moment, and until its end."""
    with tempfile.TemporaryDirectory(prefix="sable-starting-") as data:
        environment = os.environ | {"SABLE_DATA_DIR": data, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
        began, clock = time.time(), time.perf_counter()
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, cwd=data)
        whole = time.perf_counter() - clock
    moments = [float(line) - began for line in done.stdout.splitlines() if line.replace(".", "", 1).isdigit()]
    return [1000 * seconds for seconds in (*moments, whole)]


def size_of(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--frozen", type=Path, help="what packaging/freeze.py made")
    parser.add_argument("--json", type=Path, help="write the figures here too")
    parser.add_argument("--play", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.play:
        return play()
    python = sys.executable
    tries: dict[str, tuple[Callable[[], list[float]], int]] = {
        "window, painted": (partial(timed, [python, __file__, "--play"]), 0),
        "window, ready": (partial(timed, [python, __file__, "--play"]), 1),
        "bare Qt window": (partial(timed, [python, "-c", BARE]), 0),
        "sable --version": (partial(timed, [python, "-m", "app", "--version"]), -1),
        "sable jobs list": (partial(timed, [python, "-m", "app", "jobs", "list"]), -1),
        "bare Python": (partial(timed, [python, "-c", "pass"]), -1),
    }
    figures: dict[str, Any] = {name: [] for name in tries}
    if options.frozen:
        program = str(options.frozen.resolve() / ("sable-cli.exe" if sys.platform == "win32" else "sable-cli"))
        tries["frozen sable --version"] = (partial(timed, [program, "--version"]), -1)
        figures |= {"frozen sable --version": [], "frozen folder bytes": size_of(options.frozen)}
    for number in range(options.rounds + 1):
        for name, (start, which) in tries.items():
            if name == "window, ready":
                continue  # told by the same start as the one before
            taken = start()
            if number:
                figures[name].append(taken[which])
                if name == "window, painted":
                    figures["window, ready"].append(taken[1])
    for name in tries:
        print(f"{name:24} median {statistics.median(figures[name]):7.0f} ms, {options.rounds} starts")
    if options.json:
        options.json.write_text(json.dumps(figures, indent=1), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
