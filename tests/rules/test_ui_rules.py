"""Rules of the window: codes have words, Qt's methods stay reachable, controls have names."""

from __future__ import annotations

import ast
import asyncio
import importlib
import inspect
import os
import pkgutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import qasync
from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QHeaderView, QLineEdit, QWidget

import app.ui
from app.base.errors import FailureCode
from app.domain.decisions import StepKind
from app.domain.entities import LABELS, Decision
from app.domain.jobs import Status
from app.domain.label_names import ENTITY_LABELS
from app.domain.reports import Check
from app.services.certificate_wording import CHECK_NAMES
from app.services.intake import SkipReason
from app.ui.common import labels

ROOT = Path(__file__).resolve().parents[2]
UI = sorted((ROOT / "app" / "ui").rglob("*.py"))
sys.path.insert(0, str(ROOT / "tests" / "ui" / "queue"))


def trees() -> Iterator[tuple[Path, ast.Module]]:
    for path in UI:
        yield path, ast.parse(path.read_text("utf-8"))


@pytest.mark.parametrize("reason", list(SkipReason))
def test_every_skipped_file_has_a_reason_in_words(reason) -> None:
    assert "-" not in labels.skip_reason(reason)


@pytest.mark.parametrize("code", list(FailureCode))
def test_every_failure_has_three_sentences(code) -> None:
    text = labels.failure_text(code)
    for sentence in (text.what, text.safe, text.remedy):
        assert sentence.endswith(".")
        assert "_" not in sentence


def test_every_code_has_words() -> None:
    assert set(ENTITY_LABELS) == set(LABELS)
    assert set(labels.STATUS_NAMES) == set(labels.STATUS_TONES) == set(Status)
    assert set(labels.DECISION_NAMES) == set(Decision)
    assert set(labels.FAILURES) == set(FailureCode)
    assert set(CHECK_NAMES) == set(Check)
    for names in (ENTITY_LABELS, labels.STATUS_NAMES, labels.DECISION_NAMES, CHECK_NAMES):
        assert len(set(names.values())) == len(names)


@pytest.mark.parametrize("kind", list(StepKind))
def test_every_step_has_a_sentence_with_and_without_its_text(qapp, kind) -> None:
    if kind is not StepKind.SEEN:  # what is there was not read: it has no text
        assert "J. Smith" in labels.step_sentence(kind.value, "J. Smith", 1)
    assert "(41)" in labels.step_sentence(kind.value, "J. Smith", 41)
    assert "41" in labels.step_sentence(kind.value, "", 41)


def test_text_of_a_document_is_never_a_placeholder(qapp) -> None:
    assert "{count} %n {0}" in labels.step_sentence(StepKind.ACCEPT.value, "{count} %n {0}", 41)


@pytest.mark.parametrize("phase", ["opening", "detecting", "redacting", "verifying"])
def test_every_phase_has_a_sentence(qapp, phase) -> None:
    assert labels.progress_sentence(phase, 3, 40) != labels.progress_sentence(phase, 0, 0)
    assert "3" in labels.progress_sentence(phase, 3, 40)


def test_every_icon_that_is_named_exists() -> None:
    icons = {path.stem for path in (ROOT / "resources" / "icons").glob("*.svg")}
    for path, tree in trees():
        for call in ast.walk(tree):
            if isinstance(call, ast.Call) and getattr(call.func, "id", "") in ("icon", "paint_icon"):
                for argument in call.args[:2]:
                    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                        assert argument.value in icons, f"{path.name}:{call.lineno}"


def test_icons_are_drawn_in_the_current_colour() -> None:
    for path in (ROOT / "resources" / "icons").glob("*.svg"):
        if path.stem != "sable":
            assert "currentColor" in path.read_text("utf-8"), path.name


def modules() -> Iterator[object]:
    for found in pkgutil.walk_packages(app.ui.__path__, "app.ui."):
        yield importlib.import_module(found.name)


