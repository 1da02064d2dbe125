"""The window's list over a real database, 1,000 rows beside 100,000: `python benchmarks/queue_window.py [--json FILE]`.

The queue screen runs offscreen over SQLite with the database in its own thread, as in the program, without child
processes. Reported are medians in milliseconds from the asking to the last row in view painted, the longest time the
window's thread was busy without a pause meanwhile (what a person feels as a stall), and the most rows held.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "ui" / "queue")]
SIZES = (1_000, 100_000)
ROUNDS = 15


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", type=Path, help="write the figures here too")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    figures: dict[int, dict[str, Any]] = {}
    import qasync

    from app.ui.application import Application
    from app.ui.common import languages
    from app.ui.common.theme import Scheme, Theme

    application = Application(["sable"])
    languages.speak(application, "en")
    Theme(application).set_scheme(Scheme.LIGHT)
    loop = qasync.QEventLoop(application)
    asyncio.set_event_loop(loop)
    with loop:
        for size in SIZES:
            with tempfile.TemporaryDirectory() as folder:
                figures[size] = loop.run_until_complete(measure(Path(folder), size))
    show(figures)
    if options.json:
        options.json.write_text(json.dumps(figures, indent=1))
    return 0


async def measure(folder: Path, size: int) -> dict[str, Any]:
    from store_desk import StoreDesk

    from app.domain.changes import ChangeSet
    from app.domain.jobs import Status
    from app.store.store import NewDocument
    from app.ui.queue.rows import Column, Group
    from app.ui.queue.screen import QueueScreen

    desk = StoreDesk(folder / "list.sqlite3")
    desk.call(lambda store: store.add_job("Matter", [NewDocument(Path("/in/a.pdf"), Path("/out/a.pdf"))]))
    desk.multiply(size)
    statuses = [Status.QUEUED, Status.DETECTING, Status.READY_FOR_REVIEW, Status.FINISHED, Status.ATTENTION]
    cases = " ".join(f"WHEN {n} THEN '{status.value}'" for n, status in enumerate(statuses))
    desk._execute(
        f"UPDATE document SET status = CASE position % 5 {cases} END, page_count = position * 7919 % 400,"
        " hits_total = 90, hits_open = position * 104729 % 90",
        (),
    )
    screen = QueueScreen(desk)  # type: ignore[arg-type]
    screen.resize(1440, 900)
    model, table, feed = screen.documents, screen.table, screen.feed
    painted: list[float] = []
    peak = [0]
    model.dataChanged.connect(lambda *_: peak.__setitem__(0, max(peak[0], model.held)))
    stalls = Stalls()
    figures: dict[str, Any] = {}

    def complete() -> bool:
        first, last = table.rows_in_view()
        return not model.missing(first, last)

    def idle() -> bool:
        return not screen._tasks._running

    async def settled(holds: Callable[[], bool]) -> None:
        while not (holds() and complete()):
            await asyncio.sleep(0)
        table.viewport().repaint()

    async def timed(name: str, do: Callable[[int], Awaitable[None]], rounds: int = ROUNDS) -> None:
        painted.clear()
        stalls.longest = 0.0
        for number in range(rounds):
            began = time.perf_counter()
            await do(number)
            painted.append((time.perf_counter() - began) * 1000)
            for _ in range(3):
                await asyncio.sleep(0.005)
        figures[name] = {
            "median": statistics.median(painted),
            "worst": max(painted),
            "longest stall": stalls.longest * 1000,
        }

    async def first_paint(_: int) -> None:
        screen.show()
        await screen.load()
        await settled(lambda: model.rowCount() == size)

    await timed("first rows on screen", first_paint, 1)
    stalls.start()
    bar, chance = table.verticalScrollBar(), random.Random(1)

    async def jump(_: int) -> None:
        bar.setValue(chance.randrange(bar.maximum() or 1))
        table.viewport().repaint()  # with placeholders
        await settled(lambda: True)

    async def page_down(_: int) -> None:
        bar.setValue(bar.value() + bar.pageStep())
        table.viewport().repaint()
        await settled(lambda: True)

    async def sort(number: int) -> None:
        column = (Column.PAGES, Column.FILE, Column.HITS, Column.UPDATED)[number % 4]
        table.sortByColumn(column, table.horizontalHeader().sortIndicatorOrder())
        await settled(idle)

    async def type_a_letter(number: int) -> None:
        screen.filter_bar.search.setText(f"{number:02}")
        await settled(idle)

    async def chip(number: int) -> None:
        screen.filter_bar.chip((Group.PROBLEMS, Group.REVIEW, Group.ALL)[number % 3]).click()
        await settled(idle)

    async def live_change(number: int) -> None:
        first, _ = table.rows_in_view()
        document = model.document_at(first + number % 5)
        assert document is not None
        desk.alter(document.id, hits_open=number + 1000)
        await feed.refresh(ChangeSet(documents=frozenset({document.id})))
        await settled(lambda: True)

    async def select_all(_: int) -> None:
        table.selectAll()
        table.viewport().repaint()

    await timed("jump of the scroll bar", jump, 60)
    bar.setValue(bar.maximum() // 2)
    await settled(lambda: True)
    await timed("page down", page_down, 60)
    await timed("live change, in the middle", live_change)
    await timed("select all", select_all, 5)
    table.clearSelection()
    await timed("sort", sort, 16)
    table.horizontalHeader().setSortIndicator(-1, table.horizontalHeader().sortIndicatorOrder())
    await timed("status chip", chip)
    screen.filter_bar.reset()
    await timed("search by two digits", type_a_letter)
    stalls.stop()
    figures["most rows held"] = peak[0]
    screen.close()
    await asyncio.sleep(0.2)
    screen.deleteLater()
    desk.database.close()
    return figures


class Stalls:
    """The longest time between two turns of the event loop."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        self._task = asyncio.get_running_loop().create_task(self._watch())

    def stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    async def _watch(self) -> None:
        while True:
            before = time.perf_counter()
            await asyncio.sleep(0)
            self.longest = max(self.longest, time.perf_counter() - before)


def show(figures: dict[int, dict[str, Any]]) -> None:
    small, large = (figures[size] for size in SIZES)
    write = sys.stdout.write
    write(f"{'median ms (worst; longest stall)':34}{SIZES[0]:>24,}{SIZES[1]:>26,}{'ratio':>8}\n")
    for name, value in large.items():
        if not isinstance(value, dict):
            write(f"{name:34}{small[name]:>24,}{value:>26,}\n")
            continue
        cells = [
            f"{f[name]['median']:.1f} ({f[name]['worst']:.0f}; {f[name]['longest stall']:.0f})" for f in (small, large)
        ]
        write(f"{name:34}{cells[0]:>24}{cells[1]:>26}{value['median'] / small[name]['median']:>8.1f}\n")


if __name__ == "__main__":
    sys.exit(main())
