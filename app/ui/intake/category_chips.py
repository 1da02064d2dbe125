"""Which categories are looked for, as chips that are all pressed until somebody lets one go."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.domain.entities import LABELS, LISTED_LABEL, MANUAL_LABEL, ON_REQUEST
from app.ui.common.flow_layout import flow_of
from app.ui.common.labels import entity_label
from app.ui.common.theme import UNIT, mute, set_margins

CATEGORIES = tuple(label for label in LABELS if label not in (MANUAL_LABEL, LISTED_LABEL))
USUAL = frozenset(CATEGORIES) - ON_REQUEST


class CategoryChips(QWidget):
    """Says in one line what is looked for; the chips are shown when somebody wants to choose.

    The usual categories are those of the profile: `set_usual` says which.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._usual = USUAL
        self._said = QLabel()
        mute(self._said)
        self._said.setWordWrap(True)
        self.choose = QPushButton(self.tr("Choose…"))
        self.choose.setCheckable(True)
        self.choose.setAutoDefault(False)
        self.choose.setAccessibleName(self.tr("Choose categories"))
        self.choose.toggled.connect(self._fold)
        head = QHBoxLayout()
        head.setSpacing(UNIT)
        head.addWidget(self._said, 1)
        head.addWidget(self.choose)
        self._all = QPushButton(self.tr("All"))
        self._none = QPushButton(self.tr("None"))
        for button, on in ((self._all, True), (self._none, False)):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, on=on: self._set_all(on))
        both = QHBoxLayout()
        both.setSpacing(UNIT)
        both.addWidget(self._all)
        both.addWidget(self._none)
        both.addStretch(1)
        self._room = QWidget()
        self._room.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(self._room)
        set_margins(column, 0, 0)
        column.addLayout(both)
        self._chips: dict[str, QPushButton] = {}
        for label in CATEGORIES:
            chip = QPushButton(entity_label(label))
            chip.setCheckable(True)
            chip.setChecked(label in USUAL)
            chip.setProperty("chip", True)
            chip.setAutoDefault(False)
            chip.toggled.connect(self._tell)
            self._chips[label] = chip
        column.addWidget(flow_of(self._chips.values(), UNIT // 2))
        outer = QVBoxLayout(self)
        set_margins(outer, 0, 0)
        outer.addLayout(head)
        outer.addWidget(self._room)
        self._room.hide()
        self._tell()

    @property
    def categories(self) -> tuple[str, ...]:
        """Labels to look for, empty for the usual ones."""
        chosen = tuple(label for label, chip in self._chips.items() if chip.isChecked())
        return () if self._usual == set(chosen) else chosen

    @property
    def complete(self) -> bool:
        """False where nothing at all would be looked for."""
        return any(chip.isChecked() for chip in self._chips.values())

    def set_categories(self, categories: tuple[str, ...]) -> None:
        for label, chip in self._chips.items():
            chip.setChecked(label in (categories or self._usual))
        self._tell()

    def set_usual(self, labels: frozenset[str]) -> None:
        """What a profile looks for, empty for everything; these are chosen now."""
        self._usual = labels or USUAL
        self.set_categories(())

    def chip(self, label: str) -> QPushButton:
        return self._chips[label]

    def _set_all(self, on: bool) -> None:
        for chip in self._chips.values():
            chip.setChecked(on)

    def _fold(self, shown: bool) -> None:
        self._room.setVisible(shown)
        self.choose.setText(self.tr("Done") if shown else self.tr("Choose…"))

    def _tell(self) -> None:
        chosen = sum(chip.isChecked() for chip in self._chips.values())
        if not self.categories and self._usual == USUAL:
            self._said.setText(self.tr("All %n categories", "", chosen))
        elif not self.categories:
            self._said.setText(self.tr("All %n categories of the profile", "", chosen))
        elif chosen:
            self._said.setText(self.tr("%n of {total} categories", "", chosen).format(total=len(self._chips)))
        else:
            self._said.setText(self.tr("No category is chosen."))
        self.changed.emit()
