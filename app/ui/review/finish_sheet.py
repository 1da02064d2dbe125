"""The last look before redaction: what still blocks it, each row with a way to its place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.carriers import Unchecked
from app.domain.declining import WhyKept
from app.ui.common.fields import TickBox
from app.ui.common.icons import paint_icon
from app.ui.common.labels import Tone
from app.ui.common.passphrase_dialog import about_key, passphrase_field, wrong_passphrase
from app.ui.common.theme import UNIT, TypeRole, mute, set_margins, set_type, tone_colors
from app.ui.desk_remarks import SigningKey
from app.ui.review.hidden_words import unchecked_text
from app.ui.review.remark_words import why_name
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
    must_see: bool = True
    sure_declined: int = 0
    """Hits that are surely ones and stay."""
    unexplained: int = 0
    """Those of which nobody said why."""


class Jump(Enum):
    """Where a row leads."""

    OPEN_HIT = auto()
    UNSEEN_PAGE = auto()
    UNREAD_REGION = auto()
    HIDDEN_HIT = auto()
    UNEXPLAINED_HIT = auto()


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
        painter.end()


class CheckRow(QFrame):
    """One line of the list: mark, sentence, explanation, buttons."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        row = QHBoxLayout(self)
        set_margins(row, 1.5, 1.5, 1.5)
        self.mark = StateMark(self)
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        self._texts = texts = QVBoxLayout()
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

    def add_line(self, widget: QWidget) -> None:
        """Something with words of its own above the buttons, where it has the whole width."""
        self._texts.insertWidget(self._texts.count() - 1, widget)

    def show_state(self, done: bool, title: str, more: str) -> None:
        self.mark.set_done(done)
        self.title.setText(title)
        self.more.setText(more)
        self.more.setVisible(bool(more))


class FinishSheet(QDialog):
    """Accepted when everything is ticked and the user says so.

    Signals:
        accept_all_requested(): decide every open hit for redaction; call `set_checklist` when that is committed.
        explain_all_requested(str): say of every sure hit that stays why, by the value of a WhyKept.
        unlock_requested(str): a passphrase for the key that signs; answer with `unlocked`.
        jump_requested(Jump): the sheet is closed, show the place.
    """

    accept_all_requested = Signal()
    explain_all_requested = Signal(str)
    unlock_requested = Signal(str)
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
        self.declined = CheckRow(self)
        for why in WhyKept:
            said = self._button(self.declined, partial(self.explain_all_requested.emit, why.value))
            said.setText(why_name(why))
        self.show_declined = self._jump(self.declined, Jump.UNEXPLAINED_HIT, self.tr("Show next"))
        self.declined.buttons.addStretch(1)
        self.pages = CheckRow(self)
        self.show_page = self._jump(self.pages, Jump.UNSEEN_PAGE, self.tr("Show next"))
        self.pages.buttons.addStretch(1)
        self.unread = CheckRow(self)
        self.acknowledge = TickBox(self.tr("I have looked at all of these myself"))
        self.acknowledge.toggled.connect(self._refresh)
        self.unread.add_line(self.acknowledge)
        self.show_unread = self._jump(self.unread, Jump.UNREAD_REGION, self.tr("Show next"))
        self.unread.buttons.addStretch(1)
        self.hidden = CheckRow(self)
        self.show_hidden = self._jump(self.hidden, Jump.HIDDEN_HIT, self.tr("Show next"))
        self.hidden.buttons.addStretch(1)
        for row in self._rows:
            layout.addWidget(row)

        layout.addWidget(self._make_signing())
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
        self.confirm.clicked.connect(self._confirm)
        buttons.addWidget(cancel)
        buttons.addWidget(self.confirm)
        layout.addLayout(buttons)
        self._checklist: Checklist | None = None

    def _make_signing(self) -> QWidget:
        """Whether the certificate is signed; hidden where there is no key."""
        self.signing = QWidget(self)
        column = QVBoxLayout(self.signing)
        set_margins(column, 0, 0, 0.5)
        self.sign = TickBox()
        self.sign.toggled.connect(self._refresh)
        self.passphrase = passphrase_field(self)
        self.wrong = wrong_passphrase(self)
        for widget in (self.sign, self.passphrase, self.wrong):
            column.addWidget(widget)
        self._key: SigningKey | None = None
        return self.signing

    def set_key(self, key: SigningKey | None, *, ticked: bool = False) -> None:
        """Offer to sign with a key."""
        self._key = key
        if key is not None:
            self.sign.setText(about_key(key.fingerprint))
            self.sign.setChecked(ticked)

    @property
    def signs(self) -> bool:
        """True where the certificate is to be signed."""
        return self._key is not None and self.sign.isChecked()

    @property
    def _asks(self) -> bool:
        return self.signs and self._key is not None and self._key.asks

    def unlocked(self, right: bool) -> None:
        """What became of the passphrase that was asked for."""
        self.wrong.setVisible(not right)
        self.confirm.setEnabled(True)
        if right:
            self.accept()
        else:
            self.passphrase.selectAll()
            self.passphrase.setFocus()
            self._fit_height()

    def _confirm(self) -> None:
        if self._asks:
            self.confirm.setEnabled(False)
            self.unlock_requested.emit(self.passphrase.text())
        else:
            self.accept()

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
        return (self.hits, self.hidden, self.declined, self.pages, self.unread)

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
        seen = state.pages_unseen == 0 or not state.must_see
        self._refresh_pages(state)
        self._refresh_declined(state)
        self._refresh_unread(state)
        self._refresh_hidden(state)
        read = not state.unread_open or self.acknowledge.isChecked()
        self.signing.setVisible(self._key is not None)
        self.passphrase.setVisible(self._asks)
        if not self._asks:
            self.wrong.hide()
        self.confirm.setEnabled(decided and seen and read and not state.unexplained)
        self._fit_height()

    def _refresh_pages(self, state: Checklist) -> None:
        seen = state.pages_unseen == 0
        more = self.tr("Detection misses things. Look at each page at a readable size, top to bottom.")
        if not state.must_see:
            more += " " + self.tr("This matter does not require it.")
        self.pages.show_state(
            seen or not state.must_see,
            self.tr("Every page was seen") if seen else self.tr("%n pages were not seen", None, state.pages_unseen),
            "" if seen else more,
        )
        self.show_page.setVisible(not seen)

    def _refresh_declined(self, state: Checklist) -> None:
        """Sure hits that stay. The buttons give all of them one reason."""
        self.declined.setVisible(bool(state.sure_declined))
        explained = not state.unexplained
        if explained:
            title = self.tr("For every sure hit that stays there is a reason")
        else:
            title = self.tr("%n sure hits stay without a reason", None, state.unexplained)
        more = self.tr("Say for all of them why they stay, or look at each one.")
        self.declined.show_state(explained, title, "" if explained else more)
        for number in range(self.declined.buttons.count()):
            item = self.declined.buttons.itemAt(number)
            button = item.widget() if item is not None else None
            if button is not None:
                button.setVisible(not explained)

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
