"""Rows of a name and a value, the texts they hold, and what the details pane is told beyond the document itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.domain.audit import AuditLine
from app.domain.comments import Comment
from app.domain.jobs import ENDED, Document, Job
from app.domain.people import Person
from app.domain.retention import Tombstone
from app.ui.common.file_word_rows import FileWordRows
from app.ui.common.file_words import file_words, repaired_sentences, xfa_sentences
from app.ui.common.job_words import kind_name, pair_name, person_name, retention_text, review_policy_text
from app.ui.common.theme import UNIT, TypeRole, mute, set_margins, set_type
from app.ui.queue.rows import moment_text


@dataclass(frozen=True, slots=True)
class Background:
    """What the desk knows of a document besides its row. `copy_of` is the document it is an exact copy of, `returned`
    what a second reviewer said when sending it back."""

    job: Job
    people: Mapping[str, Person] = field(default_factory=dict)
    me: Person | None = None
    copy_of: Document | None = None
    ledger: Sequence[str] = ()
    audit: Sequence[AuditLine] = ()
    tombstone: Tombstone | None = None
    seconds_left: float | None = None
    returned: Comment | None = None


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


class Facts(QFormLayout):
    """Rows that are hidden while they have no value. Long values are cut in the middle where the key says so."""

    def __init__(self, names: Mapping[str, str], *, cut: Sequence[str] = (), wrapped: Sequence[str] = ()) -> None:
        super().__init__()
        self.setHorizontalSpacing(UNIT * 2)
        self.setVerticalSpacing(UNIT)
        self.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._values: dict[str, QLabel] = {}
        for key, name in names.items():
            value = ElidedLabel() if key in cut else QLabel()
            value.setTextFormat(Qt.TextFormat.PlainText)
            policy = QSizePolicy.Policy.Ignored if key in wrapped else QSizePolicy.Policy.Expanding
            value.setSizePolicy(policy, QSizePolicy.Policy.Preferred)
            value.setWordWrap(key in wrapped)
            label = QLabel(name)
            mute(label)
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            self.addRow(label, value)
            self._values[key] = value

    def show_texts(self, texts: Mapping[str, str]) -> None:
        """Show values by key; a row without one is hidden."""
        for key, value in self._values.items():
            text = texts.get(key, "")
            if isinstance(value, ElidedLabel):
                value.show_text(text)
            else:
                value.setText(text)
            self.setRowVisible(value, bool(text))

    def text(self, key: str) -> str:
        """The value that is shown, empty where the row is hidden."""
        return self._values[key].text()


class FactsCard(QFrame):
    """A titled card of facts whose rows are made anew for what is shown."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._column = QVBoxLayout(self)
        set_margins(self._column, 1.5, 1.5, 0.75)
        self.title = QLabel(title)
        set_type(self.title, TypeRole.TITLE)
        self._column.addWidget(self.title)
        self._holder: QWidget | None = None
        self._shown: tuple[tuple[str, str], ...] = ()
        self.hide()

    def show_rows(self, rows: Sequence[tuple[str, str]], *, cut: Sequence[str] = ()) -> None:
        """Show (name, value) pairs; hidden where there are none. What is shown already is left alone."""
        shown = tuple(row for row in rows if row[1])
        if shown != self._shown:
            self._shown = shown
            if self._holder is not None:
                self._holder.hide()
                self._holder.deleteLater()
            self._holder = QWidget()
            names = {str(number): name for number, (name, _) in enumerate(shown)}
            numbers = [str(number) for number, (name, _) in enumerate(shown)]
            cut_numbers = [str(number) for number, (name, _) in enumerate(shown) if name in cut]
            facts = Facts(names, cut=cut_numbers, wrapped=[each for each in numbers if each not in cut_numbers])
            facts.setContentsMargins(0, 0, 0, 0)
            self._holder.setLayout(facts)
            facts.show_texts({str(number): value for number, (_, value) in enumerate(shown)})
            self._column.insertWidget(1, self._holder)
        self.setVisible(bool(shown))

    def add_button(self, text: str) -> QPushButton:
        button = QPushButton(text)
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return button

    def rows(self) -> dict[str, str]:
        """What is shown, by name."""
        return dict(self._shown)