def test_no_attribute_hides_a_method_of_qt() -> None:
    """`self.size = 3` on a widget makes `widget.size()` fail far away (Picard has a checker for the same)."""
    found = []
    classes = {
        thing
        for module in modules()
        for thing in vars(module).values()
        if inspect.isclass(thing) and issubclass(thing, QObject) and thing.__module__.startswith("app.ui")
    }
    for owner in classes:
        base = next(b for b in owner.__mro__ if not b.__module__.startswith("app."))
        tree = ast.parse(inspect.getsource(sys.modules[owner.__module__]))
        body = next(n for n in ast.walk(tree) if isinstance(n, ast.ClassDef) and n.name == owner.__name__)
        for node in ast.walk(body):
            if (
                isinstance(node, ast.Attribute)
                and isinstance(node.ctx, ast.Store)
                and isinstance(node.value, ast.Name)
                and node.value.id == "self"
                and callable(getattr(base, node.attr, None))
            ):
                found.append(f"{owner.__name__}.{node.attr}")
    assert not found


def test_every_painter_is_ended() -> None:
    """One that waits for Python to forget it is still at work where something else holds the frame of its function: Qt
    then says that a window was painted with an active painter."""
    left = []
    for path, tree in trees():
        for function in (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)):
            calls = [call.func for call in ast.walk(function) if isinstance(call, ast.Call)]
            made = sum(isinstance(called, ast.Name) and called.id == "QPainter" for called in calls)
            ended = sum(isinstance(called, ast.Attribute) and called.attr == "end" for called in calls)
            if made > ended:
                left.append(f"{path.name}: {function.name}")
    assert not left


def test_no_dialog_blocks_the_event_loop() -> None:
    """`exec()` inside a coroutine re-enters the event loop and breaks the other tasks (qasync #59)."""
    found = []
    for path, tree in trees():
        for call in ast.walk(tree):
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute):
                owner = getattr(call.func.value, "id", "")
                blocks = call.func.attr in ("exec", "exec_") or (
                    owner in ("QMessageBox", "QFileDialog", "QInputDialog")
                    and call.func.attr.startswith(("get", "question", "information", "warning", "critical", "about"))
                )
                if blocks:
                    found.append(f"{path.name}:{call.lineno}")
    assert not found


def test_every_control_of_the_window_has_a_name(qtbot, tmp_path) -> None:
    """A screen reader says the accessible name, or else the text; a control with neither is silent."""
    from fake_queue_desk import FakeDesk, fill
    from PySide6.QtWidgets import QApplication

    from app.ui.common.theme import Theme
    from app.ui.main_window import MainWindow
    from app.ui.window_ahead import make_review_screen

    desk = FakeDesk()
    fill(desk)
    loop = qasync.QEventLoop(QApplication.instance())
    asyncio.set_event_loop(loop)
    try:
        window = MainWindow(desk, tmp_path, Theme(QApplication.instance()))
        qtbot.addWidget(window)
        loop.run_until_complete(window.start())
    finally:
        loop.close()
        asyncio.set_event_loop(None)
    review = make_review_screen(desk, window)
    assert list(controls(review))
    silent = [thing for thing in controls(window) if not spoken(thing)]
    assert not silent


def controls(window: QWidget) -> Iterator[QWidget]:
    for kind in (QAbstractButton, QLineEdit, QAbstractItemView):
        for thing in window.findChildren(kind):
            # Qt's own parts: the clear button of a field, the corner of a table, the extension of a toolbar.
            if isinstance(thing, QHeaderView):
                continue  # its sections are the controls, and they are read by their titles
            if not thing.objectName().startswith("qt_") and thing.metaObject().className() != "QLineEditIconButton":
                yield thing


def spoken(thing: QWidget) -> str:
    if thing.accessibleName():
        return thing.accessibleName()
    if isinstance(thing, QAbstractButton):
        actions = [action.text() for action in thing.actions() if isinstance(action, QAction)]
        return thing.text() or next(iter(actions), "")
    return ""
