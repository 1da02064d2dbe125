"""Real Qt without a screen, coroutines on the window's kind of event loop, and a check that nothing is left running."""

from __future__ import annotations

import asyncio
import gc
import json
import os
import sys
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent / "queue"))  # fake_queue_desk, for every test of the window

CHILD = [sys.executable, str(Path(__file__).parents[1] / "fakes" / "desk_child.py")]
DISPLAY_VARIABLE = "SABLE_TEST_DISPLAY"


def pytest_configure(config: pytest.Config) -> None:
    if not os.environ.get(DISPLAY_VARIABLE):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        # The offscreen platform says so for windows with a minimum size and for menus; it means nothing.
        for what in ("propagateSizeHints", "raise", "grabbing the keyboard"):
            config.addinivalue_line("qt_log_ignore", f"This plugin does not support {what}")


@pytest.fixture(autouse=True)
def _nothing_left_running(qapp: Any) -> Iterator[None]:
    """Fail a test that leaves a running QThread or an active QTimer: a later test would crash, far from the cause."""
    import shiboken6
    from PySide6.QtCore import QThread, QTimer

    def active() -> dict[int, str]:
        found = {}
        for thing in gc.get_objects():
            # type() first: isinstance asks __class__, which lazy proxies of other libraries answer by importing
            if not issubclass(type(thing), (QThread, QTimer)) or not shiboken6.isValid(thing):
                continue
            if isinstance(thing, QTimer):
                if thing.isActive():
                    found[id(thing)] = f"QTimer {thing.objectName() or type(thing).__name__} of {thing.parent()!r}"
            elif thing.isRunning() and thing is not QThread.currentThread():
                found[id(thing)] = f"QThread {thing.objectName() or type(thing).__name__}"
        return found

    before = active()
    yield
    left = [name for key, name in active().items() if key not in before]
    assert not left, (
        f"left running: {', '.join(left)}. Stop timers and quit threads where their owner closes "
        "(qtbot.addWidget closes widgets for you; await desk.shutdown())."
    )


@pytest.fixture
def loop(qapp: Any) -> Iterator[asyncio.AbstractEventLoop]:
    """A qasync event loop on the test application. A task that fails unseen fails the test."""
    import qasync

    event_loop = qasync.QEventLoop(qapp, already_running=False)
    asyncio.set_event_loop(event_loop)
    errors: list[BaseException] = []

    def note(_: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        errors.append(context.get("exception") or RuntimeError(context["message"]))

    event_loop.set_exception_handler(note)
    yield event_loop
    pending = [task for task in asyncio.all_tasks(event_loop) if not task.done()]
    for task in pending:
        task.cancel()
    if pending:
        event_loop.run_until_complete(asyncio.gather(*pending, return_exceptions=True))
    event_loop.run_until_complete(event_loop.shutdown_asyncgens())
    event_loop.close()
    asyncio.set_event_loop(None)
    if errors:
        raise errors[0]


@pytest.fixture
def run_async(loop: asyncio.AbstractEventLoop) -> Callable[[Coroutine[Any, Any, Any]], Any]:
    """Run a coroutine to its end on the qasync loop and return what it returns; 60 s at most."""

    def run(coroutine: Coroutine[Any, Any, Any]) -> Any:
        return loop.run_until_complete(asyncio.wait_for(coroutine, 60))

    return run


@pytest.fixture
def settle(loop: asyncio.AbstractEventLoop) -> Callable[[Callable[[], Any]], None]:
    """Run the event loop, tasks included, until something holds; 60 s at most."""

    def wait(holds: Callable[[], Any]) -> None:
        async def until() -> None:
            while not holds():
                await asyncio.sleep(0.005)

        loop.run_until_complete(asyncio.wait_for(until(), 60))

    return wait


@pytest.fixture(scope="session")
def theme(qapp: Any) -> Any:
    """The program's look, as the window has it."""
    from app.ui.common.theme import Scheme, Theme

    look = Theme(qapp)
    look.set_scheme(Scheme.LIGHT)
    return look


@pytest.fixture(scope="session")
def english(qapp: Any) -> Any:
    """The English texts with their plurals."""
    from app.ui.common import languages

    return languages.speak(qapp, "en")


@pytest.fixture
def make_desk(data_directory: Path, qapp: Any, run_async: Callable[..., Any]) -> Iterator[Callable[..., Any]]:
    """Make desks over a real data folder, with a child that is told what its documents hold."""
    from app.ui.desk import Desk

    desks: list[Desk] = []

    def make(*, width: int = 1) -> Desk:
        data_directory.mkdir(parents=True, exist_ok=True)
        desks.append(Desk(data_directory, width=width, command=CHILD))
        return desks[-1]

    yield make
    for desk in desks:
        run_async(desk.shutdown())


@pytest.fixture
def desk(make_desk: Callable[..., Any]) -> Any:
    return make_desk()


@pytest.fixture
def paper(tmp_path: Path) -> Callable[..., Path]:
    """Make a file that the child takes for a PDF."""

    def make(name: str, *, pages: int = 3, **told: Any) -> Path:
        path = tmp_path / "in" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(json.dumps({"pages": pages, "name": name, **told}), encoding="utf-8")
        return path

    return make
