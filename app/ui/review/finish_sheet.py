"""The last look before redaction: what still blocks it, each row with a way to its place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.carriers import Unchecked
from app.ui.common.fields import TickBox
from app.ui.common.icons import paint_icon
from app.ui.common.labels import Tone
from app.ui.common.theme import UNIT, TypeRole, mute, set_margins, set_type, tone_colors
from app.ui.review.hidden_words import unchecked_text
from app.ui.review.wording import page_numbers

WIDTH = 72 * UNIT


@dataclass(frozen=True, slots=True)
class Checklist:
    """What the sheet reports. Page numbers are zero-based."""

    hits_total: int
    hits_open: int
    accepted: int
    pages_total: int
    pages_unseen: int
    unread_total: int = 0
    unread_open: int = 0
    unread_pages: tuple[int, ...] = ()
    """Where something is still to be looked at."""
    hidden_total: int = 0
    hidden_open: int = 0
    unchecked: tuple[Unchecked, ...] = ()


class Jump(Enum):
    """Where a row leads."""

    OPEN_HIT = auto()
    UNSEEN_PAGE = auto()
    UNREAD_REGION = auto()
    HIDDEN_HIT = auto()


class StateMark(QWidget):
    """A tick or a cross in a circle, in the colours of the theme."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.done = False
        self.setFixedSize(QSize(3 * UNIT, 3 * UNIT))

    def set_done(self, done: bool) -> None:
        self.done = done
        self.setAccessibleName(self.tr("Done") if done else self.tr("Not done"))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tone = tone_colors(Tone.GOOD if self.done else Tone.BAD, self.palette())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tone.ground)
        painter.drawEllipse(self.rect())
        paint_icon(painter, "accept" if self.done else "reject", self.rect().toRectF().adjusted(5, 5, -5, -5), tone.ink)


