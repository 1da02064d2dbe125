"""The running window: application object, event loop, start and a clean end.

Nothing here writes text of a document: mistakes are logged by class and place in the program, never by their message.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import logging
import re
import signal
import sys
import traceback
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any

import qasync
from PySide6.QtCore import (
    QEvent,
    QMessageLogContext,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from app import __version__
from app.base import log, no_network, paths
from app.services.support import LOG_FILE
from app.ui.common import dialogs, languages
from app.ui.common.garbage import GarbageCollector
from app.ui.common.icons import application_icon
from app.ui.common.theme import Scheme, Theme
from app.ui.desk import Desk
from app.ui.main_window import MainWindow
from app.ui.opening import opened
from app.ui.settings.preferences import SETTINGS_FILE, Preferences
from app.ui.settings.table import LANGUAGE, WORKERS

_LOG = logging.getLogger(__name__)
_QUOTED = re.compile(r'"[^"]*"|\'[^\']*\'|(?:[A-Za-z]:)?[\\/][^\s]*')

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class Application(QApplication):
    """The application object. Files that the system asks to open are kept until `take_files` is connected.

    On macOS, Finder and Dock send them as events, possibly before there is a window.
    """

    files_asked_for = Signal(list)

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(list(arguments))
        self._waiting: list[Path] = []
        self._ready = False
        self.setApplicationName(paths.APPLICATION_NAME)
        self.setApplicationDisplayName(paths.APPLICATION_NAME)
        self.setApplicationVersion(__version__)
        self.setDesktopFileName("sable")
        self.setWindowIcon(application_icon())
        # The end is asked for by the window and comes after the work behind it has stopped.
        self.setQuitOnLastWindowClosed(False)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent):
            if event.file():
                self._waiting.append(Path(event.file()))
                self._hand_over()
            return True
        if event.type() == QEvent.Type.Quit:
            # Quit of the Dock or of the session would leave the event loop at once, with the work behind the window
            # still running. The window is closed instead; the loop ends after the desk has shut down.
            self.closeAllWindows()
            event.ignore()
            return True
        return super().event(event)

    def take_files(self) -> None:
        """From now on files are announced as they come; those that waited are announced at once."""
        self._ready = True
        self._hand_over()

    def _hand_over(self) -> None:
        if self._ready and self._waiting:
            waiting, self._waiting = self._waiting, []
            self.files_asked_for.emit(waiting)


def log_mistake(kind: type[BaseException], trace: TracebackType | None) -> None:
    """Log the class of an unexpected exception and the places it came through. Its message may quote a document."""
    places = [f"{Path(frame.filename).name}:{frame.lineno}" for frame in traceback.extract_tb(trace)[-6:]]
    _LOG.error("unexpected %s at %s", kind.__name__, " < ".join(reversed(places)) or "?")


def route_qt_messages(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Send Qt's own messages to the log, without what they quote (it may be a file's name or a text)."""
    _LOG.log(_LEVELS.get(kind, logging.WARNING), "Qt %s: %s", context.category or "default", _QUOTED.sub("…", message))


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Read what the window takes from the command line: paths to add, and `--sample`."""
    parser = argparse.ArgumentParser(prog="sable", description="Open the window.")
    parser.add_argument("paths", nargs="*", type=Path, help="files and folders to add")
    parser.add_argument("--sample", action="store_true", help="add the sample documents")
    return parser.parse_args(list(arguments))


def run(
    argv: Sequence[str],
    make_desk: Callable[..., Desk] = Desk,
    when_open: Callable[[MainWindow], None] | None = None,
) -> int:
    """Open the window and run it to its end. `argv` has no program name; `when_open` gets the window when it is ready.

    Returns the exit code: 0, 4 where the data folder cannot be used now, 5 after a mistake of the program at the start.
    """
    options = parse(argv)
    data_directory = paths.data_directory()
    log.configure(log_file=data_directory / LOG_FILE)
    application = QApplication.instance() or Application(["sable"])
    assert isinstance(application, Application)
    previous_handler = qInstallMessageHandler(route_qt_messages)
    previous_hook = sys.excepthook
    preferences = Preferences(data_directory / SETTINGS_FILE)
    languages.speak(application, preferences.get(LANGUAGE))
    width = preferences.get(WORKERS)
    collector = GarbageCollector(application)
    make = partial(make_desk, width=width) if width else make_desk
    running = _Running(application, data_directory, options, make, when_open)
    sys.excepthook = running.handle_mistake
    with no_network.loopback_pair():
        loop = qasync.QEventLoop(application)
    asyncio.set_event_loop(loop)
    loop.set_exception_handler(running.handle_loop_error)
    try:
        with loop:
            return int(loop.run_until_complete(running.run()))
    finally:
        collector.stop()
        asyncio.set_event_loop(None)
        sys.excepthook = previous_hook
        qInstallMessageHandler(previous_handler)


class _Running:
    """One run of the window from start to end."""

    def __init__(
        self,
        application: Application,
        data_directory: Path,
        options: argparse.Namespace,
        make_desk: Callable[[Path], Desk],
        when_open: Callable[[MainWindow], None] | None = None,
    ) -> None:
        self._application = application
        self._data_directory = data_directory
        self._options = options
        self._make_desk = make_desk
        self._when_open = when_open
        self._window: MainWindow | None = None
        self._told = False

    async def run(self) -> int:
        """Show the window first, then start the work behind it; end in the opposite order."""
        loop = asyncio.get_running_loop()
        done = asyncio.Event()
        theme = Theme(self._application)
        theme.set_scheme(Scheme.SYSTEM)
        desk = await opened(self._make_desk, self._data_directory)
        if desk is None:
            return 4
        window = MainWindow(desk, self._data_directory, theme)
        self._window = window
        window.closing.connect(done.set)
        for number in (signal.SIGINT, signal.SIGTERM):
            with contextlib.suppress(NotImplementedError, RuntimeError, ValueError):
                loop.add_signal_handler(number, window.close)
        window.show()
        code = 0
        try:
            await desk.start()
            await window.start()
            await window.settings.api.start()
            self._add_what_was_asked_for(window)
            if self._when_open is not None:
                self._when_open(window)
            await done.wait()
        except Exception as error:
            code = 5
            self.handle_mistake(type(error), error, error.__traceback__)
            await done.wait()
        finally:
            window.hide()
            self._window = None
            await window.settings.api.stop()
            await desk.shutdown()
            window.deleteLater()
        return code

    def _add_what_was_asked_for(self, window: MainWindow) -> None:
        self._application.files_asked_for.connect(window.add_paths)
        self._application.take_files()
        if self._options.paths:
            window.add_paths(self._options.paths)
        if self._options.sample:
            window.queue.add_sample()
        if not self._options.paths and not self._options.sample:
            window.offer_tour()

    def handle_mistake(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log an unexpected exception and tell the user once at a time, without a word of any document."""
        if issubclass(kind, KeyboardInterrupt):
            if self._window is not None:
                self._window.close()
            return
        log_mistake(kind, trace)
        if not self._told and self._window is not None:
            self._told = True
            box = dialogs.show_mistake(self._window, kind.__name__)
            box.finished.connect(self._told_once)

    def handle_loop_error(self, loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        """Errors of callbacks and tasks that nobody awaited."""
        error = context.get("exception")
        if isinstance(error, Exception):
            self.handle_mistake(type(error), error, error.__traceback__)

    def _told_once(self) -> None:
        self._told = False
