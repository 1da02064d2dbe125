"""The pane beside the table: facts of the selected document, its failure with a remedy, its certificate."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.jobs import Document, Status
from app.ui.common.icons import icon, paint_icon
from app.ui.common.labels import Tone
from app.ui.common.theme import UNIT, TypeRole, mute, set_margins, set_type, tone_colors
from app.ui.queue.certificate_summary import CheckLine, Summary
from app.ui.queue.chip import StatusChip
from app.ui.queue.failure_card import FailureCard
from app.ui.queue.rows import can_open, hits_text, moment_text


class ElidedLabel(QLabel):
    """A label of one line that is cut in the middle; the whole text is its tooltip."""

    def show_text(self, text: str) -> None:
        self.setText(text)
        self.setToolTip(text)

    def minimumSizeHint(self) -> QSize:
        return QSize(UNIT * 4, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(UNIT * 16, super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self.width())
        self.style().drawItemText(
            painter, self.rect(), int(self.alignment()), self.palette(), self.isEnabled(), text, self.foregroundRole()
        )
        painter.end()


class _CheckRow(QWidget):
    """One check of the certificate: a tick or a warning, and its name."""

    def __init__(self, line: CheckLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = line
        row = QHBoxLayout(self)
        row.setContentsMargins(UNIT * 3, 0, 0, 0)
        name = QLabel(line.name)
        name.setWordWrap(True)
        row.addWidget(name, 1)
        if not line.passed:
            outcome = QLabel(line.outcome)
            row.addWidget(outcome, 0, Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(f"{line.name}: {line.outcome}")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tone = Tone.GOOD if self._line.passed else Tone.BAD
        place = QRect(0, 0, UNIT * 2, UNIT * 2).toRectF()
        name = "accept" if self._line.passed else "warning"
        paint_icon(painter, name, place, tone_colors(tone, self.palette()).ink)
        painter.end()


class DetailsPane(QStackedWidget):
    """Facts and remedies of what is selected. It asks for actions by signals and changes nothing itself."""

    open_wanted = Signal()
    retry_wanted = Signal()
    password_given = Signal(str)
    folder_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)
        self.setMinimumWidth(UNIT * 34)
        self.setAccessibleName(self.tr("Details"))
        self._hint = QLabel()
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setWordWrap(True)
        self._hint.setMargin(UNIT * 3)
        mute(self._hint)
        self.addWidget(self._hint)
        self.addWidget(self._make_page())
        self.show_selection([], "")

    def show_selection(self, documents: Sequence[Document], matter: str) -> None:
        """Show what is selected; `matter` is the name of the job of a single document."""
        if len(documents) == 1:
            self._show_document(documents[0], matter)
            self.setCurrentIndex(1)
            return
        if documents:
            self._hint.setText(self.tr("%n documents selected", "", len(documents)))
        else:
            self._hint.setText(self.tr("Select a document to see its details."))
        self.setCurrentIndex(0)

    def show_certificate(self, certificate: Summary | None) -> None:
        """Show a certificate, or nothing."""
        while (item := self._checks.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self._certificate.setVisible(certificate is not None)
        if certificate is None:
            return
        headline = QLabel(certificate.headline)
        headline.setWordWrap(True)
        set_type(headline, TypeRole.TITLE)
        self._checks.addWidget(headline)
        for note in certificate.notes:
            label = QLabel(note)
            label.setWordWrap(True)
            mute(label)
            self._checks.addWidget(label)
        for line in certificate.checks:
            self._checks.addWidget(_CheckRow(line))

    @property
    def certificate_shown(self) -> bool:
        return not self._certificate.isHidden()

    def _make_page(self) -> QWidget:
        page = QWidget()
        page.setProperty("panel", True)
        column = QVBoxLayout(page)
        set_margins(column, 2, 2, 1.5)
        self.title = QLabel()
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        set_type(self.title, TypeRole.TITLE)
        self.chip = StatusChip()
        self.failure = FailureCard()
        self.failure.retry_wanted.connect(self.retry_wanted)
        self.failure.password_given.connect(self.password_given)
        self.failure.open_wanted.connect(self.open_wanted)
        self.open_button = QPushButton(icon("open", QPalette.ColorRole.HighlightedText), self.tr("Open"))
        self.open_button.setProperty("primary", True)
        self.open_button.clicked.connect(self.open_wanted)
        self.folder_button = QPushButton(icon("folder"), self.tr("Show in folder"))
        self.folder_button.clicked.connect(self.folder_wanted)
        buttons = QHBoxLayout()
        buttons.setSpacing(UNIT)
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.folder_button)
        buttons.addStretch(1)
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(UNIT * 2)
        self._form.setVerticalSpacing(UNIT)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._facts: dict[str, QLabel] = {}
        for key, name in (
            ("matter", self.tr("Matter")),
            ("pages", self.tr("Pages")),
            ("unread", self.tr("Unread pages")),
            ("hits", self.tr("Open hits")),
            ("size", self.tr("Size")),
            ("added", self.tr("Added")),
            ("updated", self.tr("Updated")),
            ("original", self.tr("Original")),
            ("output", self.tr("Released file")),
        ):
            value = ElidedLabel() if key in ("matter", "original", "output") else QLabel()
            value.setTextFormat(Qt.TextFormat.PlainText)
            value.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            label = QLabel(name)
            mute(label)
            self._form.addRow(label, value)
            self._facts[key] = value
        self._certificate = QFrame()
        self._certificate.setProperty("card", True)
        self._certificate.hide()
        self._checks = QVBoxLayout(self._certificate)
        set_margins(self._checks, 1.5, 1.5, 0.75)
        column.addWidget(self.title)
        column.addWidget(self.chip)
        column.addWidget(self.failure)
        column.addLayout(buttons)
        column.addLayout(self._form)
        column.addWidget(self._certificate)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("Details"))
        area.setWidget(page)
        return area

    def _show_document(self, document: Document, matter: str) -> None:
        locale = QLocale()
        self.title.setText(document.file_name)
        self.chip.set_status(document.status)
        self.failure.show_document(document)
        opens = can_open(document)
        self.open_button.setVisible(opens and self.failure.isHidden())
        finished = document.status is Status.FINISHED
        self.open_button.setText(self.tr("Open") if finished else self.tr("Review"))
        self.folder_button.setVisible(finished and bool(document.output_path))
        facts = {
            "matter": matter,
            "pages": locale.toString(document.page_count) if document.page_count else "",
            "unread": locale.toString(document.unread_pages) if document.unread_pages else "",
            "hits": hits_text(document),
            "size": locale.formattedDataSize(document.size) if document.size else "",
            "added": moment_text(document.created_at),
            "updated": moment_text(document.updated_at),
            "original": document.path,
            "output": document.output_path if finished else "",
        }
        for key, text in facts.items():
            value = self._facts[key]
            if isinstance(value, ElidedLabel):
                value.show_text(text)
            else:
                value.setText(text)
            self._form.setRowVisible(value, bool(text))
