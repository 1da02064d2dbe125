"""The running window in a process of its own: start, files from the system, mistakes, and a clean end."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.base.errors import FailureCode
from app.store.refusals import DatabaseTooNew, FolderReadOnly, NotOurDatabase
from app.ui.application import parse
from app.ui.opening import refusal_text

ROOT = Path(__file__).resolve().parents[2]
FAKES = Path(__file__).parent / "queue"

START = """
import json, sys, threading
from PySide6.QtCore import QCoreApplication, QThread, QTimer, QUrl, qWarning
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QMessageBox
from fake_queue_desk import FakeDesk
from app.ui import application
from app.ui.main_window import MainWindow

desks = []

def make_desk(folder):
    desks.append(FakeDesk(folder))
    # The system may ask for a file before there is a window.
    QCoreApplication.sendEvent(QApplication.instance(), QFileOpenEvent("/early/from-finder.pdf"))
    return desks[0]

def window():
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))

def tell(code):
    calls = [[name, *([str(path) for path in paths] for paths in rest)] for name, *rest in desks[0].calls]
    threads = [t.name for t in threading.enumerate() if t is not threading.main_thread()]
    print(json.dumps({"code": code, "calls": calls, "threads": threads, "folder": str(desks[0].data_directory)}))

def after_start(step):
    started = [c for c in desks and desks[0].calls if c[0] == "start"]
    QTimer.singleShot(20, step if started else lambda: after_start(step))
"""


def run_window(tmp_path: Path, code: str) -> tuple[dict, str]:
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "SABLE_DATA_DIR": str(tmp_path / "data"),
        "PYTHONPATH": os.pathsep.join((str(ROOT), str(FAKES))),
    }
    result = subprocess.run(
        [sys.executable, "-c", START + code], env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert result.returncode == 0, result.stderr
    return json.loads(result.stdout.splitlines()[-1]), result.stderr


def test_start_files_and_clean_end(tmp_path) -> None:
    told, _ = run_window(
        tmp_path,
        """
QTimer.singleShot(0, lambda: after_start(lambda: window().close()))
tell(application.run(["given.pdf"], make_desk))
""",
    )
    assert told["code"] == 0
    names = [call[0] for call in told["calls"]]
    assert names[0] == "start"
    assert names[-1] == "shutdown"
    added = [call[1] for call in told["calls"] if call[0] == "add_paths"]
    assert added == [["/early/from-finder.pdf"], ["given.pdf"]]
    assert told["threads"] == []
    assert told["folder"] == str(tmp_path / "data")


def test_a_mistake_is_logged_by_its_kind_and_never_by_its_words(tmp_path) -> None:
    told, stderr = run_window(
        tmp_path,
        """
texts = []

def fail():
    QTimer.singleShot(20, look)
    raise ValueError("Jane Roe, 123-45-6789")

def look():
    box = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible())
    texts.append(box.text() + box.informativeText())
    box.close()
    qWarning('cannot open "/matters/Jane Roe.pdf"')
    window().close()

QTimer.singleShot(0, lambda: after_start(fail))
code = application.run([], make_desk)
assert "ValueError" in texts[0] and "Roe" not in texts[0], texts
tell(code)
""",
    )
    log = (tmp_path / "data" / "sable.log").read_text()
    assert "unexpected ValueError at" in log
    assert "cannot open" in log
    assert "Roe" not in log + stderr
    assert told["calls"][-1] == ["shutdown"]


def test_quit_of_the_system_waits_for_the_desk(tmp_path) -> None:
    told, _ = run_window(
        tmp_path,
        """
import asyncio

class SlowDesk(FakeDesk):
    async def shutdown(self):
        await asyncio.sleep(0.2)  # children that end, a database that closes
        await super().shutdown()

def make_slow(folder):
    desks.append(SlowDesk(folder))
    return desks[0]

QTimer.singleShot(0, lambda: after_start(QCoreApplication.quit))
tell(application.run([], make_slow))
""",
    )
    assert told["code"] == 0
    assert told["calls"][-1] == ["shutdown"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to ask a program to end")
def test_a_request_to_end_is_a_clean_end(tmp_path) -> None:
    told, _ = run_window(
        tmp_path,
        """
import os, signal
QTimer.singleShot(0, lambda: after_start(lambda: os.kill(os.getpid(), signal.SIGTERM)))
tell(application.run([], make_desk))
""",
    )
    assert told["code"] == 0
    assert told["calls"][-1] == ["shutdown"]


def test_a_desk_that_cannot_start_says_so_and_ends(tmp_path) -> None:
    told, stderr = run_window(
        tmp_path,
        """
async def start():
    QTimer.singleShot(50, look)
    raise RuntimeError("Jane Roe")

def look():
    next(w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible()).close()
    window().close()

def broken(folder):
    desk = make_desk(folder)
    desk.start = start
    return desk

tell(application.run([], broken))
""",
    )
    assert told["code"] == 5
    assert told["calls"][-1] == ["shutdown"]
    assert "Roe" not in stderr


def test_a_data_folder_in_use_is_told_and_nothing_starts(tmp_path) -> None:
    from app.services import ownership

    (tmp_path / "data").mkdir()
    lock = ownership.own(tmp_path / "data")
    try:
        told, _ = run_window(
            tmp_path,
            """
def look():
    boxes = [w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible()]
    if not boxes:
        QTimer.singleShot(20, look)
        return
    print(boxes[0].text())
    boxes[0].close()

QTimer.singleShot(0, look)
print(json.dumps({"code": application.run([])}))
""",
        )
    finally:
        lock.release()
    assert told == {"code": 4}


@pytest.mark.parametrize("refusal", [DatabaseTooNew, NotOurDatabase, FolderReadOnly])
def test_every_refusal_has_its_own_words(refusal) -> None:
    what, more = refusal_text(refusal.__new__(refusal))
    assert what
    assert more
    assert what not in {FailureCode.INTERNAL.value}


def test_command_line() -> None:
    assert parse(["a.pdf", "b"]).paths == [Path("a.pdf"), Path("b")]
    assert parse(["--sample"]).sample
    assert parse([]).paths == []


def test_language_and_width_hold_from_the_start_and_the_first_start_offers_the_tour(tmp_path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "window.ini").write_text("[General]\nlanguage=en\n\n[computer]\nworkers=3\n", "utf-8")
    told, _ = run_window(
        tmp_path,
        """
widths, tours = [], []

def make_wide(folder, *, width=0):
    widths.append(width)
    return make_desk(folder)

def look():
    tours.append(window().tour.tour is not None)
    window().close()

QTimer.singleShot(0, lambda: after_start(lambda: QTimer.singleShot(200, look)))
code = application.run([], make_wide)
print(json.dumps({"code": code, "widths": widths, "tours": tours}))
""",
    )
    assert told == {"code": 0, "widths": [3], "tours": [True]}
