"""The filters that are needed less often: people, the matter, what is written with a job."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QFrame, QPushButton, QVBoxLayout, QWidget

from app.domain.jobs import Job
from app.domain.people import Person
from app.ui.common.labels import shortened
from app.ui.common.languages import in_order
from app.ui.common.theme import UNIT
from app.ui.queue.filter_matter import MatterField

NAMES = ("job_id", "created_by", "reviewed_by", "metadata")


class FilterPopover(QFrame):
    """Fields beside the search. Closed by Escape or by a click beside it.

    Signals:
        changed(): something else is chosen.
        matters_wanted(str text): look up matters with this in their name, and give them to `matter.show_found`.
    """

    changed = Signal()
    matters_wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("card", True)
        self.setAccessibleName(self.tr("Filters"))
        self._pairs: dict[str, list[str]] = {}
        self.fields = {name: QComboBox() for name in ("created_by", "reviewed_by", "key", "value")}
        self.titles = {
            "job_id": self.tr("Matter"),
            "created_by": self.tr("Added by"),
            "reviewed_by": self.tr("Reviewed by"),
            "key": self.tr("Detail"),
            "value": self.tr("Value"),
        }
        form = QFormLayout()
        form.setSpacing(UNIT)
        self.matter = MatterField(self.titles["job_id"])
        self.matter.wanted.connect(self.matters_wanted)
        self.matter.changed.connect(self.changed)
        form.addRow(self.titles["job_id"], self.matter)
        for name, field in self.fields.items():
            field.setMinimumWidth(UNIT * 30)
            field.setAccessibleName(self.titles[name])
            field.view().setAccessibleName(self.titles[name])
            field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            field.addItem(self.tr("Any"), "")
            form.addRow(self.titles[name], field)
            if name != "key":
                field.activated.connect(self.changed)
        self.fields["key"].activated.connect(self._key_chosen)
        self.clear_button = QPushButton(self.tr("Clear"))
        self.clear_button.clicked.connect(self._clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(UNIT * 2, UNIT * 2, UNIT * 2, UNIT * 2)
        column.setSpacing(UNIT * 2)
        column.addLayout(form)
        column.addWidget(self.clear_button, 0, Qt.AlignmentFlag.AlignRight)

    def set_choices(self, people: Iterable[Person], jobs: Sequence[Job]) -> None:
        """Offer what there is; what is chosen stays chosen."""
        persons = [(p.full_name or p.email or p.id, p.id) for p in people]
        collator = in_order()
        persons.sort(key=lambda person: collator.sortKey(person[0]))
        self._fill("created_by", persons)
        self._fill("reviewed_by", persons)
        pairs: dict[str, dict[str, None]] = {}
        for job in jobs:
            for key, value in job.settings.metadata.items():
                pairs.setdefault(key, {})[value] = None
        order = collator.sortKey
        self._pairs = {key: sorted(pairs[key], key=order) for key in sorted(pairs, key=order)}
        self._fill("key", [(key, key) for key in self._pairs])
        self._fill_values()

    def chosen(self, name: str) -> str:
        """The id or text that is chosen in a field; empty for any."""
        if name == "job_id":
            return self.matter.chosen
        return str(self.fields[name].currentData() or "")

    def metadata(self) -> dict[str, str]:
        key, field = self.chosen("key"), self.fields["value"]
        return {key: self.chosen("value")} if key and field.currentIndex() > 0 else {}

    def shown(self) -> list[tuple[str, str]]:
        """(name, words) of every filter that is set."""
        chosen = {name: self.fields[name].currentText() for name in ("created_by", "reviewed_by") if self.chosen(name)}
        if self.matter.chosen:
            chosen = {"job_id": shortened(self.matter.chosen_name, 60)} | chosen
        found = [
            (name, self.tr("{title}: {value}").format(title=self.titles[name], value=words))
            for name, words in chosen.items()
        ]
        found += [
            ("metadata", self.tr("{title}: {value}").format(title=key, value=shortened(value)))
            for key, value in self.metadata().items()
        ]
        return found

    def reset(self, *names: str) -> None:
        """Take filters away, all without names. Says nothing."""
        for name in names or NAMES:
            if name == "job_id":
                self.matter.reset()
                continue
            for field in ("key", "value") if name == "metadata" else (name,):
                self.fields[field].setCurrentIndex(0)
        self._fill_values()

    def follow(self, other: FilterPopover) -> None:
        """Choose what another popover has. Says nothing."""
        self.matter.follow(other.matter)
        self._pairs = other._pairs
        for name, field in other.fields.items():
            self._fill(name, [(field.itemText(row), field.itemData(row)) for row in range(1, field.count())])
            self.fields[name].setCurrentIndex(field.currentIndex())
            self.fields[name].setEnabled(field.isEnabled())

    def _clear(self) -> None:
        self.reset()
        self.changed.emit()

    def _key_chosen(self) -> None:
        self.fields["value"].setCurrentIndex(0)
        self._fill_values()
        self.changed.emit()

    def _fill_values(self) -> None:
        self._fill("value", [(shortened(value, 60), value) for value in self._pairs.get(self.chosen("key"), [])])
        self.fields["value"].setEnabled(bool(self.chosen("key")))

    def _fill(self, name: str, choices: Iterable[tuple[str, str]]) -> None:
        field, before = self.fields[name], self.chosen(name)
        with QSignalBlocker(field):
            text = field.currentText()
            field.clear()
            field.addItem(self.tr("Any"), "")
            for words, value in choices:
                field.addItem(words, value)
            if before and field.findData(before) < 0:
                field.addItem(text, before)
            field.setCurrentIndex(max(0, field.findData(before)) if before else 0)
