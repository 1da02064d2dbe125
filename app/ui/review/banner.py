"""A line across the screen that says why the document is frozen, or why it came back; and the chip beside the tools."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.base.errors import FailureCode
from app.domain.jobs import EDITABLE, Document, Status
from app.ui.common.labels import QT_TRANSLATE_NOOP, Tone, failure_text
from app.ui.common.theme import TypeRole, set_margins, set_type, tone_colors
from app.ui.review.wording import page_numbers

_FROZEN = QT_TRANSLATE_NOOP("Banner", "Decisions are frozen until this is done. You can go on with other documents.")
_DETECTING = QT_TRANSLATE_NOOP("Banner", "Detection is not through yet")
_INCOMPLETE = QT_TRANSLATE_NOOP("Banner", "The list of hits is not complete.")
_AFTER_FAILURE = QT_TRANSLATE_NOOP(
    "Banner", "No file was released. Decide the marked hits at the top of the list, then finish the review again."
)


class TonedLabel(QLabel):
    """A label in a rounded chip of a tone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tone = Tone.ATTENTION
        self.setContentsMargins(12, 4, 12, 4)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        font = self.font()
        font.setBold(True)
        self.setFont(font)

    def set_tone(self, tone: Tone, text: str) -> None:
        self.tone = tone
        self.setText(text)
        self.setAccessibleName(text)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tone = tone_colors(self.tone, self.palette())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tone.ground)
        radius = self.height() / 2
        painter.drawRoundedRect(self.rect(), radius, radius)
        painter.setPen(tone.ink)
        painter.drawText(self.contentsRect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


def rule(parent: QWidget) -> QWidget:
    """A thin line between two parts of the screen."""
    line = QWidget(parent)
    line.setFixedHeight(1)
    line.setAutoFillBackground(True)
    line.setBackgroundRole(QPalette.ColorRole.Mid)
    return line


class Banner(QWidget):
    """Title and explanation on the ground of a tone; hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = Tone.NEUTRAL
        row = QHBoxLayout(self)
        set_margins(row, 2, 1, 2)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        self.title = QLabel(self)
        set_type(self.title, TypeRole.TITLE)
        self.more = QLabel(self)
        for label in (self.title, self.more):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            texts.addWidget(label)
        row.addLayout(texts, 1)
        self.hide()

    def say(self, tone: Tone, title: str, more: str = "") -> None:
        self._tone = tone
        self.title.setText(title)
        self.more.setText(more)
        self.more.setVisible(bool(more))
        self.setAccessibleName(f"{title} {more}".strip())
        self._ink()
        self.show()
        self.update()

    def _ink(self) -> None:
        ink = tone_colors(self._tone).ink
        for label in (self.title, self.more):
            palette = label.palette()
            palette.setColor(label.foregroundRole(), ink)
            label.setPalette(palette)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.ApplicationPaletteChange, QEvent.Type.StyleChange) and hasattr(self, "more"):
            self._ink()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), tone_colors(self._tone).ground)
        painter.end()


_SENTENCES: dict[Status, tuple[Tone, str, str]] = {
    Status.SECOND_REVIEW: (
        Tone.ATTENTION,
        QT_TRANSLATE_NOOP("Banner", "Waiting for a second person"),
        QT_TRANSLATE_NOOP(
            "Banner", "Look at what was decided, then approve it or send it back. Decisions are frozen meanwhile."
        ),
    ),
    Status.APPROVED: (Tone.BUSY, QT_TRANSLATE_NOOP("Banner", "Approved, waiting to be redacted"), _FROZEN),
    Status.REVIEWED: (Tone.BUSY, QT_TRANSLATE_NOOP("Banner", "Waiting to be redacted"), _FROZEN),
    Status.REDACTING: (Tone.BUSY, QT_TRANSLATE_NOOP("Banner", "Redacting"), _FROZEN),
    Status.VERIFYING: (Tone.BUSY, QT_TRANSLATE_NOOP("Banner", "Looking for traces of what was redacted"), _FROZEN),
    Status.FINISHED: (
        Tone.GOOD,
        QT_TRANSLATE_NOOP("Banner", "Released: {path}"),
        QT_TRANSLATE_NOOP("Banner", "Redacted and verified. The review is closed; the original was not changed."),
    ),
    Status.QUEUED: (Tone.BUSY, _DETECTING, _INCOMPLETE),
    Status.DETECTING: (Tone.BUSY, _DETECTING, _INCOMPLETE),
    Status.PAUSED: (
        Tone.NEUTRAL,
        QT_TRANSLATE_NOOP("Banner", "Paused"),
        QT_TRANSLATE_NOOP("Banner", "The list of hits is not complete. Resume it in the list of documents."),
    ),
    Status.CANCELLED: (
        Tone.NEUTRAL,
        QT_TRANSLATE_NOOP("Banner", "Cancelled"),
        QT_TRANSLATE_NOOP("Banner", "All decisions are kept. Retry it in the list of matters."),
    ),
}


def describe(
    document: Document, left_over: int, unread: Sequence[int] = (), returned: tuple[str, str] | None = None
) -> tuple[Tone, str, str] | None:
    """Tone, title and explanation of a document's state; None while it is simply under review.

    `left_over` is the number of undecided hits that the proof found, `unread` the zero-based pages that detection could
    not read: an empty list of hits must not look like a clean page. `returned` is who sent the document back, and the
    note. Opening a document whose verification failed puts it under review again, so the failure is told by them and by
    the failure code, not by the status alone.
    """
    failed = document.status is Status.VERIFICATION_FAILED or document.failure is FailureCode.VERIFICATION_FAILED
    if failed or (left_over and document.status in EDITABLE):
        return Tone.BAD, _failed_title(left_over), QCoreApplication.translate("Banner", _AFTER_FAILURE)
    if document.status in EDITABLE:
        if returned is not None:
            return Tone.ATTENTION, *returned
        return _unread(unread) if unread else None
    if document.status in _SENTENCES:
        tone, title, more = _SENTENCES[document.status]
        title = QCoreApplication.translate("Banner", title).replace("{path}", document.output_path)
        return tone, title, QCoreApplication.translate("Banner", more)
    text = failure_text(document.failure or FailureCode.INTERNAL)
    return Tone.BAD, text.what, f"{text.safe} {text.remedy}"


def _unread(pages: Sequence[int]) -> tuple[Tone, str, str]:
    title = QCoreApplication.translate("Banner", "%n pages could not be read", None, len(pages))
    more = QCoreApplication.translate(
        "Banner", "Nothing could be found there: look yourself, and mark what must go. Pages: {pages}"
    )
    return Tone.ATTENTION, title, more.format(pages=page_numbers(pages))


def _failed_title(left_over: int) -> str:
    if left_over:
        return QCoreApplication.translate("Banner", "Verification failed: %n places still to decide", None, left_over)
    return QCoreApplication.translate("Banner", "Verification failed the last time")