class FileCard(QFrame):
    """What the file holds besides its pages, and what that means for its release."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        title = QLabel(self.tr("The file"))
        set_type(title, TypeRole.TITLE)
        self.rows = FileWordRows()
        column = QVBoxLayout(self)
        set_margins(column, 1.5, 1.5, 0.75)
        column.addWidget(title)
        column.addWidget(self.rows)
        self.hide()

    def show_document(self, document: Document) -> None:
        """Show the facts of a document's file; hidden where there are none."""
        words = [] if document.facts is None else file_words(document.facts)
        self.rows.show_words(words)
        self.setVisible(bool(words))


def matter_rows(job: Job, now: datetime) -> list[tuple[str, str]]:
    """What was chosen for a job, in words."""
    settings = job.settings
    rows = [
        (QCoreApplication.translate("Details", "Kind"), kind_name(settings.kind)),
        (QCoreApplication.translate("Details", "Second review"), review_policy_text(settings.review)),
        (QCoreApplication.translate("Details", "Kept"), retention_text(settings.retention, now)),
    ]
    if settings.categories:
        text = QCoreApplication.translate("Details", "%n chosen", "", len(settings.categories))
        rows.append((QCoreApplication.translate("Details", "Categories"), text))
    if not settings.ocr:
        text = QCoreApplication.translate("Details", "Not read (no OCR)")
        rows.append((QCoreApplication.translate("Details", "Text in pictures"), text))
    if settings.quick:
        text = QCoreApplication.translate("Details", "Names by the small model only")
        rows.append((QCoreApplication.translate("Details", "Quick search"), text))
    rows += [(pair_name(key), value) for key, value in settings.metadata.items()]
    return rows


def doubt_of(document: Document) -> tuple[str, str]:
    """Why somebody should compare the file before its release, and how; empty where nothing is doubtful."""
    facts = document.facts
    if facts is None or not facts.is_doubtful or document.status in ENDED:
        return "", ""
    return repaired_sentences() if facts.repaired else xfa_sentences()


def content_text(document: Document) -> str:
    """How many pages are scanned and how many hold text, where any is scanned."""
    facts = document.facts
    if facts is None or not facts.scanned_pages:
        return ""
    scanned = QCoreApplication.translate("Details", "%n scanned", "", facts.scanned_pages)
    return f"{scanned}, " + QCoreApplication.translate("Details", "%n with text", "", facts.text_pages)


def people_texts(document: Document, background: Background) -> dict[str, str]:
    """Who added, reviewed and approved a document, and when."""
    people = background.people

    def who(person_id: str, moment: datetime | None) -> str:
        if not person_id and moment is None:
            return ""
        name = person_name(people.get(person_id)) if person_id else person_name(None)
        if moment is None:
            return name
        return QCoreApplication.translate("Details", "{name}, {when}").format(name=name, when=moment_text(moment))

    created = background.job.created_by
    return {
        "creator": person_name(people[created]) if created in people else "",
        "reviewer": who(document.reviewed_by, document.reviewed_at),
        "approver": who(document.approved_by, document.approved_at),
    }


def tombstone_rows(stone: Tombstone, people: Mapping[str, Person]) -> list[tuple[str, str]]:
    """What stays of a document that is gone."""
    locale = QLocale()
    by = person_name(people[stone.ended_by]) if stone.ended_by in people else ""
    return [
        (QCoreApplication.translate("Details", "Ended"), moment_text(stone.ended_at)),
        (QCoreApplication.translate("Details", "Ended by"), by),
        (QCoreApplication.translate("Details", "Reason"), _reason(stone.reason)),
        (QCoreApplication.translate("Details", "Added"), moment_text(stone.created_at)),
        (QCoreApplication.translate("Details", "Pages"), locale.toString(stone.page_count)),
        (QCoreApplication.translate("Details", "Accepted"), locale.toString(stone.accepted)),
        (QCoreApplication.translate("Details", "Declined"), locale.toString(stone.rejected)),
        (original_hash_name(), stone.sha256),
        (released_hash_name(), stone.output_sha256),
    ]


def original_hash_name() -> str:
    return QCoreApplication.translate("Details", "SHA-256 of the original")


def released_hash_name() -> str:
    return QCoreApplication.translate("Details", "SHA-256 as released")


def _reason(reason: str) -> str:
    return {
        "request": QCoreApplication.translate("Details", "Somebody asked for it"),
        "ephemeral": QCoreApplication.translate("Details", "Released, and kept no longer"),
        "until": QCoreApplication.translate("Details", "The date of its matter came"),
        "keep": QCoreApplication.translate("Details", "The end of its released file came"),
    }.get(reason, reason)
