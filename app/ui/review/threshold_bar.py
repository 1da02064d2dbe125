"""The slider that says how sure a hit must be, with the number of hits that would fall below it."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSlider, QVBoxLayout, QWidget

from app.domain.entities import Entity
from app.domain.thresholds import NO_THRESHOLD, Thresholds
from app.ui.common.labels import entity_label
from app.ui.common.languages import in_order
from app.ui.common.theme import UNIT, mute
from app.ui.review.hit_sums import Sums


class ThresholdBar(QWidget):
    """One slider for the category that is chosen beside it.

    Signals:
        changed(object Thresholds): while the slider moves.
        decline_requested(): decline what is below.
    """

    changed = Signal(object)
    decline_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.thresholds = NO_THRESHOLD
        self._sums = Sums()
        self._below: Sequence[Entity] = ()
        self._editable = True
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT // 2)
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        self.category = QComboBox(self)
        self.category.setAccessibleName(self.tr("Category of the threshold"))
        self.category.view().setAccessibleName(self.category.accessibleName())
        self.category.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        metrics = self.category.fontMetrics()
        usual = metrics.horizontalAdvance(self.tr("All categories")) + UNIT  # Qt counts in widths of an X
        self.category.setMinimumContentsLength(max(12, math.ceil(usual / metrics.horizontalAdvance("X"))))
        self.category.currentIndexChanged.connect(self._show)
        row.addWidget(self.category)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(0, 100)
        self.slider.setSingleStep(5)
        self.slider.setPageStep(10)
        self.slider.setAccessibleName(self.tr("How sure a hit must be, in percent"))
        self.slider.valueChanged.connect(self._moved)
        row.addWidget(self.slider, 1)
        column.addLayout(row)
        below = QHBoxLayout()
        below.setSpacing(UNIT)
        self.label = QLabel(self)
        self.label.setWordWrap(True)
        mute(self.label)
        below.addWidget(self.label, 1)
        self.decline = QPushButton(self)
        self.decline.clicked.connect(lambda: self.decline_requested.emit())
        below.addWidget(self.decline)
        column.addLayout(below)
        self._fill(())

    @property
    def below(self) -> Sequence[Entity]:
        """Undecided hits below their threshold."""
        return self._below

    def set_hits(self, sums: Sums) -> None:
        """Count among other hits."""
        self._sums = sums
        collator = in_order()
        labels = sorted(sums.doubted, key=lambda one: collator.sortKey(entity_label(one)))
        if labels != [self.category.itemData(i) for i in range(1, self.category.count())]:
            self._fill(labels)
        self._say()

    def set_editable(self, editable: bool) -> None:
        self._editable = editable
        self._say()

    def set_thresholds(self, thresholds: Thresholds) -> None:
        """Show other thresholds, as they were left."""
        self.thresholds = thresholds
        self._show()

    def _fill(self, labels: Iterable[str]) -> None:
        chosen = self.category.currentData()
        self.category.blockSignals(True)
        self.category.clear()
        self.category.addItem(self.tr("All categories"), "")
        for label in labels:
            self.category.addItem(entity_label(label), label)
        self.category.setCurrentIndex(max(0, self.category.findData(chosen)))
        self.category.blockSignals(False)
        self._show()

    def _show(self) -> None:
        label = self.category.currentData() or ""
        self.slider.blockSignals(True)
        self.slider.setValue(round(100 * (self.thresholds.of(label) if label else self.thresholds.usual)))
        self.slider.blockSignals(False)
        self._say()

    def _moved(self, percent: int) -> None:
        self.thresholds = self.thresholds.with_threshold(self.category.currentData() or "", percent / 100)
        self._say()
        self.changed.emit(self.thresholds)

    def _say(self) -> None:
        self._below = self.thresholds.below(self._sums.listed)
        count = len(self._below)
        self.label.setText(
            self.tr("Threshold {percent} %").format(percent=self.slider.value())
            + " · "
            + self.tr("%n open hits below", None, count)
        )
        self.slider.setAccessibleDescription(self.label.text())
        self.decline.setText(self.tr("Decline %n below", None, count))
        self.decline.setVisible(count > 0)
        self.decline.setEnabled(self._editable)
