"""What stands around pages and list: the tools above, the status line below, and a page of words in their place."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolBar, QToolButton, QVBoxLayout, QWidget

from app.ui.common.actions import follow_tip
from app.ui.common.theme import UNIT, TypeRole, mute, set_margins, set_type
from app.ui.review.banner import TonedLabel

_TOOLS = (
    "back", None, "select", "text", "rectangle", "polygon", None, "accept", "reject", None, "undo", "redo", None,
    "zoom-out", "zoom", "zoom-in", "fit-page", "fit-width", None, "peek", "preview",
)  # fmt: skip
_WITH_TEXT = ("back", "accept", "reject")


class FileLabel(QLabel):
    """The name of the file: it gives way to the tools and to the chip, and is shortened in its middle."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(6 * UNIT)

    def minimumSizeHint(self) -> QSize:
        return QSize(6 * UNIT, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = self.contentsRect().adjusted(UNIT, 0, 0, 0)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, rect.width())
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self.style().drawItemText(painter, rect, side, self.palette(), self.isEnabled(), shown, self.foregroundRole())
        painter.end()


class Toolbar(QToolBar):
    """Tools from the table of actions, the name of the file, and the chip that says whether it is redacted yet."""

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.chip = TonedLabel(parent)
        """Stands beside the tools and not among them: where they are too many, the last of them go out of view."""
        self.setWindowTitle(self.tr("Tools"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.zoom_label = QLabel("100 %", self)
        self.zoom_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.zoom_label.setMinimumWidth(7 * UNIT)
        for name in _TOOLS:
            if name is None:
                self.addSeparator()
            elif name == "zoom":
                self.addWidget(self.zoom_label)
            else:
                self._add_tool(name, actions[name])
        self.file_label = FileLabel(self)
        mute(self.file_label)
        self.addWidget(self.file_label)

    def _add_tool(self, name: str, action: QAction) -> None:
        self.addAction(action)
        button = self.widgetForAction(action)
        button.setAccessibleName(action.text())
        action.changed.connect(lambda: button.setAccessibleName(action.text()))
        if name in _WITH_TEXT and isinstance(button, QToolButton):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

    def show_zoom(self, zoom: float) -> None:
        """1 is actual size."""
        percent = self.tr("{percent} %").format(percent=round(zoom * 100))
        self.zoom_label.setText(percent)
        self.zoom_label.setAccessibleName(self.tr("Zoom {percent}").format(percent=percent))

    def show_chip(self, visible: bool) -> None:
        self.chip.setVisible(visible)


class StatusLine(QWidget):
    """How far the review is, the page on screen, and the button that ends it."""

    def __init__(self, finish: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self.row = row = QHBoxLayout(self)
        set_margins(row, 2, 0.75, 2)
        self.text = QLabel(self)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(self.text, 1)
        self.page = QLabel(self)
        mute(self.page)
        row.addWidget(self.page)
        self.finish_button = QPushButton(self.tr("Finish review ▸"), self)
        self.finish_button.setAccessibleName(finish.text())
        self.finish_button.setProperty("primary", True)
        follow_tip(self.finish_button, finish)
        self.finish_button.clicked.connect(finish.trigger)
        finish.enabledChanged.connect(self.finish_button.setEnabled)
        row.addWidget(self.finish_button)


class Message(QWidget):
    """Loading and errors, in words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        set_margins(layout, 4, 4, 1)
        self.title = QLabel(self)
        set_type(self.title, TypeRole.HEADLINE)
        self.text = QLabel(self)
        mute(self.text)
        for label in (self.title, self.text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
        self.retry = QPushButton(self.tr("Try again"), self)
        self.back = QPushButton(self.tr("Back to matters"), self)
        buttons = QHBoxLayout()
        buttons.setSpacing(UNIT)
        buttons.addStretch(1)
        buttons.addWidget(self.retry)
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        layout.addStretch(2)
        layout.addWidget(self.title)
        layout.addWidget(self.text)
        layout.addSpacing(2 * UNIT)
        layout.addLayout(buttons)
        layout.addStretch(3)

    def say(self, title: str, text: str, *, failed: bool) -> None:
        self.title.setText(title)
        self.text.setText(text)
        self.retry.setVisible(failed)
        self.back.setVisible(failed)
