"""What a person does at the running window while its stalls are measured: keys, mouse and wheel, one scene a process.

Nothing of the program is replaced.
"""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from stall_watch import Step, Watch

from app.base import no_network
from app.domain.entities import Decision
from app.domain.jobs import Document, Status
from app.ui.application import Application, run
from app.ui.main_window import MainWindow
from app.ui.queue.rows import Column as QueueColumn
from app.ui.queue.rows import Group
from app.ui.review.hits_model import Show
from app.ui.review.hits_rank import Column
from app.ui.review.screen import ReviewScreen

CONTROL, PLAIN = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
FRAME = 1 / 60
KEYSTROKE = 0.08
"""Seconds between two keys of somebody who types fast."""
PATIENCE = 240.0


class Hands:
    """A person at the window, with a watch."""

    def __init__(self, window: MainWindow, watch: Watch, papers: Path) -> None:
        self.window = window
        self.watch = watch
        self.papers = papers
        self.chance = random.Random(1)

    @property
    def review(self) -> ReviewScreen:
        screen = self.window.review
        assert isinstance(screen, ReviewScreen)
        return screen

    async def until(self, what: str, holds: Callable[[], object]) -> None:
        end = time.perf_counter() + PATIENCE
        while not holds():
            if time.perf_counter() > end:
                raise TimeoutError(what)
            await asyncio.sleep(0.005)

    async def quiet(self) -> None:
        """Until no picture is under way and no command of the review runs."""
        screen = self.review
        await self.until(
            "quiet", lambda: not (screen.images.busy or screen.view.busy or screen.tasks_running) and screen.view.pages
        )

    async def step(self, name: str, do: Callable[[Step], Awaitable[None]]) -> None:
        """Measure what `do` does, and what comes of it shortly after."""
        step = self.watch.begin(name)
        await do(step)
        await asyncio.sleep(0.3)
        self.watch.end()

    async def frame(self, step: Step, do: Callable[[], None]) -> None:
        """One input and the frame that shows it, at no more than sixty a second."""
        began = time.perf_counter()
        do()
        QCoreApplication.sendPostedEvents()  # the paint that it asked for among them
        took = time.perf_counter() - began
        step.frames.append(took * 1000)
        await asyncio.sleep(max(0.001, FRAME - took))

    def key(self, key: Qt.Key | str, modifier: Qt.KeyboardModifier = PLAIN, at: QWidget | None = None) -> None:
        QTest.keyClick(at or QApplication.focusWidget() or self.window, key, modifier)

    def wheel(self, clicks: float, modifier: Qt.KeyboardModifier = PLAIN) -> None:
        viewport = self.review.view.viewport()
        place = viewport.rect().center()
        event = QWheelEvent(
            QPointF(place), QPointF(viewport.mapToGlobal(place)), QPoint(), QPoint(0, round(120 * clicks)),
            Qt.MouseButton.NoButton, modifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(viewport, event)

    def document(self, file_name: str) -> Document | None:
        model = self.window.queue.documents
        return next((d for _, d in model.documents() if d.file_name == file_name), None)


async def open_document(hands: Hands, step: Step, name: str) -> None:
    """Open from its row by Enter, as far as nothing is under way."""
    queue = hands.window.queue
    document = hands.document(name)
    assert document is not None
    queue.table.select(document.id)
    queue.table.setFocus()
    began = time.perf_counter()
    hands.key(Qt.Key.Key_Return)
    await hands.until("the review", lambda: hands.window.reviewing)
    view = hands.review.view

    def sharp() -> bool:
        return bool(view.pages) and any(k.scale == view.picture_scale for k in view.pages[view.current_page].shown)

    pending = {
        "first page ms": sharp,
        "hits listed ms": lambda: hands.review.panel.model.rowCount() > 0,
    }
    while pending:
        for said in [said for said, holds in pending.items() if holds()]:
            step.told[said] = (time.perf_counter() - began) * 1000
            del pending[said]
        if time.perf_counter() - began > PATIENCE:
            raise TimeoutError("the document")
        await asyncio.sleep(0.002)
    await hands.quiet()


async def scroll_all(hands: Hands, step: Step) -> None:
    """Every page by its key, some of it by the wheel, and the scroll bar drawn at random."""
    view = hands.review.view
    view.setFocus()
    for _ in range(len(view.pages)):
        await hands.frame(step, lambda: hands.key(Qt.Key.Key_PageDown, at=view))
    for number in range(200):
        await hands.frame(step, lambda number=number: hands.wheel(-1 if number < 140 else 1))
    bar = view.verticalScrollBar()
    for _ in range(60):
        place = hands.chance.randrange(bar.maximum())
        await hands.frame(step, lambda place=place: bar.setValue(place))
    await hands.frame(step, lambda: bar.setValue(0))
    await hands.quiet()


async def pan(hands: Hands, step: Step) -> None:
    view = hands.review.view
    for number in range(120):
        await hands.frame(step, lambda number=number: hands.wheel(-0.25 if number % 60 < 30 else 0.25))
    view.verticalScrollBar().setValue(0)
    await hands.quiet()


async def zoom(hands: Hands, step: Step) -> None:
    for clicks in [1] * 8 + [-1] * 16 + [1] * 8:
        await hands.frame(step, lambda clicks=clicks: hands.wheel(clicks, CONTROL))
        await asyncio.sleep(0.05)
    hands.review.action("fit-width").trigger()
    await hands.quiet()


async def hover(hands: Hands, step: Step) -> None:
    viewport = hands.review.view.viewport()
    for number in range(200):
        place = QPoint(viewport.width() * (number % 50 + 1) // 52, viewport.height() * (number + 1) // 202)
        await hands.frame(step, lambda place=place: QTest.mouseMove(viewport, place))


async def click_boxes(hands: Hands, step: Step) -> None:
    view = hands.review.view
    view.go_to_page(0)
    await hands.quiet()
    shown = [e for e in hands.review.panel.model.rows if e.page_index == view.current_page and e.quadrilaterals]
    page = view.pages[view.current_page]
    for _ in range(40):
        entity = hands.chance.choice(shown)
        middle = page.to_view.map(entity.quadrilaterals[0].center)
        place = view.mapFromScene(page.mapToScene(QPointF(middle.x, middle.y)))
        await hands.frame(
            step, lambda place=place: QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, PLAIN, place)
        )
    await hands.quiet()


async def walk(hands: Hands, step: Step) -> None:
    """From open hit to open hit."""
    hits = hands.review.panel.list
    hits.setFocus()
    for number in range(60):
        await hands.frame(step, lambda number=number: hands.key("j" if number < 40 else "k", at=hits))
        await asyncio.sleep(0.02)
    await hands.quiet()


async def scroll_hits(hands: Hands, step: Step) -> None:
    hits = hands.review.panel.list
    bar = hits.verticalScrollBar()
    for _ in range(60):
        place = hands.chance.randrange(max(1, bar.maximum()))
        await hands.frame(step, lambda place=place: bar.setValue(place))
    hits.setFocus()
    for _ in range(60):
        await hands.frame(step, lambda: hands.key(Qt.Key.Key_PageDown, at=hits))
    await hands.quiet()


async def sort_hits(hands: Hands, step: Step) -> None:
    header = hands.review.panel.list.horizontalHeader()
    for column in (Column.SCORE, Column.TEXT, Column.LABEL, Column.STATE, Column.WHERE):
        at = QPoint(header.sectionViewportPosition(column) + 8, header.height() // 2)
        for _ in range(3):  # up, down, and as it was
            await hands.frame(
                step, lambda at=at: QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, PLAIN, at)
            )
            await asyncio.sleep(0.1)
    await hands.quiet()


async def filter_hits(hands: Hands, step: Step) -> None:
    panel = hands.review.panel
    panel.list.setFocus()
    hands.key("f", at=panel.list)
    await hands.until("the field", panel.search.hasFocus)
    for letter in "ada quill":
        await hands.frame(step, lambda letter=letter: hands.key(letter))
        await asyncio.sleep(KEYSTROKE)
    for _ in "ada quill":
        await hands.frame(step, lambda: hands.key(Qt.Key.Key_Backspace))
        await asyncio.sleep(KEYSTROKE)
    for show in (Show.OPEN, Show.ACCEPTED, Show.REJECTED, Show.ALL):
        await hands.frame(step, lambda show=show: panel._chips[show].click())
        await asyncio.sleep(KEYSTROKE)
    await hands.quiet()


async def move_threshold(hands: Hands, step: Step) -> None:
    slider = hands.review.panel.threshold.slider
    for value in [*range(0, 90, 5), *range(90, -1, -5)]:
        await hands.frame(step, lambda value=value: slider.setValue(value))
        await asyncio.sleep(0.03)
    await hands.quiet()


async def search_text(hands: Hands, step: Step) -> None:
    """Type into the search, and wait until every page was searched."""
    hands.key("/", at=hands.review.panel.list)
    field = hands.review.search_panel.field
    await hands.until("the search", field.hasFocus)
    for letter in "quillfeather":
        await hands.frame(step, lambda letter=letter: hands.key(letter))
        await asyncio.sleep(KEYSTROKE)
    began = time.perf_counter()
    hands.key(Qt.Key.Key_Return)
    await asyncio.sleep(0.1)
    await hands.until("the answer", lambda: not hands.review.search.busy)
    step.told["search ms"] = (time.perf_counter() - began) * 1000
    step.told["found"] = len(hands.review.search_panel.ticks.rows)
    for _ in range(10):
        await hands.frame(step, lambda: hands.key(Qt.Key.Key_F3))
        await asyncio.sleep(0.03)
    await hands.quiet()
    hands.key(Qt.Key.Key_Escape)
    hands.review.side.setCurrentWidget(hands.review.panel)
    hands.review.panel.list.setFocus()


async def groups(hands: Hands, step: Step) -> None:
    """Show the groups, walk them, change how far they reach and how they are ranked."""
    screen = hands.review
    began = time.perf_counter()
    hands.key("g", at=screen.panel.list)
    tree = screen.groups_panel.tree
    await hands.until("the groups", lambda: screen.groups_panel.model.rows and not screen.groups.busy)
    step.told["groups ms"] = (time.perf_counter() - began) * 1000
    step.told["groups"] = len(screen.groups_panel.model.rows)
    tree.setFocus()
    for scope in "1234":
        await hands.frame(step, lambda scope=scope: hands.key(scope, at=tree))
        await asyncio.sleep(0.05)
    for _ in range(30):
        await hands.frame(step, lambda: hands.key(Qt.Key.Key_Down, at=tree))
    header = tree.header()
    for column in (5, 3, 0):
        at = QPoint(header.sectionViewportPosition(column) + 6, header.height() // 2)
        await hands.frame(step, lambda at=at: QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, PLAIN, at))
        await asyncio.sleep(0.1)
    await hands.frame(step, lambda: screen.view.go_to_page(7))
    await hands.quiet()
    screen.side.setCurrentWidget(screen.panel)
    screen.panel.list.setFocus()


async def decide_all(hands: Hands, step: Step) -> None:
    """Accept every hit at once, and take it back."""
    screen = hands.review
    hits = screen.panel.list
    hits.setFocus()
    still_open = len(screen.session.open_ids)
    await hands.frame(step, lambda: hands.key("a", CONTROL, at=hits))
    began = time.perf_counter()
    hands.key("a", at=hits)
    await hands.until("the decisions", lambda: not screen.session.open_ids)
    step.told["accept ms"] = (time.perf_counter() - began) * 1000
    await hands.quiet()
    began = time.perf_counter()
    hands.key("z", CONTROL, at=hits)
    await hands.until("the undo", lambda: len(screen.session.open_ids) == still_open)
    step.told["undo ms"] = (time.perf_counter() - began) * 1000
    step.told["hits"] = still_open
    await hands.quiet()


async def review_by_keys(hands: Hands, step: Step, number: int) -> None:
    """Decide one open hit after the other, each after the one before is on screen as decided."""
    screen = hands.review
    hits = screen.panel.list
    screen.panel.select([e.id for e in screen.panel.model.rows if e.decision is Decision.OPEN][:1])
    hits.setFocus()
    await hands.quiet()
    waits: list[float] = []
    began = time.perf_counter()
    for turn in range(number):
        chosen = screen.panel.selected_ids[0]
        pressed = time.perf_counter()
        hands.key("a" if turn % 2 else "d", at=hits)
        await hands.until("the next hit", lambda chosen=chosen: screen.panel.selected_ids != [chosen])
        waits.append((time.perf_counter() - pressed) * 1000)
    took = time.perf_counter() - began
    step.told["decisions a minute"] = number / took * 60
    step.told["key to next hit ms"] = sorted(waits)[len(waits) // 2]
    await hands.quiet()


async def pages(hands: Hands) -> None:
    await hands.step("open 500 pages", lambda step: open_document(hands, step, "pages.pdf"))
    await hands.step("scroll all of it", lambda step: scroll_all(hands, step))
    await hands.step("zoom in and out", lambda step: zoom(hands, step))
    await hands.step("walk from hit to hit", lambda step: walk(hands, step))
    await hands.step("filter the hits", lambda step: filter_hits(hands, step))
    await hands.step("search the pages", lambda step: search_text(hands, step))
    await hands.step("groups", lambda step: groups(hands, step))
    await hands.step("rank the hits", lambda step: sort_hits(hands, step))
    await hands.step("accept 2,000 and undo", lambda step: decide_all(hands, step))
    await hands.step("review by keys", lambda step: review_by_keys(hands, step, 120))


async def beside(hands: Hands) -> None:
    """The same while other documents are read."""

    def reading() -> bool:
        return any(
            d.status is Status.DETECTING and d.pages_done > 2 for _, d in hands.window.queue.documents.documents()
        )

    await hands.until("work beside", reading)
    await pages(hands)


async def crowded(hands: Hands) -> None:
    await hands.step("open 5,000 on a page", lambda step: open_document(hands, step, "crowded.pdf"))
    await on_a_full_page(hands)
    await hands.step("walk from hit to hit", lambda step: walk(hands, step))
    await hands.step("scroll the list", lambda step: scroll_hits(hands, step))
    await hands.step("threshold", lambda step: move_threshold(hands, step))
    await hands.step("accept 5,000 and undo", lambda step: decide_all(hands, step))
    await hands.step("review by keys", lambda step: review_by_keys(hands, step, 60))


async def on_a_full_page(hands: Hands) -> None:
    await hands.step("pan", lambda step: pan(hands, step))
    await hands.step("zoom in and out", lambda step: zoom(hands, step))
    await hands.step("hover", lambda step: hover(hands, step))
    await hands.step("click boxes", lambda step: click_boxes(hands, step))


async def many(hands: Hands) -> None:
    await hands.step("open 50,000 hits", lambda step: open_document(hands, step, "many.pdf"))
    await on_a_full_page(hands)
    await hands.step("scroll all of it", lambda step: scroll_all(hands, step))
    await hands.step("walk from hit to hit", lambda step: walk(hands, step))
    await hands.step("scroll the list", lambda step: scroll_hits(hands, step))
    await hands.step("rank the hits", lambda step: sort_hits(hands, step))
    await hands.step("filter the hits", lambda step: filter_hits(hands, step))
    await hands.step("threshold", lambda step: move_threshold(hands, step))
    await hands.step("review by keys", lambda step: review_by_keys(hands, step, 30))
    await hands.step("groups", lambda step: groups(hands, step))
    await hands.step("accept 50,000 and undo", lambda step: decide_all(hands, step))


async def queue(hands: Hands) -> None:
    """100,000 documents: the list, and what it is asked for."""
    screen = hands.window.queue
    model, table = screen.documents, screen.table
    bar = table.verticalScrollBar()

    def complete() -> bool:
        return not model.missing(*table.rows_in_view()) and not screen._tasks._running

    async def jump(step: Step) -> None:
        for _ in range(60):
            place = hands.chance.randrange(bar.maximum())
            await hands.frame(step, lambda place=place: bar.setValue(place))
            await hands.until("the rows", complete)

    async def page_down(step: Step) -> None:
        bar.setValue(bar.maximum() // 2)
        for _ in range(60):
            await hands.frame(step, lambda: hands.key(Qt.Key.Key_PageDown, at=table))
        await hands.until("the rows", complete)

    async def sort(step: Step) -> None:
        header = table.horizontalHeader()
        for column in (QueueColumn.PAGES, QueueColumn.FILE, QueueColumn.HITS, QueueColumn.UPDATED) * 2:
            at = QPoint(header.sectionViewportPosition(column) + 8, header.height() // 2)
            await hands.frame(
                step, lambda at=at: QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, PLAIN, at)
            )
            await hands.until("the order", complete)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        await hands.until("the order", complete)

    async def search(step: Step) -> None:
        field = screen.filter_bar.search
        field.setFocus()
        for letter in "0420":
            await hands.frame(step, lambda letter=letter: hands.key(letter, at=field))
            await asyncio.sleep(KEYSTROKE)
        await hands.until("the answer", complete)
        for _ in "0420":
            await hands.frame(step, lambda: hands.key(Qt.Key.Key_Backspace, at=field))
            await asyncio.sleep(KEYSTROKE)
        await hands.until("the answer", complete)

    async def chips(step: Step) -> None:
        for group in (Group.PROBLEMS, Group.REVIEW, Group.ALL) * 3:
            await hands.frame(step, lambda group=group: screen.filter_bar.chip(group).click())
            await hands.until("the answer", complete)

    async def select_all(step: Step) -> None:
        for _ in range(3):
            await hands.frame(step, lambda: hands.key("a", CONTROL, at=table))
            await hands.until("what they are", complete)
            await hands.frame(step, lambda: hands.key(Qt.Key.Key_Home, CONTROL, at=table))
            await hands.until("the rows", complete)

    async def work(step: Step) -> None:
        """Three small papers come, are read beside, and the list follows."""
        screen.previews = False
        screen.add_paths([hands.papers])
        names = sorted(path.name for path in hands.papers.iterdir())

        def read() -> bool:
            here = [hands.document(name) for name in names]
            return all(d is not None and d.status is Status.READY_FOR_REVIEW for d in here)

        await hands.until("the papers", read)

    await hands.step("jump of the scroll bar", jump)
    await hands.step("page down", page_down)
    await hands.step("sort", sort)
    await hands.step("status chips", chips)
    await hands.step("search", search)
    await hands.step("select all", select_all)
    await hands.step("papers come and are read", work)


SCENES = {"pages": pages, "beside": beside, "crowded": crowded, "many": many, "queue": queue}


def play(scene: str, papers: Path) -> tuple[Watch, list[BaseException]]:
    """Run the program, and a scene in its event loop. Returns what was measured, and what broke the scene off."""
    no_network.install()
    application = Application(["sable"])
    watch = Watch(application)
    broken: list[BaseException] = []
    tasks: list[asyncio.Task[None]] = []

    def window() -> MainWindow | None:
        return next((w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)), None)

    async def tell() -> None:
        while (shown := window()) is None:
            await asyncio.sleep(0.005)
        try:
            hands = Hands(shown, watch, papers)
            shown.resize(1440, 900)
            shown.activateWindow()
            await hands.step(
                "start",
                lambda _: hands.until("the list", lambda: shown.queue.table.isVisible() and shown.queue.selected()),
            )
            await SCENES[scene](hands)
        except BaseException as error:
            broken.append(error)
        shown.close()

    QTimer.singleShot(0, lambda: tasks.append(asyncio.get_event_loop().create_task(tell())))
    run([])
    watch.stop()
    return watch, broken