class CheckRow(QFrame):
    """One line of the list: mark, sentence, explanation, buttons."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        row = QHBoxLayout(self)
        set_margins(row, 1.5, 1.5, 1.5)
        self.mark = StateMark(self)
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(UNIT // 2)
        self.title = QLabel(self)
        set_type(self.title, TypeRole.TITLE)
        self.more = QLabel(self)
        self.more.setWordWrap(True)
        mute(self.more)
        texts.addWidget(self.title)
        texts.addWidget(self.more)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(UNIT)
        texts.addSpacing(UNIT // 2)
        texts.addLayout(self.buttons)
        row.addLayout(texts, 1)

    def add(self, widget: QWidget) -> None:
        self.buttons.addWidget(widget)

    def show_state(self, done: bool, title: str, more: str) -> None:
        self.mark.set_done(done)
        self.title.setText(title)
        self.more.setText(more)
        self.more.setVisible(bool(more))


class FinishSheet(QDialog):
    """Accepted when everything is ticked and the user says so.

    Signals:
        accept_all_requested(): decide every open hit for redaction; call `set_checklist` when that is committed.
        jump_requested(Jump): the sheet is closed, show the place.
    """

    accept_all_requested = Signal()
    jump_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Finish review"))
        self.setFixedWidth(WIDTH)
        layout = QVBoxLayout(self)
        set_margins(layout, 3, 3, 1.5)
        title = QLabel(self.tr("Finish review"), self)
        set_type(title, TypeRole.HEADLINE)
        layout.addWidget(title)
        self.summary = QLabel(self)
        self.summary.setWordWrap(True)
        layout.addWidget(self.summary)

        self.hits = CheckRow(self)
        self.accept_all = self._button(self.hits, lambda: self.accept_all_requested.emit())
        self.show_hit = self._jump(self.hits, Jump.OPEN_HIT, self.tr("Show next"))
        self.hits.buttons.addStretch(1)
        self.pages = CheckRow(self)
        self.show_page = self._jump(self.pages, Jump.UNSEEN_PAGE, self.tr("Show next"))
        self.pages.buttons.addStretch(1)
        self.unread = CheckRow(self)
        self.acknowledge = TickBox(self.tr("I have looked at all of these myself"), self)
        self.acknowledge.toggled.connect(self._refresh)
        self.unread.add(self.acknowledge)
        self.show_unread = self._jump(self.unread, Jump.UNREAD_REGION, self.tr("Show next"))
        self.unread.buttons.addStretch(1)
        self.hidden = CheckRow(self)
        self.show_hidden = self._jump(self.hidden, Jump.HIDDEN_HIT, self.tr("Show next"))
        self.hidden.buttons.addStretch(1)
        for row in self._rows:
            layout.addWidget(row)

        promise = QLabel(
            self.tr(
                "A new file is made and checked. It is released only if no trace of an accepted hit is found. The "
                "original stays as it is."
            ),
            self,
        )
        promise.setWordWrap(True)
        mute(promise)
        layout.addSpacing(UNIT // 2)
        layout.addWidget(promise)
        buttons = QHBoxLayout()
        buttons.setSpacing(UNIT)
        buttons.addStretch(1)
        cancel = QPushButton(self.tr("Back to review"), self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.confirm = QPushButton(self.tr("Redact and verify"), self)
        self.confirm.setDefault(True)
        self.confirm.setProperty("primary", True)
        self.confirm.clicked.connect(self.accept)
        buttons.addWidget(cancel)
        buttons.addWidget(self.confirm)
        layout.addLayout(buttons)
        self._checklist: Checklist | None = None

    def _button(self, row: CheckRow, slot: Callable[[], None]) -> QPushButton:
        button = QPushButton(self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: slot())
        row.add(button)
        return button

    def _jump(self, row: CheckRow, where: Jump, text: str) -> QPushButton:
        button = self._button(row, lambda: self._leave(where))
        button.setText(text)
        return button

    def _leave(self, where: Jump) -> None:
        self.reject()
        self.jump_requested.emit(where)

    @property
    def _rows(self) -> tuple[CheckRow, ...]:
        return (self.hits, self.hidden, self.pages, self.unread)

    @property
    def acknowledged(self) -> bool:
        return self.acknowledge.isChecked()

    def set_checklist(self, checklist: Checklist) -> None:
        self._checklist = checklist
        self._refresh()

    def _refresh(self) -> None:
        state = self._checklist
        if state is None:
            return
        self.summary.setText(self.tr("%n hits will be redacted.", None, state.accepted))
        decided = state.hits_open == 0
        self.hits.show_state(
            decided,
            self.tr("Every hit is decided") if decided else self.tr("%n hits not decided", None, state.hits_open),
            "" if decided else self.tr("An open hit would stay readable. Decide each one, or accept all the rest."),
        )
        self.accept_all.setText(self.tr("Accept all %n remaining", None, state.hits_open))
        for button in (self.accept_all, self.show_hit):
            button.setVisible(not decided)
        seen = state.pages_unseen == 0
        self.pages.show_state(
            seen,
            self.tr("Every page was seen") if seen else self.tr("%n pages were not seen", None, state.pages_unseen),
            "" if seen else self.tr("Detection misses things. Look at each page at a readable size, top to bottom."),
        )
        self.show_page.setVisible(not seen)
        self._refresh_unread(state)
        self._refresh_hidden(state)
        read = not state.unread_open or self.acknowledge.isChecked()
        self.confirm.setEnabled(decided and seen and read)
        self._fit_height()

    def _fit_height(self) -> None:
        """A window's size hint does not ask wrapped labels how tall they are at its width."""
        for part in (*self._rows, self):
            layout = part.layout()
            if layout is not None:
                # Rows first: what they hid counts here only once they have been laid out again.
                layout.activate()
        self.setFixedHeight(self.heightForWidth(WIDTH))

    def _refresh_hidden(self, state: Checklist) -> None:
        """What is hidden in the file. What could not be checked blocks nothing, for none of it is carried over."""
        self.hidden.setVisible(bool(state.hidden_total or state.unchecked))
        decided = state.hidden_open == 0
        if not decided:
            title = self.tr("%n hits hidden in the file not decided", None, state.hidden_open)
        elif state.hidden_total:
            title = self.tr("Every hit hidden in the file is decided")
        else:
            title = self.tr("Not all that is hidden in the file could be checked")
        more = self.tr("Nothing hidden is carried over into the released file.")
        if state.unchecked:
            more += " " + self.tr("Could not check: {carriers}.").format(carriers=unchecked_text(state.unchecked))
        self.hidden.show_state(decided, title, more)
        self.show_hidden.setVisible(not decided)

    def _refresh_unread(self, state: Checklist) -> None:
        if not state.unread_total:
            self.unread.show_state(True, self.tr("The text of every page could be read"), "")
        elif not state.unread_open:
            self.unread.show_state(True, self.tr("Every unread region was looked at"), "")
        else:
            more = self.tr(
                "Pictures, and what could not be read: nothing could be found there. Say that nothing secret is in it, "
                "or box it. Pages: {pages}"
            )
            self.unread.show_state(
                self.acknowledge.isChecked(),
                self.tr("%n unread regions not looked at", None, state.unread_open),
                more.format(pages=page_numbers(state.unread_pages)),
            )
        for widget in (self.acknowledge, self.show_unread):
            widget.setVisible(bool(state.unread_open))
