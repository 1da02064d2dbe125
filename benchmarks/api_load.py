"""Jobs uploaded to the Jobs API while the window is in use: how long does its event loop stand still?

    python benchmarks/api_load.py [--jobs 1000] [--clients 4] [--json FILE]

The real window runs offscreen over a fresh data folder, with its children at work and its list scrolled all the time.
Another process uploads one-page PDFs, one job each, as fast as they are taken. Reported:

- the longest step of the loop that was one of the API's (its connections, its requests, what they wait for in the
  window's thread), by the clock and by the processor: what the API itself keeps the window from,
- the longest time that the window's thread was busy without a pause, by a timer of 2 ms: everything together, the list
  that follows the new jobs included. The same while the children go on with what was uploaded and nothing comes in:
  what is more than there is the price of the uploads,
- jobs a second.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import subprocess
import sys
import tempfile
import time
from asyncio import events
from pathlib import Path
from typing import Any

import pymupdf

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

OF_THE_API = ("/uvicorn/", "/starlette/", "/app/api/", "/asyncio/selector_events.py", "/anyio/")

UPLOAD = """
import sys, threading
sys.path.insert(0, sys.argv[1])
from concurrent.futures import ThreadPoolExecutor
from jobs_api_client import Client
client = Client(sys.argv[3], sys.argv[2], patience=600)
with ThreadPoolExecutor(int(sys.argv[5])) as pool:
    made = set(pool.map(lambda number: client.create([sys.argv[6]], idempotency_key=str(number))["id"],
                        range(int(sys.argv[4]))))
print(len(made))
"""


class Steps:
    """Times every step of the event loop, and tells those of the API from the others."""

    def __init__(self) -> None:
        self.longest = {"clock": 0.0, "processor": 0.0}
        self.where = ""
        self.count = 0
        self._run = events.Handle._run

    def __enter__(self) -> Steps:
        steps, run = self, self._run

        def timed(handle: Any) -> Any:
            clock, processor = time.perf_counter(), time.thread_time()
            code = _code(handle)
            try:
                return run(handle)
            finally:
                if code and any(part in code.replace(os.sep, "/") for part in OF_THE_API):
                    steps.note(time.perf_counter() - clock, time.thread_time() - processor, code)

        events.Handle._run = timed  # type: ignore[method-assign]
        return self

    def __exit__(self, *_: object) -> None:
        events.Handle._run = self._run  # type: ignore[method-assign]

    def note(self, clock: float, processor: float, code: str) -> None:
        self.count += 1
        if clock > self.longest["clock"]:
            self.where = Path(code).name
        self.longest["clock"] = max(self.longest["clock"], clock)
        self.longest["processor"] = max(self.longest["processor"], processor)


def _code(handle: Any) -> str:
    """The file of the code that a step goes on with, as far as that is an outermost coroutine or a plain function."""
    callback = handle._callback
    owner = getattr(callback, "__self__", None)
    if isinstance(owner, asyncio.Task):
        coroutine = owner.get_coro()
        innermost = coroutine
        while (awaited := getattr(innermost, "cr_await", None)) is not None and hasattr(awaited, "cr_code"):
            innermost = awaited
        return f"{coroutine.cr_code.co_filename}|{innermost.cr_code.co_filename}"  # type: ignore[union-attr]
    function = getattr(callback, "__func__", callback)
    return str(getattr(getattr(function, "__code__", None), "co_filename", ""))


class Stalls:
    """The longest time between two ticks of a timer of the window's thread."""

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self.longest = 0.0
        self.over = 0
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(2)

    def begin(self) -> None:
        self.longest, self.over, self._last = 0.0, 0, time.perf_counter()

    def told(self, seconds: float) -> dict[str, float]:
        return {
            "longest stall of everything ms": milliseconds(self.longest),
            "stalls over 50 ms, a second": round(self.over / seconds, 2),
        }

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self.over += now - self._last > 0.05
        self._last = now


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--jobs", type=int, default=1000)
    parser.add_argument("--clients", type=int, default=4)
    parser.add_argument("--json", type=Path, help="write the figures here too")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    import qasync

    from app.ui.application import Application
    from app.ui.common import languages

    application = Application(["sable"])
    languages.speak(application, "en")
    loop = qasync.QEventLoop(application)
    asyncio.set_event_loop(loop)
    with loop, tempfile.TemporaryDirectory(prefix="sable-load-") as folder:
        figures = loop.run_until_complete(measure(application, Path(folder), options))
    print(json.dumps(figures, indent=1))
    if options.json:
        options.json.write_text(json.dumps(figures, indent=1))
    return 0


