"""The choice of one matter among as many as there are: typed, looked up, and picked from what was found."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.ui.common.labels import shortened
from app.ui.common.theme import UNIT, mute, set_margins

MOST_FOUND = 50
"""So many matches are offered; a few more letters tell them apart."""
_SHOWN_ROWS = 5
_ID = Qt.ItemDataRole.UserRole
_NAME = Qt.ItemDataRole.UserRole + 1


class _Line(QLineEdit):
    """The arrow keys go through what was found while one types."""

    stepped = Signal(int)
    taken = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.stepped.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        else:
            super().keyPressEvent(event)


class MatterField(QWidget):
    """A search field over a short list.

    Signals:
        wanted(str text): look up matters whose name holds this, and give them to `show_found`.
        changed(): another matter is chosen, or none.
    """

    wanted = Signal(str)
    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen: tuple[str, str] = ("", "")
        self.line = _Line()
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(self.tr("Any. Type a part of the name"))
        self.line.setClearButtonEnabled(True)
        self.line.setAcceptDrops(False)
        self.found = QListWidget()
        self.found.setAccessibleName(self.tr("Matters that were found"))
        self.found.setFixedHeight(self.found.fontMetrics().height() * _SHOWN_ROWS + UNIT * 5)
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._said = QLabel()
        mute(self._said)
        column = QVBoxLayout(self)
        set_margins(column, 0, 0, 0.5)
        column.addWidget(self.line)
        column.addWidget(self.found)
        column.addWidget(self._said)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self._typed)
        self.line.stepped.connect(self._step)
        self.line.taken.connect(self._take)
        self.found.itemClicked.connect(self._pick)
        self.found.itemActivated.connect(self._pick)

    @property
    def chosen(self) -> str:
        """Id of the matter, empty for any."""
        return self._chosen[0]

    @property
    def chosen_name(self) -> str:
        return self._chosen[1]

    def look_up(self) -> None:
        """Ask again for what is typed; a name that was chosen is no search."""
        self.wanted.emit("" if self.chosen else self.line.text())

    def show_found(self, text: str, found: Sequence[tuple[str, str]]) -> None:
        """Take the answer to `wanted`. One that is older than what is typed by now says nothing."""
        if text != ("" if self.chosen else self.line.text()):
            return
        with QSignalBlocker(self.found):
            self.found.clear()
            for job_id, name in found:
                item = QListWidgetItem(shortened(name, 60))
                item.setToolTip(name)
                item.setData(_ID, job_id)
                item.setData(_NAME, name)
                self.found.addItem(item)
                if job_id == self.chosen:
                    self.found.setCurrentItem(item)
        if not found:
            self._said.setText(
                self.tr("No matter has this in its name.") if text else self.tr("There is no matter yet.")
            )
        elif len(found) >= MOST_FOUND:
            self._said.setText(self.tr("The newest %n. Type more to find others.", "", len(found)))
        else:
            self._said.setText(self.tr("%n found", "", len(found)))

    def reset(self) -> None:
        """Choose none. Says nothing."""
        self._chosen = ("", "")
        with QSignalBlocker(self.line):
            self.line.clear()
        self.found.setCurrentRow(-1)

    def follow(self, other: MatterField) -> None:
        """Choose what another field has. Says nothing."""
        self._chosen = other._chosen
        with QSignalBlocker(self.line):
            self.line.setText(other.line.text())

    def _typed(self, text: str) -> None:
        if self.chosen:
            self._chosen = ("", "")
            self.changed.emit()
        self.wanted.emit(text)

    def _step(self, by: int) -> None:
        rows = self.found.count()
        if rows:
            self.found.setCurrentRow(min(max(self.found.currentRow() + by, 0), rows - 1))

    def _take(self) -> None:
        """Return takes what the arrow keys went to, or the only one that was found."""
        item = self.found.currentItem() or (self.found.item(0) if self.found.count() == 1 else None)
        if item is not None:
            self._pick(item)

    def _pick(self, item: QListWidgetItem) -> None:
        self._chosen = (str(item.data(_ID)), str(item.data(_NAME)))
        with QSignalBlocker(self.line):
            self.line.setText(self.chosen_name)
        self.changed.emit()
