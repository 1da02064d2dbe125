"""The pane beside the table: what the selected document waits for, its facts, its certificate and its history."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, QLocale, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.jobs import EDITABLE, WORKING, Document, Status
from app.ui.common.flow_layout import flow_of
from app.ui.common.icons import icon, paint_icon
from app.ui.common.job_words import duration_text, person_name
from app.ui.common.labels import Tone
from app.ui.common.theme import UNIT, TypeRole, mute, set_margins, set_type, tone_colors
from app.ui.queue.actions import QueueActions
from app.ui.queue.certificate_summary import CheckLine, Summary
from app.ui.queue.chip import StatusChip
from app.ui.queue.facts import (
    Background,
    Facts,
    FactsCard,
    FileCard,
    content_text,
    doubt_of,
    matter_rows,
    original_hash_name,
    people_texts,
    released_hash_name,
    tombstone_rows,
)
from app.ui.queue.failure_card import FailureCard
from app.ui.queue.history import entries
from app.ui.queue.rows import can_open, hits_text, moment_text
from app.ui.queue.tone_card import NoticeCard

_GONE = (Status.EXPIRED, Status.PURGED)
_HISTORY = 8
"""Entries of the history that are shown until somebody asks for all."""


_LEAST_WIDTH, _USUAL_WIDTH = 34 * UNIT, 48 * UNIT


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


class _Column(QScrollArea):
    """Scrolls up and down alone, and is never narrower than its widest button: how long that is depends on the
    language."""

    def minimumSizeHint(self) -> QSize:
        hint, inner = super().minimumSizeHint(), self.widget()
        if inner is None:
            return hint
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(inner.minimumSizeHint().width() + bar + 2 * self.frameWidth(), hint.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest and watched is self.widget():
            self.updateGeometry()
        return super().eventFilter(watched, event)


class DetailsPane(QStackedWidget):
    """Facts and remedies of what is selected. It asks for actions by signals and changes nothing itself.

    `shown(Document | None)` follows every change of what is shown; whoever knows more answers with `show_background`.
    """

    open_wanted = Signal()
    retry_wanted = Signal()
    password_given = Signal(str)
    folder_wanted = Signal()
    original_wanted = Signal()
    share_wanted = Signal(str)
    profiles_wanted = Signal()
    settings_wanted = Signal(str)
    certificate_page_wanted = Signal()
    shown = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)
        self.setAccessibleName(self.tr("Details"))
        self._document: Document | None = None
        self._matter_id = ""
        self._background: Background | None = None
        self._all_history = False
        self._hint = QLabel()
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setWordWrap(True)
        self._hint.setMargin(UNIT * 3)
        mute(self._hint)
        self.addWidget(self._hint)
        self.addWidget(self._make_page())
        self.show_selection([], "")

    def sizeHint(self) -> QSize:
        return QSize(_USUAL_WIDTH, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(max(_LEAST_WIDTH, hint.width()), hint.height())

    def show_selection(self, documents: Sequence[Document], matter: str, number: int = 0) -> None:
        """Show what is selected; `matter` is the name of the job of a single document. `number` is how many are
        selected where `documents` are not all of them."""
        single = documents[0] if len(documents) == 1 else None
        if single is None or self._document is None or single.id != self._document.id:
            self._forget_background()
        self._document = single
        if single is not None:
            self._show_document(single, matter)
            self.setCurrentIndex(1)
        else:
            if documents:
                self._hint.setText(self.tr("%n documents selected", "", max(number, len(documents))))
            else:
                self._hint.setText(self.tr("Select a document to see its details."))
            self.setCurrentIndex(0)
        self.shown.emit(single)

    def set_actions(self, actions: QueueActions) -> None:
        """Offer the actions of the queue here too."""
        menu = QMenu(self.more_button)
        menu.addActions(list(actions.for_documents()[2:]))
        self.more_button.setMenu(menu)
        self.second_review.add_action(actions.approve, "finish")
        self.second_review.add_action(actions.return_to_review, "back")
        self.profiles_button = self.second_review.add_button(self.tr("Choose who you are…"), "person")
        self.profiles_button.clicked.connect(self.profiles_wanted)
        self.paused.add_action(actions.resume, "resume", primary=True)

    def show_background(self, document_id: str, background: Background) -> None:
        """Show what the desk knows besides the document's row; ignored where another one is shown by now."""
        document = self._document
        if document is None or document.id != document_id:
            return
        self._background = background
        self._matter_id = background.job.id
        self._show_waits(document, background)
        facts = {} if document.status in _GONE else people_texts(document, background)
        facts["ledger"] = "\n".join(background.ledger)
        if background.seconds_left is not None and document.status in WORKING:
            facts["left"] = duration_text(background.seconds_left)
        if document.active_seconds >= 1:
            facts["spent"] = duration_text(document.active_seconds)
        if background.copy_of is not None:
            facts["copy"] = background.copy_of.file_name
        self._facts.show_texts(self._plain | facts)
        self.matter.show_rows([] if document.status in _GONE else matter_rows(background.job, datetime.now(UTC)))
        stone = background.tombstone
        self.tombstone.show_rows(
            tombstone_rows(stone, background.people) if stone is not None else [],
            cut=(original_hash_name(), released_hash_name()),
        )
        self._show_history(background)

    def show_certificate(self, certificate: Summary | None) -> None:
        """Show a certificate, or nothing."""
        while (item := self._checks.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self._certificate.setVisible(certificate is not None)
        self.page_button.setVisible(certificate is not None)
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
        self.failure.original_wanted.connect(self.original_wanted)
        self.second_review = NoticeCard(Tone.ATTENTION)
        self.returned = NoticeCard(Tone.ATTENTION)
        self.paused = NoticeCard(Tone.NEUTRAL)
        self.doubt = NoticeCard(Tone.ATTENTION)
        self.doubt.add_button(self.tr("Show original in folder"), "folder").clicked.connect(self.original_wanted)
        self.copy = NoticeCard(Tone.ATTENTION)
        self.share_button = self.copy.add_button(self.tr("Take over its decisions…"), "document")
        self.share_button.clicked.connect(lambda: self.share_wanted.emit(self._document.id if self._document else ""))
        self._make_facts()
        self.file = FileCard()
        self.matter = FactsCard(self.tr("Matter"))
        self.settings_button = self.matter.add_button(self.tr("Change…"))
        self.settings_button.setAccessibleName(self.tr("Change the settings of this matter"))
        self.settings_button.clicked.connect(lambda: self.settings_wanted.emit(self._matter_id))
        self.tombstone = FactsCard(self.tr("What stays on record"))
        self.copy_button = self.tombstone.add_button(self.tr("Copy"))
        self.copy_button.setAccessibleName(self.tr("Copy what stays on record"))
        self.copy_button.clicked.connect(self._copy_record)
        self._certificate = QFrame()
        self._certificate.setProperty("card", True)
        self._certificate.hide()
        of_certificate = QVBoxLayout(self._certificate)
        set_margins(of_certificate, 1.5, 1.5, 0.75)
        self._checks = QVBoxLayout()
        set_margins(self._checks, 0, 0, 0.75)
        of_certificate.addLayout(self._checks)
        self.page_button = QPushButton(icon("document"), self.tr("Save certificate as PDF…"))
        self.page_button.clicked.connect(self.certificate_page_wanted)
        of_certificate.addWidget(self.page_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.title)
        column.addWidget(self.chip)
        for card in (self.failure, self.second_review, self.returned, self.paused, self.doubt, self.copy):
            column.addWidget(card)
        column.addWidget(self._make_buttons())
        column.addLayout(self._facts)
        for part in (self.tombstone, self._certificate, self.file, self.matter, self._make_history()):
            column.addWidget(part)
        column.addStretch(1)
        area = _Column()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("Details"))
        area.setWidget(page)
        return area

    def _make_buttons(self) -> QWidget:
        self.open_button = QPushButton(icon("open", QPalette.ColorRole.HighlightedText), self.tr("Open"))
        self.open_button.setProperty("primary", True)
        self.open_button.clicked.connect(self.open_wanted)
        self.folder_button = QPushButton(icon("folder"), self.tr("Show in folder"))
        self.folder_button.clicked.connect(self.folder_wanted)
        self.more_button = QPushButton(self.tr("More"))
        self.more_button.setAccessibleName(self.tr("More that can be done with this document"))
        return flow_of((self.open_button, self.folder_button, self.more_button), UNIT)

    def _make_facts(self) -> None:
        names = {
            "matter": self.tr("Matter"),
            "copy": self.tr("Exact copy of"),
            "pages": self.tr("Pages"),
            "content": self.tr("Content"),
            "unread": self.tr("Unread pages"),
            "hits": self.tr("Open hits"),
            "left": self.tr("Time left"),
            "spent": self.tr("Time spent"),
            "ledger": self.tr("Looked at by"),
            "size": self.tr("Size"),
            "added": self.tr("Added"),
            "creator": self.tr("Added by"),
            "reviewer": self.tr("Reviewed"),
            "approver": self.tr("Approved"),
            "updated": self.tr("Updated"),
            "original": self.tr("Original"),
            "output": self.tr("Released file"),
        }
        self._facts = Facts(
            names, cut=("matter", "copy", "original", "output"), wrapped=("ledger", "creator", "reviewer", "approver")
        )
        self._plain: dict[str, str] = {}

    def _make_history(self) -> QWidget:
        self.history = QFrame()
        self.history.setProperty("card", True)
        column = QVBoxLayout(self.history)
        set_margins(column, 1.5, 1.5, 0.75)
        title = QLabel(self.tr("History"))
        set_type(title, TypeRole.TITLE)
        column.addWidget(title)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(UNIT // 2)
        column.addLayout(self._lines)
        self.all_button = QPushButton(self.tr("Show all %n entries", "", 0))
        self.all_button.clicked.connect(self._show_all_history)
        column.addWidget(self.all_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.history.hide()
        return self.history

    def fact(self, key: str) -> str:
        """The value of a fact, empty where its row is hidden."""
        return self._facts.text(key)

    def _show_document(self, document: Document, matter: str) -> None:
        locale = QLocale()
        gone = document.status in _GONE
        self.title.setText(document.file_name or self.tr("A document that is gone"))
        self.chip.set_status(document.status)
        self.failure.show_document(document)
        opens = can_open(document)
        self.open_button.setVisible(opens and self.failure.isHidden())
        finished = document.status is Status.FINISHED
        reads_only = document.status not in EDITABLE and document.status is not Status.ATTENTION
        self.open_button.setText(self.tr("Open") if reads_only else self.tr("Review"))
        self.folder_button.setVisible(finished and bool(document.output_path))
        self.more_button.setVisible(document.status is not Status.PURGED)
        self._plain = {
            "matter": matter,
            "pages": locale.toString(document.page_count) if document.page_count and not gone else "",
            "content": "" if gone else content_text(document),
            "unread": locale.toString(document.unread_pages) if document.unread_pages and not gone else "",
            "hits": "" if gone else hits_text(document),
            "size": locale.formattedDataSize(document.size) if document.size and not gone else "",
            "added": "" if gone else moment_text(document.created_at),
            "updated": "" if gone else moment_text(document.updated_at),
            "original": document.path,
            "output": document.output_path if finished else "",
        }
        self.doubt.say(*doubt_of(document))
        self.file.show_document(document)
        self.paused.say(self.tr("Paused. It goes on where it stopped.") if document.status is Status.PAUSED else "")
        if self._background is None:
            self._facts.show_texts(self._plain)
        else:
            self.show_background(document.id, self._background)

    def _show_waits(self, document: Document, background: Background) -> None:
        """What the document waits for that only a person can give."""
        self.second_review.say("")
        self.returned.say("")
        if background.returned is not None:
            who = person_name(background.people.get(background.returned.author))
            what = self.tr("Sent back to its review by {name}.").replace("{name}", who)
            self.returned.say(what, background.returned.text)
        if document.status is Status.SECOND_REVIEW:
            reviewer = person_name(background.people.get(document.reviewed_by))
            what = self.tr("Waits for the approval of somebody other than {name}.").replace("{name}", reviewer)
            if background.me is None:
                more = self.tr("Choose who you are, so that it is known who approved.")
            elif background.me.id == document.reviewed_by:
                more = self.tr("You reviewed it yourself. Somebody else must choose their profile and approve it.")
            else:
                more = self.tr("Look at it before you approve. It is then redacted and verified.")
            self.second_review.say(what, more)
            self.profiles_button.setVisible(background.me is None or background.me.id == document.reviewed_by)
        other = background.copy_of
        decided = other is not None and other.hits_total > 0 and other.hits_open < other.hits_total
        if other is not None and decided and document.status in EDITABLE and document.hits_open:
            what = self.tr("It has exactly the same bytes as {name}.").replace("{name}", other.file_name)
            self.copy.say(
                what, self.tr("What was decided there can be taken over here. It is one step and can be undone.")
            )
        else:
            self.copy.say("")

    def _forget_background(self) -> None:
        self._background = None
        self._all_history = False
        for card in (self.matter, self.tombstone, self.history, self.second_review, self.returned, self.copy):
            card.hide()

    def _copy_record(self) -> None:
        rows = self.tombstone.rows().items()
        QGuiApplication.clipboard().setText("\n".join(f"{name}: {value}" for name, value in rows))

    def _show_all_history(self) -> None:
        self._all_history = True
        if self._background is not None:
            self._show_history(self._background)

    def _show_history(self, background: Background) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        found = entries(background.audit, background.people)
        shown = found if self._all_history else found[:_HISTORY]
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(UNIT * 2)
        grid.setVerticalSpacing(UNIT // 2)
        grid.setColumnStretch(1, 1)
        for number, entry in enumerate(shown):
            when = QLabel(moment_text(entry.at))
            mute(when)
            what = QLabel(f"{entry.text}\n{entry.actor}" if entry.actor else entry.text)
            what.setWordWrap(True)
            what.setTextFormat(Qt.TextFormat.PlainText)
            grid.addWidget(when, number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(what, number, 1)
        self._lines.addWidget(holder)
        self.all_button.setText(self.tr("Show all %n entries", "", len(found)))
        self.all_button.setVisible(len(found) > len(shown))
        self.history.setVisible(bool(found))
