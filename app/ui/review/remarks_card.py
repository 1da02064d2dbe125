"""What was said about the selected hit: its reasons, why it stays, and comments; about the document where none is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
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

from app.domain.comments import LONGEST_COMMENT, Comment
from app.domain.entities import Entity
from app.domain.reason_codes import ReasonShelf, joined
from app.ui.common.theme import UNIT, mute, set_margins
from app.ui.review import remark_words
from app.ui.review.reasons_model import known_codes

_ROWS = 3
"""Comments shown without scrolling."""
_HIGHEST = 18 * UNIT


class RemarksCard(QWidget):
    """Signals:
    comment_given(str): a comment for what is selected.
    comment_removed(str comment_id): take a comment away.
    """

    comment_given = Signal(str)
    comment_removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comments: Sequence[Comment] = ()
        self._editable = False
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
        self.remove_button = QPushButton(self.tr("Remove"), self)
        self.remove_button.setToolTip(self.tr("Take the chosen comment away; Undo brings it back"))
        self.remove_button.setAutoDefault(False)
        self.remove_button.clicked.connect(self._remove)
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        row.addWidget(self.field, 1)
        row.addWidget(self.remove_button)
        layout.addWidget(self.reasons)
        layout.addWidget(self.why_kept)
        layout.addLayout(tools)
        layout.addWidget(self.list)
        layout.addLayout(row)

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
        editable: bool,
    ) -> None:
        """`chosen` are the selected hits, `comments` those on the only one of them, or on the document."""
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
        self._editable = editable
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

    def _give(self) -> None:
        text = self.field.text().strip()
        if text and self._editable:
            self.field.clear()
            self.comment_given.emit(text)

    def _remove(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.comment_removed.emit(str(item.data(Qt.ItemDataRole.UserRole)))

    def _follow(self) -> None:
        item = self.list.currentItem()
        self.remove_button.setVisible(self._editable and item is not None and item.isSelected())
