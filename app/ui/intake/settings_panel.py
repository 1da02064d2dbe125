"""What is chosen for a job: kind, output folder, categories, texts, second review, how long what is kept, fields."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.domain.box_style import USUAL_BOXES
from app.domain.job_settings import JobKind, JobSettings, ReleaseKind
from app.domain.people import ReviewPolicy, SecondReview
from app.ui.common.fields import ChoiceBox, NumberField, TickBox
from app.ui.common.job_words import (
    kind_name,
    kind_sentence,
    release_name,
    release_sentence,
    second_name,
    second_sentence,
)
from app.ui.common.list_words import list_problem
from app.ui.common.theme import UNIT, TypeRole, mute, set_margins, set_type
from app.ui.intake.box_editor import BoxEditor
from app.ui.intake.category_chips import CategoryChips
from app.ui.intake.keeping_editor import KeepingEditor
from app.ui.intake.output_field import OutputField
from app.ui.intake.pairs_editor import PairsEditor
from app.ui.intake.profile_chooser import ProfileChooser

_SAMPLE_PERCENT = 10


class SettingsPanel(QScrollArea):
    """Edits `JobSettings`, and the folder for released files (`output`). `changed` follows every change of anything,
    `list_asked` wants a list to be imported or tested, for the field that it stands in.
    """

    changed = Signal()
    list_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Settings of this job"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget()
        page.setProperty("panel", True)
        self._column = QVBoxLayout(page)
        set_margins(self._column, 2, 2, 0.75)
        self._make_kind()
        self._make_output()
        self._make_search()
        self._make_review()
        self._make_keeping()
        self._section(self.tr("Fields"))
        self.pairs = PairsEditor()
        self._column.addWidget(self.pairs)
        self._column.addStretch(1)
        self.setWidget(page)
        for signal in (
            self.kind.currentIndexChanged,
            self.release.currentIndexChanged,
            self.profile.changed,
            self.categories.changed,
            self.always.textChanged,
            self.never.textChanged,
            self.firm_lists.toggled,
            self.ocr.toggled,
            self.quick.toggled,
            self.boxes.changed,
            self.certificate_page.toggled,
            self.see_pages.toggled,
            self.second.currentIndexChanged,
            self.percent.valueChanged,
            self.kept.changed,
            self.output.changed,
            self.pairs.changed,
        ):
            signal.connect(self._follow)
        self._follow()

    @property
    def settings(self) -> JobSettings:
        """What is chosen. Ask `problem` first."""
        second = SecondReview(self.second.currentData())
        redacts = self._kind is JobKind.REDACT
        return JobSettings(
            kind=self._kind,
            release=ReleaseKind(self.release.currentData()) if self.writes else ReleaseKind.CERTIFIED,
            profile=self.profile.profile_id if redacts else "",
            categories=self.categories.categories if redacts else (),
            always=_lines(self.always) if redacts else (),
            never=_lines(self.never) if redacts else (),
            requester=self.profile.texts if redacts else (),
            firm_lists=self.firm_lists.isChecked(),
            ocr=self.ocr.isChecked() or not redacts,
            quick=self.quick.isChecked() and redacts,
            boxes=self.boxes.boxes if redacts else USUAL_BOXES,
            certificate_page=self.certificate_page.isChecked() and self.writes,
            see_pages=self.see_pages.isChecked(),
            metadata=self.pairs.pairs,
            review=ReviewPolicy(second, self.percent.value() if second is SecondReview.SAMPLE else 0),
            retention=self.kept.retention,
        )

    @property
    def problem(self) -> str:
        """Why the job cannot start with these settings; empty where it can."""
        if self._kind is JobKind.REDACT and not self.categories.complete:
            return self.tr("Choose at least one category.")
        if self._kind is JobKind.REDACT and self.profile.problem:
            return self.profile.problem
        if self._kind is JobKind.REDACT and (wrong := list_problem(_lines(self.always), _lines(self.never))):
            return wrong
        return self.pairs.problem or (self.output.problem if self.writes else "")

    @property
    def writes(self) -> bool:
        """True where the job makes files."""
        return self._kind is not JobKind.VERIFY_ONLY

    def set_settings(self, settings: JobSettings) -> None:
        """Show the settings of a job."""
        self.kind.choose(settings.kind)
        self.release.choose(settings.release)
        self.profile.choose(settings.profile, settings.requester)
        self.categories.set_categories(settings.categories)
        self.always.setPlainText("\n".join(settings.always))
        self.never.setPlainText("\n".join(settings.never))
        self.firm_lists.setChecked(settings.firm_lists)
        self.ocr.setChecked(settings.ocr)
        self.quick.setChecked(settings.quick)
        self.boxes.set_boxes(settings.boxes)
        self.certificate_page.setChecked(settings.certificate_page)
        self.see_pages.setChecked(settings.see_pages)
        self.second.choose(settings.review.second)
        if settings.review.percent:
            self.percent.setValue(settings.review.percent)
        self.kept.set_retention(settings.retention)
        self.pairs.set_pairs(settings.metadata)

    @property
    def _kind(self) -> JobKind:
        return JobKind(self.kind.currentData())

    def _make_kind(self) -> None:
        self._section(self.tr("What is done"))
        self.kind = ChoiceBox(self.tr("What is done"))
        for kind in JobKind:
            self.kind.addItem(kind_name(kind), kind)
        self._column.addWidget(self.kind)
        self._kind_said = self._note()

    def _make_output(self) -> None:
        self._released = QWidget()
        outer, self._column = self._column, QVBoxLayout(self._released)
        set_margins(self._column, 0, 0, 0.75)
        self._section(self.tr("Where released files go"))
        self.output = OutputField()
        self._column.addWidget(self.output)
        self._section(self.tr("How released pages are made"))
        self.release = ChoiceBox(self.tr("How released pages are made"))
        for kind in ReleaseKind:
            self.release.addItem(release_name(kind), kind)
        self._column.addWidget(self.release)
        self._release_said = self._note()
        self._boxes = QWidget()
        of_boxes = QVBoxLayout(self._boxes)
        set_margins(of_boxes, 0, 0, 0.75)
        released, self._column = self._column, of_boxes
        self._section(self.tr("Boxes"))
        self.boxes = BoxEditor()
        of_boxes.addWidget(self.boxes)
        released.addSpacing(UNIT)
        released.addWidget(self._boxes)
        self.certificate_page = self._way(
            self.tr("Write the certificate as a page (PDF) as well"),
            self.tr("Beside its JSON, for people to read and to file. It can be saved later too."),
        )
        self._column = outer
        self._column.addSpacing(UNIT)
        self._column.addWidget(self._released)

    def _make_search(self) -> None:
        self._search = QWidget()
        outer, self._column = self._column, QVBoxLayout(self._search)
        set_margins(self._column, 0, 0, 0.75)
        self._section(self.tr("What is looked for"))
        self.profile = ProfileChooser()
        self._column.addWidget(self.profile)
        self.categories = CategoryChips()
        self.profile.box.currentIndexChanged.connect(lambda: self.categories.set_usual(self.profile.labels))
        self._column.addWidget(self.categories)
        self.always = self._texts(self.tr("Always redact (one text a line)"))
        self.never = self._texts(self.tr("Never redact (one text a line)"))
        self.firm_lists = TickBox(self.tr("Use the firm's lists as well"))
        self.firm_lists.setChecked(True)
        self._column.addWidget(self.firm_lists)
        note = self._note()
        note.setText(self.tr("A text that stands in both lists is redacted."))
        self._column.addSpacing(UNIT)
        self.ocr = self._way(
            self.tr("Read text in pictures (OCR)"),
            self.tr(
                "Without it nothing is found in scans, photographs and drawn letters: somebody has to look at each of "
                "these pages before the release."
            ),
        )
        self.ocr.setChecked(True)
        self.quick = self._way(
            self.tr("Quick search (names by the small model only)"),
            self.tr(
                "It is faster and misses more: names, places and organisations in unusual papers, and most amounts, "
                "personal traits and other details. What rules and lists find is found as always."
            ),
        )
        self._column = outer
        self._column.addSpacing(UNIT)
        self._column.addWidget(self._search)

    def _way(self, name: str, said: str) -> TickBox:
        box = TickBox(name)
        box.setAccessibleDescription(said)
        self._column.addWidget(box)
        self._note().setText(said)
        return box

    def _make_review(self) -> None:
        self._section(self.tr("Second review"))
        self.second = ChoiceBox(self.tr("Second review"))
        for second in SecondReview:
            self.second.addItem(second_name(second), second)
        self.percent = NumberField()
        self.percent.setRange(1, 100)
        self.percent.setValue(_SAMPLE_PERCENT)
        self.percent.setSuffix(self.tr(" %"))
        self.percent.setAccessibleName(self.tr("Share of documents in the sample, in percent"))
        self._row(self.second, self.percent)
        self._second_said = self._note()
        self._column.addSpacing(UNIT)
        self.see_pages = self._way(
            self.tr("Every page must be seen before a review is finished"),
            self.tr("Detection misses things. A page counts when all of it was on screen at a readable size."),
        )
        self.see_pages.setChecked(True)

    def _make_keeping(self) -> None:
        self._section(self.tr("Keep hits and decisions"))
        self.kept = KeepingEditor()
        self._column.addWidget(self.kept)

    def _section(self, title: str) -> None:
        if self._column.count():
            self._column.addSpacing(UNIT)
        label = QLabel(title)
        label.setWordWrap(True)
        set_type(label, TypeRole.TITLE)
        self._column.addWidget(label)

    def _note(self) -> QLabel:
        label = QLabel()
        label.setWordWrap(True)
        mute(label)
        self._column.addWidget(label)
        return label

    def _row(self, *widgets: QWidget) -> None:
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        for widget in widgets:
            row.addWidget(widget)
        self._column.addLayout(row)

    def _texts(self, name: str) -> QPlainTextEdit:
        field = QPlainTextEdit()
        field.setAccessibleName(name)
        field.setTabChangesFocus(True)
        field.setAcceptDrops(False)
        field.setFixedHeight(field.fontMetrics().lineSpacing() * 3 + UNIT * 2)
        label = QLabel(name)
        label.setWordWrap(True)
        label.setBuddy(field)
        mute(label)
        button = QPushButton(self.tr("Import and test…"))
        button.setAutoDefault(False)
        button.setAccessibleName(self.tr("Import and test: {list}").replace("{list}", name))
        button.clicked.connect(lambda: self.list_asked.emit(field))
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        row.addWidget(label, 1)
        row.addWidget(button)
        self._column.addLayout(row)
        self._column.addWidget(field)
        return field

    def _follow(self) -> None:
        second = SecondReview(self.second.currentData())
        self._released.setVisible(self.writes)
        self._search.setVisible(self._kind is JobKind.REDACT)
        self._boxes.setVisible(self._kind is JobKind.REDACT)
        self.percent.setVisible(second is SecondReview.SAMPLE)
        self._kind_said.setText(kind_sentence(self._kind))
        self._release_said.setText(release_sentence(ReleaseKind(self.release.currentData())))
        self._second_said.setText(second_sentence(second))
        self.changed.emit()


def _lines(field: QPlainTextEdit) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for line in field.toPlainText().splitlines() if (text := line.strip())))
