"""Widgets in lines that break where the room ends, so that long words of other languages find it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget


class FlowLayout(QLayout):
    """Lays widgets out like words: from left to right, then on the next line. With `stretch` they fill their line."""

    def __init__(self, parent: QWidget, gap: int, *, stretch: bool = False) -> None:
        super().__init__(parent)
        self._stretch = stretch
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay_out(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._lay_out(rect, place=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        left = 0
        for item in self._items:
            if item.isEmpty():
                continue  # it is hidden
            wanted = item.sizeHint().width()
            if not lines or wanted > left:
                lines.append([])
                left = width
            lines[-1].append(item)
            left -= wanted + self._gap
        return lines

    def _lay_out(self, rect: QRect, *, place: bool) -> int:
        y = rect.y()
        for line in self._lines(rect.width()):
            sizes = [item.sizeHint() for item in line]
            spare = rect.width() - sum(size.width() for size in sizes) - self._gap * (len(line) - 1)
            more = max(0, spare) // len(line) if self._stretch else 0
            x = rect.x()
            for item, size in zip(line, sizes, strict=True):
                width = min(size.width() + more, rect.width())
                if place:
                    item.setGeometry(QRect(QPoint(x, y), QSize(width, size.height())))
                x += width + self._gap
            y += max(size.height() for size in sizes) + self._gap
        return max(0, y - self._gap - rect.y())


def flow_of(widgets: Iterable[QWidget], gap: int, *, stretch: bool = False) -> QWidget:
    """A widget that holds others in such lines."""
    holder = QWidget()
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    holder.setSizePolicy(policy)
    layout = FlowLayout(holder, gap, stretch=stretch)
    for widget in widgets:
        layout.addWidget(widget)
    return holder
