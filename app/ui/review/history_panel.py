"""Every step of the review, newest first: what it was, when, and how far it reached; back to any of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QDateTime,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QLabel, QListView, QPushButton, QTabWidget, QVBoxLayout, QWidget

from app.domain.review_log import PastStep
from app.ui.common.alive import InTurn, Tasks
from app.ui.common.labels import step_sentence
from app.ui.common.theme import mute, set_margins
from app.ui.review.hits_rows import RoomyRows
from app.ui.review.session import ReviewSession

Index = QModelIndex | QPersistentModelIndex


class StepsModel(QAbstractListModel):
    """Steps as sentences."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.steps: Sequence[PastStep] = ()

    def set_steps(self, steps: Sequence[PastStep]) -> None:
        self.beginResetModel()
        self.steps = steps
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.steps)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        step = self.steps[index.row()]
        when = QLocale().toString(
            QDateTime.fromSecsSinceEpoch(int(step.at.timestamp())), QLocale.FormatType.ShortFormat
        )
        sentence = self.tr("{when} · {step} · taken back") if step.undone else self.tr("{when} · {step}")
        said = step_sentence(step.kind.value, step.text, step.hits, step.documents)
        return sentence.replace("{when}", when).replace("{step}", said)


class HistoryPanel(QWidget):
    """The list of steps and the button that goes back, or forward again, to the chosen one.

    Signals:
        wanted(int undos, int redos): take that many steps back, or do that many again.
    """

    wanted = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = StepsModel(self)
        self._editable = True
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.list = QListView(self)
        self.list.setModel(self.model)
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(RoomyRows(self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setAccessibleName(self.tr("Steps of the review, newest first"))
        self.list.selectionModel().currentChanged.connect(lambda *_: self._say())
        self.list.activated.connect(lambda _: self._go())
        layout.addWidget(self.list, 1)
        card = QFrame(self)
        card.setObjectName("details")
        column = QVBoxLayout(card)
        set_margins(column, 1.5, 1.5, 1)
        self.hint = QLabel(card)
        self.hint.setWordWrap(True)
        mute(self.hint)
        column.addWidget(self.hint)
        self.button = QPushButton(card)
        self.button.clicked.connect(self._go)
        column.addWidget(self.button)
        layout.addWidget(card)
        self._say()

    def set_steps(self, steps: Sequence[PastStep], *, editable: bool) -> None:
        """Show other steps; the chosen one stays where it is still there."""
        current = self.list.currentIndex()
        chosen = self.model.steps[current.row()].position if current.isValid() else None
        self._editable = editable
        if steps != self.model.steps:
            self.model.set_steps(steps)
            row = next((n for n, step in enumerate(steps) if step.position == chosen), None)
            if row is not None:
                self.list.setCurrentIndex(self.model.index(row))
        self._say()

    def _way(self) -> tuple[int, int]:
        """Undos and redos from now to just behind the chosen step."""
        current = self.list.currentIndex()
        if not current.isValid():
            return 0, 0
        newer, own = self.model.steps[: current.row()], self.model.steps[current.row()]
        if own.undone:
            return 0, sum(step.undone and step.position <= own.position for step in self.model.steps)
        return sum(not step.undone for step in newer), 0

    def _go(self) -> None:
        undos, redos = self._way()
        if self._editable and (undos or redos):
            self.wanted.emit(undos, redos)

    def _say(self) -> None:
        undos, redos = self._way()
        if redos:
            self.button.setText(self.tr("Do %n steps again", None, redos))
        elif undos:
            self.button.setText(self.tr("Take %n steps back", None, undos))
        else:
            self.button.setText(self.tr("You are here"))
        self.button.setEnabled(self._editable and bool(undos or redos))
        self.hint.setText(
            self.tr("Choose a step to go back to it. Nothing is lost: steps can be done again until you take another.")
            if self.model.steps
            else self.tr("Nothing was decided yet.")
        )


class History(QObject):
    """Reads the steps when somebody looks at them, and goes to one of them."""

    def __init__(
        self,
        session: ReviewSession,
        tabs: QTabWidget,
        panel: HistoryPanel,
        tasks: Tasks,
        in_turn: InTurn,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._tabs = tabs
        self._panel = panel
        self._tasks = tasks
        self._due = self._reading = False
        panel.wanted.connect(lambda undos, redos: in_turn(self._go(undos, redos)))
        tabs.currentChanged.connect(lambda _: self._refresh())
        session.history_changed.connect(self._refresh)
        session.document_changed.connect(self._refresh)

    def connect_action(self, action: QAction) -> None:
        action.triggered.connect(self._show)

    @property
    def busy(self) -> bool:
        """True while the steps are being read."""
        return self._reading

    def _show(self) -> None:
        self._tabs.setCurrentWidget(self._panel)
        self._panel.list.setFocus()

    def _refresh(self) -> None:
        if self._tabs.currentWidget() is self._panel and self._session.document is not None:
            self._due = True
            if not self._reading:
                self._reading = True
                self._tasks.start(self._read())

    async def _read(self) -> None:
        """Read the steps, and once more where something was done meanwhile."""
        try:
            while self._due and (document := self._session.document) is not None:
                self._due = False
                steps = await self._session.desk.past_steps(document.id)
                if self._session.document is not None and self._session.document.id == document.id:
                    self._panel.set_steps(steps, editable=self._session.editable)
        finally:
            self._reading = False

    async def _go(self, undos: int, redos: int) -> None:
        if not self._session.editable:
            return
        for _ in range(undos):
            await self._session.undo()
        for _ in range(redos):
            await self._session.redo()
        self._refresh()
