"""The three clocks of a job: how long hits and decisions, working copies and released files are kept."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum

from PySide6.QtCore import QDate, QDateTime, QTime, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.retention import Keeping, Retention
from app.ui.common.fields import ChoiceBox, DateField, TickBox
from app.ui.common.job_words import day_text, keeping_name, keeping_sentence
from app.ui.common.theme import UNIT, TypeRole, mute, set_margins, set_type

_KEPT_DAYS = 90


class _Files(StrEnum):
    KEEP = "keep"
    DELETE = "delete"


class DayField(DateField):
    """The last day of something, in local time: it ends with that day. A moment that is shown and left alone stays the
    very same."""

    def __init__(self, name: str) -> None:
        super().__init__(QDate.currentDate().addDays(_KEPT_DAYS))
        self.setMinimumDate(QDate.currentDate().addDays(1))
        self.setAccessibleName(name)
        self._shown: datetime | None = None

    @property
    def moment(self) -> datetime:
        if self._shown is not None and _day(self._shown) == self.date():
            return self._shown
        end = QDateTime(self.date(), QTime(23, 59, 59))
        return datetime.fromtimestamp(end.toSecsSinceEpoch(), UTC)

    def show_moment(self, moment: datetime) -> None:
        self._shown = moment
        self.setMinimumDate(min(_day(moment), self.minimumDate()))
        self.setDate(_day(moment))


def _day(moment: datetime) -> QDate:
    return QDateTime.fromMSecsSinceEpoch(round(moment.timestamp() * 1000)).date()


class KeepingEditor(QWidget):
    """Edits a `Retention`. What few jobs need is folded away, unless the job has it. `changed` follows every change."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hold = False
        self.keeping = ChoiceBox(self.tr("Keep hits and decisions"))
        for keeping in Keeping:
            self.keeping.addItem(keeping_name(keeping), keeping)
        self.until = DayField(self.tr("Day on which they are removed"))
        self.more = QPushButton(self.tr("Files…"))
        self.more.setCheckable(True)
        self.more.setAutoDefault(False)
        self.more.setAccessibleName(self.tr("How long files are kept"))
        self.copy = TickBox(self.tr("Keep working copies"))
        self.copy_until = DayField(self.tr("Day on which working copies are removed"))
        self.files = ChoiceBox(self.tr("Released files"))
        self.files.addItem(self.tr("Keep"), _Files.KEEP)
        self.files.addItem(self.tr("Delete after a day"), _Files.DELETE)
        self.files_until = DayField(self.tr("Day after which released files are deleted"))
        self._build()
        for signal in (
            self.keeping.currentIndexChanged,
            self.until.dateChanged,
            self.copy.toggled,
            self.copy_until.dateChanged,
            self.files.currentIndexChanged,
            self.files_until.dateChanged,
        ):
            signal.connect(self._follow)
        self.more.toggled.connect(self._fold)
        self._fold(False)
        self._follow()

    @property
    def retention(self) -> Retention:
        """What is chosen."""
        keeping = Keeping(self.keeping.currentData())
        return Retention(
            keeping,
            self.copy_until.moment if self.copy.isChecked() else None,
            self.until.moment if keeping is Keeping.UNTIL else None,
            self.files_until.moment if self._deletes else None,
            self._hold,
        )

    def set_retention(self, retention: Retention) -> None:
        """Show the rule of a job."""
        self._hold = retention.hold
        self.keeping.choose(retention.keeping)
        self.copy.setChecked(retention.working_copy_until is not None)
        self.files.choose(_Files.KEEP if retention.released_file_until is None else _Files.DELETE)
        for field, moment in (
            (self.until, retention.review_data_until),
            (self.copy_until, retention.working_copy_until),
            (self.files_until, retention.released_file_until),
        ):
            if moment is not None:
                field.show_moment(moment)
        self.more.setChecked(retention.working_copy_until is not None or retention.released_file_until is not None)

    @property
    def _deletes(self) -> bool:
        return _Files(self.files.currentData()) is _Files.DELETE

    def _build(self) -> None:
        column = QVBoxLayout(self)
        set_margins(column, 0, 0, 0.75)
        column.addLayout(_row(self.keeping, self.until))
        self._keeping_said = _note(column)
        fold = QHBoxLayout()
        self._summary = QLabel()
        self._summary.setWordWrap(True)
        mute(self._summary)
        fold.setSpacing(UNIT)
        fold.addWidget(self._summary, 1)
        fold.addWidget(self.more)
        column.addLayout(fold)
        self._room = QWidget()
        inner = QVBoxLayout(self._room)
        set_margins(inner, 0, 0, 0.75)
        inner.addLayout(_row(self.copy, self.copy_until, stretch=True))
        self._copy_said = _note(inner)
        inner.addSpacing(UNIT)
        title = QLabel(self.tr("Released files"))
        set_type(title, TypeRole.TITLE)
        inner.addWidget(title)
        inner.addLayout(_row(self.files, self.files_until))
        self._files_said = _note(inner)
        column.addWidget(self._room)

    def _fold(self, shown: bool) -> None:
        self._room.setVisible(shown)
        self.more.setText(self.tr("Less") if shown else self.tr("Files…"))
        self._follow()

    def _follow(self) -> None:
        keeping = Keeping(self.keeping.currentData())
        self.until.setVisible(keeping is Keeping.UNTIL)
        self._keeping_said.setText(keeping_sentence(keeping))
        self.copy_until.setVisible(self.copy.isChecked())
        self._copy_said.setText(self._copy_sentence())
        self.files_until.setVisible(self._deletes)
        self._files_said.setText(self._files_sentence())
        self._summary.setText(self._in_short())
        self.changed.emit()

    def _copy_sentence(self) -> str:
        if not self.copy.isChecked():
            return self.tr("Originals are read where they lie. While one is away, its document waits.")
        words = self.tr(
            "Originals are copied into Sable's data folder before the work starts. It then goes on when one is moved "
            "or changed, or its drive is taken out. The copies are removed after {day}, or before it with the hits and "
            "decisions."
        )
        return words.replace("{day}", day_text(self.copy_until.moment))

    def _files_sentence(self) -> str:
        if not self._deletes:
            return self.tr("Sable never deletes a released file.")
        words = self.tr(
            "After {day} Sable deletes the released files and their certificates for good, in the folder they lie in. "
            "A file that somebody changed since stays."
        )
        return words.replace("{day}", day_text(self.files_until.moment))

    def _in_short(self) -> str:
        if self.copy.isChecked() and self._deletes:
            return self.tr("Working copies are kept, released files are deleted.")
        if self.copy.isChecked():
            return self.tr("Working copies are kept. Released files stay.")
        if self._deletes:
            return self.tr("No working copies. Released files are deleted.")
        return self.tr("No working copies. Released files stay.")


def _row(*widgets: QWidget, stretch: bool = False) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(UNIT)
    for widget in widgets:
        row.addWidget(widget)
    if stretch:
        row.addStretch(1)
    return row


def _note(column: QVBoxLayout) -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setMinimumWidth(1)  # a long word is cut off, and does not push the whole panel out of its room
    mute(label)
    column.addWidget(label)
    return label