async def measure(application: Any, folder: Path, options: argparse.Namespace) -> dict[str, Any]:
    from PySide6.QtCore import QTimer

    from app.ui.common.theme import Theme
    from app.ui.desk import Desk
    from app.ui.main_window import MainWindow
    from app.ui.settings import table
    from app.ui.settings.api_key import ApiKeyDialog

    data = folder / "data"
    data.mkdir()
    desk = Desk(data)
    window = MainWindow(desk, data, Theme(application))
    window.settings.preferences.set(table.ASK, value=False)
    window.resize(1440, 900)
    window.show()
    await desk.start()
    await window.start()
    stalls = Stalls()
    await asyncio.sleep(0.3)
    stalls.begin()
    window.settings.preferences.set(table.API_PORT, free_port())
    window.settings.preferences.set(table.API_ON, value=True)
    while not window.settings.api.address:
        await asyncio.sleep(0.01)
    figures: dict[str, Any] = {"switching on, longest stall ms": milliseconds(stalls.longest)}
    (dialog,) = window.findChildren(ApiKeyDialog)
    key = dialog.field.text()
    dialog.accept()
    papers = [paper(folder / "papers" / f"{number}.pdf") for number in range(options.jobs)]

    def scroll() -> None:
        bar = window.queue.table.verticalScrollBar()
        bar.setValue((bar.value() + 37) % (bar.maximum() + 1))

    in_use = QTimer()
    in_use.timeout.connect(scroll)
    in_use.start(40)

    arguments = (str(ROOT / "docs"), window.settings.api.address, key, str(options.jobs), str(options.clients))
    with Steps() as steps:
        stalls.begin()
        began = time.perf_counter()
        clients = await asyncio.to_thread(
            subprocess.run, [sys.executable, "-c", UPLOAD, *arguments, str(papers[0])], capture_output=True, text=True
        )
        seconds = time.perf_counter() - began
        figures["uploading"] = {
            "jobs": int(clients.stdout or 0),
            "jobs a second": round(options.jobs / seconds, 1),
            "longest step of the API ms": milliseconds(steps.longest["clock"]),
            "longest step of the API, processor ms": milliseconds(steps.longest["processor"]),
            "that step": steps.where,
            "steps of the API": steps.count,
            **stalls.told(seconds),
        }
    window.settings.preferences.set(table.API_ON, value=False)
    await asyncio.sleep(1)
    stalls.begin()
    await asyncio.sleep(min(seconds, 30))
    figures["only working on them"] = stalls.told(min(seconds, 30))
    in_use.stop()
    window.hide()
    await window.settings.api.stop()
    await desk.shutdown()
    return figures


def free_port() -> int:
    import socket

    with socket.create_server(("127.0.0.1", 0)) as taken:
        return int(taken.getsockname()[1])


def milliseconds(seconds: float) -> float:
    return round(seconds * 1000, 1)


def paper(path: Path) -> Path:
    path.parent.mkdir(exist_ok=True)
    with pymupdf.open() as pdf:
        pdf.new_page().insert_text((72, 100), "Ms Ottilie Quillfeather lives in Norwich.")
        pdf.save(path)
    return path


if __name__ == "__main__":
    sys.exit(main())
