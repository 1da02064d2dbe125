"""What was said about the selected hit: its reasons, why it stays, and comments; about the document where none is."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.comments import LONGEST_COMMENT, Comment, CommentKind
from app.domain.entities import Entity
from app.domain.reason_codes import ReasonShelf, joined
from app.ui.common.theme import UNIT, mute, set_margins
from app.ui.review import remark_words
from app.ui.review.reasons_model import known_codes

_ROWS = 3
"""Comments shown without scrolling."""
_HIGHEST = 18 * UNIT
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)
_REMOVE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class RemarksCard(QWidget):
    """Signals:
    comment_given(str): a comment for what is selected.
    comment_changed(str comment_id, str text): a comment of the person who sits here says something else.
    comment_removed(str comment_id): take such a comment away.

    In the list of comments Return takes an own one into the field and Delete removes it; Up in the field goes there.
    """

    comment_given = Signal(str)
    comment_changed = Signal(str, str)
    comment_removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comments: Sequence[Comment] = ()
        self._editable = False
        self._author = ""
        self._changing = ""
        """Id of the comment in the field."""
        layout = QVBoxLayout(self)
        set_margins(layout, 0, 0, 0.5)
        self.reasons = self._words()
        self.why_kept = self._words()
        self.edit_button = QToolButton(self)
        self.edit_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.never_button = QToolButton(self)
        self.never_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        tools = QHBoxLayout()
        tools.setSpacing(UNIT)
        tools.addWidget(self.edit_button)
        tools.addWidget(self.never_button)
        tools.addStretch(1)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Comments"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setWordWrap(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(lambda _: self._follow())
        self.field = QLineEdit(self)
        self.field.setMaxLength(LONGEST_COMMENT)
        self.field.setAcceptDrops(False)
        self.field.returnPressed.connect(self._give)
        self.list.itemDoubleClicked.connect(lambda _: self._change())
        for watched in (self.list, self.field):
            watched.installEventFilter(self)
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        row.addWidget(self.field, 1)
        self.change_button = self._button(row, self.tr("Edit"), self._change)
        self.remove_button = self._button(row, self.tr("Remove"), self._remove)
        self.save_button = self._button(row, self.tr("Save"), self._give)
        self.cancel_button = self._button(row, self.tr("Cancel"), self._leave_as_it_is)
        layout.addWidget(self.reasons)
        layout.addWidget(self.why_kept)
        layout.addLayout(tools)
        layout.addWidget(self.list)
        layout.addLayout(row)

    def _button(self, row: QHBoxLayout, text: str, pressed: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: pressed())
        row.addWidget(button)
        return button

    def _words(self) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def connect_actions(self, actions: Mapping[str, QAction]) -> None:
        """Let the buttons be those of the table of actions."""
        self.edit_button.setDefaultAction(actions["edit-reasons"])
        self.never_button.setDefaultAction(actions["never-again"])

    def show_remarks(
        self,
        chosen: Sequence[Entity],
        comments: Sequence[Comment],
        names: Mapping[str, str],
        shelf: ReasonShelf,
        *,
        author: str,
        editable: bool,
    ) -> None:
        """`chosen` are the selected hits, `comments` those on the only one of them, or on the document; `author` is the
        id of who sits here, "" where nobody was chosen."""
        codes = known_codes(chosen)
        if len(chosen) == 1:
            self.reasons.setText("\n".join(remark_words.code_text(code, shelf) for code in codes))
            self.why_kept.setText(remark_words.kept_because(chosen[0]))
        else:
            self.reasons.setText(self.tr("Reasons: {codes}").replace("{codes}", joined(codes)) if codes else "")
            self.why_kept.setText("")
        for label in (self.reasons, self.why_kept):
            label.setVisible(bool(label.text()))
        for button in (self.edit_button, self.never_button):
            button.setVisible(bool(chosen))
        self.field.setPlaceholderText(
            self.tr("Comment on this hit") if len(chosen) == 1 else self.tr("Comment on the document")
        )
        self.field.setAccessibleName(self.field.placeholderText())
        mute(self.why_kept)
        self._editable, self._author = editable, author
        # Several hits have no comment of their own, and one for each of them would say the same many times.
        self.field.setVisible(len(chosen) < 2)
        self.field.setEnabled(editable)
        self._show_comments(comments if len(chosen) < 2 else (), names)

    def _show_comments(self, comments: Sequence[Comment], names: Mapping[str, str]) -> None:
        if comments != self._comments or self.list.count() != len(comments):
            self._comments = comments
            self.list.clear()
            for comment in comments:
                item = QListWidgetItem(f"{remark_words.comment_head(comment, names)}\n{comment.text}")
                item.setData(Qt.ItemDataRole.UserRole, comment.id)
                self.list.addItem(item)
            if comments:
                self.list.scrollToBottom()
        self.list.setVisible(bool(comments))
        if self._changing and not (self._editable and self._changing in {c.id for c in comments}):
            self._stop_changing()
        self._fit()
        self._follow()

    def _fit(self) -> None:
        """As high as its last comments need at this width, which the list itself knows only once it was shown."""
        metrics = self.list.fontMetrics()
        room = QRect(0, 0, max(self.width() - 6 * UNIT, 20 * UNIT), 10_000)
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
        rows = range(max(0, self.list.count() - _ROWS), self.list.count())
        heights = [metrics.boundingRect(room, flags, self.list.item(row).text()).height() + UNIT for row in rows]
        self.list.setFixedHeight(min(sum(heights) + 2 * UNIT, _HIGHEST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.list.count():
            self._fit()

    def sizeHint(self) -> QSize:
        return QSize(40 * UNIT, super().sizeHint().height())

    def start_comment(self) -> None:
        """Put the cursor into the field."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def take_over(self, other: RemarksCard) -> None:
        """Have in the field what is typed in that of another card about the same."""
        self._changing = other._changing
        self.field.setText(other.field.text())
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the list and the field, which mean something else on the rest of the screen."""
        if isinstance(event, QKeyEvent) and (do := self._done_by(watched, event)) is not None:
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
            elif event.type() is QEvent.Type.KeyPress:
                do()
                return True
        return super().eventFilter(watched, event)

    def _done_by(self, watched: QObject, event: QKeyEvent) -> Callable[[], None] | None:
        key = event.key()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return None
        if watched is self.list and self._own is not None:
            return self._change if key in _ENTER else self._remove if key in _REMOVE else None
        if watched is self.field and key == Qt.Key.Key_Escape and self._changing:
            return self._leave_as_it_is
        if watched is self.field and key == Qt.Key.Key_Up and not self._changing and self.list.count():
            return self._go_to_list
        return None

    def _go_to_list(self) -> None:
        self.list.setCurrentRow(self.list.count() - 1)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _own(self) -> Comment | None:
        """The chosen comment, where who sits here may change it."""
        item = self.list.currentItem()
        if not self._editable or item is None or not item.isSelected():
            return None
        chosen = next((c for c in self._comments if c.id == item.data(Qt.ItemDataRole.UserRole)), None)
        if chosen is None or chosen.kind is not CommentKind.REMARK or chosen.said_by:
            return None
        return chosen if chosen.author == self._author else None

    def _give(self) -> None:
        text, changing = self.field.text().strip(), self._changing
        if not text or not self._editable:
            return
        self.field.clear()
        if changing:
            self._stop_changing()
            self.comment_changed.emit(changing, text)
        else:
            self.comment_given.emit(text)

    def _change(self) -> None:
        """Take the chosen comment into the field."""
        own = self._own
        if own is not None:
            self._changing = own.id
            self.field.setText(own.text)
            self.field.selectAll()
            self.start_comment()
            self._follow()

    def _stop_changing(self) -> None:
        self._changing = ""
        self.field.clear()
        self._follow()

    def _leave_as_it_is(self) -> None:
        self._stop_changing()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self) -> None:
        own = self._own
        if own is not None:
            self.comment_removed.emit(own.id)

    def _follow(self) -> None:
        own = self._own is not None and not self._changing
        for button in (self.change_button, self.remove_button):
            button.setVisible(own)
        for button in (self.save_button, self.cancel_button):
            button.setVisible(bool(self._changing))
