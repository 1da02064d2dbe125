"""Another label for a hit: type to find it, Return takes it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.domain.entities import LABELS
from app.ui.common.labels import entity_label
from app.ui.common.languages import in_order
from app.ui.common.theme import UNIT, set_margins


class LabelDialog(QDialog):
    """The categories of the program by name."""

    def __init__(self, label: str, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Label of %n hits", None, count))
        self.resize(38 * UNIT, 48 * UNIT)
        layout = QVBoxLayout(self)
        set_margins(layout, 2, 2, 1)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Type to find a label"))
        self.field.setAccessibleName(self.tr("Filter labels"))
        self.field.textChanged.connect(self._filter)
        self.field.installEventFilter(self)
        layout.addWidget(self.field)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Labels"))
        collator = in_order()
        for known in sorted(LABELS, key=lambda one: collator.sortKey(entity_label(one))):
            item = QListWidgetItem(entity_label(known), self.list)
            item.setData(Qt.ItemDataRole.UserRole, known)
            if known == label:
                self.list.setCurrentItem(item)
        self.list.itemActivated.connect(lambda _: self.accept())
        layout.addWidget(self.list, 1)
        self.field.returnPressed.connect(self.accept)

    @property
    def label(self) -> str:
        """The chosen label, "" where none is."""
        item = self.list.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None and not item.isHidden() else ""

    def _filter(self, text: str) -> None:
        needle = text.strip().casefold()
        shown = []
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(needle not in item.text().casefold())
            if not item.isHidden():
                shown.append(item)
        if shown and (self.list.currentItem() is None or self.list.currentItem().isHidden()):
            self.list.setCurrentItem(min(shown, key=lambda item: not item.text().casefold().startswith(needle)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        arrows = (Qt.Key.Key_Up, Qt.Key.Key_Down)
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in arrows:
            self.list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)
